import type { Account, AutoTopUp, CreditPack, PaymentMethod, TopUpRuleInput } from 'billing-portal-contract';
import { type CSSResultGroup, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { autoTopUpMessages } from '../../src/i18n/en/auto-top-up.ts';
import { autoTopUpEditorMessages } from '../../src/i18n/en/auto-top-up-editor.ts';
import { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { topUpPreviewOf, topUpSimulationOf } from '../../src/state/control-resources.ts';
import { dataOf } from '../../src/state/resource.ts';
import { creditPacksOf } from '../../src/state/purchase-resources.ts';
import { paymentMethodsOf } from '../../src/state/resources.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { leaveOnEscape } from '../shared/escape-leaves.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { formFieldsStyles } from '../shared/form-fields.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { autoTopUpEditorStyles } from './billing-auto-top-up-editor.styles.ts';
import { renderConsent } from './consent.ts';
import { draftOf } from './first-draft.ts';
import { renderFields } from './rule-fields.ts';
import { type DraftContext, type DraftField, readDraft, type ReadDraft, type RuleDraft } from './rule-draft.ts';
import { saveRule, type SaveFault } from './save-rule.ts';
import { renderMeaning } from './what-it-means.ts';

/** A pause in typing after which the server is asked what it would mean. */
const TYPING_MS = 400;

/**
 * Sets up or changes the automatic top-up: when, what, how much at most, on which payment method; says what it would charge, now
 * and with the customer's own last days, and asks for the permission each time.
 *
 * @element billing-auto-top-up-editor
 * @csspart preview - What the rule would mean.
 * @csspart simulation - What it would have done in the last days.
 * @csspart warnings - What speaks against it.
 * @csspart consent - The text to agree to.
 * @csspart agree - The box that gives the permission.
 * @csspart save - The button that saves.
 * @fires billing-auto-top-up-editor-saved - The rule is saved.
 * @fires billing-auto-top-up-editor-left - The customer left without saving.
 */
export class BillingAutoTopUpEditor extends LitElement {
  static override styles: CSSResultGroup = [
    hostStyles,
    buttonStyles,
    fieldStyles,
    formFieldsStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    autoTopUpEditorStyles,
  ];

  /** The rule as it is. */
  @property({ attribute: false }) view: AutoTopUp | null = null;

  @state() private draft: RuleDraft | null = null;
  /** Fields the customer has left, or all of them after a try to save: only these show what is wrong. */
  @state() private touched: ReadonlySet<DraftField> | 'all' = new Set();
  @state() private hasAgreed = false;
  @state() private isAgreementMissing = false;
  @state() private isSaving = false;
  @state() private fault: SaveFault | null = null;
  /** What the server is asked about. */
  @state() private asked: TopUpRuleInput | null = null;
  readonly #messages = new MessagesController(this, autoTopUpEditorMessages);
  readonly #methodTexts = new MessagesController(this, paymentMethodMessages);
  readonly #source = new StoreController(this, (store) => this.#uses(store));
  #isTouched = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    const { store } = this.#source;
    const account = dataOf(this.#source.account);
    const packs = store && dataOf(creditPacksOf(store).value);
    const needsPacks = account?.capacity?.model === 'credits';
    if (this.draft !== null || this.view === null || account === null || (needsPacks && packs == null)) return;
    this.draft = draftOf(this.view.rule, account, packs ?? [], this.#messages.locale);
    const read = readDraft(this.draft, this.#context(account, packs ?? []));
    if (read.ok) this.asked = read.rule;
  }

  protected override firstUpdated(): void {
    // Where it begins, not into a field for money: nobody has said yet that they want to type one.
    this.renderRoot.querySelector<HTMLElement>('form')?.focus();
  }

  protected override render() {
    const { store } = this.#source;
    const account = dataOf(this.#source.account);
    const { draft, view } = this;
    if (store === undefined || account === null || draft === null || view === null) {
      return html`<div aria-hidden="true"><span class="skeleton w-4"></span><span class="skeleton w-3"></span></div>`;
    }
    const packs = dataOf(creditPacksOf(store).value) ?? [];
    const read = readDraft(draft, this.#context(account, packs));
    return html`<form
      novalidate
      tabindex="-1"
      aria-label=${this.#messages.of(autoTopUpMessages, 'title')}
      @keydown=${this.#handleKeydown}
      @submit=${this.#handleSubmit}
    >
      <fieldset class="group" ?disabled=${this.isSaving}>
        ${this.#renderFields(draft, read, { account, packs, store, view })}
      </fieldset>
      ${this.#renderMeaning(store, account, read)}
      ${renderConsent(view, {
        texts: this.#texts(),
        hasAgreed: this.hasAgreed,
        isMissing: this.isAgreementMissing,
        agree: (hasAgreed) => {
          this.hasAgreed = hasAgreed;
          this.#isTouched = true;
          this.isAgreementMissing = false;
        },
      })}
      ${this.fault === null ? nothing : html`<p class="error" role="alert">${this.#faultText(this.fault)}</p>`}
      ${this.#renderButtons(store, view)}
    </form>`;
  }

  #renderFields(
    draft: RuleDraft,
    read: ReadDraft,
    facts: { account: Account; packs: readonly CreditPack[]; store: BillingStore; view: AutoTopUp },
  ) {
    const { account, packs, store, view } = facts;
    const faults = read.ok ? {} : read.faults;
    const shown = Object.entries(faults).filter(
      ([name]) => this.touched === 'all' || this.touched.has(name as DraftField),
    );
    return renderFields({
      draft,
      faults: Object.fromEntries(shown),
      account,
      packs,
      view,
      methods: dataOf(paymentMethodsOf(store).value) ?? ([] as PaymentMethod[]),
      texts: this.#texts(),
      methodTexts: this.#methodTexts,
      change: (change) => this.#change(change, account, packs),
      left: (name) => this.#leave(name),
    });
  }

  #renderMeaning(store: BillingStore, account: Account, read: ReadDraft) {
    const { asked } = this;
    if (!read.ok || asked === null) return nothing;
    const isCurrent = JSON.stringify(read.rule) === JSON.stringify(asked);
    const preview = isCurrent ? dataOf(topUpPreviewOf(store, asked).value) : null;
    const simulation = isCurrent ? dataOf(topUpSimulationOf(store, asked).value) : null;
    return renderMeaning({ asOf: account.asOf, preview, simulation }, this.#texts());
  }

  #renderButtons(store: BillingStore, view: AutoTopUp) {
    const { t: text } = this.#texts();
    const preview = this.asked === null ? null : dataOf(topUpPreviewOf(store, this.asked).value);
    const paysNow = preview?.warnings.includes('charges_now') === true ? preview.charge : null;
    const label =
      paysNow === null ? text(view.enabled ? 'save' : 'switchOn') : text('saveAndPay', { total: paysNow.total });
    return html`<div class="actions">
      <button
        class="button primary"
        part="save"
        type="submit"
        aria-disabled=${this.isSaving ? 'true' : 'false'}
        aria-busy=${this.isSaving ? 'true' : 'false'}
      >
        ${this.isSaving ? text('saving') : label}
      </button>
      <button
        class="button"
        part="cancel"
        type="button"
        aria-disabled=${this.isSaving ? 'true' : 'false'}
        @click=${this.#handleLeave}
      >
        ${text('cancel')}
      </button>
    </div>`;
  }

  #change(change: Partial<RuleDraft>, account: Account, packs: readonly CreditPack[]): void {
    if (this.draft === null) return;
    this.draft = { ...this.draft, ...change };
    this.#isTouched = true;
    this.fault = null;
    clearTimeout(this.#timer);
    const read = readDraft(this.draft, this.#context(account, packs));
    if (read.ok) this.#timer = setTimeout(() => (this.asked = read.rule), TYPING_MS);
  }

  #leave(name: DraftField): void {
    if (this.touched !== 'all') this.touched = new Set([...this.touched, name]);
  }

  readonly #handleLeave = (): void => {
    if (!this.isSaving) this.#tell('left');
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    leaveOnEscape(event, this.#isTouched || this.isSaving, this.#handleLeave);
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.isSaving) void this.#save();
  };

  async #save(): Promise<void> {
    const { store } = this.#source;
    const account = dataOf(this.#source.account);
    const { draft, view } = this;
    if (store === undefined || account === null || draft === null || view === null) return;
    const read = readDraft(draft, this.#context(account, dataOf(creditPacksOf(store).value) ?? []));
    this.touched = 'all';
    this.isAgreementMissing = !this.hasAgreed;
    if (!read.ok || !this.hasAgreed) return this.#focusFault();
    this.isSaving = true;
    this.fault = await saveRule(store, this, { rule: read.rule, textVersion: view.consentText.version });
    this.isSaving = false;
    if (this.fault === null) return this.#tell('saved');
    // Nobody has read the new text.
    if (this.fault.kind === 'textChanged') this.hasAgreed = false;
    return undefined;
  }

  async #focusFault(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  #faultText(fault: SaveFault): string {
    const { t } = this.#texts();
    return fault.kind === 'tooSmall' || fault.kind === 'tooLarge'
      ? t(fault.kind, { limit: fault.limit })
      : t(fault.kind);
  }

  #uses(store: BillingStore): readonly StoreResource<unknown>[] {
    const isCredits = dataOf(store.account)?.capacity?.model === 'credits';
    const { asked } = this;
    return [
      paymentMethodsOf(store),
      ...(isCredits ? [creditPacksOf(store)] : []),
      ...(asked !== null && store.api.previewAutoTopUp !== undefined ? [topUpPreviewOf(store, asked)] : []),
      ...(asked !== null && store.api.simulateAutoTopUp !== undefined ? [topUpSimulationOf(store, asked)] : []),
    ];
  }

  #context(account: Account, packs: readonly CreditPack[]): DraftContext {
    const pack = packs.find(({ key }) => key === this.draft?.pack);
    return {
      isCredits: account.capacity?.model === 'credits',
      currency: account.customer.currency,
      topUp: account.buying.balanceTopup,
      maximumCap: this.view?.limits.maximumMonthlyCap ?? null,
      maximumQuantity: pack?.maximumQuantity ?? 1,
      locale: this.#messages.locale,
    };
  }

  #tell(what: 'saved' | 'left'): void {
    this.dispatchEvent(new CustomEvent(`billing-auto-top-up-editor-${what}`));
  }

  #texts() {
    const messages = this.#messages;
    const { format, locale } = messages;
    return { t: messages.t.bind(messages), of: messages.of.bind(messages), format, locale };
  }
}
