import type { ActivityEntry } from 'billing-portal-contract';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../src/dom/announce.ts';
import { BillingInvoiceOpenRequestEvent } from '../../src/events/billing-invoice-open-request-event.ts';
import { activityMessages } from '../../src/i18n/en/activity.ts';
import { listMessages } from '../../src/i18n/en/lists.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { BrowsedList } from '../../src/state/browsed-list.ts';
import type { BrowsedPage, BrowsedPages } from '../../src/state/browsed-pages.ts';
import { type ActivityListQuery, browseActivity } from '../../src/state/invoice-resources.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { ExportFile } from '../shared/export-file.ts';
import { renderFailure } from '../shared/failure.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { LazyPart } from '../shared/lazy.ts';
import { listToolsStyles } from '../shared/list-tools.styles.ts';
import { PAGE_SIZE, renderPager } from '../shared/pager.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { type ActivityFilters, activityQueryOf, NO_FILTERS } from './activity-filters.ts';
import { renderActivityTable } from './activity-table.ts';
import { renderActivityTools } from './activity-tools.ts';
import { activityStyles } from './billing-activity.styles.ts';

type ActivityPages = BrowsedPages<ActivityEntry, ActivityListQuery>;
type ActivityPage = BrowsedPage<ActivityEntry, ActivityListQuery>;

/** A page: most customers have more than one. */
const SKELETON_ROWS = Array<null>(PAGE_SIZE).fill(null);

/**
 * The customer's own ledger, newest first: what was used, bought and received, and what was left after each, in the customer's own
 * time. Narrowed to a kind and a period, and taken away as a file that adds up.
 *
 * @element billing-activity
 * @csspart filters - Kind and period, and the buttons for files.
 * @csspart export-csv - The button for the table.
 * @csspart export-json - The button for the data.
 * @csspart list - The entries.
 * @csspart pager - Where in the ledger the page is.
 * @csspart previous - The button for the page before.
 * @csspart next - The button for the page after.
 * @fires {BillingInvoiceOpenRequestEvent} billing-invoice-open-request - The invoice of an entry is about to be opened. Cancelable.
 */
