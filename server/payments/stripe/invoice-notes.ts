/** What we keep beside Stripe's own record of an invoice, because Stripe does not. See 007-stripe.sql. */
import type { Executor } from '../../store/database.ts';

export interface InvoiceNotes {
  /** The highest of our attempts that has had a definite answer; 0 before the first. */
  answered(invoiceId: string): Promise<number>;
  noteAnswer(invoiceId: string, attempt: number): Promise<void>;
  /** Before it is deleted: afterwards Stripe knows nothing of it, and "no such invoice" could mean anything. */
  noteDeletion(invoiceId: string): Promise<void>;
  wasDeleted(invoiceId: string): Promise<boolean>;
}

export function invoiceNotes(db: Executor): InvoiceNotes {
  const read = (invoiceId: string) =>
    db
      .selectFrom('stripe_invoice')
      .select(['answered', 'delete_requested'])
      .where('invoice_id', '=', invoiceId)
      .executeTakeFirst();
  return {
    answered: async (invoiceId) => (await read(invoiceId))?.answered ?? 0,
    wasDeleted: async (invoiceId) => (await read(invoiceId))?.delete_requested ?? false,
    noteAnswer: async (invoiceId, attempt) => {
      await db
        .insertInto('stripe_invoice')
        .values({ invoice_id: invoiceId, answered: attempt })
        .onConflict((conflict) =>
          conflict.column('invoice_id').doUpdateSet((row) => ({
            answered: row.fn('greatest', ['stripe_invoice.answered', 'excluded.answered']),
          })),
        )
        .execute();
    },
    noteDeletion: async (invoiceId) => {
      await db
        .insertInto('stripe_invoice')
        .values({ invoice_id: invoiceId, delete_requested: true })
        .onConflict((conflict) => conflict.column('invoice_id').doUpdateSet({ delete_requested: true }))
        .execute();
    },
  };
}
