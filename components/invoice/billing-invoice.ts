import type { Invoice, Line, TaxLine } from 'billing-portal-contract';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { invoiceMessages } from '../../src/i18n/en/invoices.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { formatPercent } from '../../src/money/format-price.ts';
import { minorOf, toMoney } from '../../src/money/from-wire.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { invoiceOf } from '../../src/state/resources.ts';
import { placeName } from '../purchase/place-name.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { downloadIcon } from '../shared/action-icons.ts';
import { icon } from '../shared/icons.ts';
import { listStyles } from '../shared/list.styles.ts';
import { openDocument } from '../shared/open-document.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { invoiceStyles } from './billing-invoice.styles.ts';

/**
 * One invoice: its lines, subtotal, tax with rate and place, total, and what was paid. What stands here adds up.
 *
 * @element billing-invoice
 * @csspart lines - The list of lines.
 * @csspart sums - Subtotal, tax, total and what was paid.
 * @csspart download - The button for the PDF.
 * @fires {BillingInvoiceOpenRequestEvent} billing-invoice-open-request - The PDF is about to be opened. Cancelable.
 */
export class BillingInvoice extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    sectionStyles,
    listStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    invoiceStyles,
  ];

  /** Which invoice. */
  @property({ attribute: 'invoice-id' }) invoiceId = '';

  @state() private download: 'idle' | 'preparing' | 'failed' = 'idle';
  readonly #texts = new MessagesController(this, invoiceMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #source = new StoreController(this, (store) =>
    this.invoiceId === '' ? [] : [invoiceOf(store, this.invoiceId)],
  );

  protected override render() {
    const resource =
      this.#source.store === undefined || this.invoiceId === '' ? null : invoiceOf(this.#source.store, this.invoiceId);
    const value = resource?.value ?? { status: 'idle' as const };
    const invoice = dataOf(value);
    if (invoice !== null) return this.#renderInvoice(invoice);
    if (value.status === 'failed') return renderFailure(value.error, this.#shell, () => void resource?.refresh());
    return html`<div aria-busy="true">
      <span class="visually-hidden">${this.#texts.t('loadingOne')}</span>
      <div aria-hidden="true">
        <span class="skeleton w-4"></span><span class="skeleton w-3"></span><span class="skeleton w-3"></span>
      </div>
    </div>`;
  }

  #renderInvoice(invoice: Invoice) {
    return html`<article class="invoice">
      <ul class="lines" part="lines">
        ${invoice.lines.map((line) => this.#renderLine(line))}
      </ul>
      ${this.#renderSums(invoice)} ${this.#renderParties(invoice)} ${this.#renderDownload(invoice)}
    </article>`;
  }

  #renderLine({ amount, description, periodEnd, periodStart, quantity }: Line) {
    const { format } = this.#texts;
    return html`<li class="pair">
      <span>
        ${quantity === 1 ? nothing : html`<span class="amount">${this.#texts.t('quantity', { count: quantity })}</span> `}${description}
        ${
          periodStart === null || periodEnd === null
            ? nothing
            : html`<br /><span class="caption muted">
                  ${this.#texts.t('period', { start: format.date(periodStart), end: format.date(periodEnd) })}
                </span>`
        }
      </span>
      <span class="amount">${format.money(amount)}</span>
    </li>`;
  }

  #renderSums({ amountPaid, amountRefunded, dispute, paidAt, subtotal, status, taxLines, total }: Invoice) {
    const { format } = this.#texts;
    const due = toMoney(minorOf(total) - minorOf(amountPaid), total.currency, total.exponent);
    const isOpen = status === 'outstanding' && signOf(due) > 0;
    return html`<div class="sums" part="sums">
      <p class="pair"><span>${this.#texts.t('subtotal')}</span><span class="amount">${format.money(subtotal)}</span></p>
      ${taxLines.map((line) => this.#renderTax(line))}
      <p class="pair total"><span>${this.#texts.t('total')}</span><span class="amount">${format.money(total)}</span></p>
      ${
        signOf(amountPaid) === 0
          ? nothing
          : html`<p class="pair muted">
              <span
                >${paidAt === null ? this.#texts.t('paid') : this.#texts.t('paidOn', { date: format.date(paidAt) })}</span
              >
              <span class="amount">${format.money(amountPaid)}</span>
            </p>`
      }
      ${
        signOf(amountRefunded) === 0
          ? nothing
          : html`<p class="pair">
              <span>${this.#texts.t('refunded')}</span><span class="amount">${format.money(amountRefunded)}</span>
            </p>`
      }
      ${dispute === 'open' ? html`<p class="muted">${this.#texts.t('disputed')}</p>` : nothing}
      ${
        isOpen
          ? html`<p class="pair">
              <strong>${this.#texts.t('outstanding')}</strong><strong class="amount">${format.money(due)}</strong>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderTax({ amount, inclusive, jurisdiction, name, ratePercent, reverseCharge }: TaxLine) {
    const { format, locale } = this.#texts;
    const values = { name, rate: formatPercent(ratePercent, locale), place: placeName(jurisdiction, locale) };
    const label = reverseCharge
      ? this.#texts.t('reverseCharge', { name })
      : this.#texts.t(inclusive ? 'taxIncluded' : 'tax', values);
    return html`<p class="pair"><span>${label}</span><span class="amount">${format.money(amount)}</span></p>`;
  }

  #renderParties({ buyer, seller }: Invoice) {
    const party = (title: string, { address, name, taxId }: Invoice['seller']) =>
      html`<div>
        <p>${title}</p>
        <p><strong>${name}</strong></p>
        ${address.map((line) => html`<p>${line}</p>`)}
        ${taxId === null ? nothing : html`<p>${this.#texts.t('taxId', { id: taxId })}</p>`}
      </div>`;
    return html`<div class="parties">
      ${party(this.#texts.t('from'), seller)} ${party(this.#texts.t('to'), buyer)}
    </div>`;
  }

  #renderDownload({ number, status }: Invoice) {
    if (this.#source.store?.can('invoice_documents') !== true || status === 'draft') return nothing;
    const isPreparing = this.download === 'preparing';
    return html`<div class="actions">
      <button
        class="button small"
        part="download"
        type="button"
        aria-disabled=${isPreparing ? 'true' : 'false'}
        aria-label=${this.#texts.t('downloadLabel', { number: number ?? '' })}
        @click=${() => void this.#handleDownloadClick(number)}
      >
        ${icon(downloadIcon, 'small')}
        <span class="button-label">
          <span aria-hidden=${isPreparing ? 'true' : 'false'}>${this.#texts.t('download')}</span>
          <span aria-hidden=${isPreparing ? 'false' : 'true'}>${this.#texts.t('downloading')}</span>
        </span>
      </button>
      ${this.download === 'failed' ? html`<p role="alert">${this.#texts.t('downloadFailed')}</p>` : nothing}
    </div>`;
  }

  async #handleDownloadClick(number: string | null): Promise<void> {
    const { store } = this.#source;
    if (store === undefined || this.download === 'preparing') return;
    this.download = 'preparing';
    try {
      await openDocument({ store, invoiceId: this.invoiceId, number, from: this });
      this.download = 'idle';
    } catch {
      this.download = 'failed';
    }
  }
}
