import type { Account, Alert, AlertInput, SpendCap, SpendCapInput } from 'billing-portal-contract';
import { type CSSResultGroup, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { BillingError } from '../../src/api/billing-error.ts';
import { alertMessages } from '../../src/i18n/en/alerts.ts';
import { spendCapMessages } from '../../src/i18n/en/spend-caps.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { alertsOf, spendCapsOf } from '../../src/state/control-resources.ts';
import { dataOf, type Resource } from '../../src/state/resource.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { renderMissing } from '../shared/failure-part.ts';
import { LazyPart } from '../shared/lazy.ts';
import { listStyles } from '../shared/list.styles.ts';
import { alertsStyles } from './billing-alerts.styles.ts';
import { renderAlertBlock } from './alert-block.ts';
import { renderCapBlock } from './cap-block.ts';
import { ListEdits } from './list-edits.ts';

type Kind = 'alert' | 'cap';
/** What is being changed: one of the list, or a new one. */
type Editing = { readonly kind: Kind; readonly index: number | 'new' } | null;

const MOST_ALERTS = 20;
const MOST_CAPS = 50;

/**
 * What the customer wants to be told before it runs out, and what may be spent at most: alerts at an amount, a share or days left;
 * limits per day, week or month that tell or stop, for the account or for a member, a key or a project.
 *
 * @summary Alerts and spending limits, set by the customer.
 * @element billing-alerts
 * @csspart alert - One alert.
 * @csspart cap - One limit.
 * @csspart stopped - The block that says a limit stops all use.
 * @csspart add-alert - The button that adds an alert.
 * @csspart add-cap - The button that adds a limit.
 * @csspart told - What became of the last change, with the way back.
 */
export class BillingAlerts extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, listStyles, alertsStyles];

  @state() private editing: Editing = null;
  readonly #alertTexts = new MessagesController(this, alertMessages);
  readonly #capTexts = new MessagesController(this, spendCapMessages);
  readonly #alertEdits = new ListEdits<AlertInput>(this, (items) => this.#putAlerts(items));
  readonly #capEdits = new ListEdits<SpendCapInput>(this, (items) => this.#putCaps(items));
  readonly #alertForm = new LazyPart(this, () => import('../alert-form/define.ts'));
  readonly #capForm = new LazyPart(this, () => import('../spend-cap-form/define.ts'));

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    return [
      ...(this.#hasAlerts(store) ? [alertsOf(store)] : []),
      ...(store.can('spend_caps') ? [spendCapsOf(store)] : []),
    ];
  }

  protected override renderAccount(account: Account) {
    const { store } = this.source;
    if (store === undefined || !(this.#hasAlerts(store) || store.can('spend_caps'))) return nothing;
    const label = this.#alertTexts.t('title');
    return html`<section class="section" aria-label=${label}>
      ${this.inPortal ? nothing : html`<div class="section-head"><h2>${label}</h2></div>`}
      <div class="blocks">
        ${this.#hasAlerts(store) ? this.#renderAlerts(store, account) : nothing}
        ${store.can('spend_caps') ? this.#renderCaps(store, account) : nothing}
      </div>
      ${this.#canManage(store) ? nothing : html`<p class="muted">${this.#alertTexts.t('readOnly')}</p>`}
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-busy="true">
      <span class="visually-hidden">${this.#alertTexts.t('loading')}</span>
      <div class="blocks" aria-hidden="true">${this.#renderBlockSkeleton()} ${this.#renderBlockSkeleton()}</div>
    </div>`;
  }

  #renderBlockSkeleton() {
    return html`<div class="block" aria-hidden="true">
      <span class="skeleton w-2"></span>
      <span class="skeleton w-4"></span>
      <span class="skeleton figure-line w-2"></span>
    </div>`;
  }

  #renderAlerts(store: BillingStore, account: Account) {
    const { value } = alertsOf(store);
    const list = dataOf(value);
    if (list === null) return this.#renderUnknown(this.#alertTexts.t('alerts'), value);
    const inputs = list.items.map(alertInput);
    return renderAlertBlock({
      alerts: list.items,
      texts: this.#boundAlertTexts(),
      edits: this.#alertEdits,
      editing: this.#indexOf('alert'),
      canManage: this.#canManage(store),
      canAdd: list.items.length < MOST_ALERTS,
      open: (index) => this.#open('alert', index),
      remove: (index) => void this.#removeAlert(inputs, index),
      form: (index) =>
        this.#alertForm.hasFailed
          ? renderMissing(this.shell, () => void this.#alertForm.retry())
          : html`<billing-alert-form
              .account=${account}
              .others=${inputs.filter((_input, each) => each !== index)}
              .input=${index === 'new' ? null : (inputs[index] ?? null)}
              .save=${(input: AlertInput) => this.#saveAlert(inputs, index, input)}
              @billing-alert-form-left=${() => void this.#close('alert', index)}
            ></billing-alert-form>`,
    });
  }

  #renderCaps(store: BillingStore, account: Account) {
    const { value } = spendCapsOf(store);
    const list = dataOf(value);
    if (list === null) return this.#renderUnknown(this.#capTexts.t('title'), value);
    const inputs = list.items.map(capInput);
    return renderCapBlock({
      list,
      texts: this.#boundCapTexts(),
      edits: this.#capEdits,
      editing: this.#indexOf('cap'),
      canManage: this.#canManage(store),
      canAdd: list.items.length < MOST_CAPS,
      open: (index) => this.#open('cap', index),
      remove: (index) => void this.#removeCap(inputs, index),
      form: (index) =>
        this.#capForm.hasFailed
          ? renderMissing(this.shell, () => void this.#capForm.retry())
          : html`<billing-spend-cap-form
              .account=${account}
              .spentNow=${list.spentNow}
              .others=${inputs.filter((_input, each) => each !== index)}
              .input=${index === 'new' ? null : (inputs[index] ?? null)}
              .save=${(input: SpendCapInput) => this.#saveCap(inputs, index, input)}
              @billing-spend-cap-form-left=${() => void this.#close('cap', index)}
            ></billing-spend-cap-form>`,
    });
  }

  /** What could not be loaded has its name: it may be one of two. */
  #renderUnknown(title: string, value: Resource<unknown>) {
    if (value.status !== 'failed') return this.#renderBlockSkeleton();
    return html`<div class="block">
      <h3>${title}</h3>
      ${this.renderFailed(value.error)}
    </div>`;
  }

  #open(kind: Kind, index: number | 'new'): void {
    this.editing = { kind, index };
    (kind === 'alert' ? this.#alertEdits : this.#capEdits).forget();
    void (kind === 'alert' ? this.#alertForm : this.#capForm).load();
  }

  async #close(kind: Kind, index: number | 'new'): Promise<void> {
    this.editing = null;
    await this.updateComplete;
    const button = index === 'new' ? `[part=add-${kind}]` : `[data-change="${kind}-${index}"]`;
    this.renderRoot.querySelector<HTMLElement>(button)?.focus();
  }

  async #saveAlert(inputs: readonly AlertInput[], index: number | 'new', input: AlertInput): Promise<boolean> {
    const { t } = this.#boundAlertTexts();
    const isSaved = await this.#alertEdits.run(changed(inputs, index, input), inputs, {
      done: () => t('saved'),
      failed: () => t('failed'),
    });
    if (isSaved) await this.#close('alert', index);
    return isSaved;
  }

  async #saveCap(inputs: readonly SpendCapInput[], index: number | 'new', input: SpendCapInput): Promise<boolean> {
    const { t } = this.#boundCapTexts();
    const isSaved = await this.#capEdits.run(changed(inputs, index, input), inputs, {
      done: () => t('saved'),
      failed: () => t('failed'),
    });
    if (isSaved) await this.#close('cap', index);
    return isSaved;
  }

  async #removeAlert(inputs: readonly AlertInput[], index: number): Promise<void> {
    const { t } = this.#boundAlertTexts();
    const words = { done: () => t('removed'), failed: () => t('failed'), undone: () => t('restored') };
    await this.#alertEdits.run(without(inputs, index), inputs, words);
    await this.#focusUndo('alert');
  }

  async #removeCap(inputs: readonly SpendCapInput[], index: number): Promise<void> {
    const { t } = this.#boundCapTexts();
    const words = { done: () => t('removed'), failed: () => t('failed'), undone: () => t('restored') };
    await this.#capEdits.run(without(inputs, index), inputs, words);
    await this.#focusUndo('cap');
  }

  /** The button that was pressed is gone; what takes it back is what one may want next. */
  async #focusUndo(kind: Kind): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-undo=${kind}]`)?.focus();
  }

  async #putAlerts(items: readonly AlertInput[]): Promise<void> {
    const { store } = this.source;
    await saving(store, () => store?.api.putAlerts?.({ items: [...items] }), alertsOf);
  }

  async #putCaps(items: readonly SpendCapInput[]): Promise<void> {
    const { store } = this.source;
    await saving(store, () => store?.api.putSpendCaps?.({ items: [...items] }), spendCapsOf);
  }

  /** On a metered plan nothing runs out. */
  #hasAlerts(store: BillingStore): boolean {
    return store.can('alerts') && dataOf(store.account)?.capacity?.model !== 'metered';
  }

  #canManage(store: BillingStore): boolean {
    return store.may('manage') && store.api.putAlerts !== undefined;
  }

  #indexOf(kind: Kind): number | 'new' | null {
    return this.editing?.kind === kind ? this.editing.index : null;
  }

  #boundAlertTexts() {
    const { format, locale } = this.#alertTexts;
    return { t: this.#alertTexts.t.bind(this.#alertTexts), format, locale };
  }

  #boundCapTexts() {
    const { format, locale } = this.#capTexts;
    return { t: this.#capTexts.t.bind(this.#capTexts), format, locale };
  }
}

/** Saves, and shows what it has become: the list, and what the account says of it. */
async function saving(
  store: BillingStore | undefined,
  work: () => Promise<unknown> | undefined,
  resourceOf: (store: BillingStore) => StoreResource<unknown>,
): Promise<void> {
  const running = work();
  if (store === undefined || running === undefined)
    throw new BillingError('not_supported', 'This backend does not offer it');
  try {
    await running;
  } finally {
    // Also after a lost answer: it may have happened.
    await Promise.all([resourceOf(store).refresh(), store.refreshAccount()]);
  }
}

function changed<Item>(items: readonly Item[], index: number | 'new', item: Item): Item[] {
  return index === 'new' ? [...items, item] : items.map((each, position) => (position === index ? item : each));
}

function without<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_item, position) => position !== index);
}

function alertInput({ channels, threshold }: Alert): AlertInput {
  return { threshold, channels };
}

function capInput({ limit, mode, period, scope }: SpendCap): SpendCapInput {
  return { period, mode, limit, scope };
}
