/** Draft, lines, finalise: the three steps before money. Each may have happened already, known to us or not. */
import type { Quote } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import { GatewayError, type Keyed, type ProcessorInvoice } from '../payments/payment-gateway.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import type { TaxEngine } from '../tax/tax-for.ts';
import { endUnpaid } from './end-unpaid.ts';
import { changePurchase, isOpen, keyOf, lockPurchase, type PurchaseRow } from './purchase-row.ts';

/** The same step of the same purchase has the same key, whoever sends it and however often. */
export function stepKey(billing: Billing, purchase: PurchaseRow, step: string): Keyed {
  const isKeyed = billing.guards.one_invoice_per_purchase;
  return { idempotencyKey: isKeyed ? `pur_${purchase.id}_${step}` : `pur_${billing.newId()}` };
}

/**
 * The id of the purchase's invoice at the processor, durable when this answers. `null`: the purchase ended meanwhile.
 * A draft whose id we never got to store is found by its metadata, also when the processor has forgotten the key.
 */
export async function draftInvoice(
  billing: Billing,
  purchase: PurchaseRow,
  processorCustomerId: string,
): Promise<string | null> {
  const { gateway } = billing;
  const found = billing.guards.one_invoice_per_purchase
    ? await gateway.findInvoice(processorCustomerId, purchase.id)
    : null;
  const { quote, taxEngine } = await readQuote(billing, purchase);
  const invoice =
    found ??
    (await gateway.createInvoice(
      {
        processorCustomerId,
        currency: purchase.currency,
        description: quote.lines.map((line) => line.description).join(', '),
        metadata: { purchase_id: purchase.id, customer_id: purchase.customer_id },
        ...(taxEngine === 'processor' ? { automaticTax: true } : {}),
      },
      stepKey(billing, purchase, 'create'),
    ));
  await billing.probe('invoice.created');
  const isKept = await keepInvoiceId(billing, purchase, invoice.id);
  await billing.probe('invoice.drafted');
  if (isKept) return invoice.id;
  // A canceled purchase leaves no draft behind. One that is gone or finalised is somebody else's to end.
  await gateway.deleteDraftInvoice(invoice.id).catch(ignoreState);
  return null;
}

async function keepInvoiceId(billing: Billing, purchase: PurchaseRow, processorInvoiceId: string): Promise<boolean> {
  return billing.database.transaction(async (transaction) => {
    const row = await lockPurchase(transaction, keyOf(purchase));
    if (!isOpen(row.status)) return false;
    if (row.step !== 'created' && billing.guards.one_invoice_per_purchase) return true;
    const values = { step: 'drafted', processor_invoice_id: processorInvoiceId } as const;
    await changePurchase(billing, transaction, row, values, 'drafted');
    await transaction
      .insertInto('processor_reference')
      .values({ processor_id: processorInvoiceId, customer_id: row.customer_id, purchase_id: row.id })
      .onConflict((conflict) => conflict.column('processor_id').doNothing())
      .execute();
    return true;
  });
}

export async function writeLines(billing: Billing, purchase: PurchaseRow, invoiceId: string): Promise<void> {
  const { gateway } = billing;
  const { quote, taxEngine } = await readQuote(billing, purchase);
  const { behaviour } = (await billing.catalogue()).tax;
  const lines =
    taxEngine === 'table'
      ? processorLines(quote, purchase)
      : // The tax is added by the processor itself.
        itemLines(quote, purchase).map((line) => ({ ...line, taxBehaviour: behaviour }));
  // Counted, because a key may be forgotten: lines that are there are not written again.
  const { lineCount, status } = await gateway.retrieveInvoice(invoiceId);
  if (status === 'draft') {
    for (const [index, line] of lines.entries()) {
      if (index >= lineCount)
        await gateway.addInvoiceLine(invoiceId, line, stepKey(billing, purchase, `line_${index + 1}`));
    }
  }
  await advanceTo(billing, purchase, 'drafted', 'lined');
  await billing.probe('invoice.lined');
}

function itemLines(quote: Quote, { currency }: PurchaseRow) {
  return quote.lines.map((line) => ({
    amountMinor: BigInt(line.amount.minor),
    currency,
    description: line.quantity > 1 ? `${line.quantity} × ${line.description}` : line.description,
    kind: 'item' as const,
  }));
}

function processorLines(quote: Quote, purchase: PurchaseRow) {
  const { currency, total_minor: totalMinor } = purchase;
  const lines = [
    ...itemLines(quote, purchase),
    ...quote.taxLines
      // Tax that is in the price is in the line already.
      .filter((tax) => !tax.inclusive && tax.amount.minor !== '0')
      .map((tax) => ({
        amountMinor: BigInt(tax.amount.minor),
        currency,
        description: `${tax.name} ${tax.ratePercent}%`,
        kind: 'tax' as const,
      })),
  ];
  // An imported invoice says how much tax it carries, and not of what kind.
  const restMinor = totalMinor - lines.reduce((sum, line) => sum + line.amountMinor, 0n);
  if (restMinor === 0n) return lines;
  return [...lines, { amountMinor: restMinor, currency, description: 'Tax', kind: 'tax' as const }];
}

/** `null`: the processor's total is not what was quoted, and the purchase has ended unpaid. */
export async function finalizeInvoice(
  billing: Billing,
  purchase: PurchaseRow,
  invoiceId: string,
  cause: string,
): Promise<ProcessorInvoice | null> {
  const { gateway } = billing;
  const draft = await gateway.retrieveInvoice(invoiceId);
  if (draft.status !== 'draft') return draft;
  if (draft.totalMinor !== purchase.total_minor) {
    await gateway.deleteDraftInvoice(invoiceId);
    await endWith(billing, purchase, 'total_changed', cause);
    return null;
  }
  try {
    const invoice = await gateway.finalizeInvoice(invoiceId, stepKey(billing, purchase, 'finalize'));
    await billing.probe('invoice.finalize.sent');
    return invoice;
  } catch (error) {
    if (error instanceof GatewayError && error.kind === 'invalid_state') return gateway.retrieveInvoice(invoiceId);
    throw error;
  }
}

async function endWith(billing: Billing, purchase: PurchaseRow, failureCode: string, cause: string): Promise<void> {
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, purchase.customer_id);
    const row = await lockPurchase(transaction, keyOf(purchase));
    if (!isOpen(row.status)) return;
    await changePurchase(billing, transaction, row, { failure_code: failureCode }, cause);
    await endUnpaid(billing, transaction, { ...row, failure_code: failureCode }, cause);
  });
}

async function advanceTo(
  billing: Billing,
  purchase: PurchaseRow,
  from: PurchaseRow['step'],
  to: PurchaseRow['step'],
): Promise<void> {
  await billing.database.transaction(async (transaction) => {
    const row = await lockPurchase(transaction, keyOf(purchase));
    if (isOpen(row.status) && row.step === from) await changePurchase(billing, transaction, row, { step: to }, to);
  });
}

async function readQuote(
  billing: Billing,
  purchase: PurchaseRow,
): Promise<{ readonly quote: Quote; readonly taxEngine: TaxEngine }> {
  const row = await billing.database.db
    .selectFrom('quote')
    .select(['body', 'tax_engine'])
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', purchase.quote_id)
    .executeTakeFirstOrThrow();
  return { quote: row.body as Quote, taxEngine: row.tax_engine };
}

function ignoreState(error: unknown): void {
  if (error instanceof GatewayError && (error.kind === 'invalid_state' || error.kind === 'missing')) return;
  throw error;
}
