import type { NextAction, Purchase, QuoteRequest } from 'billing-portal-contract';
import type { ReactiveElement } from 'lit';
import { BillingError } from '../../src/api/billing-error.ts';
import { createPurchaseMachine } from '../../src/purchase/create-purchase-machine.ts';
import { createAuthenticator, type StripeSurroundings } from '../../src/purchase/authenticator.ts';
import { dispatchPurchaseEvents } from '../../src/purchase/purchase-events.ts';
import type { PurchaseMachine } from '../../src/purchase/purchase-machine.ts';
import { isBusy, isFinal, purchaseOf, type PurchaseState } from '../../src/purchase/purchase-state.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent, PurchaseOutcome } from '../../src/state/purchase-intent.ts';
import { dataOf } from '../../src/state/resource.ts';

/** Which screen of the dialog is up. While paying it stays: nothing moves under the customer's hand. */
export type Screen = 'form' | 'challenge' | 'declined' | 'waiting' | 'outcome';

/** Long enough to type the next digit, short enough to feel immediate. */
const TYPING_PAUSE_MS = 250;

/** Ties one dialog to one purchase machine: when to ask for a price, the pretend bank, what to report at the end. */
export class PurchaseFlow {
  state: PurchaseState = { status: 'idle' };
  screen: Screen = 'form';
  /** The price on screen is not the one of what is chosen. */
  isStale = false;
  /** Why the purchase could not even be prepared. */
  startError: BillingError | null = null;
  /** Who asks on the challenge screen: the pretend bank inside of the dialog, or a real one over the page. */
  challenge: NextAction['type'] | null = null;
  /** Set while the pretend bank waits for an answer. */
  answerChallenge: ((outcome: 'approve' | 'fail') => void) | null = null;

  readonly #host: ReactiveElement;
  readonly #around: Pick<StripeSurroundings, 'aside' | 'locale'>;
  #machine: PurchaseMachine | null = null;
  #stopListening: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: QuoteRequest | null = null;
  #isAbandoning = false;

  constructor(host: ReactiveElement, around: Pick<StripeSurroundings, 'aside' | 'locale'>) {
    this.#host = host;
    this.#around = around;
  }

  /** While this lasts the dialog cannot be closed. A bank that takes its time is no reason to keep the customer. */
  get isBusy(): boolean {
    return isBusy(this.state) && !isAtBank(this.state);
  }

