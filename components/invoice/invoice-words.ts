import type { InvoiceSummary } from 'billing-portal-contract';
import { invoiceMessages } from '../../src/i18n/en/invoices.ts';
import type { English } from '../../src/i18n/messages.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { minorOf } from '../../src/money/from-wire.ts';
import { checkIcon, clockIcon, crossCircleIcon, dashIcon, warningIcon } from '../shared/icons.ts';

export type InvoiceTexts = MessagesController<typeof invoiceMessages.english>;

const STATUS = {
  draft: ['neutral', dashIcon],
  outstanding: ['warning', clockIcon],
  overdue: ['danger', warningIcon],
  paid: ['positive', checkIcon],
  void: ['neutral', crossCircleIcon],
  uncollectible: ['neutral', crossCircleIcon],
  refunded: ['neutral', dashIcon],
  partly_refunded: ['neutral', checkIcon],
  disputed: ['warning', warningIcon],
  credited: ['neutral', checkIcon],
} as const;

type Standing = Pick<InvoiceSummary, 'amountRefunded' | 'dispute' | 'overdue' | 'status' | 'total' | 'type'>;

/** Tone, icon and word of an invoice's state: the one that matters most to who reads it now. */
export function statusWords(invoice: Standing, texts: MessagesController<English>) {
  const shown = shownStatus(invoice);
  const [tone, shape] = STATUS[shown];
  return { tone, shape, word: texts.of(invoiceMessages, `status_${shown}`) };
}

/** One that is late says so instead of "to pay"; of a paid one, what became of the payment. */
function shownStatus({ amountRefunded, dispute, overdue, status, total, type }: Standing): keyof typeof STATUS {
  if (status === 'outstanding' && overdue) return 'overdue';
  if (status !== 'paid') return status;
  if (type === 'credit_note') return 'credited';
  if (dispute === 'open') return 'disputed';
  const refunded = minorOf(amountRefunded);
  if (refunded <= 0n) return 'paid';
  return refunded >= minorOf(total) ? 'refunded' : 'partly_refunded';
}

export function typeWord(type: InvoiceSummary['type'], texts: MessagesController<English>): string {
  return texts.of(invoiceMessages, `type_${type}`);
}
