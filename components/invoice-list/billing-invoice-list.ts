import type { InvoiceSummary } from 'billing-portal-contract';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../src/dom/announce.ts';
import { BillingInvoiceFilterChangeEvent } from '../../src/events/billing-invoice-filter-change-event.ts';
import { BillingInvoiceOpenRequestEvent } from '../../src/events/billing-invoice-open-request-event.ts';
import { invoiceFilterMessages } from '../../src/i18n/en/invoice-filters.ts';
import { invoiceMessages } from '../../src/i18n/en/invoices.ts';
import { listMessages } from '../../src/i18n/en/lists.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { BrowsedList } from '../../src/state/browsed-list.ts';
import type { BrowsedPage, BrowsedPages } from '../../src/state/browsed-pages.ts';
import { browseInvoices, type InvoiceListQuery } from '../../src/state/invoice-resources.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { ExportFile } from '../shared/export-file.ts';
import { renderFailure } from '../shared/failure.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { LazyPart } from '../shared/lazy.ts';
import { listToolsStyles } from '../shared/list-tools.styles.ts';
import { renderPager } from '../shared/pager.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { statusStyles } from '../shared/status.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { invoiceListStyles } from './billing-invoice-list.styles.ts';
import type * as filterBarModule from './filter-bar.ts';
import { type InvoiceFilters, isNarrowed, NO_FILTERS, queryOf } from './invoice-filters.ts';
import { renderInvoiceTable } from './invoice-table.ts';
import type { PdfArchive } from './pdf-archive.ts';
import { renderWhatComes } from './what-comes.ts';

type InvoicePages = BrowsedPages<InvoiceSummary, InvoiceListQuery>;
type InvoicePage = BrowsedPage<InvoiceSummary, InvoiceListQuery>;

const SKELETON_ROWS = [1, 2, 3, 4, 5];

