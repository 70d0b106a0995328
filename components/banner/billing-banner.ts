import type { Account, Notice, Purchase } from 'billing-portal-contract';
import { css, html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { rememberFocus } from '../../src/dom/remember-focus.ts';
import { noticeMessages } from '../../src/i18n/en/notices.ts';
import { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import { askAdminTitle } from '../../src/i18n/en/titles-later.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { dialogKind } from '../../src/purchase/dialog-kind.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { AccountElement } from '../shared/account-element.ts';
import { closeIcon } from '../shared/action-icons.ts';
import { clockIcon, dangerIcon, icon, infoIcon, lockIcon, warningIcon } from '../shared/icons.ts';
import { canBeHidden, Dismissals } from './dismissals.ts';
import { noticeSentence } from './notice-words.ts';
import { portalNotices } from './portal-notices.ts';

const SHAPES = { info: infoIcon, warning: warningIcon, danger: dangerIcon } as const;

type OpenStatus = 'pending' | 'processing' | 'requires_action' | 'requires_payment_method';
const OPEN_PURCHASE = {
  pending: ['info', clockIcon, 'purchase_processing', 'showPayment'],
  processing: ['info', clockIcon, 'purchase_processing', 'showPayment'],
  requires_action: ['warning', lockIcon, 'purchase_action', 'approve'],
  requires_payment_method: ['danger', dangerIcon, 'purchase_declined', 'anotherCard'],
} as const satisfies Record<OpenStatus, readonly unknown[]>;

/**
 * Says the most urgent thing about the customer's billing, where the customer is working: running low, empty, a payment
 * that is still open. Nothing to say takes no space, and it clears by itself.
 *
 * @element billing-banner
 * @csspart banner - The block around the sentence.
 * @csspart action - The button that helps.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - Its button to buy was pressed. Cancelable.
 * @fires {BillingPermissionRequestEvent} billing-permission-request - Somebody who may not pay asks somebody who may. Cancelable.
 */
export class BillingBanner extends AccountElement {
  static override styles: CSSResultGroup = [
    super.styles,
    css`
      :host(:focus) {
        outline: none;
      }

      .callout {
        position: relative;
      }

      /* No higher than the line it stands in. */
      .callout > .button {
        margin-block: calc(-1 * var(--_space-1));
      }

      .callout:has(.close) {
        padding-inline-end: var(--_space-8);
      }

      /* In its corner, however narrow it is. */
      .close {
        inset-block-start: var(--_space-1);
        inset-inline-end: var(--_space-1);
        position: absolute;
      }
    `,
  ];

  readonly #messages = new MessagesController(this, noticeMessages);
  readonly #dismissals = new Dismissals();

  /** A notice goes with the button in it: the next Tab goes on from its place. */
  protected override update(changed: PropertyValues<this>): void {
    const giveFocusBack = this.matches(':focus-within') ? rememberFocus() : null;
    super.update(changed);
    giveFocusBack?.();
  }

  protected override renderAccount(account: Account) {
    if (account.openPurchase !== null) return this.#renderOpenPurchase(account.openPurchase);
    const said = this.inPortal ? portalNotices(account) : account.notices;
    const notices = said.filter(({ code }) => code !== 'purchase_processing');
    const [notice] = this.#dismissals.visible(account.customer.id, notices);
    return notice === undefined ? nothing : this.#renderNotice(notice, account);
  }

  /** A banner is no section: while nothing is known it takes no space. */
  protected override renderSkeleton() {
    return nothing;
  }

  #renderOpenPurchase(purchase: Purchase) {
    if (!(purchase.status in OPEN_PURCHASE)) return nothing;
    const [tone, shape, sentence, action] = OPEN_PURCHASE[purchase.status as OpenStatus];
    const intent = { kind: dialogKind(purchase.kind), purchaseId: purchase.id, source: 'banner' };
    return html`<div class="callout ${tone}" part="banner" role="status">
      ${icon(shape)}
      <p class="callout-text">${this.#messages.t(sentence)}</p>
      <button class="button small" type="button" @click=${() => this.#buy(intent)}>${this.#messages.t(action)}</button>
    </div>`;
  }

  #renderNotice(notice: Notice, account: Account) {
    const texts = { t: this.#messages.t.bind(this.#messages), format: this.#messages.format };
    return html`<div class="callout ${notice.severity}" part="banner" role="status">
      ${icon(SHAPES[notice.severity])}
      <p class="callout-text">${noticeSentence(notice, account, texts)}</p>
      ${this.#renderAction(notice, account)}
      ${
        canBeHidden(notice)
          ? html`<button
              class="icon-button close"
              type="button"
              aria-label=${this.#messages.t('dismiss')}
              @click=${() => this.#hide(account.customer.id, notice)}
            >
              ${icon(closeIcon)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderAction(notice: Notice, account: Account) {
    const { code, invoiceId } = notice;
    const { buying, pastDue, subscription } = account;
    const { store } = this.source;
    if (store?.may('pay') !== true) return this.#renderAsk(notice, account);
    if (code === 'payment_past_due') return this.#renderPay(invoiceId, pastDue);
    if (code.startsWith('payment_method_')) return this.#renderAddMethod(store);
    if (code === 'subscription_canceled') {
      const isOffered = subscription?.actions.includes('reactivate') === true && store.may('manage');
      return isOffered ? this.#renderButton('reactivate', { kind: 'reactivation', source: 'banner' }) : nothing;
    }
    if (code.startsWith('credits_') && buying.creditPacks) {
      return this.#renderButton('buyCredits', { kind: 'credit_pack', source: 'banner' });
    }
    return code.startsWith('balance_') && buying.balanceTopup !== null
      ? this.#renderButton('addFunds', { kind: 'balance_topup', source: 'banner' })
      : nothing;
  }

  /** Who may not pay asks somebody who may; who may only look does nothing. */
  #renderAsk({ code, invoiceId }: Notice, account: Account) {
    const { buying, permissions } = account;
    if (!permissions.includes('spend')) return nothing;
    const kind =
      code === 'payment_past_due'
        ? 'invoice_payment'
        : code.startsWith('credits_') && buying.creditPacks
          ? 'credit_pack'
          : code.startsWith('balance_') && buying.balanceTopup !== null
            ? 'balance_topup'
            : null;
    if (kind === null) return nothing;
    const intent = { kind, source: 'banner', ...(invoiceId === null ? {} : { invoiceId }) } as const;
    return html`<button
      class="button small"
      part="action"
      type="button"
      @click=${() => void this.#ask(account, intent)}
    >
      ${this.#messages.of(askAdminTitle, 'ask')}
    </button>`;
  }

  async #ask(account: Account, intent: PurchaseIntent): Promise<void> {
    const { askAdmin } = await import('../ask-admin/ask-admin.ts');
    await askAdmin({ account, intent, texts: this.#messages, from: this, overlay: this.renderRoot });
  }

  #renderAddMethod(store: BillingStore) {
    if (!store.can('payment_methods') || store.api.createPaymentMethodSetup === undefined) return nothing;
    return html`<button class="button small" part="action" type="button" @click=${() => void this.#addMethod()}>
      ${this.#messages.of(paymentMethodMessages, 'add')}
    </button>`;
  }

  async #addMethod(): Promise<void> {
    const { addMethod } = await import('../payment-method-form/add-method.ts');
    await addMethod(this.#messages, this.renderRoot);
  }

  /** Unless it was tried too often today: the plan says when it can be tried again. */
  #renderPay(invoiceId: string | null, pastDue: Account['pastDue']) {
    if (invoiceId === null || pastDue?.attemptsLeftToday === 0) return nothing;
    return this.#renderButton('payInvoice', { kind: 'invoice_payment', invoiceId, source: 'banner' });
  }

  #renderButton(key: 'payInvoice' | 'reactivate' | 'buyCredits' | 'addFunds', intent: PurchaseIntent) {
    return html`<button class="button small" part="action" type="button" @click=${() => this.#buy(intent)}>
      ${this.#messages.t(key)}
    </button>`;
  }

  #buy(intent: PurchaseIntent): void {
    void this.source.store?.requestPurchase(intent, this);
  }

  #hide(customerId: string, notice: Notice): void {
    this.#dismissals.hide(customerId, notice);
    this.requestUpdate();
  }
}
