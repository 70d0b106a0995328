import type { Quote } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import { describeLines } from '../domain/line-wording.ts';
import { announceInvoice } from '../notifications/payment-events.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

const NUMBER_DIGITS = 6;

/**
 * Issues the invoice of a purchase as outstanding, in the transaction of the caller: head, lines, tax and number together.
 * Outside the wallet's lock, because all invoices of a seller share one counter. Answers the id; the same purchase has one.
 */
export async function issuePurchaseInvoice(
  billing: Billing,
  transaction: BillingTransaction,
  input: { readonly purchase: Row<'purchase'>; readonly processorNumber: string | null },
): Promise<string> {
  const { purchase } = input;
  const known = await transaction
    .selectFrom('invoice')
    .select('id')
    .where('customer_id', '=', purchase.customer_id)
    .where('purchase_id', '=', purchase.id)
    .executeTakeFirst();
  if (known) return known.id;
  const [customer, quote] = await Promise.all([
    readCustomer(transaction, purchase.customer_id),
    readQuote(transaction, purchase),
  ]);
  if (quote.pays_invoice_id !== null) return takeOver(transaction, purchase, quote.pays_invoice_id);
  const { seller } = await billing.catalogue();
  const body = quote.body as Quote;
  const id = billing.newId();
  const now = billing.now();
  await transaction
    .insertInto('invoice')
    .values({
      customer_id: purchase.customer_id,
      id,
      type: quote.invoice_type,
      number: input.processorNumber ?? (await nextNumber(transaction, seller.invoicePrefix)),
      external_id: null,
      status: 'outstanding',
      currency: purchase.currency,
      subtotal_minor: purchase.subtotal_minor,
      tax_minor: purchase.tax_minor,
      total_minor: purchase.total_minor,
      description: describeLines(body.lines),
      seller: JSON.stringify({ name: seller.name, address: seller.address, taxId: seller.taxId ?? null }),
      buyer: JSON.stringify({
        name: customer.name,
        email: customer.email,
        address: customer.address,
        taxId: customer.tax_id,
        purchaseOrder: customer.purchase_order,
      }),
      processor_invoice_id: purchase.processor_invoice_id,
      purchase_id: purchase.id,
      issued_at: now,
      // Paid at once or never, and so never overdue; a refused renewal becomes due when it is refused.
      due_at: null,
      paid_at: null,
    })
    .execute();
  await insertLines(transaction, purchase.customer_id, id, body);
  await announceInvoice(billing, transaction, purchase.customer_id, id, 'invoice.issued');
  return id;
}

/** An invoice that was there before the purchase that pays it. */
async function takeOver(
  transaction: BillingTransaction,
  purchase: Row<'purchase'>,
  invoiceId: string,
): Promise<string> {
  await transaction
    .updateTable('invoice')
    .set({ purchase_id: purchase.id, processor_invoice_id: purchase.processor_invoice_id })
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', invoiceId)
    .where('status', '=', 'outstanding')
    .execute();
  return invoiceId;
}

/** "AC-000001", without gaps: taken in the transaction that issues the invoice. */
export async function nextNumber(transaction: BillingTransaction, prefix: string): Promise<string> {
  const { last_number: lastNumber } = await transaction
    .insertInto('invoice_counter')
    .values({ prefix, last_number: 1n })
    .onConflict((conflict) =>
      conflict.column('prefix').doUpdateSet((counter) => ({
        last_number: counter('invoice_counter.last_number', '+', 1n),
      })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return `${prefix}-${lastNumber.toString().padStart(NUMBER_DIGITS, '0')}`;
}

async function insertLines(
  transaction: BillingTransaction,
  customerId: string,
  invoiceId: string,
  quote: Quote,
): Promise<void> {
  const owner = { customer_id: customerId, invoice_id: invoiceId };
  await transaction
    .insertInto('invoice_line')
    .values(
      quote.lines.map((line, index) => ({
        ...owner,
        line: index + 1,
        type: line.type,
        description: line.description,
        quantity: BigInt(line.quantity),
        amount_minor: BigInt(line.amount.minor),
        period_start: line.periodStart === null ? null : new Date(line.periodStart),
        period_end: line.periodEnd === null ? null : new Date(line.periodEnd),
        wording: line.wording === undefined ? null : JSON.stringify(line.wording),
      })),
    )
    .execute();
  if (quote.taxLines.length === 0) return;
  await transaction
    .insertInto('invoice_tax')
    .values(
      quote.taxLines.map((tax, index) => ({
        ...owner,
        line: index + 1,
        name: tax.name,
        rate_percent: tax.ratePercent,
        jurisdiction: tax.jurisdiction,
        inclusive: tax.inclusive,
        reverse_charge: tax.reverseCharge,
        amount_minor: BigInt(tax.amount.minor),
      })),
    )
    .execute();
}

async function readCustomer(transaction: BillingTransaction, customerId: string): Promise<Row<'customer'>> {
  const customer = await transaction
    .selectFrom('customer')
    .selectAll()
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!customer) throw new DomainProblem('not_found');
  return customer;
}

async function readQuote(transaction: BillingTransaction, purchase: Row<'purchase'>): Promise<Row<'quote'>> {
  return transaction
    .selectFrom('quote')
    .selectAll()
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', purchase.quote_id)
    .executeTakeFirstOrThrow();
}
