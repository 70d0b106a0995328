/** One step of a subscription's cycle: a scheduled change that has come, or the bill of the period that begins. */
import type { Billing } from '../context.ts';
import { nextStep, periodFrom, type CycleStep, type PaidPeriod } from '../domain/billing-cycle.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { offerLine, type OfferLine } from '../domain/offer.ts';
import { FOREVER } from '../domain/change-outcome.ts';
import { policyOf } from '../domain/policy.ts';
import { isFree, planOf, walletUnit } from '../domain/plan-standing.ts';
import { recurringItems } from '../domain/recurring-charge.ts';
import { standingAt, type HeldSubscription } from '../domain/subscription-state.ts';
import { DomainProblem } from '../problems.ts';
import type { PurchaseKey } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import { saveHeld, toHeld } from '../store/subscription-repository.ts';
import type { Row } from '../store/tables.ts';
import { announceDueChange } from '../subscriptions/announce-subscription.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { withPreparedTax } from '../tax/tax-for.ts';
import { makeBill } from './bill-offer.ts';
import { hasMethod } from './charged-method.ts';
import { lockSubscription } from './fulfil-renewal.ts';
import { findBill, insertBill, type BillKey } from './insert-bill.ts';

export interface SubscriptionKey {
  readonly customerId: string;
  readonly subscriptionId: string;
}

export type StepResult =
  /** Up to date, or waiting for somebody else. */
  | { readonly kind: 'done' }
  /** Something was written: ask again. */
  | { readonly kind: 'again' }
  /** A bill is to be charged; ask again when it is paid. */
  | { readonly kind: 'charge'; readonly purchase: PurchaseKey };

/**
 * Does the oldest thing that is due, in one transaction, whoever else does the same. `billing` has the customer's clock. Throws
 * `tax_unavailable` when the tax of a bill cannot be known: then nothing is billed.
 */
export function takeStep(billing: Billing, key: SubscriptionKey): Promise<StepResult> {
  return withPreparedTax(billing, key.customerId, (taxed) => stepOnce(taxed, key));
}

async function stepOnce(billing: Billing, key: SubscriptionKey): Promise<StepResult> {
  const catalogue = await billing.catalogue();
  return billing.database.transaction(async (transaction) => {
    const { customerId, subscriptionId } = key;
    const customer = await transaction
      .selectFrom('customer')
      .selectAll()
      .where('customer_id', '=', customerId)
      .executeTakeFirst();
    if (!customer) throw new DomainProblem('not_found');
    const wallets = await lockWallets(transaction, customerId);
    const row = await lockSubscription(transaction, customerId, subscriptionId);
    if (!row) return { kind: 'done' };
    const held = await toHeld(transaction, row);
    const step = nextStep(held, billing.now());
    if (step.kind === 'none') return { kind: 'done' };
    if (step.kind === 'change') {
      const changed = standingAt(catalogue, held, step.at);
      await saveHeld(transaction, key, changed);
      await announceDueChange(billing, transaction, key, held, changed);
      return { kind: 'again' };
    }
    return renew({ billing, transaction, key, customer, wallets, held, catalogue }, step);
  });
}

interface Renewing {
  readonly billing: Billing;
  readonly transaction: BillingTransaction;
  readonly key: SubscriptionKey;
  readonly customer: Row<'customer'>;
  readonly wallets: readonly Row<'wallet'>[];
  readonly held: HeldSubscription;
  readonly catalogue: Catalogue;
}

async function renew(renewing: Renewing, step: Extract<CycleStep, { kind: 'renew' }>): Promise<StepResult> {
  const { billing, transaction, key, customer, wallets, held, catalogue } = renewing;
  const plan = planOf(catalogue, held);
  if (!plan) {
    billing.log.error('A subscription cannot be renewed: nothing says what its plan is', { ...key });
    return { kind: 'done' };
  }
  const anchorAt = step.endsTrial ? step.at : held.anchorAt;
  const { period, gapUntil } = periodFrom(anchorAt, plan.interval, step.at);
  if (gapUntil !== null) return moveOn(renewing, { ...held, paidUntil: gapUntil });
  const billKey: BillKey = {
    customer_id: key.customerId,
    subscription_id: key.subscriptionId,
    kind: 'renewal',
    period_start: period.start,
    period_end: period.end,
  };
  const known = await findBill(transaction, billKey);
  if (known) {
    const purchase = { customerId: key.customerId, purchaseId: known.purchase_id };
    return known.outcome === null ? { kind: 'charge', purchase } : { kind: 'done' };
  }
  if (step.endsTrial && (await endsForLackOfMethod(renewing, isFree(plan)))) {
    return moveOn(renewing, { ...held, status: 'canceled', canceledAt: step.at, scheduled: null });
  }
  const paidUntil = period.end ?? FOREVER;
  const bill = await makeBill({
    billing,
    transaction,
    customer,
    wallets,
    ended: held,
    usageBefore: period.start,
    recurring: recurringLines(renewing, period),
    unit: walletUnit(plan, customer.currency),
    invoiceType: plan.interval === 'once' ? 'one_time_payment' : 'recurring',
    terms: { subscriptionId: key.subscriptionId, paidUntil, anchorAt: step.endsTrial ? step.at : null },
  });
  if (!bill)
    return moveOn(renewing, { ...held, status: 'active', anchorAt, paidUntil: isFree(plan) ? FOREVER : paidUntil });
  const purchase = await insertBill(billing, transaction, billKey, bill);
  return { kind: 'charge', purchase: { customerId: key.customerId, purchaseId: purchase.id } };
}

async function moveOn({ transaction, key }: Renewing, held: HeldSubscription): Promise<StepResult> {
  await saveHeld(transaction, key, held);
  return { kind: 'again' };
}

function recurringLines({ catalogue, held, customer }: Renewing, period: PaidPeriod): OfferLine[] {
  return recurringItems(catalogue, held, customer.currency).map((item) =>
    offerLine(item.type, item.description, item.amountMinor, {
      quantity: item.quantity,
      periodStart: period.start,
      periodEnd: period.end,
    }),
  );
}

async function endsForLackOfMethod({ transaction, key, catalogue }: Renewing, isFreePlan: boolean): Promise<boolean> {
  if (isFreePlan || policyOf(catalogue).renewal.trialEndWithoutMethod !== 'cancel') return false;
  return !(await hasMethod(transaction, key.customerId));
}
