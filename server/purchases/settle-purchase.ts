import { isDeepStrictEqual } from 'node:util';
import type { NextAction } from '../../contract/purchase.ts';
import type { LineType, Quote } from '../../contract/quote.ts';
import { ensureAfterSale } from '../after-sale/after-sale-row.ts';
import { creditPurchase } from '../capacity/credit-purchase.ts';
import type { Billing } from '../context.ts';
import { decideSettlement, type Decision } from '../domain/settlement.ts';
import type { ProcessorInvoice } from '../payments/payment-gateway.ts';
import { announceInvoice } from '../notifications/payment-events.ts';
import { fulfilPromotion, releasePromotion } from '../promotions/redemptions.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { applyKindRule, readQuoteRow } from './fulfilment.ts';
import { changePurchase, isOpen, keyOf, lockPurchase, type PurchaseKey, type PurchaseRow } from './purchase-row.ts';

const DAY_MS = 86_400_000;

/**
 * The only writer of money. Looks at the processor's own record of the invoice and makes the purchase say what is true; called
 * alike by request, webhook and sweeper, in any order and at the same time. Answers what was decided, or `null` when there is
 * nothing to look at.
 */
export async function settlePurchase(
  billing: Billing,
  key: PurchaseKey,
  processorInvoiceId: string | null,
  cause: string,
): Promise<Decision | null> {
  if (processorInvoiceId === null) return null;
  // Asked anew each time, and before the lock: what a webhook or an earlier answer said is not believed.
  const invoice = await billing.gateway.retrieveInvoice(processorInvoiceId);
  await billing.probe('settle.before');
  const catalogue = await billing.catalogue();
  const decision = await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, key.customerId);
    const purchase = await lockPurchase(transaction, key);
    const processorCustomerId = await readProcessorCustomer(transaction, key.customerId);
    const decided = guarded(billing, decideSettlement(factsOf(purchase, processorCustomerId), invoice));
    if (!isOpen(purchase.status) && billing.guards.single_credit) {
      await noteLateMoney(billing, transaction, purchase, decided);
      return decided;
    }
    await apply({ billing, transaction, purchase, invoice, cause, catalogue }, decided);
    return decided;
  });
  await billing.probe('settle.committed');
  return decision;
}

interface Settling {
  readonly billing: Billing;
  readonly transaction: BillingTransaction;
  readonly purchase: PurchaseRow;
  readonly invoice: ProcessorInvoice;
  readonly cause: string;
  readonly catalogue: Awaited<ReturnType<Billing['catalogue']>>;
}

function factsOf(purchase: PurchaseRow, processorCustomerId: string) {
  return {
    id: purchase.id,
    processorCustomerId,
    currency: purchase.currency,
    totalMinor: purchase.total_minor,
    attempt: purchase.attempt,
  };
}

function guarded(billing: Billing, decision: Decision): Decision {
  return decision.kind === 'review' && !billing.guards.amount_check ? { kind: 'credit' } : decision;
}

async function apply(settling: Settling, decision: Decision): Promise<void> {
  switch (decision.kind) {
    case 'credit':
      return credit(settling);
    case 'review':
      return holdForReview(settling, decision.reason);
    case 'requires_action':
      if (settling.purchase.off_session) await refused(settling, 'requires_action');
      return change(settling, { status: 'requires_action', next_action: nextActionOf(settling.billing, decision) });
    case 'processing':
      return change(settling, { status: 'processing', next_action: null });
    case 'declined':
      await refused(settling, 'requires_payment_method');
      if (decision.isFinal) await blockMethod(settling);
      return change(settling, { status: 'requires_payment_method', failure_code: decision.code, next_action: null });
    case 'voided':
      return end(settling);
    case 'unfinished':
    case 'unpaid':
    case 'wait':
      return;
  }
}

/** The bank asked not to be asked again with this card; it would be counted against the seller. */
async function blockMethod({ billing, transaction, purchase }: Settling): Promise<void> {
  await transaction
    .updateTable('payment_method')
    .set({ refused_for_good_at: billing.now() })
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', purchase.payment_method_id)
    .where('refused_for_good_at', 'is', null)
    .execute();
}

/** Told once for each attempt: looking at the same refusal again is no second one. */
async function refused({ billing, transaction, purchase }: Settling, status: PurchaseRow['status']): Promise<void> {
  if (purchase.status !== status) await applyKindRule('refused', { billing, transaction, purchase });
}

