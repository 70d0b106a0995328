import type { InvoiceSummary } from 'billing-portal-contract';
import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { BillingInvoiceOpenRequestEvent } from '../../src/events/billing-invoice-open-request-event.ts';
import { invoiceMessages } from '../../src/i18n/en/invoices.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { assertNever, dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import type { PagedResource, Pages } from '../../src/state/store-resource.ts';
import { type InvoiceFilter, invoicesOf } from '../../src/state/paged-resources.ts';
import { statusWords, typeWord } from '../invoice/invoice-words.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { chevronIcon, icon } from '../shared/icons.ts';
import { LazyPart } from '../shared/lazy.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { statusStyles } from '../shared/status.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { invoiceListStyles } from './billing-invoice-list.styles.ts';

const STATUSES = ['paid', 'outstanding', 'draft', 'void', 'uncollectible'] as const;
const TYPES = [
  'recurring',
  'credit_purchase',
  'balance_topup',
  'overage',
  'plan_change',
  'addon_activation',
  'one_time_payment',
  'reactivation',
  'adjustment',
  'credit_note',
] as const;
const SKELETON_ROWS = [1, 2, 3, 4];

/**
 * All invoices in one list: plan, packs and funds, each with its state in words. Opens in place with lines, tax and PDF.
 * Grows by 25 on request; a table when there is room, a list when there is not.
 *
 * @element billing-invoice-list
 * @csspart table - The rows.
 * @fires {BillingInvoiceOpenRequestEvent} billing-invoice-open-request - An invoice is about to be opened. Cancelable.
 */
