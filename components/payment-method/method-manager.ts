import type { PaymentMethod } from 'billing-portal-contract';
import { html, type LitElement, nothing, type ReactiveController } from 'lit';
import { announce } from '../../src/dom/announce.ts';
import { requestIdentity } from '../../src/events/billing-identity-request-event.ts';
import { methodChangeMessages } from '../../src/i18n/en/payment-method-changes.ts';
import type { portalMessages } from '../../src/i18n/en/portal.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { BillingPaymentMethodForm } from '../payment-method-form/billing-payment-method-form.ts';
import { methodName } from '../purchase/method-name.ts';
import { addStyles } from '../shared/add-styles.ts';
import { icon, warningIcon } from '../shared/icons.ts';
import { LazyPart } from '../shared/lazy.ts';
import { type ChangeResult, type MethodChange, MethodChanges } from './method-changes.ts';
import { managerStyles } from './method-manager.styles.ts';
import { type MethodChangeTexts, renderMenu, renderRemoving } from './method-menu.ts';
import { changesFor, type PaymentMethodTexts } from './method-row.ts';

type View = 'closed' | 'menu' | 'removing';

/** Changing, removing and adding: fetched by `billing-payment-method` when somebody does. */
export class MethodManager implements ReactiveController {
  isAdding = false;
  readonly #host: LitElement;
  readonly #names: PaymentMethodTexts;
  readonly #shell: MessagesController<typeof portalMessages.english>;
  readonly #changes: MethodChanges;
  readonly #formPart: LazyPart;
  /** The method whose row is open. */
  #opened: { readonly id: string; readonly view: View } | null = null;
  #isAsking = false;
  /** Where the focus goes once it is drawn: what had it is about to go. */
  #focusNext: string | null = null;

