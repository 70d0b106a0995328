import type { Account, Invoice } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { signOf } from '../../src/money/sign-of.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { downloadIcon } from '../shared/action-icons.ts';
import { icon } from '../shared/icons.ts';
import type { DetailTexts } from './detail-texts.ts';
import { amountDue } from './invoice-sums.ts';
import type { InvoiceTask, InvoiceTasks } from './invoice-tasks.ts';

export interface InvoiceActions {
  readonly texts: DetailTexts;
  readonly store: BillingStore;
  readonly account: Account | null;
  readonly invoice: Invoice;
  readonly tasks: InvoiceTasks;
  readonly pay: () => void;
  readonly print: () => void;
  readonly edit: () => void;
}

/** Everything that can be done with it: pay first, then take it away, then put it right. */
export function renderActions(actions: InvoiceActions) {
  const { account, invoice, store, tasks, texts } = actions;
  const due = invoice.payable && store.may('pay') ? amountDue(invoice) : null;
  const isIssued = invoice.status !== 'draft';
  const isPaid = invoice.paidAt !== null && signOf(invoice.amountPaid) > 0;
  return html`<div class="actions" part="actions">
      ${
        due === null
          ? nothing
          : html`<button class="button primary small" part="pay" type="button" @click=${actions.pay}>
              ${texts.t('payAmount', { amount: due })}
            </button>`
      }
      ${
        isIssued && store.can('invoice_documents')
          ? renderTask(actions, 'document', texts.t('download'), texts.t('downloading'))
          : nothing
      }
      ${
        isPaid && store.can('receipts')
          ? renderTask(actions, 'receipt', texts.t('receipt'), texts.t('downloading'))
          : nothing
      }
      <button class="button small" part="print" type="button" @click=${actions.print}>${texts.t('print')}</button>
      ${
        isIssued && store.can('invoice_emails') && account?.customer.email != null
          ? renderTask(actions, 'send', texts.t('send'), texts.t('sending'))
          : nothing
      }
      ${
        isIssued && invoice.status !== 'void' && store.may('manage') && store.can('billing_details')
          ? html`<button class="button small" part="edit" type="button" @click=${actions.edit}>
              ${texts.t('editBuyer')}
            </button>`
          : nothing
      }
    </div>
    <p class="outcome muted" role="status">${tasks.sentTo === null ? '' : texts.t('sent', { email: tasks.sentTo })}</p>
    ${tasks.failed === null ? nothing : html`<p role="alert">${texts.t(FAILED[tasks.failed])}</p>`}`;
}

const FAILED = { document: 'downloadFailed', receipt: 'downloadFailed', send: 'sendFailed' } as const;

/** Its words while it runs take no more room than those before. */
function renderTask({ invoice, store, tasks }: InvoiceActions, task: InvoiceTask, word: string, busyWord: string) {
  const isRunning = tasks.running === task;
  const mark = task === 'send' ? nothing : icon(downloadIcon, 'small');
  const start = (): void => {
    if (task === 'send') void tasks.send(store, invoice);
    else void tasks.openFile(store, invoice, task === 'receipt' ? 'receipt' : 'invoice');
  };
  return html`<button
    class="button small"
    part=${task === 'document' ? 'download' : task}
    type="button"
    aria-disabled=${isRunning ? 'true' : 'false'}
    @click=${start}
  >
    <span class="button-label">
      <span aria-hidden=${isRunning ? 'true' : 'false'}>${mark}${word}</span>
      <span aria-hidden=${isRunning ? 'false' : 'true'}>${mark}${busyWord}</span>
    </span>
  </button>`;
}
