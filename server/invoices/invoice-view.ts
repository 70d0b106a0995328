import type { Invoice, InvoiceSummary, InvoiceType } from '../../contract/invoice.ts';
import type { Money } from '../../contract/money.ts';
import type { LineType, LineWording } from '../../contract/quote.ts';
import { toMoney } from '../domain/micro.ts';
import type { Row } from '../store/tables.ts';

type InvoiceRow = Row<'invoice'>;

/** Of the billing cycle: owed, whether or not anybody is there. */
const BILLS: ReadonlySet<string> = new Set(['recurring', 'overage', 'one_time_payment']);

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
    payable: isPayable(row),
    amountRefunded: money(row.amount_refunded_minor),
    dispute: row.dispute_status,
    description: row.description,
  };
}

/** An open debt. An invoice of a purchase that the customer is making at this moment is that purchase's own affair. */
export function isPayable({
  status,
  amount_paid_minor: paidMinor,
  type,
  purchase_id: purchaseId,
}: InvoiceRow): boolean {
  const isBill = purchaseId === null || BILLS.has(type);
  return status === 'outstanding' && paidMinor === 0n && isBill;
}

interface InvoiceRows {
  readonly row: InvoiceRow;
  readonly lines: readonly Row<'invoice_line'>[];
  readonly taxes: readonly Row<'invoice_tax'>[];
  readonly notes: readonly Pick<InvoiceRow, 'id' | 'number' | 'issued_at' | 'total_minor'>[];
  readonly exponent: number;
  readonly now: Date;
}

export function viewInvoice({ row, lines, taxes, notes, exponent, now }: InvoiceRows): Invoice {
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
      ...(line.wording === null ? {} : { wording: line.wording as LineWording }),
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
    creditNotes: notes.map((note) => ({
      id: note.id,
      number: note.number,
      issuedAt: note.issued_at.toISOString(),
      total: money(note.total_minor),
    })),
    seller: row.seller as Invoice['seller'],
    buyer: viewBuyer(row.buyer as Invoice['buyer']),
  };
}

/** Invoices of an earlier version have no reference. */
function viewBuyer(
  buyer: Omit<Invoice['buyer'], 'purchaseOrder'> & { purchaseOrder?: string | null },
): Invoice['buyer'] {
  return { ...buyer, purchaseOrder: buyer.purchaseOrder ?? null };
}
