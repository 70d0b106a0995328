import type { InvoiceSummary } from 'billing-portal-contract';
import type { invoiceMessages } from '../../src/i18n/en/invoices.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { checkIcon, clockIcon, crossCircleIcon, dashIcon, warningIcon } from '../shared/icons.ts';

export type InvoiceTexts = MessagesController<typeof invoiceMessages.english>;

const STATUS = {
  draft: ['neutral', dashIcon],
  outstanding: ['warning', clockIcon],
  overdue: ['danger', warningIcon],
  paid: ['positive', checkIcon],
  void: ['neutral', crossCircleIcon],
  uncollectible: ['neutral', crossCircleIcon],
} as const;

/** Tone, icon and word of an invoice's state; one that is late says so instead of "to pay". */
export function statusWords({ overdue, status }: Pick<InvoiceSummary, 'overdue' | 'status'>, texts: InvoiceTexts) {
  const shown = status === 'outstanding' && overdue ? 'overdue' : status;
  const [tone, shape] = STATUS[shown];
  return { tone, shape, word: texts.t(`status_${shown}`) };
}

export function typeWord(type: InvoiceSummary['type'], texts: InvoiceTexts): string {
  return texts.t(`type_${type}`);
}