export class BillingInvoiceList extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    fieldStyles,
    sectionStyles,
    statusStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    invoiceListStyles,
  ];

  @state() private filter: InvoiceFilter = {};
  @state() private openId: string | null = null;
  readonly #texts = new MessagesController(this, invoiceMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #source = new StoreController(this, (store) => [this.#invoices(store)]);
  readonly #details = new LazyPart(this, () => import('../invoice/define.ts'));

  protected override render() {
    return html`<section class="section" aria-labelledby="title">
      <div class="section-head">
        <h2 id="title">${this.#texts.t('title')}</h2>
        ${this.#hasNone() ? nothing : this.#renderFilters()}
      </div>
      ${this.#renderBody()}
    </section>`;
  }

  /** Without any invoice there is nothing to filter. */
  #hasNone(): boolean {
    const { store } = this.#source;
    const isFiltered = this.filter.status !== undefined || this.filter.type !== undefined;
    return !isFiltered && store !== undefined && dataOf(this.#invoices(store).value)?.items.length === 0;
  }

  #renderBody() {
    const { store } = this.#source;
    if (store === undefined) return this.#renderSkeleton();
    const resource = this.#invoices(store);
    const { value } = resource;
    switch (value.status) {
      case 'idle':
      case 'loading':
        return this.#renderSkeleton();
      case 'failed': {
        const failure = renderFailure(value.error, this.#shell, () => void resource.refresh());
        return value.staleData === null ? failure : html`${failure}${this.#renderPages(value.staleData, resource)}`;
      }
      case 'ready':
        return this.#renderPages(value.data, resource);
      default:
        return assertNever(value);
    }
  }

  #renderPages(pages: Pages<InvoiceSummary>, resource: PagedResource<InvoiceSummary>) {
    if (pages.items.length === 0) return this.#renderEmpty();
    return html`<div role="table" part="table" aria-labelledby="title">
        <div role="rowgroup">
          <div class="header" role="row">
            <span role="columnheader">${this.#texts.t('columnNumber')}</span>
            <span role="columnheader">${this.#texts.t('columnDate')}</span>
            <span role="columnheader">${this.#texts.t('columnFor')}</span>
            <span role="columnheader">${this.#texts.t('columnStatus')}</span>
            <span role="columnheader" class="total">${this.#texts.t('columnTotal')}</span>
          </div>
        </div>
        <div role="rowgroup">
          ${repeat(
            pages.items,
            ({ id }) => id,
            (invoice) => this.#renderRow(invoice),
          )}
        </div>
      </div>
      ${this.#renderFoot(pages, resource)}`;
  }

  #renderRow(invoice: InvoiceSummary) {
    const { format } = this.#texts;
    const isOpen = this.openId === invoice.id;
    const { shape, tone, word } = statusWords(invoice, this.#texts);
    const number = invoice.number ?? this.#texts.t('draftNumber');
    return html`<div role="row" class=${isOpen ? 'open' : ''}>
        <span role="cell" class="cell-number">
          <button
            class="number"
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-label=${this.#texts.t('details', { number })}
            @click=${() => this.#handleRowClick(invoice)}
          >
            ${icon(chevronIcon, 'small')}<bdi>${number}</bdi>
          </button>
        </span>
        <span role="cell" class="cell-date amount">${format.date(invoice.issuedAt, { year: 'always' })}</span>
        <span role="cell" class="what" title=${invoice.description}>${typeWord(invoice.type, this.#texts)}</span>
        <span role="cell" class="cell-status">
          <span class="status ${tone}">${icon(shape, 'small')}${word}</span>
        </span>
        <span role="cell" class="total amount">${format.money(invoice.total)}</span>
      </div>
      ${
        isOpen
          ? html`<div role="row" class="detail">
              <div role="cell" aria-colspan="5">${this.#renderDetails(invoice)}</div>
            </div>`
          : nothing
      }`;
  }

  #renderDetails({ id }: InvoiceSummary) {
    return this.#details.hasFailed
      ? html`<p role="alert">${this.#shell.t('failedTitle')}</p>`
      : html`<billing-invoice invoice-id=${id}></billing-invoice>`;
  }

  #renderFoot(
    { hasMore, isLoadingMore, loadMoreError }: Pages<InvoiceSummary>,
    resource: PagedResource<InvoiceSummary>,
  ) {
    if (!hasMore) return nothing;
    return html`<div class="foot">
      <button
        class="button"
        type="button"
        aria-disabled=${isLoadingMore ? 'true' : 'false'}
        @click=${() => (isLoadingMore ? undefined : void resource.loadMore())}
      >
        <span class="button-label">
          <span aria-hidden=${isLoadingMore ? 'true' : 'false'}>${this.#texts.t('showMore')}</span>
          <span aria-hidden=${isLoadingMore ? 'false' : 'true'}>${this.#texts.t('showingMore')}</span>
        </span>
      </button>
      ${loadMoreError === null ? nothing : html`<p role="alert">${this.#texts.t('moreFailed')}</p>`}
    </div>`;
  }

  #renderFilters() {
    const { status, type } = this.filter;
    return html`<div class="filters">
      <select class="control" aria-label=${this.#texts.t('filterType')} @change=${this.#handleTypeChange}>
        <option value="" ?selected=${type === undefined}>${this.#texts.t('allTypes')}</option>
        ${TYPES.map(
          (value) => html`<option value=${value} ?selected=${value === type}>${typeWord(value, this.#texts)}</option>`,
        )}
      </select>
      <select class="control" aria-label=${this.#texts.t('filterStatus')} @change=${this.#handleStatusChange}>
        <option value="" ?selected=${status === undefined}>${this.#texts.t('allStatuses')}</option>
        ${STATUSES.map(
          (value) =>
            html`<option value=${value} ?selected=${value === status}>${this.#texts.t(`status_${value}`)}</option>`,
        )}
      </select>
    </div>`;
  }

  #renderEmpty() {
    const isFiltered = this.filter.status !== undefined || this.filter.type !== undefined;
    if (isFiltered) {
      return html`<p class="muted">
        ${this.#texts.t('emptyFiltered')}
        <button class="link" type="button" @click=${() => (this.filter = {})}>${this.#texts.t('clearFilter')}</button>
      </p>`;
    }
    return html`<div class="empty">
      <strong>${this.#texts.t('empty')}</strong>
      <p class="muted">${this.#texts.t('emptyText')}</p>
    </div>`;
  }

  #renderSkeleton() {
    return html`<span class="visually-hidden">${this.#texts.t('loading')}</span>
      <div class="rows-skeleton" aria-hidden="true">
        ${SKELETON_ROWS.map(() => html`<span><span class="skeleton"></span></span>`)}
      </div>`;
  }

  #invoices(store: BillingStore): PagedResource<InvoiceSummary> {
    return invoicesOf(store, this.filter);
  }

  #handleRowClick({ id, number }: InvoiceSummary): void {
    if (this.openId === id) {
      this.openId = null;
      return;
    }
    if (!this.dispatchEvent(new BillingInvoiceOpenRequestEvent({ invoiceId: id, number, view: 'details' }))) return;
    this.openId = id;
    void this.#details.load();
  }

  #handleTypeChange(event: Event): void {
    const value = (event.currentTarget as HTMLSelectElement).value;
    const type = TYPES.find((candidate) => candidate === value);
    this.filter = { ...(this.filter.status && { status: this.filter.status }), ...(type && { type }) };
  }

  #handleStatusChange(event: Event): void {
    const value = (event.currentTarget as HTMLSelectElement).value;
    const status = STATUSES.find((candidate) => candidate === value);
    this.filter = { ...(this.filter.type && { type: this.filter.type }), ...(status && { status }) };
  }
}
