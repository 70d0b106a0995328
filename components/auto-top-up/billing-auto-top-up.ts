import type { Account, AutoTopUp, TopUpPreview } from 'billing-portal-contract';
import { type CSSResultGroup, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { autoTopUpMessages } from '../../src/i18n/en/auto-top-up.ts';
import { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { autoTopUpOf, topUpPreviewOf } from '../../src/state/control-resources.ts';
import { dataOf } from '../../src/state/resource.ts';
import { creditPacksOf } from '../../src/state/purchase-resources.ts';
import { paymentMethodsOf } from '../../src/state/resources.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { renderMissing } from '../shared/failure-part.ts';
import { LazyPart } from '../shared/lazy.ts';
import { autoTopUpStyles } from './billing-auto-top-up.styles.ts';
import { renderMonth } from './month-bar.ts';
import { type RuleAction, RuleActions } from './rule-actions.ts';
import type * as factsModule from './rule-facts.ts';
import type * as warningsModule from './rule-warnings.ts';
import { renderObstacle, renderStateWord } from './rule-state.ts';
import { ruleSentences } from './rule-words.ts';

/**
 * The automatic top-up: the rule in words, what it took this month, why it does not run when it does not, and one press to
 * switch it off or let it go on. It is off until the customer agrees, and no purchase switches it on again.
 *
 * @summary What is charged without asking, and why.
 * @element billing-auto-top-up
 * @csspart state - The word that says where it stands.
 * @csspart rule - The rule in words.
 * @csspart obstacle - Why it does not run now.
 * @csspart month - What it took of the monthly cap.
 * @csspart change - The button that opens the editor.
 * @csspart turn-off - The button that switches it off.
 * @csspart resume - The button that lets it go on.
 * @csspart consent - What the customer has agreed to.
 */
export class BillingAutoTopUp extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, autoTopUpStyles];

  @state() private isEditing = false;
  @state() private isLogOpen = false;
  @state() private facts: typeof factsModule | null = null;
  @state() private warnings: typeof warningsModule | null = null;
  /** When the editor was opened. */
  #wasOn = false;
  readonly #messages = new MessagesController(this, autoTopUpMessages);
  readonly #methodTexts = new MessagesController(this, paymentMethodMessages);
  readonly #actions = new RuleActions(this);
  readonly #editor = new LazyPart(this, () => import('../auto-top-up-editor/define.ts'));
  readonly #log = new LazyPart(this, () => import('../auto-top-up-log/define.ts'));

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    if (!store.can('auto_top_up')) return [];
    const view = dataOf(autoTopUpOf(store).value);
    return [
      autoTopUpOf(store),
      ...(view?.rule?.pack == null ? [] : [creditPacksOf(store)]),
      ...(this.facts === null ? [] : [paymentMethodsOf(store)]),
      ...this.#previews(store, view),
    ];
  }

  /** Opens the editor, as its own button does. */
  edit(): void {
    const { store } = this.source;
    this.#wasOn = store !== undefined && dataOf(autoTopUpOf(store).value)?.enabled === true;
    this.isEditing = true;
    this.#actions.forget();
    void this.#editor.load();
  }

  protected override renderAccount(account: Account) {
    const { store } = this.source;
    if (store?.can('auto_top_up') !== true) return nothing;
    const { value } = autoTopUpOf(store);
    const view = dataOf(value);
    if (view === null) return value.status === 'failed' ? this.#renderFailed(store) : this.renderSkeleton();
    return html`<section class="section" aria-labelledby=${this.inPortal ? nothing : 'title'}>
      ${this.#renderHead(view)} ${this.isEditing ? this.#renderEditor(view) : this.#renderRule(view, store)}
      ${value.status === 'failed' && this.source.account.status !== 'failed' ? this.renderStale(account) : nothing}
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-busy="true">
      <span class="visually-hidden">${this.#messages.t('loading')}</span>
      ${this.inPortal ? nothing : html`<div class="section-head" aria-hidden="true"><span class="skeleton w-2"></span></div>`}
      <div aria-hidden="true"><span class="skeleton w-4"></span><span class="skeleton w-3"></span></div>
      <span class="skeleton figure-line w-2" aria-hidden="true"></span>
    </div>`;
  }

  #renderHead(view: AutoTopUp) {
    const word = renderStateWord(view, this.#texts());
    if (this.inPortal) return word === nothing ? nothing : html`<div>${word}</div>`;
    return html`<div class="section-head">
      <h2 id="title">${this.#messages.t('title')}</h2>
      ${word}
    </div>`;
  }

  #renderRule(view: AutoTopUp, store: BillingStore) {
    const texts = this.#texts();
    const isOn = view.enabled && view.rule !== null;
    return html`${isOn ? this.#renderOn(view, store) : html`<p class="rule" part="rule">${texts.t(view.offered ? 'off' : 'notOffered')}</p>`}
      ${this.#renderResult()} ${this.#renderButtons(view, store)}
      <div class="more">
        ${view.rule === null ? nothing : this.#renderLog()} ${isOn ? this.#renderFacts(view, store) : nothing}
      </div>`;
  }

  #renderOn(view: AutoTopUp, store: BillingStore) {
    const texts = this.#texts();
    const { rule } = view;
    const [when, does] = rule === null ? [] : ruleSentences(rule, dataOf(creditPacksOf(store).value) ?? [], texts);
    const [preview] = this.#previews(store, view).map(({ value }) => dataOf(value));
    const next = preview?.chargesNow === true ? null : preview?.firesAt;
    return html`<div class="rule" part="rule"><p>${when} ${does}</p></div>
      ${renderObstacle(view, texts)} ${renderMonth(view, texts)}
      ${next == null ? nothing : html`<p class="muted">${texts.t('next', { date: texts.format.date(next) })}</p>`}
      ${preview == null ? nothing : this.#renderWarnings(preview)}`;
  }

  /** What may keep it from running when it is needed. Seldom there, so its words are fetched then. */
  #renderWarnings({ warnings }: TopUpPreview) {
    const lasting = warnings.filter((warning) => warning !== 'charges_now' && warning !== 'purchases_blocked');
    if (lasting.length === 0) return nothing;
    if (this.warnings === null) void import('./rule-warnings.ts').then((loaded) => (this.warnings = loaded));
    return this.warnings?.renderRuleWarnings(lasting, this.#texts()) ?? nothing;
  }

  /** What it would do as of now, while it waits for its level. */
  #previews(store: BillingStore, view: AutoTopUp | null): readonly StoreResource<TopUpPreview>[] {
    const isWaiting = view?.status.state === 'armed' && store.api.previewAutoTopUp !== undefined;
    return isWaiting && view.rule !== null ? [topUpPreviewOf(store, view.rule)] : [];
  }

  #renderButtons({ enabled, offered, status }: AutoTopUp, store: BillingStore) {
    const { t } = this.#texts();
    const canManage = store.may('manage') && store.api.putAutoTopUp !== undefined;
    const canTurnOff = enabled && store.may('pay') && store.api.disableAutoTopUp !== undefined;
    if (!canManage && !canTurnOff) return offered ? html`<p class="muted">${t('readOnly')}</p>` : nothing;
    return html`<div class="actions">
      ${status.state === 'paused' && canManage ? this.#renderAction('resume', 'primary') : nothing}
      ${
        canManage && offered
          ? html`<button class="button small" part="change" type="button" @click=${() => this.edit()}>
              ${t(enabled ? 'change' : 'setUp')}
            </button>`
          : nothing
      }
      ${canTurnOff ? this.#renderAction('turn_off', '') : nothing}
    </div>`;
  }

  #renderAction(action: RuleAction, look: 'primary' | '') {
    const { t } = this.#texts();
    const { running } = this.#actions;
    const [part, label] = action === 'resume' ? ['resume', t('resume')] : ['turn-off', t('turnOff')];
    return html`<button
      class="button small ${look}"
      part=${part}
      type="button"
      aria-disabled=${running === null ? 'false' : 'true'}
      aria-busy=${running === action ? 'true' : 'false'}
      @click=${() => void this.#run(action)}
    >
      ${label}
    </button>`;
  }

  #renderResult() {
    const { result } = this.#actions;
    if (result === null) return nothing;
    return result.failed
      ? html`<p class="error" role="alert">${result.text()}</p>`
      : html`<p class="muted" part="result">${result.text()}</p>`;
  }

  #renderEditor(view: AutoTopUp) {
    if (this.#editor.hasFailed) return renderMissing(this.shell, () => void this.#editor.retry());
    return html`<billing-auto-top-up-editor
      .view=${view}
      @billing-auto-top-up-editor-saved=${() => void this.#close(this.#wasOn ? 'changed' : 'turnedOn')}
      @billing-auto-top-up-editor-left=${() => void this.#close(null)}
    ></billing-auto-top-up-editor>`;
  }

  #renderLog() {
    return html`<details @toggle=${this.#handleLogToggle}>
      <summary>${this.#messages.t('why')}</summary>
      <div class="inside">
        ${
          !this.isLogOpen
            ? nothing
            : this.#log.hasFailed
              ? renderMissing(this.shell, () => void this.#log.retry())
              : html`<billing-auto-top-up-log></billing-auto-top-up-log>`
        }
      </div>
    </details>`;
  }

  #renderFacts(view: AutoTopUp, store: BillingStore) {
    const methods = { list: dataOf(paymentMethodsOf(store).value) ?? [], texts: this.#methodTexts };
    return html`<details @toggle=${this.#handleFactsToggle}>
      <summary>${this.#messages.t('details')}</summary>
      <div class="inside">${this.facts?.renderFacts(view, methods, this.#texts()) ?? nothing}</div>
    </details>`;
  }

  #renderFailed(store: BillingStore) {
    const { value } = autoTopUpOf(store);
    return value.status === 'failed' ? this.renderFailed(value.error) : nothing;
  }

  async #run(action: RuleAction): Promise<void> {
    const { store } = this.source;
    if (store === undefined) return;
    const { t } = this.#texts();
    const done = () => t(action === 'resume' ? 'resumed' : 'turnedOff');
    await this.#actions.run(store, action, { done, failed: () => t('failed') });
    await this.updateComplete;
    // The button that was pressed is gone: what can be done now is next to it.
    this.renderRoot.querySelector<HTMLElement>('[part=change]')?.focus();
  }

  async #close(done: 'changed' | 'turnedOn' | null): Promise<void> {
    this.isEditing = false;
    if (done !== null) this.#actions.say(() => this.#messages.t(done));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=change]')?.focus();
  }

  #handleLogToggle(event: Event): void {
    this.isLogOpen = (event.currentTarget as HTMLDetailsElement).open;
    if (this.isLogOpen) void this.#log.load();
  }

  #handleFactsToggle(event: Event): void {
    if ((event.currentTarget as HTMLDetailsElement).open && this.facts === null) void this.#loadFacts();
  }

  async #loadFacts(): Promise<void> {
    this.facts = await import('./rule-facts.ts');
  }

  #texts() {
    const messages = this.#messages;
    return { t: messages.t.bind(messages), of: messages.of.bind(messages), format: messages.format };
  }
}
