/**
 * Builds a customer by living their history: the world's own rules run from the first day to this one, with the clock put
 * back. So whatever a customer owns has a journal behind it, and the invariants hold from the start.
 */
import { decimalToMicro, decimalToMinor, toMoney } from '../../server/domain/micro.ts';
import { addMonths } from '../../server/domain/periods.ts';
import { cataloguePlan } from '../../server/domain/held-plan.ts';
import { exponentOf, planOf, walletUnit } from '../../server/domain/plan-standing.ts';
import { atMoment, type MockContext } from '../world/context.ts';
import { emptyControls } from '../world/controls-state.ts';
import { emptyArchive } from '../world/invoices.ts';
import { saveTestCard } from '../world/payment-methods.ts';
import { applyLimits } from '../world/prepared-controls.ts';
import { createPurchase } from '../world/purchases.ts';
import { createQuote } from '../world/quotes.ts';
import { seededIntegers } from '../world/random.ts';
import type { MockCustomer, MockSubscription } from '../world/state.ts';
import { currentPeriod, recordUsage } from '../world/usage.ts';
import { addLot, availableMicro, catchUp } from '../world/wallet.ts';
import { invoiceArchive } from './archive.ts';
import { hangGallery } from './invoice-gallery.ts';
import { issuePlanInvoice } from './plan-invoices.ts';
import type { CustomerSpecification, SeededPurchase } from './specification.ts';
import { bringUpToDate } from './present.ts';
import { changeLots, useAsTeam } from './team-day.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const DAYS_INTO_PERIOD = 12;
/** Who the host says it was. */
const MEMBERS = ['Mara', 'Jonas', 'Mara', 'Aylin', 'Mara', 'Jonas', 'Tomasz'];
const PROJECTS = ['Spring campaign', 'Product shots', 'Spring campaign'];
const KEYS = ['website', 'notebook'];

export function liveCustomer(context: MockContext, specification: CustomerSpecification): MockCustomer {
  const customer = newCustomer(context, specification);
  const daysInto = specification.daysIntoPeriod ?? DAYS_INTO_PERIOD;
  const today = context.now();
  const firstDay = Math.ceil((today.getTime() - (customer.subscription?.anchorAt.getTime() ?? 0)) / DAY_MS);
  const random = seededIntegers(specification.key.length * 97 + specification.name.length);
  let periodIndex = -1;
  for (let daysAgo = firstDay; daysAgo >= 0; daysAgo -= 1) {
    // Always a little before now, so that nothing of the history lies in the future.
    const day = atMoment(context, new Date(today.getTime() - daysAgo * DAY_MS - HOUR_MS));
    if (customer.subscription && day.now() < customer.subscription.anchorAt) continue;
    standAsOf(specification, customer.subscription, daysAgo, daysInto);
    const { dailyUsage, team } = specification;
    if (team) useAsTeam(day, customer, { team, dailyUsage, random });
    catchUp(day, customer);
    const period = currentPeriod(day, customer);
    if (period && period.index !== periodIndex && isBilled(specification, daysAgo)) {
      periodIndex = period.index;
      issuePlanInvoice(day, customer, period, specification.status === 'past_due' && daysAgo < daysInto + 1);
    }
    for (const purchase of specification.purchases ?? []) {
      if (purchase.daysAgo === daysAgo) buy(day, customer, purchase);
    }
    if (specification.promo?.daysAgo === daysAgo) giveAway(day, customer, specification.promo);
    if (customer.wallet) changeLots(day, customer.wallet, specification.lots ?? [], daysAgo);
    if (team) continue;
    if (daysAgo === daysInto + 1 && specification.carriesOver !== undefined) {
      spendDownTo(day, customer, specification.carriesOver);
    } else if (daysAgo > daysInto) useDaily(day, customer, specification, random);
    else useTowards(day, customer, specification, { daysLeft: daysAgo, random });
  }
  standAsOf(specification, customer.subscription, 0, daysInto);
  if (specification.limits) applyLimits(context, customer, specification.limits);
  bringUpToDate(context, customer, specification);
  if (specification.hasEveryInvoice === true) hangGallery(context, customer);
  return customer;
}

