import type { Billing } from '../context.ts';
import { creditNoteAmounts } from '../domain/refunds.ts';
import { nextNumber } from '../invoices/issue-invoice.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

/**
 * Issues a credit note, of a refund that succeeded for one: negative amounts, tax in proportion, a number of its own. The caller holds
 * the wallets' lock, and the counter is the last thing that is locked.
 */
export async function issueCreditNote(
  billing: Billing,
  transaction: BillingTransaction,
  invoice: Row<'invoice'>,
  credited: { readonly amountMinor: bigint; /** Goes before the number of the invoice. */ readonly what: string },
): Promise<string> {
  const owner = { customer_id: invoice.customer_id, id: billing.newId() };
  const standing = await readStandingNotes(transaction, invoice);
  const taxes = await readTaxes(transaction, invoice.customer_id, invoice.id);
  const amounts = creditNoteAmounts({
    amountMinor: credited.amountMinor,
    creditedMinor: standing.totalMinor,
    invoiceTotalMinor: invoice.total_minor,
    taxes: taxes.map((tax) => ({
      inclusive: tax.inclusive,
      amountMinor: tax.amount_minor,
      creditedMinor: standing.taxMinor.get(tax.line) ?? 0n,
    })),
  });
  const now = billing.now();
  const { seller } = await billing.catalogue();
  await transaction
    .insertInto('invoice')
    .values({
      ...owner,
      type: 'credit_note',
      number: await nextNumber(transaction, seller.invoicePrefix),
      status: 'paid',
      currency: invoice.currency,
      subtotal_minor: -amounts.subtotalMinor,
      tax_minor: -amounts.taxMinor.reduce((sum, tax) => sum + tax, 0n),
      total_minor: -amounts.totalMinor,
      amount_paid_minor: -amounts.totalMinor,
      description: describe(credited.what, invoice),
      seller: JSON.stringify(invoice.seller),
      buyer: JSON.stringify(invoice.buyer),
      corrects_invoice_id: invoice.id,
      issued_at: now,
      paid_at: now,
    })
    .execute();
  await writeLines(transaction, { ...owner, invoice, amounts, taxes, description: describe(credited.what, invoice) });
  return owner.id;
}

interface Written {
  readonly customer_id: string;
  readonly id: string;
  readonly invoice: Row<'invoice'>;
  readonly amounts: ReturnType<typeof creditNoteAmounts>;
  readonly taxes: readonly Row<'invoice_tax'>[];
  readonly description: string;
}

async function writeLines(transaction: BillingTransaction, note: Written): Promise<void> {
  const owner = { customer_id: note.customer_id, invoice_id: note.id };
  const first = await transaction
    .selectFrom('invoice_line')
    .select('type')
    .where('customer_id', '=', note.customer_id)
    .where('invoice_id', '=', note.invoice.id)
    .orderBy('line')
    .executeTakeFirst();
  const { description } = note;
  const line = { line: 1, type: first?.type ?? 'credit_pack', description, amount_minor: -note.amounts.lineMinor };
  await transaction
    .insertInto('invoice_line')
    .values({ ...owner, ...line })
    .execute();
  if (note.taxes.length === 0) return;
  await transaction
    .insertInto('invoice_tax')
    .values(
      note.taxes.map((tax, index) => ({
        ...owner,
        line: tax.line,
        name: tax.name,
        rate_percent: tax.rate_percent,
        jurisdiction: tax.jurisdiction,
        inclusive: tax.inclusive,
        reverse_charge: tax.reverse_charge,
        amount_minor: -(note.amounts.taxMinor[index] ?? 0n),
      })),
    )
    .execute();
}

function describe(what: string, invoice: Row<'invoice'>): string {
  return `${what} ${invoice.number ?? 'an invoice'}: ${invoice.description}`;
}

/** A refund that failed after all leaves its note void: the number stays taken, as a gap would be asked about. */
export async function voidCreditNote(
  transaction: BillingTransaction,
  customerId: string,
  creditNoteId: string,
): Promise<void> {
  await transaction
    .updateTable('invoice')
    .set({ status: 'void' })
    .where('customer_id', '=', customerId)
    .where('id', '=', creditNoteId)
    .execute();
}

/** What the notes that stand have credited, as positive numbers; tax by its line on the invoice. */
async function readStandingNotes(transaction: BillingTransaction, invoice: Row<'invoice'>) {
  const notes = await transaction
    .selectFrom('invoice')
    .select(['id', 'total_minor'])
    .where('customer_id', '=', invoice.customer_id)
    .where('corrects_invoice_id', '=', invoice.id)
    .where('status', '<>', 'void')
    .execute();
  const taxMinor = new Map<number, bigint>();
  for (const note of notes) {
    for (const tax of await readTaxes(transaction, invoice.customer_id, note.id)) {
      taxMinor.set(tax.line, (taxMinor.get(tax.line) ?? 0n) - tax.amount_minor);
    }
  }
  return { totalMinor: notes.reduce((sum, note) => sum - note.total_minor, 0n), taxMinor };
}

function readTaxes(transaction: BillingTransaction, customerId: string, invoiceId: string) {
  return transaction
    .selectFrom('invoice_tax')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('invoice_id', '=', invoiceId)
    .orderBy('line')
    .execute();
}