function change(settling: Settling, values: Parameters<typeof changePurchase>[3]): Promise<void> {
  const { billing, transaction, purchase, cause } = settling;
  const isSame =
    values.status === purchase.status &&
    (values.failure_code === undefined || values.failure_code === purchase.failure_code) &&
    (values.next_action === undefined || isSameJson(values.next_action, purchase.next_action));
  // What did not change is not touched, so that "nothing happened for an hour" can be seen.
  return isSame ? Promise.resolve() : changePurchase(billing, transaction, purchase, values, cause);
}

/** The database gives the same object back with its keys in an order of its own. */
function isSameJson(text: string | null, stored: unknown): boolean {
  return isDeepStrictEqual(text === null ? null : JSON.parse(text), stored);
}

/** Credit, invoice and purchase in one transaction: there is no "paid but not credited" to be seen. */
async function credit({ billing, transaction, purchase, invoice, cause, catalogue }: Settling): Promise<void> {
  await succeed({ billing, transaction, purchase, cause, catalogue, amountPaidMinor: invoice.amountPaidMinor });
}

/** A purchase of nothing, which no processor has heard of: a trial, or one that credit covers. Its invoice has been issued. */
export async function settleWithoutCharge(billing: Billing, key: PurchaseKey, cause: string): Promise<void> {
  const catalogue = await billing.catalogue();
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, key.customerId);
    const purchase = await lockPurchase(transaction, key);
    if (!isOpen(purchase.status)) return;
    if (purchase.total_minor !== 0n) throw new Error(`Purchase ${key.purchaseId} is not free.`);
    await succeed({ billing, transaction, purchase, cause, catalogue, amountPaidMinor: 0n });
  });
  await billing.probe('settle.committed');
}

/** Paid as a person says who has seen the money: by bank transfer, or accepted as it came. The caller holds the locks. */
export async function settleByHand(
  billing: Billing,
  transaction: BillingTransaction,
  purchase: PurchaseRow,
  amountPaidMinor: bigint,
  cause: string,
): Promise<void> {
  await succeed({ billing, transaction, purchase, cause, amountPaidMinor, catalogue: await billing.catalogue() });
}

async function succeed(
  paid: Pick<Settling, 'billing' | 'transaction' | 'purchase' | 'cause' | 'catalogue'> & {
    readonly amountPaidMinor: bigint;
  },
): Promise<void> {
  const { billing, transaction, purchase, cause } = paid;
  const now = billing.now();
  const quote = await readQuoteRow(transaction, purchase);
  const afterMicro = purchase.credit_micro > 0n ? await fillWallet(paid, quote, now) : null;
  await fulfilPromotion(billing, transaction, { purchase, quote, catalogue: paid.catalogue });
  await transaction
    .updateTable('invoice')
    .set({ status: 'paid', amount_paid_minor: paid.amountPaidMinor, paid_at: now })
    .where('customer_id', '=', purchase.customer_id)
    .where('purchase_id', '=', purchase.id)
    .execute();
  await announceInvoice(billing, transaction, purchase.customer_id, purchase.invoice_id, 'invoice.paid');
  await applyKindRule('fulfil', { billing, transaction, purchase, quote });
  const values = {
    status: 'succeeded',
    after_micro: afterMicro,
    settled_at: now,
    next_action: null,
    failure_code: null,
    needs_review: null,
  } as const;
  await changePurchase(billing, transaction, purchase, values, cause);
  // From now on it is looked at from time to time: money that arrived may go back.
  if (purchase.processor_invoice_id !== null) await ensureAfterSale(transaction, keyOf(purchase), now);
}

/** Answers what can be spent after it. */
async function fillWallet(
  { billing, transaction, purchase, catalogue }: Pick<Settling, 'billing' | 'transaction' | 'purchase' | 'catalogue'>,
  quote: Row<'quote'>,
  now: Date,
): Promise<bigint> {
  const { afterMicro } = await creditPurchase(transaction, {
    customerId: purchase.customer_id,
    unit: purchase.unit,
    catalogue,
    now,
    newId: () => billing.newId(),
    purchaseId: purchase.id,
    creditMicro: purchase.credit_micro,
    expiresAt: await expiryOf(transaction, purchase, quote, now),
    description: describeCredit(quote.body as Quote),
    singleCredit: billing.guards.single_credit,
  });
  return afterMicro;
}

const WALLET_LINES: readonly LineType[] = ['credit_pack', 'balance_topup'];

/** Of an invoice with a plan and more on it, only what fills the wallet. */
function describeCredit({ lines }: Quote): string {
  const filling = lines.filter((line) => WALLET_LINES.includes(line.type));
  return (filling.length > 0 ? filling : lines).map((line) => line.description).join(', ');
}