function newCustomer(context: MockContext, specification: CustomerSpecification): MockCustomer {
  const { plan: planKey, currency } = specification;
  const plan = planOf(context.catalogue, { planKey });
  if (!plan) throw new Error(`The catalogue has no plan ${planKey}.`);
  const customer: MockCustomer = {
    key: specification.key,
    id: `cus_${specification.key}${context.worldName && `_${context.worldName}`}`,
    name: specification.name,
    email: specification.email,
    country: specification.country,
    region: specification.region ?? null,
    address: specification.address,
    taxId: specification.taxId ?? null,
    purchaseOrder: null,
    timeZone: specification.timeZone,
    currency,
    permissions: specification.permissions ?? ['view', 'spend', 'pay', 'manage'],
    subscription: newSubscription(context, specification),
    wallet: {
      unit: walletUnit(plan, currency),
      grants: [],
      entries: [],
      debtMicro: 0n,
      lastRefillMicro: 0n,
      settledPurchases: 0,
    },
    otherWallets: [],
    usage: [],
    controls: emptyControls(),
    paymentMethods: [],
    setups: new Set(),
    quotes: new Map(),
    purchases: new Map(),
    redeemed: new Set(),
    invoices: [],
    archive: emptyArchive,
  };
  for (const card of specification.testCards) saveTestCard(context, customer, card, { makeDefault: false });
  const count = specification.archivedInvoices ?? 0;
  return count === 0 ? customer : { ...customer, archive: invoiceArchive(context, customer, count) };
}

function newSubscription(context: MockContext, specification: CustomerSpecification): MockSubscription {
  const now = context.now();
  const daysInto = specification.daysIntoPeriod ?? DAYS_INTO_PERIOD;
  const periodStart = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS - daysInto * DAY_MS);
  const anchorAt = addMonths(periodStart, -specification.monthsBefore);
  const { trialDays, canceledDaysAgo } = specification;
  return {
    id: `sub_${specification.key}`,
    planKey: specification.plan,
    status: 'active',
    anchorAt,
    terms: cataloguePlan(context.catalogue, specification.plan),
    seats: null,
    addOns: [],
    paidUntil: addMonths(anchorAt, specification.monthsBefore + 1),
    trialEndsAt: trialDays === undefined ? null : new Date(anchorAt.getTime() + trialDays * DAY_MS),
    cancelAt: null,
    canceledAt: canceledDaysAgo === undefined ? null : new Date(periodStart.getTime()),
    scheduled: null,
    pastDueInvoiceId: null,
    cancelReason: null,
    pausedAt: null,
  };
}

/** The status on a day of the history: all was well until the period that runs now. */
function standAsOf(
  specification: CustomerSpecification,
  subscription: MockSubscription | null,
  daysAgo: number,
  daysInto: number,
): void {
  if (!subscription) return;
  const isNow = daysAgo <= daysInto;
  const isTrial = specification.status === 'trialing';
  subscription.status = isNow || isTrial ? specification.status : 'active';
}

function isBilled(specification: CustomerSpecification, daysAgo: number): boolean {
  if (specification.status === 'trialing') return false;
  return specification.canceledDaysAgo === undefined || daysAgo > specification.canceledDaysAgo;
}

function buy(day: MockContext, customer: MockCustomer, purchase: SeededPurchase): void {
  const exponent = exponentOf(day.catalogue, customer.currency);
  const quote = createQuote(
    day,
    customer,
    purchase.pack === undefined
      ? {
          kind: 'balance_topup',
          amount: toMoney(decimalToMinor(purchase.funds ?? '0', exponent), customer.currency, exponent),
        }
      : { kind: 'credit_pack', pack: purchase.pack, quantity: purchase.quantity ?? 1 },
  );
  const { status } = createPurchase(day, customer, quote.id);
  if (status !== 'succeeded') throw new Error(`A purchase in the history of ${customer.key} ended ${status}.`);
}

