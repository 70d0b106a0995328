import type { Purchase, Quote, TransferInstructions } from 'billing-portal-contract';
import { html } from 'lit';
import { transferMessages as words } from '../../src/i18n/en/transfers.ts';
import { missingOf, renderInstructions } from '../bank-transfers/transfer-instructions.ts';
import type { CopyText } from '../shared/copy-text.ts';
import { bankIcon } from '../shared/icons.ts';
import { renderOutcome } from './outcomes.ts';
import type { PurchaseMessages } from './surface.ts';

/** Of the button that asks for the invoice. */
export function transferLabel(messages: PurchaseMessages, quote: Quote | null): string {
  return quote === null
    ? messages.of(words, 'createInvoicePlain')
    : messages.of(words, 'createInvoice', { total: quote.total });
}

export function transferText(messages: PurchaseMessages, { total, gives }: Purchase, transfer: TransferInstructions) {
  const date = messages.format.date(transfer.dueAt);
  const lead = messages.of(words, 'outcomeTitle', { total, date });
  if (gives.credits !== null) return [lead, messages.of(words, 'outcomeCredits', { count: gives.credits })] as const;
  return [lead, messages.of(words, 'outcomeFunds', { amount: gives.balance ?? total })] as const;
}

/** Nothing was charged: what the customer's own bank has to be told. */
export function renderTransferOutcome(
  messages: PurchaseMessages,
  copy: CopyText,
  purchase: Purchase,
  transfer: TransferInstructions,
) {
  const [lead, text] = transferText(messages, purchase, transfer);
  return html`${renderOutcome({ tone: 'neutral', shape: bankIcon, lead, text: [text] })}
  ${renderInstructions(messages, copy, transfer, missingOf(purchase.total, transfer.received))}`;
}