/**
 * All invoices in one list: plan, packs and funds, each with its state in words. Searched, filtered and sorted by the backend,
 * page by page, so that a hundred thousand are as quick as a hundred. Opens in place with lines, tax and PDF; an open one is paid
 * from here. A table when there is room, a list when there is not.
 *
 * @element billing-invoice-list
 * @csspart filters - Search, filters and order.
 * @csspart export - The button for the table as a file.
 * @csspart export-pdfs - The button for the PDFs as one file.
 * @csspart export-progress - How far that file is.
 * @csspart table - The rows.
 * @csspart pay - The button that pays an open invoice.
 * @csspart pager - Where in the list the page is.
 * @csspart previous - The button for the page before.
 * @csspart next - The button for the page after.
 * @fires {BillingInvoiceOpenRequestEvent} billing-invoice-open-request - An invoice is about to be opened. Cancelable.
 * @fires {BillingInvoiceFilterChangeEvent} billing-invoice-filter-change - The customer narrowed or sorted the list.
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
    listToolsStyles,
    invoiceListStyles,
  ];

  /** Only invoices of this type, such as `balance_topup`. */
  @property() type = '';
  /** Only invoices in this state: `paid`, `outstanding`, `draft`, `void` or `uncollectible`. */
  @property() status = '';
  /** Number, words, reference or amount. */
  @property() search = '';
  /** Issued at or after this time, as RFC 3339. */
  @property() from = '';
  /** Issued before this time. */
  @property() to = '';
  /** `newest`, `oldest`, `highest` or `lowest` first. */
  @property() sort = '';
  /** Set by the portal, which says once for all sections that their data is stale. */
  @property({ type: Boolean, attribute: 'in-portal' }) inPortal = false;

  @state() private openId: string | null = null;
  #filterBar: typeof filterBarModule | null = null;
  /** The customer waits to hear what was found. */
  #isAnswerAwaited = false;
  readonly #texts = new MessagesController(this, invoiceMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #list = new BrowsedList<InvoiceSummary, InvoiceListQuery>(this, 'invoices', browseInvoices);
  readonly #source = new StoreController(this, (store) => {
    const pages = this.#list.of(store);
    pages.show(queryOf(this));
    return [pages];
  });
  readonly #details = new LazyPart(this, () => import('../invoice/define.ts'));
  readonly #bar = new LazyPart(this, () => this.#loadBar(), '.bar');
  readonly #file = new ExportFile(this);
  #archive: PdfArchive | null = null;

  protected override updated(_changed: PropertyValues): void {
    const page = this.#answer();
    if (page === null || !this.#isAnswerAwaited) return;
    this.#isAnswerAwaited = false;
    announce(this.#foundText(page));
  }

  protected override render() {
    const { store } = this.#source;
    const pages = store && this.#list.of(store);
    const page = pages === undefined ? null : dataOf(pages.value);
    const isEmpty = page?.items.length === 0 && page.index === 0 && !isNarrowed(page.query) && !this.#isNarrowed();
    return html`<section class="section" aria-labelledby="title">
      <div class="section-head">
        <h2 id="title">${this.#texts.t('title')}</h2>
        ${isEmpty ? nothing : this.#renderFiles()}
      </div>
      ${store === undefined ? nothing : renderWhatComes(this.#texts, dataOf(store.account))}
      ${isEmpty ? nothing : this.#renderBar(page)}
      ${pages === undefined ? this.#renderSkeleton() : this.#renderBody(pages, page)}
    </section>`;
  }

  #renderBody(pages: InvoicePages, page: InvoicePage | null) {
    const { value } = pages;
    const isShown = page !== null && (pages.isAnswer(page) || value.status !== 'failed');
    const isSaid = isShown && this.inPortal && this.#source.account.status === 'failed';
    if (value.status === 'failed' && !pages.hasFailedToTurn && !isSaid) {
      const failure = renderFailure(value.error, this.#shell, () => void pages.refresh());
      return isShown ? html`${failure}${this.#renderPage(pages, page)}` : failure;
    }
    return isShown ? this.#renderPage(pages, page) : this.#renderSkeleton();
  }

  #renderPage(pages: InvoicePages, page: InvoicePage) {
    if (page.items.length === 0 && page.index === 0) return this.#renderEmpty(page);
    const { store } = this.#source;
    return html`${renderInvoiceTable({
      texts: this.#texts,
      items: page.items,
      order: page.query.sort ?? 'newest',
      isBusy: !pages.isAnswer(page) || (pages.value.status === 'ready' && pages.value.isRefreshing),
      openId: this.openId,
      details: (invoice) => this.#renderDetails(invoice),
      canPay: store?.may('pay') === true,
      open: (invoice) => this.#handleRowClick(invoice),
      pay: (invoice) => this.#handlePayClick(invoice),
    })}
    ${renderPager(this.#texts, pages, page, () => this.#turned())}`;
  }

  #renderDetails({ id }: InvoiceSummary) {
    return this.#details.hasFailed
      ? html`<p role="alert">${this.#shell.t('failedTitle')}</p>`
      : html`<billing-invoice invoice-id=${id}></billing-invoice>`;
  }

  #renderBar(page: InvoicePage | null) {
    const bar = this.#filterBar?.renderFilterBar({
      texts: this.#texts,
      filters: this.#filters(),
      // Where nothing is found, the sentence that says so has the way back.
      isNarrowed: this.#isNarrowed() && page?.items.length !== 0,
      change: (changed) => this.#handleFilterChange(changed),
    });
    return html`<div class="bar">${bar ?? (this.#bar.hasFailed ? nothing : html`<div class="tools"></div>`)}</div>`;
  }

  #renderFiles() {
    const { store } = this.#source;
    if (store === undefined || this.#filterBar === null) return nothing;
    const archive = (this.#archive ??= new this.#filterBar.PdfArchive(this, this.#texts));
    return this.#filterBar.renderFileButtons({
      texts: this.#texts,
      store,
      query: queryOf(this),
      file: this.#file,
      archive,
    });
  }

  #renderEmpty(page: InvoicePage) {
    if (isNarrowed(page.query)) {
      return html`<p class="muted">
        ${this.#texts.t('emptyFiltered')}
        <button class="link" type="button" @click=${() => this.#handleFilterChange(NO_FILTERS)}>
          ${this.#texts.of(listMessages, 'clear')}
        </button>
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

  #filters(): InvoiceFilters {
    const { from, search, sort, status, to, type } = this;
    return { type, status, search, from, to, sort };
  }

  #isNarrowed(): boolean {
    return isNarrowed(queryOf(this));
  }

  /** The page on screen, once it answers what is asked. */
  #answer(): InvoicePage | null {
    const { store } = this.#source;
    if (store === undefined) return null;
    const pages = this.#list.of(store);
    const { value } = pages;
    return value.status === 'ready' && !value.isRefreshing && pages.isAnswer(value.data) ? value.data : null;
  }

  #foundText({ items, nextCursor }: InvoicePage): string {
    if (items.length === 0) return this.#texts.t('emptyFiltered');
    const values = { count: items.length };
    return this.#texts.of(invoiceFilterMessages, nextCursor === null ? 'found' : 'foundMore', values);
  }

  async #loadBar(): Promise<void> {
    this.#filterBar = await import('./filter-bar.ts');
  }

  #handleFilterChange(changed: Partial<InvoiceFilters>): void {
    Object.assign(this, changed);
    // The button that clears the filters is about to go.
    if (!this.#isNarrowed() && this.renderRoot.querySelector('.link:focus') !== null) {
      this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
    }
    this.openId = null;
    this.#archive?.forget();
    this.#isAnswerAwaited = true;
    this.dispatchEvent(new BillingInvoiceFilterChangeEvent(this.#filters()));
  }

  /** The pager is below the rows: what it brings is read from the top. */
  #turned(): void {
    this.openId = null;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
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

  #handlePayClick({ id }: InvoiceSummary): void {
    void this.#source.store?.requestPurchase({ kind: 'invoice_payment', invoiceId: id, source: 'invoices' }, this);
  }
}
