import type { PaymentMethod } from 'billing-portal-contract';
import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../src/dom/announce.ts';
import { requestIdentity } from '../../src/events/billing-identity-request-event.ts';
import { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { paymentMethodsOf } from '../../src/state/resources.ts';
import type { BillingPaymentMethodForm } from '../payment-method-form/billing-payment-method-form.ts';
import { methodName } from '../purchase/method-name.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { icon, infoIcon, plusIcon, warningIcon } from '../shared/icons.ts';
import { LazyPart } from '../shared/lazy.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { statusStyles } from '../shared/status.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { paymentMethodStyles } from './billing-payment-method.styles.ts';
import { type ChangeResult, type MethodChange, MethodChanges } from './method-changes.ts';
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

  /** The method whose row is open. */
  @state() private opened: { readonly id: string; readonly view: 'menu' | 'removing' } | null = null;
  @state() private isAdding = false;
  readonly #texts = new MessagesController(this, paymentMethodMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #source = new StoreController(this, (store) => [paymentMethodsOf(store)]);
  readonly #changes = new MethodChanges(this);
  readonly #formPart = new LazyPart(this, () => import('../payment-method-form/define.ts'));
  /** Where the focus goes once it is drawn: what had it is about to go. */
  #focusNext: string | null = null;

  protected override updated(): void {
    const target = this.#focusNext === null ? null : this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (target === null) return;
    this.#focusNext = null;
    target.focus();
  }

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
    const canManage = store.may('manage');
    const { running } = this.#changes;
    return html`<ul class="methods" part="list">
      ${methods.map((method) =>
        renderRow(method, {
          texts: this.#texts,
          changes: canManage ? changesFor(method, store) : [],
          view: this.opened?.id === method.id ? this.opened.view : 'closed',
          running: running?.id === method.id ? running.change : null,
          open: (view) => this.#open(method, view),
          run: (change) => void this.#run(change, method, methods, store),
        }),
      )}
    </ul>`;
  }

  /** What became of the last change, and the way back where there is one. */
  #renderResult(methods: readonly PaymentMethod[]) {
    const { result } = this.#changes;
    if (result === null) return nothing;
    const name = methodName(result.method, this.#texts);
    if (result.status === 'done') {
      const { undo } = result;
      return html`<p class="result">
        <span>${this.#doneText(result)}</span>
        ${undo === null ? nothing : html`<button class="link" type="button" @click=${undo}>${this.#texts.t('undo')}</button>`}
      </p>`;
    }
    if (result.status === 'inUse') return this.#renderInUse(name);
    const current = methods.find(({ isDefault }) => isDefault);
    const text = {
      default: this.#texts.t('changeFailed', { name: current === undefined ? '' : methodName(current, this.#texts) }),
      backup: this.#texts.t('backupFailed'),
      remove: this.#texts.t('removeFailed', { name }),
    };
    return html`<p class="error" role="alert">${text[result.change]}</p>`;
  }

  #renderInUse(name: string) {
    return html`<div class="note" role="alert">
      ${icon(warningIcon)}
      <div>
        <strong>${this.#texts.t('inUseTitle', { name })}</strong>
        <p>${this.#texts.t('inUseText')}</p>
      </div>
    </div>`;
  }

  /** Automatic charges need a method that the bank lets be charged while nobody is there. */
  #renderApproval(methods: readonly PaymentMethod[]) {
    const current = methods.find(({ isDefault }) => isDefault);
    if (current === undefined || current.chargeableOffSession || current.status === 'expired') return nothing;
    const name = methodName(current, this.#texts);
    const backup = methods.find(({ chargeableOffSession, isBackup }) => isBackup && chargeableOffSession);
    const text =
      backup === undefined
        ? this.#texts.t('needsApprovalText', { name })
        : this.#texts.t('needsApprovalBackedUp', { name, backup: methodName(backup, this.#texts) });
    return html`<div class="note">
      ${icon(infoIcon)}
      <p>${text}</p>
    </div>`;
  }

  #renderAdding(store: BillingStore) {
    if (store.api.createPaymentMethodSetup === undefined) return nothing;
    if (this.isAdding) return this.#renderForm();
    return html`<div>
      <button class="button small" part="add" type="button" @click=${this.#handleAddClick}>
        ${icon(plusIcon, 'small')}${this.#texts.t('add')}
      </button>
    </div>`;
  }

  #renderForm() {
    const form = this.#form;
    const isSaving = form?.isSaving === true;
    return html`<form class="setup" aria-labelledby="setup-title" @submit=${this.#handleSubmit}>
      <h3 id="setup-title" tabindex="-1">${this.#texts.t('setupTitle')}</h3>
      ${
        this.#formPart.hasFailed
          ? html`<p class="error" role="alert">
              ${this.#shell.t('failedTitle')}
              <button class="link" type="button" @click=${() => void this.#formPart.retry()}>
                ${this.#shell.t('retry')}
              </button>
            </p>`
          : html`<billing-payment-method-form
              @billing-payment-method-form-change=${() => this.requestUpdate()}
              @billing-payment-method-form-submit=${() => void this.#save()}
              @billing-payment-method-form-cancel=${this.#handleCancel}
            ></billing-payment-method-form>`
      }
      <div class="actions">
        <button class="button" type="button" ?disabled=${isSaving} @click=${this.#handleCancel}>
          ${this.#texts.t('cancel')}
        </button>
        <button
          class="button primary"
          type="submit"
          aria-disabled=${isSaving || form?.canSave !== true ? 'true' : 'false'}
          aria-busy=${isSaving ? 'true' : 'false'}
        >
          <span class="button-label">
            <span aria-hidden=${isSaving ? 'true' : 'false'}>${this.#texts.t('save')}</span>
            <span aria-hidden=${isSaving ? 'false' : 'true'}>${this.#texts.t('saving')}</span>
          </span>
        </button>
      </div>
    </form>`;
  }

  #renderEmpty() {
    return html`<div class="empty">
      <strong>${this.#texts.t('empty')}</strong>
      <p class="muted">${this.#texts.t('emptyText')}</p>
    </div>`;
  }

  #renderSkeleton() {
    return html`<span class="visually-hidden">${this.#texts.t('loading')}</span>
      <div aria-hidden="true"><span class="skeleton w-3"></span><span class="skeleton w-2"></span></div>`;
  }

  get #form(): BillingPaymentMethodForm | null {
    return this.renderRoot.querySelector('billing-payment-method-form');
  }

  #open(method: PaymentMethod, view: 'closed' | 'menu' | 'removing'): void {
    if (this.#changes.running !== null) return;
    this.#changes.forget();
    const wasRemoving = this.opened?.view === 'removing';
    this.opened = view === 'closed' ? null : { id: method.id, view };
    const row = `[data-method=${CSS.escape(method.id)}]`;
    if (view === 'removing') this.#focusNext = `${row} [data-focus]`;
    else if (wasRemoving) this.#focusNext = `${row} [part=manage]`;
  }

  async #run(
    change: MethodChange,
    method: PaymentMethod,
    methods: readonly PaymentMethod[],
    store: BillingStore,
  ): Promise<void> {
    if (this.#changes.running !== null) return;
    switch (change) {
      case 'default':
        await this.#changes.makeDefault(store, method, methods.find(({ isDefault }) => isDefault) ?? null);
        break;
      case 'backup':
        await this.#changes.makeBackup(store, method, methods.find(({ isBackup }) => isBackup) ?? null);
        break;
      case 'remove':
        if ((await requestIdentity(this, { action: 'remove_payment_method' })) === false) return;
        await this.#changes.remove(store, method);
    }
    const { result } = this.#changes;
    this.opened = null;
    this.#focusNext = change === 'remove' ? '#title' : `[data-method=${CSS.escape(method.id)}] [part=manage]`;
    if (result?.status === 'done') announce(this.#doneText(result));
  }

  #doneText({ change, method }: ChangeResult): string {
    const name = methodName(method, this.#texts);
    if (change === 'remove') return this.#texts.t('removed', { name });
    return this.#texts.t(change === 'default' ? 'madeDefault' : 'madeBackup', { name });
  }

  readonly #handleAddClick = (): void => {
    this.#changes.forget();
    this.opened = null;
    this.isAdding = true;
    this.#focusNext = '#setup-title';
    void this.#formPart.load();
  };

  readonly #handleCancel = (): void => {
    if (this.#form?.isSaving === true) return;
    this.isAdding = false;
    this.#focusNext = '[part=add]';
  };

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  async #save(): Promise<void> {
    const method = await this.#form?.save();
    if (method == null) return;
    this.isAdding = false;
    this.#focusNext = '[part=add]';
    announce(this.#texts.t('added', { name: methodName(method, this.#texts) }));
  }
}
