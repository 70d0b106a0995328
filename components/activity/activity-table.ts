import type { ActivityEntry } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { activityMessages } from '../../src/i18n/en/activity.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { gainText } from './gain-text.ts';

export type ActivityTexts = MessagesController<typeof activityMessages.english>;

export interface ActivityTable {
  readonly texts: ActivityTexts;
  readonly items: readonly ActivityEntry[];
  /** Other rows are on their way. */
  readonly isBusy: boolean;
  /** The entry whose invoice is open. */
  readonly openId: string | null;
  readonly details: (invoiceId: string) => unknown;
  readonly open: (entry: ActivityEntry) => void;
}

/** The ledger: each entry, what it changed, and what was left after it. */
export function renderActivityTable(table: ActivityTable) {
  const { isBusy, items, texts } = table;
  return html`<div role="table" part="list" aria-label=${texts.t('listLabel')} aria-busy=${isBusy ? 'true' : 'false'}>
    <div role="rowgroup">
      <div class="header" role="row">
        <span role="columnheader">${texts.t('columnWhen')}</span>
        <span role="columnheader">${texts.t('columnWhat')}</span>
        <span role="columnheader" class="change">${texts.t('columnChange')}</span>
        <span role="columnheader" class="after">${texts.t('columnAfter')}</span>
      </div>
    </div>
    <div class="row-group" role="rowgroup">
      ${repeat(
        items,
        ({ id }) => id,
        (entry) => renderEntry(table, entry),
      )}
    </div>
  </div>`;
}

function renderEntry(table: ActivityTable, entry: ActivityEntry) {
  const { texts } = table;
  const { at, balanceAfter, change, invoiceId } = entry;
  const { format } = texts;
  const isGain = signOf(change) > 0;
  const isOpen = table.openId === entry.id;
  return html`<div role="row" class=${isOpen ? 'open' : ''}>
      <span role="cell" class="when">${format.dateTime(at, 'medium')}</span>
      <span role="cell" class="what">${renderWhat(table, entry, isOpen)}</span>
      <span role="cell" class="change">
        <span class="amount ${isGain ? 'gain' : ''}"
          >${isGain ? gainText(format.amount(change), format.isRightToLeft) : format.amount(change)}</span
        >
      </span>
      <span role="cell" class="after">
        <span class="amount column">${format.amount(balanceAfter)}</span>
        <span class="amount sentence">${texts.t('after', { amount: balanceAfter })}</span>
      </span>
    </div>
    ${
      isOpen && invoiceId !== null
        ? html`<div role="row" class="detail">
            <div role="cell" aria-colspan="4">${table.details(invoiceId)}</div>
          </div>`
        : nothing
    }`;
}

function renderWhat({ open, texts }: ActivityTable, entry: ActivityEntry, isOpen: boolean) {
  const kind = texts.t(entry.type);
  const what = entry.description || kind;
  return html`${what === kind ? kind : html`${kind} <bdi class="muted" id="what-${entry.id}">${what}</bdi>`}
  ${
    entry.invoiceId === null
      ? nothing
      : html`<button
          class="link caption"
          id="open-${entry.id}"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-labelledby="open-${entry.id} what-${entry.id}"
          @click=${() => open(entry)}
        >
          ${texts.t('openInvoice')}
        </button>`
  }`;
}
