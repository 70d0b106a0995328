import type { Account, PaymentMethod, Purchase, Quote, QuoteRequest } from 'billing-portal-contract';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { BillingError } from '../../src/api/billing-error.ts';
import { DialogController } from '../../src/dom/dialog-controller.ts';
import { purchaseMessages } from '../../src/i18n/en/purchase.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { purchaseOf, quoteOf } from '../../src/purchase/purchase-state.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent, PurchaseOutcome } from '../../src/state/purchase-intent.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { invoiceOf } from '../../src/state/purchase-resources.ts';
import { paymentMethodsOf } from '../../src/state/resources.ts';
import { CopyText } from '../shared/copy-text.ts';
import { announcementOf } from './announcement.ts';
import { ignoreHeldEnter, renderFrame } from './dialog-frame.ts';
import { IdentityGate } from './identity-gate.ts';
import { leaveSurface, loadingSurface } from './interruptions.ts';
import { MethodChooser } from './method-chooser.ts';
import { successText } from './outcomes.ts';
import { payAction } from './pay-action.ts';
import { hasPrice, isUpdating, renderNotice, renderPrice } from './price-view.ts';
import { PurchaseFlow } from './purchase-flow.ts';
import { purchaseDialogStyles } from './purchase-dialog.styles.ts';
import { PurchaseTerms, renderBonus } from './purchase-terms.ts';
import { Receipt } from './receipt.ts';
import { blockOf, blockOfError, type Block } from './refusals.ts';
import { screenKey, screenSurface, type ScreenContext } from './screens.ts';
import type { DialogAction, Surface } from './surface.ts';
import { renderSwitchAccount } from './switch-account.ts';
import { blockedSurface, openBeside } from './way-out.ts';

/**
 * One purchase from choosing to its outcome, over the page. Subclasses say what is chosen; this class shows the price, the
 * payment method, the pretend bank and every outcome, and lets nothing be paid twice or unseen.
 *
 * @csspart dialog - The native dialog.
 * @csspart title - Its title, with the name of the account.
 * @csspart switch-account - Chooses another account, where the page offers it.
 * @csspart totals - Lines, tax and total.
 * @csspart total - The amount that will be charged.
 * @csspart primary - The button that goes on; it carries the total.
 * @csspart secondary - The button beside it.
 * @fires {BillingIdentityRequestEvent} billing-identity-request - A charge was agreed to. The page may ask who it is first.
 */
export abstract class PurchaseDialog extends LitElement {
  static override styles: CSSResultGroup = purchaseDialogStyles;

  @state() protected intent: PurchaseIntent | null = null;
  @state() private isLeaving = false;

