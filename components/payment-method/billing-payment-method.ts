import type { PaymentMethod } from 'billing-portal-contract';
import { html, LitElement, nothing } from 'lit';
import { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { paymentMethodsOf } from '../../src/state/resources.ts';
import { addStyles } from '../shared/add-styles.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { icon, plusIcon } from '../shared/icons.ts';
import { LazyPart } from '../shared/lazy.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { statusStyles } from '../shared/status.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { paymentMethodStyles } from './billing-payment-method.styles.ts';
import type * as methodApproval from './method-approval.ts';
import type { MethodManager } from './method-manager.ts';
import { changesFor, renderRow } from './method-row.ts';

/**
 * The saved ways to pay: which one is used, which one steps in, which expire or cannot be charged automatically; adding,
 * changing and removing them. What is typed to add one goes to the payment service alone.
 *
 * @element billing-payment-method
 * @csspart list - The saved methods.
 * @csspart manage - The button that shows what can be done with one.
 * @csspart menu - What can be done with one.
 * @csspart remove - The button that really removes one.
 * @csspart add - The button that adds one.
 * @fires {BillingIdentityRequestEvent} billing-identity-request - A method is about to be removed. The page may ask who it is first.
 */
export class BillingPaymentMethod extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    sectionStyles,
    statusStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    paymentMethodStyles,
  ];

  readonly #texts = new MessagesController(this, paymentMethodMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #source = new StoreController(this, (store) => [paymentMethodsOf(store)]);
  #approval: typeof methodApproval | null = null;
  readonly #approvalPart = new LazyPart(this, async () => {
    this.#approval = await import('./method-approval.ts');
    addStyles(this, this.#approval.approvalStyles);
  });
  #manager: MethodManager | null = null;
  readonly #managing = new LazyPart(this, async () => {
    const { MethodManager } = await import('./method-manager.ts');
    this.#manager = new MethodManager(this, this.#texts, this.#shell);
  });

  protected override render() {
    return html`<section class="section" aria-labelledby="title">
      <div class="section-head"><h2 id="title" tabindex="-1">${this.#texts.t('title')}</h2></div>
      ${this.#renderBody()}
    </section>`;
  }

  #renderBody() {
    const { store } = this.#source;
    const resource = store && paymentMethodsOf(store);
    const methods = resource === undefined ? null : dataOf(resource.value);
    if (store === undefined || resource === undefined || methods === null) {
      return resource?.value.status === 'failed'
        ? renderFailure(resource.value.error, this.#shell, () => void resource.refresh())
        : this.#renderSkeleton();
    }
    return html`${methods.length === 0 ? this.#renderEmpty() : this.#renderMethods(methods, store)}
    ${this.#renderResult(methods)} ${this.#renderApproval(methods)}
    ${store.may('pay') ? this.#renderAdding(store) : html`<p class="caption muted">${this.#texts.t('readOnly')}</p>`}`;
  }

  #renderMethods(methods: readonly PaymentMethod[], store: BillingStore) {
    const mayManage = store.may('manage');
    const manager = this.#manager;
    return html`<ul class="methods" part="list">
      ${methods.map((method) =>
        renderRow(method, {
          texts: this.#texts,
          canManage: mayManage && changesFor(method, store).length > 0,
          isOpen: manager?.isOpen(method) === true,
          toggle: () => void this.#manage((it) => it.toggle(method)),
          below: manager?.renderBelow(method, methods, store) ?? nothing,
        }),
      )}
    </ul>`;
  }

  /** Automatic charges need a method that the bank lets be charged while nobody is there. */
  #renderApproval(methods: readonly PaymentMethod[]) {
    const current = methods.find(({ isDefault }) => isDefault);
    if (current === undefined || current.chargeableOffSession || current.status === 'expired') return nothing;
    void this.#approvalPart.load();
    return this.#approval?.renderApproval(current, methods, this.#texts) ?? nothing;
  }

  #renderAdding(store: BillingStore) {
    if (store.api.createPaymentMethodSetup === undefined) return nothing;
    if (this.#manager?.isAdding === true) return this.#manager.renderForm();
    return html`<div>
      <button class="button small" part="add" type="button" @click=${() => void this.#manage((it) => it.startAdding())}>
        ${icon(plusIcon, 'small')}${this.#texts.t('add')}
      </button>
    </div>`;
  }

  #renderEmpty() {
    return html`<div class="empty">
      <strong>${this.#texts.t('empty')}</strong>
      <p class="muted">${this.#texts.t('emptyText')}</p>
    </div>`;
  }

  #renderSkeleton() {
    return html`<span class="visually-hidden">${this.#texts.t('loading')}</span>
      <div aria-hidden="true"><span class="skeleton w-3"></span><span class="skeleton w-2"></span></div>
      <span class="skeleton figure-line w-2" aria-hidden="true"></span>`;
  }

  #renderResult(methods: readonly PaymentMethod[]): unknown {
    if (!this.#managing.hasFailed) return this.#manager?.renderResult(methods) ?? nothing;
    return html`<p class="error" role="alert">${this.#shell.t('failedTitle')}</p>`;
  }

  /** Fetched at the first press, and again at the next one when that failed. */
  async #manage(act: (manager: MethodManager) => void): Promise<void> {
    await (this.#managing.hasFailed ? this.#managing.retry() : this.#managing.load());
    if (this.#manager !== null) act(this.#manager);
  }
}
