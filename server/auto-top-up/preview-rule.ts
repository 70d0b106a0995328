import type { TopUpPreview, TopUpRuleInput, TopUpSimulation } from '../../contract/auto-top-up.ts';
import type { QuoteRequest } from '../../contract/quote.ts';
import { readPace } from '../alerts/look-at-customer.ts';
import type { Billing } from '../context.ts';
import { monthSpent, wantedTopUp } from '../domain/auto-top-up.ts';
import { simulateTopUps, type LivedDay } from '../domain/auto-top-up-simulation.ts';
import { addDays, localDay, localMonth, startOfDay } from '../domain/local-time.ts';
import { toMoney } from '../domain/micro.ts';
import { exponentOf, planOf } from '../domain/plan-standing.ts';
import { policyOf } from '../domain/policy.ts';
import { buildQuote, purchaseBlock, type QuoteFacts } from '../domain/quote.ts';
import { describePreview } from '../domain/top-up-preview.ts';
import type { Buyer } from '../purchases/buyer.ts';
import { loadBuyer } from '../purchases/create-quote.ts';
import { readBalanceBefore, readDailySpending, readGrantedByDay } from '../store/spending-repository.ts';
import { readCustomerState } from '../store/wallet-repository.ts';
import { readAskedRule } from './change-rule.ts';
import { chargedMethod } from './gather-facts.ts';
import { readAttempts } from './rule-row.ts';

const SIMULATED_DAYS = 30;

/** What would happen if the rule were saved now. Nothing is written. Throws `DomainProblem` as putting it does. */
export async function previewAutoTopUp(
  billing: Billing,
  customerId: string,
  input: TopUpRuleInput,
): Promise<TopUpPreview> {
  const { db } = billing.database;
  const rule = await readAskedRule(billing, db, customerId, input);
  const catalogue = await billing.catalogue();
  const now = billing.now();
  const buyer = await loadBuyer(billing, db, customerId);
  const pace = await paceOfBuyer(billing, customerId, now);
  const { availableMicro } = buyer.wallet;
  const month = localMonth(now, buyer.customer.time_zone);
  const attempts = await readAttempts(db, { customerId, month, since: now });
  const wanted = wantedTopUp(rule, { catalogue, availableMicro, pace });
  return describePreview({
    rule,
    catalogue,
    availableMicro,
    pace,
    charge: wanted.request && quoteFacts(buyer, wanted.request, catalogue, now),
    leftMinor: rule.monthlyCapMinor - monthSpent(attempts, month),
    hasMethod: buyer.paymentMethods.length > 0,
    isChargeable: chargedMethod(buyer, { payment_method_id: input.paymentMethodId }) !== null,
    isBlocked: purchaseBlock(buyer.quoted, buyer.subscription) !== null,
    now,
  });
}

/** What the rule would have done with the customer's own last 30 days. Throws `DomainProblem` as putting it does. */
export async function simulateAutoTopUp(
  billing: Billing,
  customerId: string,
  input: TopUpRuleInput,
): Promise<TopUpSimulation> {
  const { db } = billing.database;
  const rule = await readAskedRule(billing, db, customerId, input);
  const catalogue = await billing.catalogue();
  const now = billing.now();
  const buyer = await loadBuyer(billing, db, customerId);
  const { time_zone: timeZone } = buyer.customer;
  const to = addDays(localDay(now, timeZone), -1);
  const from = addDays(to, 1 - SIMULATED_DAYS);
  const range = { customerId, unit: rule.unit, from, to, timeZone };
  const [spent, granted, startMicro] = await Promise.all([
    readDailySpending(db, range),
    readGrantedByDay(db, range),
    readBalanceBefore(db, { customerId, unit: rule.unit, at: startOfDay(from, timeZone) }),
  ]);
  const lived = livedDays(from, new Map(spent.map((each) => [each.day, each.spentMicro])), granted);
  // Before the first entry there was no customer to run out.
  const days = startMicro === null ? lived.slice(Math.max(0, lived.findIndex(isActive))) : lived;
  const prices = new Map<string, QuoteFacts | null>();
  const simulation = simulateTopUps({
    rule,
    catalogue,
    startMicro: startMicro ?? 0n,
    days,
    limits: policyOf(catalogue).autoTopUp,
    price: (request) => {
      const key = JSON.stringify(request);
      const facts = prices.get(key) ?? quoteFacts(buyer, request, catalogue, now);
      prices.set(key, facts);
      return facts;
    },
  });
  const exponent = exponentOf(catalogue, rule.currency);
  const money = (minor: bigint) => toMoney(minor, rule.currency, exponent);
  return {
    days: SIMULATED_DAYS,
    charges: simulation.charges.map(({ day, totalMinor }) => ({ on: day, total: money(totalMinor) })),
    count: simulation.charges.length,
    total: money(simulation.totalMinor),
    heldByCap: simulation.heldByCap,
    ranOutDays: simulation.ranOutDays,
    reason: simulation.reason,
  };
}

const isActive = ({ spentMicro, grantedMicro }: LivedDay) => spentMicro !== 0n || grantedMicro !== 0n;

function livedDays(from: string, spent: ReadonlyMap<string, bigint>, granted: ReadonlyMap<string, bigint>): LivedDay[] {
  return Array.from({ length: SIMULATED_DAYS }, (_, index) => {
    const day = addDays(from, index);
    return { day, spentMicro: spent.get(day) ?? 0n, grantedMicro: granted.get(day) ?? 0n };
  });
}

async function paceOfBuyer(billing: Billing, customerId: string, now: Date) {
  const catalogue = await billing.catalogue();
  const state = await readCustomerState(billing.database.db, customerId, { catalogue, now });
  const plan = state?.standing && planOf(catalogue, state.standing);
  return readPace(billing.database.db, { customerId, featureKeys: Object.keys(plan?.features ?? {}), now });
}

/** At today's prices and taxes; `null` when it cannot be bought. */
function quoteFacts(
  buyer: Buyer,
  request: QuoteRequest,
  catalogue: Awaited<ReturnType<Billing['catalogue']>>,
  now: Date,
): QuoteFacts | null {
  const result = buildQuote({
    id: 'preview',
    catalogue,
    customer: buyer.quoted,
    subscription: buyer.subscription,
    wallet: buyer.wallet,
    paymentMethod: null,
    request,
    now,
  });
  return result.ok ? result.facts : null;
}