function useDaily(
  day: MockContext,
  customer: MockCustomer,
  specification: CustomerSpecification,
  random: (low: number, high: number) => number,
): void {
  for (const [feature, usual] of Object.entries(specification.dailyUsage)) {
    const quantity = BigInt(Math.round((usual * random(40, 160)) / 100));
    // Refused when the day's capacity is used up: then this customer made fewer pictures that day.
    if (quantity > 0n) use(day, customer, feature, quantity);
  }
}

/** Spends the last days evenly, so that exactly the wanted amount is left at the end. */
function useTowards(
  day: MockContext,
  customer: MockCustomer,
  specification: CustomerSpecification,
  { daysLeft, random }: { readonly daysLeft: number; readonly random: (low: number, high: number) => number },
): void {
  for (const [feature, total] of Object.entries(specification.usageThisPeriod ?? {})) {
    const used = customer.usage
      .filter((event) => event.feature === feature && event.at >= (currentPeriod(day, customer)?.start ?? day.now()))
      .reduce((sum, event) => sum + event.quantity, 0n);
    const rest = BigInt(total) - used;
    const share = daysLeft === 0 ? rest : (rest * BigInt(random(60, 140))) / 100n / BigInt(daysLeft + 1);
    if (share > 0n) use(day, customer, feature, share);
  }
  const { wallet } = customer;
  if (!wallet || specification.leaves === undefined) return;
  const surplus = availableMicro(wallet, day.now()) - decimalToMicro(specification.leaves);
  const share = (surplus * BigInt(random(60, 140))) / 100n / BigInt(daysLeft + 1);
  if (daysLeft === 0) return spendDownTo(day, customer, specification.leaves);
  // In the same proportion as on any other day.
  const usual = Object.entries(specification.dailyUsage).flatMap(([feature, quantity]) => {
    const unitMicro = unitPriceMicro(day, customer, feature);
    return unitMicro === null ? [] : [{ feature, unitMicro, spentMicro: unitMicro * BigInt(quantity) }];
  });
  const usualMicro = usual.reduce((sum, { spentMicro }) => sum + spentMicro, 0n);
  for (const { feature, unitMicro, spentMicro } of usual) {
    const quantity = (share * spentMicro) / usualMicro / unitMicro;
    if (quantity > 0n) use(day, customer, feature, quantity);
  }
}

function giveAway(day: MockContext, customer: MockCustomer, promo: NonNullable<CustomerSpecification['promo']>): void {
  if (!customer.wallet) return;
  addLot(day, customer.wallet, {
    source: 'promo',
    amountMicro: decimalToMicro(promo.amount),
    expiresAt: new Date(day.now().getTime() + promo.expiresInDays * DAY_MS),
    description: 'Welcome',
    entryType: 'adjustment',
  });
}

/** Uses features, the dearer one first, until no more than `target` is left. */
function spendDownTo(day: MockContext, customer: MockCustomer, target: string): void {
  for (const feature of ['image_generation', 'upscale']) {
    const unitMicro = unitPriceMicro(day, customer, feature);
    const available = customer.wallet ? availableMicro(customer.wallet, day.now()) : 0n;
    const surplus = available - decimalToMicro(target);
    if (unitMicro !== null && surplus >= unitMicro) use(day, customer, feature, surplus / unitMicro);
  }
}

function unitPriceMicro(context: MockContext, customer: MockCustomer, feature: string): bigint | null {
  const { subscription } = customer;
  const terms = subscription && planOf(context.catalogue, subscription)?.features[feature];
  if (!terms) return null;
  const price = terms.creditsPerUnit ?? terms.rate?.price[customer.currency];
  return price === undefined ? null : decimalToMicro(price);
}

function use(day: MockContext, customer: MockCustomer, feature: string, quantity: bigint): void {
  const eventId = day.newId('event');
  // Without chance, so that the history stays what it was.
  const member = MEMBERS[customer.usage.length % MEMBERS.length] ?? '';
  const project = PROJECTS[customer.usage.length % PROJECTS.length] ?? '';
  const key = KEYS[customer.usage.length % KEYS.length] ?? '';
  recordUsage(day, customer, { eventId, feature, quantity, properties: { member, project, key } });
}