/** Counted from when it can be used. What does not persist ends with the period in which it was credited. */
async function expiryOf(
  transaction: BillingTransaction,
  purchase: PurchaseRow,
  quote: Row<'quote'>,
  now: Date,
): Promise<Date | null> {
  const { grant_expires_after_days: days } = quote;
  const { gives } = quote.body as Quote;
  if (days !== null) return new Date(now.getTime() + days * DAY_MS);
  if (gives.persists) return null;
  const wallet = await transaction
    .selectFrom('wallet')
    .select('period_end')
    .where('customer_id', '=', purchase.customer_id)
    .where('unit', '=', purchase.unit)
    .executeTakeFirst();
  const quotedEnd = gives.expiresAt === null ? null : new Date(gives.expiresAt);
  const ends = [wallet?.period_end ?? null, quotedEnd].filter((end): end is Date => end !== null && end > now);
  return ends[0] ?? null;
}

async function holdForReview(settling: Settling, reason: string): Promise<void> {
  const { billing, transaction, purchase, invoice, cause } = settling;
  if (purchase.needs_review === reason) return;
  billing.log.error('A purchase was paid differently than quoted and was not credited', {
    customerId: purchase.customer_id,
    purchaseId: purchase.id,
    reason,
    totalMinor: purchase.total_minor,
    amountPaidMinor: invoice.amountPaidMinor,
  });
  const values = { status: 'processing', needs_review: reason, next_action: null } as const;
  await changePurchase(billing, transaction, purchase, values, `${cause}: ${reason}`);
}

/** Only now, when nothing can be taken any more, may a purchase end unpaid. */
async function end(settling: Settling): Promise<void> {
  const { billing, transaction, purchase, cause } = settling;
  await endUnpaid(billing, transaction, purchase, cause);
}

export async function endUnpaid(
  billing: Billing,
  transaction: BillingTransaction,
  purchase: PurchaseRow,
  cause: string,
): Promise<void> {
  await applyKindRule('ended', { billing, transaction, purchase });
  await releasePromotion(transaction, purchase);
  // A bill is never canceled by its customer: one that ends was given up.
  const wasAsked = purchase.cancel_requested_at !== null && purchase.origin !== 'cycle';
  const wasCanceled = wasAsked || purchase.failure_code === null;
  const voided = await transaction
    .updateTable('invoice')
    .set({ status: 'void' })
    .where('customer_id', '=', purchase.customer_id)
    .where('purchase_id', '=', purchase.id)
    .where('status', '=', 'outstanding')
    .returning('id')
    .executeTakeFirst();
  await announceInvoice(billing, transaction, purchase.customer_id, voided?.id ?? null, 'invoice.voided');
  const status = wasCanceled ? 'canceled' : 'failed';
  await changePurchase(billing, transaction, purchase, { status, next_action: null, settled_at: billing.now() }, cause);
}

/** Cannot happen while an invoice is voided before its purchase ends; if it does, a person has to know. */
async function noteLateMoney(
  billing: Billing,
  transaction: BillingTransaction,
  purchase: PurchaseRow,
  decision: Decision,
): Promise<void> {
  const isPaid = decision.kind === 'credit' || decision.kind === 'review';
  if (!isPaid || purchase.status === 'succeeded' || purchase.needs_review !== null) return;
  if (await isSentBack(transaction, purchase)) return;
  billing.log.error('Money arrived for a purchase that had ended', {
    customerId: purchase.customer_id,
    purchaseId: purchase.id,
  });
  await changePurchase(billing, transaction, purchase, { needs_review: 'paid_after_end' }, 'late money');
}

/** A person has looked at it and refunded it. */
async function isSentBack(transaction: BillingTransaction, purchase: PurchaseRow): Promise<boolean> {
  const refund = await transaction
    .selectFrom('refund')
    .select('id')
    .where('customer_id', '=', purchase.customer_id)
    .where('purchase_id', '=', purchase.id)
    .where('status', 'in', ['pending', 'succeeded'])
    .executeTakeFirst();
  return refund !== undefined;
}

async function readProcessorCustomer(transaction: BillingTransaction, customerId: string): Promise<string> {
  const row = await transaction
    .selectFrom('customer')
    .select('processor_customer_id')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return row?.processor_customer_id ?? '';
}

function nextActionOf(billing: Billing, decision: Extract<Decision, { kind: 'requires_action' }>): string {
  const { gateway } = billing;
  const action: NextAction =
    gateway.provider === 'sandbox'
      ? { type: 'sandbox_challenge', challengeId: decision.clientSecret }
      : {
          type: 'stripe_next_action',
          clientSecret: decision.clientSecret,
          publishableKey: gateway.publishableKey ?? '',
          step: decision.step,
          scriptUrl: gateway.scriptUrl,
        };
  return JSON.stringify(action);
}
