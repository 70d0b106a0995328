import type { TopUpLogEntry } from 'billing-portal-contract';
import { css, type CSSResultGroup, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { topUpLogMessages } from '../../src/i18n/en/top-up-log.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { topUpLogOf } from '../../src/state/control-resources.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import type { PagedResource, Pages } from '../../src/state/store-resource.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { checkCircleIcon, clockIcon, crossCircleIcon, dashIcon, icon } from '../shared/icons.ts';
import { listStyles } from '../shared/list.styles.ts';
import { openDocument } from '../shared/open-document.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { entryDetails, entrySentence } from './log-words.ts';

const SHAPES = {
  charging: [clockIcon, 'neutral'],
  charged: [checkCircleIcon, 'positive'],
  failed: [crossCircleIcon, 'danger'],
  canceled: [crossCircleIcon, 'neutral'],
  held: [clockIcon, 'warning'],
  paused: [crossCircleIcon, 'danger'],
  resumed: [checkCircleIcon, 'neutral'],
  enabled: [checkCircleIcon, 'neutral'],
  changed: [dashIcon, 'neutral'],
  disabled: [dashIcon, 'neutral'],
  announced: [clockIcon, 'neutral'],
} as const;

/**
 * Why the customer was charged without asking, and why not: one line for each charge, each one that was held back, and each
 * change of the rule, newest first.
 *
 * @element billing-auto-top-up-log
 * @csspart entry - One line of the log.
 * @fires {BillingInvoiceOpenRequestEvent} billing-invoice-open-request - The invoice of a charge is about to be opened. Cancelable.
 */
export class BillingAutoTopUpLog extends LitElement {
  static override styles: CSSResultGroup = [
    hostStyles,
    buttonStyles,
    sectionStyles,
    listStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    css`
      li {
        display: grid;
        gap: 0 var(--_space-2);
        grid-template-columns: auto minmax(0, 1fr);
      }

      .positive > svg {
        color: var(--_positive);
      }

      .warning > svg {
        color: var(--_warning);
      }

      .danger > svg {
        color: var(--_danger);
      }

      .neutral > svg {
        color: var(--_muted);
      }
    `,
  ];

  @state() private failedInvoice: string | null = null;
  readonly #messages = new MessagesController(this, topUpLogMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #source = new StoreController(this, (store) => [topUpLogOf(store)]);

  protected override render() {
    const { store } = this.#source;
    const log = store && topUpLogOf(store);
    if (log === undefined) return this.#renderSkeleton();
    const pages = dataOf(log.value);
    if (pages !== null) return this.#renderPages(pages, log);
    if (log.value.status !== 'failed') return this.#renderSkeleton();
    return renderFailure(log.value.error, this.#shell, () => void log.refresh());
  }

  #renderPages(
    { hasMore, isLoadingMore, items, loadMoreError }: Pages<TopUpLogEntry>,
    log: PagedResource<TopUpLogEntry>,
  ) {
    const texts = this.#messages;
    if (items.length === 0) return html`<p class="muted">${texts.t('empty')}</p>`;
    return html`<ol class="rows">
        ${items.map((entry) => this.#renderEntry(entry))}
      </ol>
      ${loadMoreError === null ? nothing : html`<p role="alert">${texts.t('moreFailed')}</p>`}
      ${
        hasMore
          ? html`<button
              class="button small"
              type="button"
              aria-disabled=${isLoadingMore ? 'true' : 'false'}
              @click=${() => void log.loadMore()}
            >
              ${texts.t('more')}
            </button>`
          : nothing
      }`;
  }

  #renderEntry(entry: TopUpLogEntry) {
    const messages = this.#messages;
    const { format } = messages;
    const texts = { t: messages.t.bind(messages), of: messages.of.bind(messages), format };
    const { at, id, invoiceId, outcome } = entry;
    const [shape, tone] = SHAPES[outcome];
    const time = format.dateTime(at);
    return html`<li class=${tone} part="entry" data-outcome=${outcome}>
      ${icon(shape)}
      <div>
        <p>${entrySentence(entry, texts)}</p>
        ${entryDetails(entry, texts).map((sentence) => html`<p class="caption">${sentence}</p>`)}
        <p class="caption muted">
          ${time}
          ${
            invoiceId === null || this.#source.store?.can('invoice_documents') !== true
              ? nothing
              : html`·
                  <button
                    class="link"
                    type="button"
                    aria-label=${texts.t('invoiceOf', { time })}
                    @click=${() => void this.#openInvoice(id, invoiceId)}
                  >
                    ${texts.t('invoice')}
                  </button>`
          }
        </p>
        ${this.failedInvoice === id ? html`<p class="error" role="alert">${texts.t('invoiceFailed')}</p>` : nothing}
      </div>
    </li>`;
  }

  #renderSkeleton() {
    return html`<span class="visually-hidden">${this.#messages.t('loading')}</span>
      <div aria-hidden="true"><span class="skeleton w-4"></span><span class="skeleton w-3"></span></div>`;
  }

  async #openInvoice(entryId: string, invoiceId: string): Promise<void> {
    const { store } = this.#source;
    if (store === undefined) return;
    this.failedInvoice = null;
    try {
      await openDocument({ store, invoiceId, number: null, from: this });
    } catch {
      this.failedInvoice = entryId;
    }
  }
}