  constructor(host: LitElement, names: PaymentMethodTexts, shell: MessagesController<typeof portalMessages.english>) {
    this.#host = host;
    this.#names = names;
    this.#shell = shell;
    this.#changes = new MethodChanges(host);
    this.#formPart = new LazyPart(host, () => import('../payment-method-form/define.ts'));
    host.addController(this);
    host.addEventListener('keydown', (event) => this.#handleKeydown(event));
    addStyles(host, managerStyles);
  }

  readonly #t: MethodChangeTexts = (key, ...values) => this.#names.of(methodChangeMessages, key, ...values);

  hostUpdated(): void {
    const target = this.#focusNext === null ? null : this.#host.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (target === null) return;
    this.#focusNext = null;
    target.focus();
  }

  isOpen({ id }: PaymentMethod): boolean {
    return this.#opened?.id === id;
  }

  toggle(method: PaymentMethod): void {
    this.#open(method, this.isOpen(method) ? 'closed' : 'menu');
  }

  startAdding(): void {
    this.#changes.forget();
    this.#opened = null;
    this.isAdding = true;
    this.#focusNext = '#setup-title';
    void this.#formPart.load();
    this.#host.requestUpdate();
  }

  /** What stands under the row of a method that is open. */
  renderBelow(method: PaymentMethod, methods: readonly PaymentMethod[], store: BillingStore): unknown {
    if (!this.isOpen(method)) return nothing;
    const { running } = this.#changes;
    const name = methodName(method, this.#names);
    const options = {
      t: this.#t,
      changes: changesFor(method, store),
      running: running?.id === method.id ? running.change : null,
      open: (view: View) => this.#open(method, view),
      run: (change: MethodChange) => void this.#run(change, method, methods, store),
    };
    return this.#opened?.view === 'removing' ? renderRemoving(method, name, options) : renderMenu(name, options);
  }

  /** What became of the last change, and the way back where there is one. */
  renderResult(methods: readonly PaymentMethod[]): unknown {
    const { result } = this.#changes;
    if (result === null) return nothing;
    const name = methodName(result.method, this.#names);
    if (result.status === 'done') {
      const { undo } = result;
      return html`<p class="result">
        <span>${this.#doneText(result)}</span>
        ${undo === null ? nothing : html`<button class="link" type="button" @click=${undo}>${this.#t('undo')}</button>`}
      </p>`;
    }
    if (result.status === 'inUse') return this.#renderInUse(name);
    const current = methods.find(({ isDefault }) => isDefault);
    const text = {
      default: this.#t('changeFailed', { name: current === undefined ? '' : methodName(current, this.#names) }),
      backup: this.#t('backupFailed'),
      remove: this.#t('removeFailed', { name }),
    };
    return html`<p class="error" role="alert">${text[result.change]}</p>`;
  }

  renderForm(): unknown {
    const form = this.#form;
    const isSaving = form?.isSaving === true;
    return html`<form class="setup" aria-labelledby="setup-title" @submit=${this.#handleSubmit}>
      <h3 id="setup-title" tabindex="-1">${this.#t('setupTitle')}</h3>
      ${this.#formPart.hasFailed ? this.#renderMissingForm() : this.#renderFields()}
      <div class="actions">
        <button class="button" type="button" ?disabled=${isSaving} @click=${this.#handleCancel}>
          ${this.#t('cancel')}
        </button>
        <button
          class="button primary"
          type="submit"
          aria-disabled=${isSaving || form?.canSave !== true ? 'true' : 'false'}
          aria-busy=${isSaving ? 'true' : 'false'}
        >
          <span class="button-label">
            <span aria-hidden=${isSaving ? 'true' : 'false'}>${this.#t('save')}</span>
            <span aria-hidden=${isSaving ? 'false' : 'true'}>${this.#t('saving')}</span>
          </span>
        </button>
      </div>
    </form>`;
  }

  #renderFields() {
    return html`<billing-payment-method-form
      @billing-payment-method-form-change=${() => this.#host.requestUpdate()}
      @billing-payment-method-form-submit=${() => void this.#save()}
      @billing-payment-method-form-cancel=${this.#handleCancel}
    ></billing-payment-method-form>`;
  }

  #renderMissingForm() {
    return html`<p class="error" role="alert">
      ${this.#shell.t('failedTitle')}
      <button class="link" type="button" @click=${() => void this.#formPart.retry()}>${this.#shell.t('retry')}</button>
    </p>`;
  }

  #renderInUse(name: string) {
    return html`<div class="note" role="alert">
      ${icon(warningIcon)}
      <div>
        <strong>${this.#t('inUseTitle', { name })}</strong>
        <p>${this.#t('inUseText')}</p>
      </div>
    </div>`;
  }

  get #form(): BillingPaymentMethodForm | null {
    return this.#host.renderRoot.querySelector('billing-payment-method-form');
  }

  /** Escape takes back one step, and only that: a dialog around all of this stays. */
  #handleKeydown(event: KeyboardEvent): void {
    const opened = this.#opened;
    if (event.key !== 'Escape' || opened === null || this.isAdding) return;
    event.preventDefault();
    this.#open(opened, opened.view === 'removing' ? 'menu' : 'closed');
  }

  #open({ id }: { readonly id: string }, view: View): void {
    if (this.#changes.running !== null) return;
    this.#changes.forget();
    const wasRemoving = this.#opened?.view === 'removing';
    this.#opened = view === 'closed' ? null : { id, view };
    const row = `[data-method=${CSS.escape(id)}]`;
    if (view === 'removing') this.#focusNext = `${row} [data-focus]`;
    else if (wasRemoving || view === 'closed') this.#focusNext = `${row} [part=manage]`;
    this.#host.requestUpdate();
  }

  async #run(
    change: MethodChange,
    method: PaymentMethod,
    methods: readonly PaymentMethod[],
    store: BillingStore,
  ): Promise<void> {
    if (this.#changes.running !== null || this.#isAsking) return;
    switch (change) {
      case 'default':
        await this.#changes.makeDefault(store, method, methods.find(({ isDefault }) => isDefault) ?? null);
        break;
      case 'backup':
        await this.#changes.makeBackup(store, method, methods.find(({ isBackup }) => isBackup) ?? null);
        break;
      case 'remove':
        if (!(await this.#isSure())) return;
        await this.#changes.remove(store, method);
    }
    const { result } = this.#changes;
    this.#opened = null;
    this.#focusNext = change === 'remove' ? '#title' : `[data-method=${CSS.escape(method.id)}] [part=manage]`;
    if (result?.status === 'done') announce(this.#doneText(result));
    this.#host.requestUpdate();
  }

  /** Whether the page knows who this is. While it asks, nothing else is begun. */
  async #isSure(): Promise<boolean> {
    this.#isAsking = true;
    const answer = await requestIdentity(this.#host, { action: 'remove_payment_method' });
    this.#isAsking = false;
    return answer !== false;
  }

  #doneText({ change, method }: ChangeResult): string {
    const name = methodName(method, this.#names);
    if (change === 'remove') return this.#t('removed', { name });
    return this.#t(change === 'default' ? 'madeDefault' : 'madeBackup', { name });
  }

  readonly #handleCancel = (): void => {
    if (this.#form?.isSaving !== true) this.#closeForm();
  };

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  async #save(): Promise<void> {
    const method = await this.#form?.save();
    if (method == null) return;
    this.#closeForm();
    announce(this.#t('added', { name: methodName(method, this.#names) }));
  }

  #closeForm(): void {
    this.isAdding = false;
    this.#focusNext = '[part=add]';
    this.#host.requestUpdate();
  }
}
