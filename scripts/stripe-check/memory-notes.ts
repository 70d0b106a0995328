import type { InvoiceNotes } from '../../server/payments/stripe/invoice-notes.ts';

/** For one run: nothing of it has to survive. */
export function memoryNotes(): InvoiceNotes {
  const attempts = new Map<string, { answered: number; sent: number; seenBefore: string | null }>();
  const deleted = new Set<string>();
  const of = (id: string) => attempts.get(id) ?? { answered: 0, sent: 0, seenBefore: null };
  return {
    read: (id) => Promise.resolve(of(id)),
    noteSending: (id, sent, seenBefore) => {
      if (of(id).sent < sent) attempts.set(id, { ...of(id), sent, seenBefore });
      return Promise.resolve();
    },
    noteAnswer: (id, answered) => {
      if (of(id).answered < answered) attempts.set(id, { ...of(id), answered });
      return Promise.resolve();
    },
    noteDeletion: (id) => {
      deleted.add(id);
      return Promise.resolve();
    },
    wasDeleted: (id) => Promise.resolve(deleted.has(id)),
  };
}