  protected abstract readonly kind: PurchaseIntent['kind'];
  protected readonly messages = new MessagesController(this, purchaseMessages);
  protected readonly flow = new PurchaseFlow(this, {
    aside: (work) => this.#dialog.aside(work),
    locale: () => this.messages.locale,
  });
  protected readonly source = new StoreController(this, (store) => this.uses(store));
  protected readonly chooser: MethodChooser = new MethodChooser(this, {
    messages: this.messages,
    store: () => this.source.store,
    chosen: (method) => this.#handleMethodChosen(method),
    aside: (work) => this.#dialog.aside(work),
  });
  protected readonly terms: PurchaseTerms = new PurchaseTerms(this, {
    messages: this.messages,
    changed: () => this.updateQuote('now'),
  });
  readonly #dialog: DialogController = new DialogController(this, {
    dialog: () => this.shadowRoot?.querySelector('dialog') ?? null,
    isBusy: () => (this.flow.isBusy || this.chooser.isSaving) && !this.#mayLeave,
    escapeWhileBusy: () => this.#handleEscapeWhileBusy(),
    closed: () => {
      this.#ending = this.#finish();
    },
  });
  readonly #receipt = new Receipt(this);
  readonly #copy = new CopyText(this);
  readonly #identity = new IdentityGate(this, (work) => this.#dialog.aside(work));
  #paymentMethod: PaymentMethod | null = null;
  #mayLeave = false;
  /** `ready`: the first price may be asked for; `prepared`: what the customer sees is a choice, not a guess. */
  #stage: 'starting' | 'ready' | 'prepared' = 'starting';
  #shownScreen = '';
  /** The purchase that was left is still being voided. */
  #ending: Promise<void> = Promise.resolve();
  #resolve: ((outcome: PurchaseOutcome) => void) | null = null;
  /** What stands in the way is bought first; then this goes on. */
  #doFirst: PurchaseIntent | null = null;

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.isLeaving && !this.flow.isBusy) this.isLeaving = false;
    const account = this.account;
    this.terms.watch(this.flow.state);
    if (this.flow.state.status === 'declined') this.chooser.preselect(this.flow.state.purchase);
    if (this.#stage === 'ready' && account !== null && this.intent !== null && this.isReady(account)) {
      this.#stage = 'prepared';
      this.terms.reset(this.intent);
      this.prepare(account, this.intent);
      if (this.#block(account) === null) this.updateQuote('now');
    }
  }

  protected override updated(_changed: PropertyValues): void {
    const view = this.isLeaving ? 'leave' : this.chooser.view;
    const screen = view ?? screenKey(this.flow, this.#stage === 'prepared');
    if (!this.#dialog.isOpen || screen === this.#shownScreen) return;
    this.#shownScreen = screen;
    this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  /**
   * Opens the dialog and resolves when it is closed. Rejects with a plain `Error` outside of a provider.
   *
   * @param intent What to preselect, and what is missing. The price always comes from the server.
   */
  async open(intent: Partial<PurchaseIntent> = {}): Promise<PurchaseOutcome> {
    if (this.#resolve !== null) return { status: 'dismissed', purchase: null };
    for (;;) {
      const outcome = await this.#openOnce({ source: 'page', ...intent, kind: this.kind });
      const first = this.#doFirst;
      this.#doFirst = null;
      if (first === null) return outcome;
      const done = await openBeside(this, first);
      // Whether more is needed for an action that waits is asked again; else the customer goes on where the way was blocked.
      if (done.status !== 'succeeded' || intent.shortfall !== undefined) return done;
      await this.source.store?.refreshAccount();
    }
  }

  async #openOnce(intent: PurchaseIntent): Promise<PurchaseOutcome> {
    await this.#ending;
    this.intent = intent;
    await this.updateComplete;
    const { store } = this.source;
    if (store === undefined) throw new Error(`<${this.localName}> needs a <billing-provider> around it`);
    const outcome = new Promise<PurchaseOutcome>((resolve) => {
      this.#resolve = resolve;
    });
    this.#dialog.open();
    void this.#start(store, intent);
    return outcome;
  }

  /** Closes the dialog, unless a payment is running. */
  close(): boolean {
    return this.#dialog.close();
  }

  /** What has to be loaded for the screen that is up. */
  protected uses(store: BillingStore): readonly StoreResource<unknown>[] {
    if (this.intent === null) return [];
    const invoiceId = this.account === null ? null : (this.#block(this.account)?.invoiceId ?? null);
    return [
      ...(this.chooser.view !== null || this.flow.screen === 'declined' ? [paymentMethodsOf(store)] : []),
      ...(invoiceId === null ? [] : [invoiceOf(store, invoiceId)]),
    ];
  }

  protected get account(): Account | null {
    return dataOf(this.source.account);
  }

  /** Whether everything is there that the first price depends on. */
  protected isReady(_account: Account): boolean {
    return true;
  }

  /** Why what the choice is made of could not be loaded. */
  protected get loadError(): BillingError | null {
    const { account } = this.source;
    return account.status === 'failed' ? account.error : null;
  }

  /** Loads again what the choice is made of. */
  protected reload(): void {
    void this.source.store?.refresh();
  }

  /** Preselects. Called once per opening, before the first price is asked for. */
  protected abstract prepare(account: Account, intent: PurchaseIntent): void;
  /** What is chosen now; `null` when it cannot be bought as it stands. */
  protected abstract quoteRequest(): QuoteRequest | null;
  protected abstract renderTitle(account: Account | null): string;
  protected abstract renderChoice(account: Account | null, quote: Quote | null): unknown;
  protected abstract renderAfter(account: Account, quote: Quote): unknown;
  protected abstract renderSkeleton(): unknown;
  protected abstract payLabel(quote: Quote): string;
  /** What the button says while no total is known. */
  protected abstract get plainPayLabel(): string;

  /** What was achieved, in one sentence. */
  protected successText(purchase: Purchase): string {
    return successText(this.messages, purchase);
  }

  /** What stands between the choice and its price: a new total to confirm, or what went wrong. */
  protected renderNotice(): unknown {
    return renderNotice(this.messages, this.flow.state, () => this.updateQuote('now'));
  }

  /** Whether what is entered can be bought; shows what is wrong with it when not. */
  protected isChoiceValid(): boolean {
    return true;
  }

  /** The choice changed: asks for its price, with the payment method that was picked. */
  protected updateQuote(when: 'now' | 'after_typing'): void {
    const request = this.terms.on(this.quoteRequest());
    const method = this.terms.isTransfer ? null : this.#paymentMethod;
    this.flow.quote(request === null || method === null ? request : { ...request, paymentMethodId: method.id }, when);
  }

  protected override render() {
    const { intent, account, messages } = this;
    return html`<dialog part="dialog" aria-labelledby="title" @keydown=${ignoreHeldEnter}>
        ${
          intent === null
            ? nothing
            : renderFrame(this.#surface(intent), {
                messages,
                title: this.renderTitle(account),
                isSandbox: account?.livemode === false,
                canClose: !(this.flow.screen === 'challenge' && this.flow.isBusy),
                announcement: announcementOf(messages, this.flow, (purchase) => this.successText(purchase)),
                close: () => this.#handleCloseClick(),
              })
        }
      </dialog>
      <div class="cover"></div>`;
  }

  #surface(intent: PurchaseIntent): Surface {
    const { messages, account, flow } = this;
    const { store } = this.source;
    const close = (): boolean => this.close();
    if (this.isLeaving) {
      return leaveSurface(messages, {
        stay: () => {
          this.isLeaving = false;
        },
        leave: () => {
          this.#mayLeave = true;
          this.close();
        },
      });
    }
    const chooserSurface = this.chooser.surface();
    if (chooserSurface !== null) return chooserSurface;
    if (flow.screen !== 'form' && flow.state.status !== 'idle') return screenSurface(this.#screenContext(intent));
    if (account === null || flow.startError !== null) return this.#loadingSurface();
    const block = this.#block(account);
    if (block !== null) {
      return blockedSurface({ dialog: this, intent, messages, store }, block, account, (first) => {
        this.#doFirst = first;
        this.close();
      });
    }
    if (this.#stage !== 'prepared') return this.#loadingSurface();
    const quote = quoteOf(flow.state);
    return {
      body: html`${renderSwitchAccount({ account, close, intent, isLocked: flow.isBusy, messages, store })}
        <fieldset class="choice-area" ?disabled=${flow.isBusy}>${this.renderChoice(account, quote)}</fieldset>
        ${this.renderNotice()}
        ${hasPrice(this.flow, quote, this.quoteRequest() !== null) ? this.#renderPrice(account, intent, quote) : nothing}`,
      secondary: { label: messages.t('cancel'), isBlocked: flow.isBusy, run: close },
      primary: this.#payAction(account, quote),
    };
  }

  #renderPrice(account: Account, intent: PurchaseIntent, quote: Quote | null) {
    const { messages, flow, terms } = this;
    const method = this.#method(account, quote);
    return renderPrice(messages, {
      quote,
      method,
      previousTotal: flow.state.status === 'confirm_again' ? flow.state.previousTotal : null,
      isUpdating: isUpdating(flow),
      isLocked: flow.isBusy,
      canAddMethod: this.source.store?.can('payment_methods') === true,
      change: () => this.chooser.openList(method?.id ?? null),
      ...terms.render({ account, intent, quote, isLocked: flow.isBusy }),
      after: quote === null ? nothing : html`${renderBonus(messages, quote)} ${this.renderAfter(account, quote)}`,
    });
  }

  #payAction(account: Account, quote: Quote | null): DialogAction {
    const { messages, flow } = this;
    // The price of an earlier choice says nothing about what is entered now.
    const shown = this.quoteRequest() === null ? null : quote;
    const isFree = shown !== null && signOf(shown.total) === 0;
    if (this.#method(account, quote) === null && !isFree && !this.terms.isTransfer) {
      return { label: messages.t('addCard'), run: () => this.chooser.openSetup() };
    }
    return payAction(messages, {
      flow,
      label: shown === null ? this.plainPayLabel : this.payLabel(shown),
      ...this.terms.payTexts(shown),
      isPriced: shown !== null && !isUpdating(flow),
      isChoiceValid: () => this.isChoiceValid(),
      confirm: () => this.#identity.pass(() => flow.confirm()),
    });
  }

  #loadingSurface(): Surface {
    return loadingSurface(this.messages, {
      error: this.flow.startError ?? this.loadError,
      skeleton: this.renderSkeleton(),
      close: () => void this.close(),
      retry: () => {
        const { store } = this.source;
        if (store === undefined || this.intent === null) return;
        this.reload();
        void this.#start(store, this.intent);
      },
    });
  }

  #screenContext(intent: PurchaseIntent): ScreenContext {
    const { messages, flow, chooser } = this;
    const { store } = this.source;
    return {
      messages,
      flow,
      chooser,
      store,
      intent,
      seller: this.account?.seller.name ?? '',
      close: () => void this.close(),
      startAgain: () => void this.#startAgain(),
      successText: (purchase) => this.successText(purchase),
      receipt: this.#receipt.status,
      copy: this.#copy,
      retryWith: (id) => this.#identity.pass(() => flow.retryWith(id)),
      openReceipt: (purchase) => void this.#receipt.open(store, purchase),
    };
  }

  #method(account: Account, quote: Quote | null): PaymentMethod | null {
    return this.#paymentMethod ?? quote?.paymentMethod ?? account.paymentMethod;
  }

  #block(account: Account): Block | null {
    const { store } = this.source;
    const { state } = this.flow;
    if (state.status === 'refused') return blockOfError(state.error);
    return store === undefined ? null : blockOf(account, store, this.kind);
  }

  async #start(store: BillingStore, intent: PurchaseIntent, leftId?: string): Promise<void> {
    this.#paymentMethod = null;
    this.#stage = 'starting';
    const isResumed = await this.flow.start(store, intent, leftId);
    if (this.flow.startError === null && !isResumed) this.#stage = 'ready';
    this.requestUpdate();
  }

  async #startAgain(): Promise<void> {
    const { store } = this.source;
    if (store === undefined || this.intent === null) return;
    const leftId = purchaseOf(this.flow.state)?.id;
    const { purchaseId: _left, ...intent } = this.intent;
    this.intent = intent;
    this.chooser.selected = null;
    if (await this.flow.abandon()) await this.#start(store, intent, leftId);
  }

  async #finish(): Promise<void> {
    const resolve = this.#resolve;
    this.#resolve = null;
    this.chooser.close();
    const outcome = await this.flow.end();
    this.intent = null;
    this.isLeaving = false;
    this.#receipt.forget();
    this.#mayLeave = false;
    this.#shownScreen = '';
    resolve?.(outcome);
  }

  #handleMethodChosen(method: PaymentMethod): void {
    if (this.flow.screen === 'declined') return;
    this.#paymentMethod = method;
    this.updateQuote('now');
  }

  #handleCloseClick(): void {
    if (this.flow.isBusy) this.#handleEscapeWhileBusy();
    else this.close();
  }

  #handleEscapeWhileBusy(): void {
    if (this.flow.screen !== 'challenge') this.isLeaving = true;
  }
}
