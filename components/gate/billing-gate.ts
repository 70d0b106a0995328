import { type CSSResultGroup, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BillingError, type BillingErrorCode } from '../../src/api/billing-error.ts';
import { announce } from '../../src/dom/announce.ts';
import { BillingErrorEvent } from '../../src/events/billing-error-event.ts';
import { gateMessages } from '../../src/i18n/en/gate.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { EnsureCapacityResult } from '../../src/state/billing-store.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { pendingResume } from '../../src/state/resume-record.ts';
import type { GateAsking } from './gate-asking.ts';
import { icon, infoIcon } from '../shared/icons.ts';
import { buttonStyles, hostStyles, statusStyles } from '../shared/index.ts';
import { gateStyles } from './billing-gate.styles.ts';

const ACTIONS = 'button, input[type="submit"], input[type="button"], a[href], [role="button"]';

/** Refusals that buying more would not change. */
const REFUSALS: Readonly<Partial<Record<BillingErrorCode, keyof (typeof gateMessages)['english']>>> = {
  feature_not_in_plan: 'notInPlan',
  included_limit_reached: 'limitReached',
  subscription_required: 'subscriptionRequired',
};

type GateMessage =
  | { readonly kind: 'refused'; readonly say: () => string; readonly plans: (() => unknown) | null }
  | { readonly kind: 'asking'; readonly intent: PurchaseIntent | null }
  | { readonly kind: 'pending' | 'enough' };

/**
 * Holds back the page's own button while capacity is short, sells exactly what is missing, then presses the same button
 * again. What is bought, and whether the action may really run, the server decides.
 *
 * @summary Wraps a button: `<billing-gate feature="image_generation"><button>Generate</button></billing-gate>`.
 * @element billing-gate
 * @slot - The page's button or link.
 * @csspart message - Why the action cannot run, or the offer to go on after a reload.
 * @csspart plans - Chooses another plan, when more of the same would not help.
 * @cssstate checking - It is being checked whether the action may run.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - Something is missing and would be bought. Cancelable.
 * @fires {BillingCapacityResumedEvent} billing-capacity-resumed - What was missing is there; the action runs now.
 * @fires {BillingPermissionRequestEvent} billing-permission-request - Somebody who may not pay asks somebody who may. Cancelable.
 * @fires {BillingErrorEvent} billing-error - It could not be checked. The action runs: the page's backend has the last word.
 */
export class BillingGate extends LitElement {
  static override styles: CSSResultGroup = [hostStyles, buttonStyles, statusStyles, gateStyles];

  /** The feature the action uses, by its key in the catalogue. */
  @property() feature = '';
  /** How many units one action uses. */
  @property() quantity: string | number = 1;
  /** Names the action, so that it is known again after a reload. The feature when empty. */
  @property({ attribute: 'resume-token' }) resumeToken = '';

  @state() private message: GateMessage | null = null;
  readonly #messages = new MessagesController(this, gateMessages);
  readonly #source = new StoreController(this);
  readonly #internals = this.attachInternals();
  #isPassing = false;
  #isWaiting = false;
  #hasOffered = false;
  #asking: GateAsking | null = null;

