import type { Invoice, Purchase } from 'billing-portal-contract';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../src/dom/announce.ts';
import { BillingInvoiceOpenRequestEvent } from '../../src/events/billing-invoice-open-request-event.ts';
import { invoiceDetailMessages } from '../../src/i18n/en/invoice-details.ts';
import { invoiceMessages } from '../../src/i18n/en/invoices.ts';
import { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { invoicePurchaseOf } from '../../src/state/invoice-resources.ts';
import { dataOf } from '../../src/state/resource.ts';
import { invoiceOf } from '../../src/state/purchase-resources.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { LazyPart } from '../shared/lazy.ts';
import { listStyles } from '../shared/list.styles.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { invoiceStyles } from './billing-invoice.styles.ts';
import { renderActions } from './invoice-actions.ts';
import { renderLines } from './invoice-lines.ts';
import { renderParties } from './invoice-parties.ts';
import { renderRelated, renderStanding } from './invoice-story.ts';
import { renderSums } from './invoice-sums.ts';
import { InvoiceTasks } from './invoice-tasks.ts';

/**
 * One invoice: what is to be done about it, its lines and why they are there, tax with rate and place, what was paid and with
 * what, and what became of the payment. From here it is paid, downloaded, printed, sent, and put right.
 *
 * @element billing-invoice
 * @csspart standing - What there is to know first: due, disputed, void.
 * @csspart lines - The list of lines.
 * @csspart sums - Subtotal, tax, total and what was paid.
 * @csspart related - What came with it, and credit notes.
 * @csspart parties - Seller and buyer.
 * @csspart actions - The buttons.
 * @csspart pay - The button that pays it.
 * @csspart download - The button for the PDF.
 * @csspart receipt - The button for the receipt.
 * @csspart print - The button that prints it.
 * @csspart send - The button that sends it by e-mail.
 * @csspart edit - The button that opens the form for the buyer.
 * @fires {BillingInvoiceOpenRequestEvent} billing-invoice-open-request - Another invoice, the PDF or the receipt is about to be opened. Cancelable.
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

  /** A credit note, or the invoice that it corrects, opened from here. */
  @state() private otherId: string | null = null;
  @state() private isEditing = false;
  @state() private isSaved = false;
  readonly #texts = new MessagesController(this, invoiceDetailMessages);
  readonly #cards = new MessagesController(this, paymentMethodMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #source = new StoreController(this, (store) => this.#uses(store));
  readonly #tasks = new InvoiceTasks(this);
  readonly #form = new LazyPart(this, () => import('./buyer-form.ts'));

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('invoiceId') && !changed.has('otherId')) return;
    if (changed.has('invoiceId')) this.otherId = null;
    this.isEditing = false;
    this.isSaved = false;
    this.#tasks.forget();
  }

  protected override render() {
    const { store } = this.#source;
    const id = this.#shownId;
    const resource = store === undefined || id === '' ? null : invoiceOf(store, id);
    const invoice = resource === null ? null : dataOf(resource.value);
    if (store !== undefined && invoice !== null) return this.#renderInvoice(store, invoice);
    if (resource?.value.status === 'failed') {
      return renderFailure(resource.value.error, this.#shell, () => void resource.refresh());
    }
    return html`<div aria-busy="true">
      <span class="visually-hidden">${this.#texts.t('loadingOne')}</span>
      <div class="skeletons" aria-hidden="true">
        <div><span class="skeleton w-4"></span><span class="skeleton w-3"></span></div>
        <div>
          <span class="skeleton w-3"></span><span class="skeleton w-3"></span><span class="skeleton w-3"></span>
        </div>
        <div class="caption">${[2, 3, 3, 2].map((width) => html`<span class="skeleton w-${width}"></span>`)}</div>
        <div class="caption">${[2, 2, 3, 3].map((width) => html`<span class="skeleton w-${width}"></span>`)}</div>
        <span class="skeleton figure-line w-2"></span>
      </div>
    </div>`;
  }

  get #shownId(): string {
    return this.otherId ?? this.invoiceId;
  }

  #uses(store: BillingStore): StoreResource<unknown>[] {
    const id = this.#shownId;
    if (id === '') return [];
    const invoice = dataOf(invoiceOf(store, id).value);
    const { correctsInvoiceId = null, purchaseId = null } = invoice ?? {};
    return [
      invoiceOf(store, id),
      ...(purchaseId === null ? [] : [invoicePurchaseOf(store, purchaseId)]),
      ...(correctsInvoiceId === null ? [] : [invoiceOf(store, correctsInvoiceId)]),
    ];
  }

  #renderInvoice(store: BillingStore, invoice: Invoice) {
    const told = {
      texts: this.#texts,
      invoice,
      purchase: this.#purchaseOf(store, invoice),
      account: dataOf(store.account),
    };
    const corrected =
      invoice.correctsInvoiceId === null ? null : dataOf(invoiceOf(store, invoice.correctsInvoiceId).value);
    return html`<article class="invoice" aria-label=${this.#nameOf(invoice)}>
      ${this.otherId === null ? nothing : html`<strong>${this.#nameOf(invoice)}</strong>`} ${renderStanding(told)}
      ${renderLines(this.#texts, invoice)} ${renderSums(this.#texts, this.#cards, invoice, told.purchase)}
      ${renderRelated(told, corrected, (other) => this.#handleOtherClick(other))}
      ${this.isEditing ? this.#renderForm(invoice) : renderParties(this.#texts, invoice)}
      ${this.isSaved ? html`<p class="outcome muted">${this.#texts.t('buyerSaved')}</p>` : nothing}
      ${
        this.isEditing
          ? nothing
          : renderActions({
              ...told,
              store,
              tasks: this.#tasks,
              pay: () => this.#handlePayClick(invoice),
              print: () => void this.#handlePrintClick(invoice),
              edit: () => void this.#handleEditClick(),
            })
      }
    </article>`;
  }

  /** It is not known while it loads, and not needed to read the rest. */
  #purchaseOf(store: BillingStore, { purchaseId }: Invoice): Purchase | null {
    return purchaseId === null ? null : dataOf(invoicePurchaseOf(store, purchaseId).value);
  }

  #nameOf({ number }: Invoice): string {
    const named = number ?? this.#texts.of(invoiceMessages, 'draftNumber');
    return this.#texts.of(invoiceMessages, 'details', { number: named });
  }

  #renderForm(invoice: Invoice) {
    return this.#form.hasFailed
      ? html`<p role="alert">${this.#shell.t('failedTitle')}</p>`
      : html`<billing-invoice-buyer-form
          .invoice=${invoice}
          @done=${(event: CustomEvent<boolean>) => void this.#handleEdited(event.detail)}
        ></billing-invoice-buyer-form>`;
  }

  #handleOtherClick({ id, number }: Pick<Invoice, 'id' | 'number'>): void {
    if (!this.dispatchEvent(new BillingInvoiceOpenRequestEvent({ invoiceId: id, number, view: 'details' }))) return;
    this.otherId = id === this.invoiceId ? null : id;
  }

  #handlePayClick({ id }: Invoice): void {
    void this.#source.store?.requestPurchase({ kind: 'invoice_payment', invoiceId: id, source: 'invoice' }, this);
  }

  async #handlePrintClick(invoice: Invoice): Promise<void> {
    const article = this.renderRoot.querySelector<HTMLElement>('article');
    const { printInvoice } = await import('./print-invoice.ts');
    if (article !== null) printInvoice(article, this.#nameOf(invoice));
  }

  async #handleEditClick(): Promise<void> {
    this.isEditing = true;
    this.isSaved = false;
    await this.#form.load();
    await this.updateComplete;
    const form = this.renderRoot.querySelector('billing-invoice-buyer-form');
    await form?.updateComplete;
    form?.focus();
  }

  async #handleEdited(isSaved: boolean): Promise<void> {
    this.isEditing = false;
    this.isSaved = isSaved;
    if (isSaved) announce(this.#texts.t('buyerSaved'));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLButtonElement>('[part=edit]')?.focus();
  }
}
