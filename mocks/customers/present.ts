import { currentConsentText } from '../../server/domain/auto-top-up-consent.ts';
import { inBurnOrder } from '../../server/domain/burn.ts';
import { decimalToMicro, decimalToMinor, toCredits, toMoney } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import { putAutoTopUp } from '../world/auto-top-up.ts';
import type { MockContext } from '../world/context.ts';
import { putSpendCaps } from '../world/limits.ts';
import type { MockCustomer } from '../world/state.ts';
import type { CustomerSpecification } from './specification.ts';

/** What holds today and is no part of the history: work that runs, a payment in doubt, a rule in force. */
export function bringUpToDate(
  context: MockContext,
  customer: MockCustomer,
  specification: CustomerSpecification,
): void {
  const { autoTopUp, held, isDisputed, memberBudgets } = specification;
  if (isDisputed) freezeNewest(context, customer);
  if (held !== undefined) hold(context, customer, decimalToMicro(held));
  if (memberBudgets) giveBudgets(context, customer, memberBudgets);
  if (autoTopUp) armTopUp(context, customer, autoTopUp);
}

function freezeNewest(context: MockContext, { invoices, wallet }: MockCustomer): void {
  const lot = wallet?.grants.findLast(({ source }) => source === 'purchased');
  if (!lot) return;
  lot.frozenAt = context.now();
  const place = invoices.findIndex(({ purchaseId }) => purchaseId === lot.purchaseId);
  const invoice = invoices[place];
  if (invoice) invoices[place] = { ...invoice, dispute: 'open' };
}

/** Earmarked in the order in which it would be spent. */
function hold(context: MockContext, { wallet }: MockCustomer, heldMicro: bigint): void {
  let restMicro = heldMicro;
  const lots = inBurnOrder(wallet?.grants ?? [], context.now());
  for (const lot of lots) {
    const part = lot.remainingMicro < restMicro ? lot.remainingMicro : restMicro;
    lot.heldMicro = part;
    restMicro -= part;
  }
}

function giveBudgets(context: MockContext, customer: MockCustomer, budgets: Readonly<Record<string, string>>): void {
  putSpendCaps(context, customer, {
    items: Object.entries(budgets).map(([name, limit]) => ({
      period: 'month',
      mode: 'hard',
      limit: toCredits(decimalToMicro(limit)),
      scope: { dimension: 'member', value: name === 'everyone' ? null : name },
    })),
  });
}

function armTopUp(
  context: MockContext,
  customer: MockCustomer,
  { below, pack, monthlyCap }: NonNullable<CustomerSpecification['autoTopUp']>,
): void {
  const exponent = exponentOf(context.catalogue, customer.currency);
  putAutoTopUp(context, customer, {
    rule: {
      trigger: { kind: 'below', amount: toCredits(decimalToMicro(below)) },
      mode: { kind: 'fixed', amount: null, quantity: 1 },
      pack,
      monthlyCap: toMoney(decimalToMinor(monthlyCap, exponent), customer.currency, exponent),
      paymentMethodId: null,
    },
    consent: { textVersion: currentConsentText().version, accepted: true },
  });
}
