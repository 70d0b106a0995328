import type { InvoiceImport } from '../../contract/operator.ts';
import type { InvoiceType } from '../../contract/invoice.ts';
import type { LineType } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { NewRow } from '../store/tables.ts';

type ImportedInvoice = InvoiceImport['invoices'][number];

const LINE_TYPES: Partial<Record<InvoiceType, LineType>> = {
  overage: 'overage',
  plan_change: 'proration',
  credit_purchase: 'credit_pack',
  balance_topup: 'balance_topup',
  addon_activation: 'addon',
};

/**
 * Brings invoices of another system into the list. They touch no balance; the same `externalId` again changes nothing. Throws
 * `not_found` for the customer, `invalid_request` for amounts that do not add up.
 */
export async function importInvoices(
  billing: Billing,
  input: InvoiceImport,
): Promise<{ imported: number; alreadyThere: number }> {
  const catalogue = await billing.catalogue();
  const { seller, currencies } = catalogue;
  for (const [index, invoice] of input.invoices.entries()) {
    const isKnown = Object.hasOwn(currencies, invoice.total.currency);
    const isSame = [invoice.subtotal, invoice.tax, invoice.total].every(
      ({ currency, exponent }) =>
        isKnown && currency === invoice.total.currency && exponent === exponentOf(catalogue, invoice.total.currency),
    );
    const adds = BigInt(invoice.subtotal.minor) + BigInt(invoice.tax.minor) === BigInt(invoice.total.minor);
    if (!isSame || !adds) throw new DomainProblem('invalid_request', { param: `invoices.${index}.total` });
  }
  return billing.database.transaction(async (transaction) => {
    const customer = await transaction
      .selectFrom('customer')
      .selectAll()
      .where('external_id', '=', input.customer)
      .executeTakeFirst();
    if (!customer) throw new DomainProblem('not_found', { param: 'customer' });
    const parties = {
      seller: JSON.stringify({ name: seller.name, address: seller.address, taxId: seller.taxId ?? null }),
      buyer: JSON.stringify({
        name: customer.name,
        email: customer.email,
        address: customer.address,
        taxId: customer.tax_id,
        purchaseOrder: customer.purchase_order,
      }),
    };
    const rows = input.invoices.map((invoice) => toRow(billing, customer.customer_id, invoice, parties));
    const inserted = await insertNew(transaction, customer.customer_id, rows);
    return { imported: inserted, alreadyThere: rows.length - inserted };
  });
}

function toRow(
  billing: Billing,
  customerId: string,
  invoice: ImportedInvoice,
  parties: { seller: string; buyer: string },
): NewRow<'invoice'> {
  return {
    customer_id: customerId,
    id: billing.newId(),
    type: invoice.type,
    number: invoice.number,
    external_id: invoice.externalId,
    status: invoice.status,
    currency: invoice.total.currency,
    subtotal_minor: BigInt(invoice.subtotal.minor),
    tax_minor: BigInt(invoice.tax.minor),
    total_minor: BigInt(invoice.total.minor),
    amount_paid_minor: invoice.status === 'paid' ? BigInt(invoice.total.minor) : 0n,
    description: invoice.description,
    ...parties,
    processor_invoice_id: null,
    purchase_id: null,
    issued_at: new Date(invoice.issuedAt),
    due_at: invoice.dueAt ? new Date(invoice.dueAt) : null,
    paid_at: invoice.paidAt ? new Date(invoice.paidAt) : null,
  };
}

/** Answers how many were new, by their external id or their number. Each gets one line, which is all that is known of it. */
async function insertNew(
  transaction: BillingTransaction,
  customerId: string,
  rows: readonly NewRow<'invoice'>[],
): Promise<number> {
  const inserted = await transaction
    .insertInto('invoice')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'type', 'description', 'subtotal_minor'])
    .execute();
  if (inserted.length === 0) return 0;
  await transaction
    .insertInto('invoice_line')
    .values(
      inserted.map((row) => ({
        customer_id: customerId,
        invoice_id: row.id,
        line: 1,
        type: LINE_TYPES[row.type as InvoiceType] ?? 'plan',
        description: row.description,
        amount_minor: row.subtotal_minor,
        period_start: null,
        period_end: null,
      })),
    )
    .execute();
  return inserted.length;
}
