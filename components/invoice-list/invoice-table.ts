import type { InvoiceSort, InvoiceSummary } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type InvoiceTexts, statusWords, typeWord } from '../invoice/invoice-words.ts';
import { chevronIcon, icon } from '../shared/icons.ts';

export interface InvoiceTable {
  readonly texts: InvoiceTexts;
  readonly items: readonly InvoiceSummary[];
  readonly order: InvoiceSort;
  /** Other rows are on their way. */
  readonly isBusy: boolean;
  readonly openId: string | null;
  readonly details: (invoice: InvoiceSummary) => unknown;
  readonly canPay: boolean;
  readonly open: (invoice: InvoiceSummary) => void;
  readonly pay: (invoice: InvoiceSummary) => void;
}

export function renderInvoiceTable(table: InvoiceTable) {
  const { canPay, isBusy, items, order, texts } = table;
  const hasAction = canPay && items.some(({ payable }) => payable);
  return html`<div
    class=${hasAction ? 'with-action' : ''}
    role="table"
    part="table"
    aria-labelledby="title"
    aria-busy=${isBusy ? 'true' : 'false'}
  >
    <div role="rowgroup">
      <div class="header" role="row">
        <span role="columnheader">${texts.t('columnNumber')}</span>
        <span role="columnheader" aria-sort=${sortedBy(order, 'oldest', 'newest')}>${texts.t('columnDate')}</span>
        <span role="columnheader">${texts.t('columnFor')}</span>
        <span role="columnheader">${texts.t('columnStatus')}</span>
        <span role="columnheader" class="total" aria-sort=${sortedBy(order, 'lowest', 'highest')}>
          ${texts.t('columnTotal')}
        </span>
        ${
          hasAction
            ? html`<span role="columnheader"><span class="visually-hidden">${texts.t('columnAction')}</span></span>`
            : nothing
        }
      </div>
    </div>
    <div class="row-group" role="rowgroup">
      ${repeat(
        items,
        ({ id }) => id,
        (invoice) => renderRow(table, invoice, hasAction),
      )}
    </div>
  </div>`;
}

function sortedBy(order: InvoiceSort, ascending: InvoiceSort, descending: InvoiceSort) {
  if (order === ascending) return 'ascending';
  return order === descending ? 'descending' : nothing;
}

function renderRow(table: InvoiceTable, invoice: InvoiceSummary, hasAction: boolean) {
  const { texts } = table;
  const isOpen = table.openId === invoice.id;
  const { shape, tone, word } = statusWords(invoice, texts);
  const number = invoice.number ?? texts.t('draftNumber');
  return html`<div role="row" class=${isOpen ? 'open' : ''}>
      <span role="cell" class="cell-number">
        <button
          class="number"
          id="number-${invoice.id}"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-label=${texts.t('details', { number })}
          @click=${() => table.open(invoice)}
        >
          ${icon(chevronIcon, 'small')}<bdi>${number}</bdi>
        </button>
      </span>
      <span role="cell" class="cell-date amount">${texts.format.date(invoice.issuedAt, { year: 'always' })}</span>
      <span role="cell" class="what" title=${invoice.description}> ${renderWhat(invoice, texts)} </span>
      <span role="cell" class="cell-status">
        <span class="status ${tone}">${icon(shape, 'small')}${word}</span>
      </span>
      <span role="cell" class="total amount">${texts.format.money(invoice.total)}</span>
      ${hasAction ? html`<span role="cell" class="cell-action">${renderPay(table, invoice)}</span>` : nothing}
    </div>
    ${
      isOpen
        ? html`<div role="row" class="detail">
            <div role="cell" aria-colspan=${hasAction ? 6 : 5}>${table.details(invoice)}</div>
          </div>`
        : nothing
    }`;
}

/** As `LineWording` has it: it says once more that funds were added. */
const FUNDS = 'Funds added to your balance';

/** The description of a credit note is the whole story of another invoice. */
function renderWhat({ description, type }: InvoiceSummary, texts: InvoiceTexts) {
  const word = typeWord(type, texts);
  if (type === 'credit_note' || description === FUNDS || description === word) return word;
  return html`${word} <span class="description"><bdi>${description}</bdi></span>`;
}

/** Its name is what is read of it, and of which invoice: in no language one sentence that has the other in it. */
function renderPay({ pay, texts }: InvoiceTable, invoice: InvoiceSummary) {
  if (!invoice.payable) return nothing;
  return html`<button
    class="button small"
    id="pay-${invoice.id}"
    part="pay"
    type="button"
    aria-labelledby="pay-${invoice.id} number-${invoice.id}"
    @click=${() => pay(invoice)}
  >
    ${texts.t('pay')}
  </button>`;
}