export class BillingActivity extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    fieldStyles,
    sectionStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    listToolsStyles,
    activityStyles,
  ];

  /** Only entries of this kind, such as `usage` or `purchase`. */
  @property() type = '';
  /** At or after this time, as RFC 3339. */
  @property() from = '';
  /** Before this time. */
  @property() to = '';

  @state() private openId: string | null = null;
  /** The customer waits to hear what was found. */
  #isAnswerAwaited = false;
  readonly #texts = new MessagesController(this, activityMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #list = new BrowsedList<ActivityEntry, ActivityListQuery>(this, 'activity', browseActivity);
  readonly #source = new StoreController(this, (store) => {
    const pages = this.#list.of(store);
    pages.show(activityQueryOf(this));
    return [pages];
  });
  readonly #details = new LazyPart(this, () => import('../invoice/define.ts'));
  readonly #file = new ExportFile(this);

  protected override updated(): void {
    const { store } = this.#source;
    const pages = store && this.#list.of(store);
    if (!this.#isAnswerAwaited || pages?.value.status !== 'ready' || pages.value.isRefreshing) return;
    const { data } = pages.value;
    if (!pages.isAnswer(data)) return;
    this.#isAnswerAwaited = false;
    announce(this.#foundText(data));
  }

  protected override render() {
    const { store } = this.#source;
    const pages = store && this.#list.of(store);
    if (pages === undefined) return this.#renderSkeleton();
    const page = dataOf(pages.value);
    const isEmpty = page?.items.length === 0 && !this.#isNarrowed && pages.isAnswer(page);
    return html`<div class="section">
      ${isEmpty ? nothing : this.#renderTools(page)} ${this.#renderBody(pages, page)}
    </div>`;
  }

  #renderBody(pages: ActivityPages, page: ActivityPage | null) {
    const { value } = pages;
    const isShown = page !== null && (pages.isAnswer(page) || value.status !== 'failed');
    if (value.status === 'failed' && !pages.hasFailedToTurn) {
      const failure = renderFailure(value.error, this.#shell, () => void pages.refresh());
      return isShown ? html`${failure}${this.#renderPage(pages, page)}` : failure;
    }
    return isShown ? this.#renderPage(pages, page) : this.#renderSkeleton();
  }

  #renderPage(pages: ActivityPages, page: ActivityPage) {
    if (page.items.length === 0 && page.index === 0) return this.#renderEmpty(page);
    return html`${renderActivityTable({
        texts: this.#texts,
        items: page.items,
        isBusy: !pages.isAnswer(page) || (pages.value.status === 'ready' && pages.value.isRefreshing),
        openId: this.openId,
        details: (invoiceId) => this.#renderDetails(invoiceId),
        open: (entry) => this.#handleInvoiceClick(entry),
      })}
      ${renderPager(this.#texts, pages, page, () => this.#turned())}
      <p class="caption muted">${this.#texts.t('timesIn', { zone: this.#zoneName() })}</p>`;
  }

  #renderDetails(invoiceId: string) {
    return this.#details.hasFailed
      ? html`<p role="alert">${this.#shell.t('failedTitle')}</p>`
      : html`<billing-invoice invoice-id=${invoiceId}></billing-invoice>`;
  }

  #renderTools(page: ActivityPage | null) {
    const { store } = this.#source;
    const take = (format: 'csv' | 'json'): void => {
      if (store !== undefined) void this.#file.take(store, { kind: 'activity', format, ...activityQueryOf(this) });
    };
    return renderActivityTools({
      texts: this.#texts,
      filters: this.#filters(),
      // Where nothing is found, the sentence that says so has the way back.
      isNarrowed: this.#isNarrowed && page?.items.length !== 0,
      change: (changed) => this.#handleFilterChange(changed),
      file: this.#file,
      take: store?.can('exports') === true ? take : null,
    });
  }

  #renderEmpty({ query }: ActivityPage) {
    if (Object.keys(query).length > 0) {
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

  get #isNarrowed(): boolean {
    return Object.keys(activityQueryOf(this)).length > 0;
  }

  #filters(): ActivityFilters {
    const { from, to, type } = this;
    return { type, from, to };
  }

  #foundText({ index, items, nextCursor }: ActivityPage): string {
    if (items.length === 0) return this.#texts.t('emptyFiltered');
    const values = { first: index * PAGE_SIZE + 1, last: index * PAGE_SIZE + items.length };
    return this.#texts.of(listMessages, nextCursor === null ? 'range' : 'rangeOfMore', values);
  }

  /** "Central European Standard Time": whoever compares it with a bank statement must know. */
  #zoneName(): string {
    const { format, locale } = this.#texts;
    const options = { timeZoneName: 'longGeneric' } as const;
    const name = (timeZone: string | undefined): string | undefined =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone })
        .formatToParts(new Date())
        .find(({ type }) => type === 'timeZoneName')?.value;
    try {
      return name(format.timeZone) ?? '';
    } catch {
      return name(undefined) ?? '';
    }
  }

  #handleFilterChange(changed: Partial<ActivityFilters>): void {
    Object.assign(this, changed);
    this.openId = null;
    this.#isAnswerAwaited = true;
    // The button that clears the filters is about to go.
    if (changed === NO_FILTERS) this.renderRoot.querySelector('select')?.focus();
  }

  #turned(): void {
    this.openId = null;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  #handleInvoiceClick({ id, invoiceId }: ActivityEntry): void {
    if (invoiceId === null || this.openId === id) {
      this.openId = null;
      return;
    }
    if (!this.dispatchEvent(new BillingInvoiceOpenRequestEvent({ invoiceId, number: null, view: 'details' }))) return;
    this.openId = id;
    void this.#details.load();
  }
}