  /**
   * Shows a purchase that has not ended, else resolves to false: the dialog then asks for its first price. `leftId` is the
   * one the customer has just left, of which the account may not know yet.
   */
  async start(store: BillingStore, intent: PurchaseIntent, leftId?: string): Promise<boolean> {
    this.#reset();
    try {
      const machine = await createPurchaseMachine(
        store,
        createAuthenticator({
          api: store.api,
          showSandboxChallenge: (_, signal) => this.#showChallenge(signal),
          stripe: { ...this.#around, livemode: () => dataOf(store.account)?.livemode === true },
        }),
      );
      this.#machine = machine;
      this.screen = 'waiting';
      this.#stopListening = [
        machine.subscribe((state) => this.#follow(state)),
        dispatchPurchaseEvents(machine, this.#host, intent.source),
      ];
      const openId = intent.purchaseId ?? dataOf(store.account)?.openPurchase?.id;
      const isResumed = await machine.resume(openId === leftId ? undefined : openId);
      if (!isResumed) this.screen = 'form';
      this.#host.requestUpdate();
      return isResumed;
    } catch (error) {
      this.startError = BillingError.from(error);
      this.screen = 'form';
      this.#host.requestUpdate();
      return false;
    }
  }

  /** Asks for a price, after a pause while somebody types. `null`: what is entered cannot be priced. */
  quote(request: QuoteRequest | null, when: 'now' | 'after_typing' = 'now'): void {
    clearTimeout(this.#timer);
    this.isStale = true;
    this.#waiting = request;
    if (request !== null) {
      if (when === 'now') this.flush();
      else this.#timer = setTimeout(() => this.flush(), TYPING_PAUSE_MS);
    }
    this.#host.requestUpdate();
  }

  /** Asks at once for the price that still waits for a pause in typing. */
  flush(): void {
    clearTimeout(this.#timer);
    const request = this.#waiting;
    if (request === null || this.#machine === null) return;
    this.#waiting = null;
    this.isStale = false;
    void this.#machine.quote(request);
  }

  confirm(): void {
    if (!this.isStale) void this.#machine?.confirm();
  }

  retryWith(paymentMethodId: string): void {
    void this.#machine?.retryWith(paymentMethodId);
  }

  authenticate(): void {
    void this.#machine?.authenticate();
  }

  checkAgain(): void {
    void this.#machine?.checkAgain();
  }

  /** Voids what was not paid. Resolves to false when it could not be: the screen then says what became of it. */
  async abandon(): Promise<boolean> {
    const machine = this.#machine;
    if (machine === null) return true;
    this.#isAbandoning = true;
    if (!isFinal(this.state)) await machine.cancel();
    this.#isAbandoning = false;
    const { state } = machine;
    if (state.status !== 'succeeded' && (isFinal(state) || state.status === 'idle')) return true;
    this.#follow(state);
    return false;
  }

  /** Call when the dialog is closed. A declined purchase that was left is voided; the answer says what became of it. */
  async end(): Promise<PurchaseOutcome> {
    const machine = this.#machine;
    const left = this.state;
    if (machine !== null && (left.status === 'declined' || (left.status === 'authenticating' && !left.isStarted))) {
      await machine.cancel();
    }
    const outcome = outcomeOf(machine === null ? this.state : machine.state);
    this.#reset();
    return outcome;
  }

  #follow(state: PurchaseState): void {
    // That it was canceled is no news to the customer who has just asked for it.
    if (this.#isAbandoning && isFinal(state)) return;
    this.state = state;
    if (state.status === 'authenticating') this.challenge = state.action.type;
    this.screen = screenAfter(this.screen, state);
    this.#host.requestUpdate();
  }

  #showChallenge(signal: AbortSignal): Promise<'approve' | 'fail' | 'dismissed'> {
    return new Promise((resolve) => {
      const finish = (outcome: 'approve' | 'fail' | 'dismissed'): void => {
        this.answerChallenge = null;
        this.#host.requestUpdate();
        resolve(outcome);
      };
      this.answerChallenge = finish;
      signal.addEventListener('abort', () => finish('dismissed'), { once: true });
      this.#host.requestUpdate();
    });
  }

  #reset(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stopListening.splice(0)) stop();
    this.#machine?.dispose();
    this.#machine = null;
    this.#waiting = null;
    this.state = { status: 'idle' };
    this.screen = 'form';
    this.isStale = false;
    this.startError = null;
    this.answerChallenge = null;
  }
}

function isAtBank(state: PurchaseState): boolean {
  return state.status === 'settling' && state.purchase.status === 'processing';
}

function screenAfter(screen: Screen, state: PurchaseState): Screen {
  switch (state.status) {
    case 'idle':
      return screen;
    case 'quoting':
    case 'refused':
    case 'offline':
    case 'review':
    case 'confirm_again':
      return 'form';
    case 'authenticating':
      return 'challenge';
    case 'declined':
      return 'declined';
    case 'paying':
    case 'settling':
      if (isAtBank(state)) return 'outcome';
      return screen === 'outcome' ? 'waiting' : screen;
    case 'processing':
    case 'unknown':
    case 'succeeded':
    case 'failed':
    case 'canceled':
      return 'outcome';
  }
}

function outcomeOf(state: PurchaseState): PurchaseOutcome {
  const purchase: Purchase | null = purchaseOf(state);
  if (state.status === 'succeeded') return { status: 'succeeded', purchase };
  const mayStillPay = state.status === 'processing' || state.status === 'unknown' || isBusy(state);
  return { status: mayStillPay ? 'processing' : 'dismissed', purchase };
}
