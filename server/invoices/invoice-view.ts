import type { Invoice, InvoiceSummary, InvoiceType } from '../../contract/invoice.ts';
import type { Money } from '../../contract/money.ts';
import type { LineType } from '../../contract/quote.ts';
import { toMoney } from '../domain/micro.ts';
import type { Row } from '../store/tables.ts';

type InvoiceRow = Row<'invoice'>;

/** An outstanding invoice is overdue from its due date on; one without a due date never is. */
export function viewInvoiceSummary(row: InvoiceRow, exponent: number, now: Date): InvoiceSummary {
  const money = (minor: bigint): Money => toMoney(minor, row.currency, exponent);
  return {
    id: row.id,
    number: row.number,
    type: row.type as InvoiceType,
    status: row.status,
    overdue: row.status === 'outstanding' && row.due_at !== null && row.due_at <= now,
    issuedAt: row.issued_at.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    paidAt: row.paid_at?.toISOString() ?? null,
    subtotal: money(row.subtotal_minor),
    tax: money(row.tax_minor),
    total: money(row.total_minor),
    amountPaid: money(row.amount_paid_minor),
    amountRefunded: money(row.amount_refunded_minor),
    dispute: row.dispute_status,
    description: row.description,
  };
}

export function viewInvoice(
  row: InvoiceRow,
  lines: readonly Row<'invoice_line'>[],
  taxes: readonly Row<'invoice_tax'>[],
  exponent: number,
  now: Date,
): Invoice {
  const money = (minor: bigint): Money => toMoney(minor, row.currency, exponent);
  return {
    ...viewInvoiceSummary(row, exponent, now),
    lines: lines.map((line) => ({
      type: line.type as LineType,
      description: line.description,
      quantity: Number(line.quantity),
      amount: money(line.amount_minor),
      periodStart: line.period_start?.toISOString() ?? null,
      periodEnd: line.period_end?.toISOString() ?? null,
    })),
    taxLines: taxes.map((tax) => ({
      name: tax.name,
      ratePercent: tax.rate_percent,
      jurisdiction: tax.jurisdiction,
      inclusive: tax.inclusive,
      reverseCharge: tax.reverse_charge,
      amount: money(tax.amount_minor),
    })),
    purchaseId: row.purchase_id,
    correctsInvoiceId: row.corrects_invoice_id,
    seller: row.seller as Invoice['seller'],
    buyer: row.buyer as Invoice['buyer'],
  };
}