  constructor() {
    super();
    // Before the button's own listeners: they must not see a click that may not count.
    this.addEventListener('click', (event) => this.#handleClick(event), { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.stop();
  }

  protected override willUpdate(): void {
    const { store } = this.#source;
    if (this.#hasOffered || store === undefined) return;
    this.#hasOffered = true;
    const pending = pendingResume();
    if (pending?.resumeToken === this.#token) this.message = { kind: 'pending' };
  }

  /**
   * Resolves when the action may run: at once, or after the customer bought what was missing. Rejects with a
   * `BillingError`: `aborted` when the customer gave up, else why it cannot be bought.
   */
  async ensureCapacity(
    request: { readonly feature?: string; readonly quantity?: string | number | bigint } = {},
  ): Promise<EnsureCapacityResult> {
    const { store } = this.#source;
    if (store === undefined) throw new Error('<billing-gate> needs a <billing-provider> around it');
    return store.ensureCapacity({
      feature: request.feature ?? this.feature,
      quantity: request.quantity ?? this.quantity,
      from: this,
      resumeToken: this.#token,
    });
  }

  protected override render() {
    return html`<slot></slot>${this.message === null ? nothing : this.#renderMessage(this.message)}`;
  }

  get #token(): string {
    return this.resumeToken || `gate:${this.feature}`;
  }

  #renderMessage(message: GateMessage) {
    const { t } = this.#texts();
    const account = dataOf(this.#source.account)?.customer.name ?? '';
    const text =
      message.kind === 'refused'
        ? message.say()
        : message.kind === 'asking'
          ? t('askAdmin', { account })
          : message.kind === 'enough'
            ? (this.#asking?.enoughText ?? '')
            : `${t('pendingTitle')}. ${t('pendingText')}`;
    return html`<div part="message" class="callout" role="status">
      ${icon(infoIcon, 'small')}
      <p>${text}</p>
      ${
        message.kind === 'pending' || message.kind === 'enough'
          ? html`<button type="button" class="button small" @click=${() => void this.#resume()}>${t('goOn')}</button>`
          : message.kind === 'asking' && message.intent !== null
            ? (this.#asking?.render(message.intent) ?? nothing)
            : message.kind === 'refused'
              ? (message.plans?.() ?? nothing)
              : nothing
      }
      <button type="button" class="button quiet small" @click=${this.#handleDismiss}>${t('dismiss')}</button>
    </div>`;
  }

  #texts() {
    return { t: this.#messages.t.bind(this.#messages) };
  }

  async #resume(): Promise<void> {
    const action = this.#leaveMessage();
    if (action !== null) await this.#runThrough(action);
  }

  /** The message goes; where a button in it had the focus, the page's own button takes that. */
  #leaveMessage(): HTMLElement | null {
    const action = this.querySelector<HTMLElement>(ACTIONS);
    if (this.shadowRoot?.activeElement != null) action?.focus();
    this.message = null;
    return action;
  }

  /** Presses the action once it may run. Every way out is announced: a click that does nothing would be a riddle. */
  async #runThrough(action: HTMLElement): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#internals.states.add('checking');
    this.message = null;
    try {
      const { waited } = await this.ensureCapacity();
      if (waited) announce(this.#messages.t('resumed'));
      this.#press(action);
    } catch (caught) {
      this.#handleRefusal(BillingError.from(caught), action);
    } finally {
      this.#isWaiting = false;
      this.#internals.states.delete('checking');
    }
  }

  #press(action: HTMLElement): void {
    if (!action.isConnected) return;
    this.#isPassing = true;
    try {
      action.click();
    } finally {
      this.#isPassing = false;
    }
  }

  #handleRefusal(error: BillingError, action: HTMLElement): void {
    const { t } = this.#texts();
    const refusal = REFUSALS[error.code];
    if (error.code === 'aborted') {
      announce(t('canceled'));
    } else if (error.code === 'permission_denied') {
      void this.#offerToAsk(error);
    } else if (refusal !== undefined) {
      void this.#offerPlans(() => t(refusal as 'notInPlan'));
    } else {
      const { code, message, problem } = error;
      this.dispatchEvent(
        new BillingErrorEvent({ code, message, requestId: problem?.requestId ?? null, source: 'gate' }),
      );
      // Billing being out of reach is no reason to stop the page's work: its own backend checks again anyway.
      this.#press(action);
    }
  }

  /** More of the same would not help, but another plan may: it can be chosen here by whoever may. */
  async #offerPlans(say: () => string): Promise<void> {
    const { store } = this.#source;
    const account = dataOf(this.#source.account);
    const refused = { kind: 'refused', say, plans: null } as const;
    this.message = refused;
    if (account === null || store?.can('plan_changes') !== true || !store.may('manage')) return;
    const { renderPlans } = await import('./gate-plans.ts');
    // Dismissed meanwhile.
    if (this.message !== refused) return;
    const options = {
      host: this,
      store,
      account,
      texts: this.#messages,
      whenChanged: () => void this.#resume(),
      whenScheduled: (scheduled: () => string) => {
        this.message = { ...refused, say: scheduled };
      },
    };
    this.message = { ...refused, plans: () => renderPlans(options) };
  }

  /** Somebody else may buy it: the action waits here, and is offered again once there is enough. */
  async #offerToAsk({ cause }: BillingError): Promise<void> {
    const { store } = this.#source;
    const intent = (cause as PurchaseIntent | undefined) ?? null;
    this.message = { kind: 'asking', intent };
    if (store === undefined || intent === null || !store.may('spend')) return;
    const { GateAsking } = await import('./gate-asking.ts');
    this.#asking?.stop();
    const asking = new GateAsking({ host: this, store, texts: this.#messages });
    this.#asking = asking;
    this.requestUpdate();
    const isEnough = await asking.untilEnough(this.feature, String(this.quantity));
    if (!isEnough || this.message?.kind !== 'asking') return;
    this.message = { kind: 'enough' };
    announce(asking.enoughText);
  }

  #handleClick(event: MouseEvent): void {
    if (this.#isPassing || this.#source.store === undefined) return;
    const action = (event.target as Element | null)?.closest<HTMLElement>(ACTIONS) ?? null;
    if (action === null || !this.contains(action)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#runThrough(action);
  }

  readonly #handleDismiss = (): void => {
    this.#asking?.stop();
    this.#leaveMessage();
  };
}
