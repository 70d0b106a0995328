/** What we keep beside Stripe's own record of an invoice, because Stripe does not. See 007-stripe.sql. */
import type { Executor } from '../../store/database.ts';

export interface AttemptNotes {
  /** The highest of our attempts that has had a definite answer; 0 before the first. */
  readonly answered: number;
  /** The highest attempt after the first that was about to be sent, and what the payment looked like then. */
  readonly sent: number;
  readonly seenBefore: string | null;
}

export interface InvoiceNotes {
  read(invoiceId: string): Promise<AttemptNotes>;
  /** Before an attempt is sent. Who comes later with the same one has nothing to add. */
  noteSending(invoiceId: string, attempt: number, seenBefore: string): Promise<void>;
  noteAnswer(invoiceId: string, attempt: number): Promise<void>;
  /** Before it is deleted: afterwards Stripe knows nothing of it, and "no such invoice" could mean anything. */
  noteDeletion(invoiceId: string): Promise<void>;
  wasDeleted(invoiceId: string): Promise<boolean>;
}

export function invoiceNotes(db: Executor): InvoiceNotes {
  const select = (invoiceId: string) =>
    db.selectFrom('stripe_invoice').selectAll().where('invoice_id', '=', invoiceId).executeTakeFirst();
  return {
    read: async (invoiceId) => {
      const row = await select(invoiceId);
      return { answered: row?.answered ?? 0, sent: row?.sent ?? 0, seenBefore: row?.seen_before ?? null };
    },
    wasDeleted: async (invoiceId) => (await select(invoiceId))?.delete_requested ?? false,
    noteSending: async (invoiceId, attempt, seenBefore) => {
      const change = { sent: attempt, seen_before: seenBefore };
      await db
        .insertInto('stripe_invoice')
        .values({ invoice_id: invoiceId, ...change })
        .onConflict((conflict) =>
          conflict.column('invoice_id').doUpdateSet(change).where('stripe_invoice.sent', '<', attempt),
        )
        .execute();
    },
    noteAnswer: async (invoiceId, attempt) => {
      await db
        .insertInto('stripe_invoice')
        .values({ invoice_id: invoiceId, answered: attempt })
        .onConflict((conflict) =>
          conflict
            .column('invoice_id')
            .doUpdateSet({ answered: attempt })
            .where('stripe_invoice.answered', '<', attempt),
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
