/** What happens when a purchase is paid. */
import type { LineType, Quote } from '../../contract/quote.ts';
import { ensureAfterSale } from '../after-sale/after-sale-row.ts';
import { creditPurchase } from '../capacity/credit-purchase.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { announceInvoice } from '../notifications/payment-events.ts';
import { fulfilPromotion } from '../promotions/redemptions.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { applyKindRule, readQuoteRow } from './fulfilment.ts';
import { changePurchase, isOpen, keyOf, lockPurchase, type PurchaseKey, type PurchaseRow } from './purchase-row.ts';

const DAY_MS = 86_400_000;
const WALLET_LINES: readonly LineType[] = ['credit_pack', 'balance_topup'];

export interface Paid {
  readonly billing: Billing;
  readonly transaction: BillingTransaction;
  readonly purchase: PurchaseRow;
  readonly cause: string;
  readonly catalogue: Catalogue;
  readonly amountPaidMinor: bigint;
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

/** Wallet, invoice, what the kind does, and the purchase itself: all of it or nothing. The caller holds the locks. */
export async function succeed(paid: Paid): Promise<void> {
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
  { billing, transaction, purchase, catalogue }: Paid,
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
