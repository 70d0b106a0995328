import type { Purchase, Quote, QuoteRequest } from 'billing-portal-contract';
import type { BillingApi } from '../api/billing-api.ts';
import { BillingError } from '../api/billing-error.ts';
import { signOf } from '../money/sign-of.ts';
import type { AttemptRecord, AttemptStore } from './attempt-store.ts';
import type { Authenticator } from './authenticator.ts';
import { type Clock, systemClock } from './clock.ts';
import { fetchPurchase, type FollowContext, followPurchase } from './follow-purchase.ts';
import { PurchaseRun } from './purchase-run.ts';
import { type ConfirmAgainReason, isBusy, isFinal, purchaseOf, type PurchaseState, quoteOf } from './purchase-state.ts';
import { sendUntilAnswered, type SendOptions } from './send-until-answered.ts';

export interface PurchaseMachineOptions {
  readonly api: Pick<
    BillingApi,
    'createQuote' | 'createPurchase' | 'getPurchase' | 'refreshPurchase' | 'retryPurchase' | 'cancelPurchase'
  >;
  readonly attempts: AttemptStore;
  readonly authenticator: Authenticator;
  readonly clock?: Clock;
  readonly isOnline?: () => boolean;
  /** Called once when the machine is disposed of. */
  readonly disposed?: () => void;
}

const CONFIRM_AGAIN: Readonly<Record<string, ConfirmAgainReason>> = {
  quote_price_changed: 'price_changed',
  quote_superseded: 'superseded',
  quote_expired: 'expired',
};

/** A declined purchase of longer ago is not what the customer came back for. */
const DECLINED_RESUMED_MS_MAX = 30 * 60_000;
const RECONNECT_MS = 5000;

const LOOKING: PurchaseState = { status: 'unknown', quote: null, purchase: null, isOffline: false, isChecking: true };

/**
 * Buys: quote → confirm → authenticate → settle. No UI; the dialogs render `state` and call these methods. Methods that do
 * not fit the state do nothing, so that a double click pays once. None of them rejects: what went wrong is in `state`.
 */
export class PurchaseMachine {
  readonly #options: PurchaseMachineOptions;
  readonly #clock: Clock;
  readonly #listeners = new Set<(state: PurchaseState) => void>();
  readonly #stopListening: () => void;
  #state: PurchaseState = { status: 'idle' };
  /** What was asked for last. */
  #request: QuoteRequest | null = null;
  #run: PurchaseRun;

  constructor(options: PurchaseMachineOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#run = new PurchaseRun(this.#clock);
    this.#stopListening = options.attempts.subscribe(() => this.#handleOtherTab());
  }

  get state(): PurchaseState {
    return this.#state;
  }

  /** Called after every change of `state`. Returns the way to stop. */
  subscribe(listener: (state: PurchaseState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Asks for a price. The last request wins. Ignored while something is being paid. After a decline the declined purchase
   * is voided first, so that it cannot be paid beside the new one.
   */
  async quote(request: QuoteRequest): Promise<void> {
    const state = this.#state;
    if (isBusy(state) || ['authenticating', 'unknown', 'processing'].includes(state.status)) return;
    const run = this.#start();
    this.#request = request;
    if (state.status === 'declined' && (await this.#void(run, state.purchase)) === null) return;
    await this.#requestQuote(run, request, quoteOf(state));
  }

  /** Pays the quote on screen, once, however often it is called. */
  async confirm(): Promise<void> {
    const state = this.#state;
    if (state.status !== 'review' && state.status !== 'confirm_again') return;
    const { quote } = state;
    const other = this.#options.attempts.read();
    if (other !== null && other.quoteId !== quote.id) {
      // Another tab is paying: what it buys is shown here, too, instead of a second purchase.
      await this.#resumeAttempt(this.#start(), other, state);
      return;
    }
    const hindrance = this.#hindranceTo(quote);
    if (hindrance !== null) {
      this.#set(this.#run, { status: 'review', quote, error: hindrance });
      return;
    }
    const run = this.#start();
    const attempt: AttemptRecord = {
      quoteId: quote.id,
      // Made of the quote: even a browser that forgets everything sends the same key for the same price.
      idempotencyKey: `purchase:${quote.id}`,
      purchaseId: null,
      kind: quote.kind,
      startedAtMs: this.#clock.now(),
    };
    this.#set(run, { status: 'paying', quote, purchase: null });
    this.#options.attempts.write(attempt);
    await this.#pay(run, attempt, quote);
  }

  /** In `declined`: pays the same purchase with another payment method. */
  async retryWith(paymentMethodId: string): Promise<void> {
    const state = this.#state;
    if (state.status !== 'declined') return;
    const { purchase } = state;
    const run = this.#start();
    this.#set(run, { status: 'paying', quote: null, purchase });
    const attempt = purchase.attempt + 1;
    const idempotencyKey = `attempt:${purchase.id}:${attempt}:${paymentMethodId}`;
    const answer = await this.#send(run, { quote: null, purchase, wasSent: false }, (signal) =>
      this.#options.api.retryPurchase(purchase.id, { paymentMethodId, attempt }, { idempotencyKey, signal }),
    );
    this.#options.attempts.announce();
    if (!(answer instanceof Error)) {
      await this.#follow(run, answer, true);
    } else if (answer.code === 'purchase_not_open' || answer.code === 'purchase_settling') {
      await this.#fetchAndFollow(run, purchase);
    } else {
      this.#set(run, { status: 'declined', purchase, error: answer });
    }
  }

  /** In `authenticating`: opens the challenge (again). */
  async authenticate(): Promise<void> {
    const state = this.#state;
    if (state.status !== 'authenticating' || state.isStarted) return;
    const run = this.#start();
    this.#set(run, { ...state, isStarted: true, error: null });
    // Another tab may have answered it meanwhile.
    const purchase = await fetchPurchase(this.#contextOf(run), state.purchase);
    if (!(purchase instanceof Error)) await this.#follow(run, purchase, true);
    else this.#set(run, { ...state, error: purchase });
  }

  /** While something is awaited (`offline`, `unknown`, `settling`, `processing`): asks once more, now. */
  checkAgain(): void {
    this.#run.wake();
  }

  /** Leaves what has not been paid, and voids it at the server. The state afterwards says what really became of it. */
  async cancel(): Promise<void> {
    const state = this.#state;
    const purchase = purchaseOf(state);
    if (isBusy(state)) return;
    if (purchase === null || isFinal(state)) {
      if (state.status !== 'unknown') this.#set(this.#start(), { status: 'idle' });
      return;
    }
    const run = this.#start();
    const voided = await this.#void(run, purchase);
    if (voided !== null) this.#set(run, { status: 'canceled', purchase: voided });
  }

  /**
   * Shows the purchase that is still open: `purchaseId`, else the one this browser remembers. Resolves to false when
   * there is none. Call it when a dialog opens, before the first `quote()`.
   */
  async resume(purchaseId?: string): Promise<boolean> {
    if (this.#state.status !== 'idle') return purchaseOf(this.#state) !== null;
    const attempt = this.#options.attempts.read();
    if (purchaseId === undefined) {
      return attempt !== null && (await this.#resumeAttempt(this.#start(), attempt, this.#state));
    }
    const run = this.#start();
    this.#set(run, LOOKING);
    const purchase = await fetchPurchase(this.#contextOf(run), { id: purchaseId });
    if (purchase instanceof Error) this.#set(run, { status: 'idle' });
    else void this.#follow(run, purchase, false);
    return !(purchase instanceof Error);
  }

  /** Stops timers and listening. An open attempt stays remembered. */
  dispose(): void {
    this.#run.stop();
    this.#stopListening();
    this.#listeners.clear();
    this.#options.attempts.close();
    this.#options.disposed?.();
  }

  async #requestQuote(run: PurchaseRun, request: QuoteRequest, previous: Quote | null): Promise<void> {
    this.#set(run, { status: 'quoting', request, previous });
    for (;;) {
      try {
        const quote = await this.#options.api.createQuote(request, { signal: run.signal });
        this.#set(run, { status: 'review', quote, error: null });
        return;
      } catch (caught) {
        const error = BillingError.from(caught);
        if (error.code !== 'offline') {
          this.#set(run, { status: 'refused', request, error });
          return;
        }
        this.#set(run, { status: 'offline', request, previous });
        await run.pause(RECONNECT_MS);
        if (run.isStopped) return;
      }
    }
  }

  async #pay(run: PurchaseRun, attempt: AttemptRecord, quote: Quote): Promise<void> {
    const answer = await this.#sendPurchase(run, attempt, quote, false);
    if (!(answer instanceof Error)) {
      await this.#follow(run, answer, true);
    } else if (!run.isStopped) {
      this.#options.attempts.clear(attempt.quoteId);
      await this.#handleRefusal(run, answer, quote);
    }
  }

  async #sendPurchase(
    run: PurchaseRun,
    attempt: AttemptRecord,
    quote: Quote | null,
    wasSent: boolean,
  ): Promise<Purchase | BillingError> {
    const { api, attempts } = this.#options;
    const { quoteId, idempotencyKey } = attempt;
    const answer = await this.#send(run, { quote, purchase: null, wasSent }, (signal) =>
      api.createPurchase({ quoteId }, { idempotencyKey, signal }),
    );
    // Written although the run may be stopped: a dialog that was closed must find this purchase again.
    if (!(answer instanceof Error)) attempts.write({ ...attempt, purchaseId: answer.id });
    return answer;
  }

  /** The payment was refused before there was a purchase: no money has moved. */
  async #handleRefusal(run: PurchaseRun, error: BillingError, quote: Quote): Promise<void> {
    const reason = CONFIRM_AGAIN[error.code];
    const openPurchaseId = error.code === 'purchase_in_progress' ? error.problem?.purchaseId : undefined;
    if (openPurchaseId !== undefined) {
      await this.#fetchAndFollow(run, { id: openPurchaseId });
    } else if (reason !== undefined) {
      await this.#askAgain(run, reason, error.problem?.quote ?? null, quote);
    } else {
      this.#set(run, { status: 'review', quote, error });
    }
  }

  async #askAgain(run: PurchaseRun, reason: ConfirmAgainReason, fresh: Quote | null, agreed: Quote): Promise<void> {
    let quote = fresh;
    if (quote === null && this.#request !== null) {
      const { paymentMethod } = agreed;
      const method = paymentMethod === null ? {} : { paymentMethodId: paymentMethod.id };
      await this.#requestQuote(run, { ...this.#request, ...method }, agreed);
      quote = this.#state.status === 'review' ? this.#state.quote : null;
    }
    if (quote !== null) this.#set(run, { status: 'confirm_again', quote, reason, previousTotal: agreed.total });
  }

  /**
   * Shows what an attempt that was begun elsewhere (before a reload, in another tab) has come to. When it has come to
   * nothing, goes back to what was on screen and answers false.
   */
  async #resumeAttempt(run: PurchaseRun, attempt: AttemptRecord, before: PurchaseState): Promise<boolean> {
    this.#set(run, LOOKING);
    const answer =
      attempt.purchaseId === null
        ? await this.#sendPurchase(run, attempt, null, true)
        : await fetchPurchase(this.#contextOf(run), { id: attempt.purchaseId });
    if (run.isStopped) return true;

    const isOld = this.#clock.now() - attempt.startedAtMs > DECLINED_RESUMED_MS_MAX;
    if (answer instanceof Error || answer.status === 'failed' || answer.status === 'canceled') {
      this.#options.attempts.clear(attempt.quoteId);
    } else if (answer.status === 'requires_payment_method' && isOld) {
      if ((await this.#void(run, answer)) === null) return true;
    } else {
      void this.#follow(run, answer, false);
      return true;
    }
    await this.#goBackTo(run, before);
    return false;
  }

  async #goBackTo(run: PurchaseRun, state: PurchaseState): Promise<void> {
    // The request for a price was stopped meanwhile.
    if (state.status === 'quoting' || state.status === 'offline') {
      await this.#requestQuote(run, state.request, state.previous);
    } else {
      this.#set(run, state);
    }
  }

  /**
   * The voided purchase, or `null`: then the state says what became of it instead. Does not wait for a lost answer: that
   * may take long, and the state says that it is not known.
   */
  #void(run: PurchaseRun, purchase: Purchase): Promise<Purchase | null> {
    this.#set(run, { status: 'settling', purchase });
    return new Promise((resolve) => {
      const answered = sendUntilAnswered(run, (signal) => this.#options.api.cancelPurchase(purchase.id, { signal }), {
        wasSent: true,
        lost: (how) => {
          this.#set(run, { status: 'unknown', quote: null, purchase, ...how });
          resolve(null);
        },
      });
      void answered.then((answer) => {
        const isVoid = !(answer instanceof Error) && answer.status === 'canceled';
        if (isVoid && this.#state.status === 'settling') {
          this.#options.attempts.clear(answer.quoteId, answer.id);
          resolve(answer);
          return;
        }
        this.#options.attempts.announce();
        if (answer instanceof Error) void this.#fetchAndFollow(run, purchase);
        else void this.#follow(run, answer, false);
        resolve(null);
      });
    });
  }

  async #fetchAndFollow(run: PurchaseRun, known: Purchase | { readonly id: string }): Promise<void> {
    const answer = await fetchPurchase(this.#contextOf(run), known);
    if (!(answer instanceof Error)) await this.#follow(run, answer, false);
    else this.#set(run, { status: 'idle' });
  }

  async #follow(run: PurchaseRun, purchase: Purchase, startsChallenge: boolean): Promise<void> {
    const { attempts } = this.#options;
    const { id, quoteId, kind, status } = purchase;
    const isOpen = status !== 'succeeded' && status !== 'failed' && status !== 'canceled';
    if (isOpen && purchase.transfer === null && !run.isStopped && attempts.read()?.purchaseId !== id) {
      // Found through the server: remembered like one that was begun here.
      attempts.write({
        quoteId,
        idempotencyKey: `purchase:${quoteId}`,
        purchaseId: id,
        kind,
        startedAtMs: this.#clock.now(),
      });
    }
    await followPurchase(this.#contextOf(run), purchase, startsChallenge);
  }

  #contextOf(run: PurchaseRun): FollowContext {
    return { ...this.#options, run, set: (state) => this.#set(run, state) };
  }

  #send(
    run: PurchaseRun,
    { quote, purchase, wasSent }: { quote: Quote | null; purchase: Purchase | null } & Pick<SendOptions, 'wasSent'>,
    send: (signal: AbortSignal) => Promise<Purchase>,
  ): Promise<Purchase | BillingError> {
    return sendUntilAnswered(run, send, {
      wasSent,
      lost: (how) => this.#set(run, { status: 'unknown', quote, purchase, ...how }),
    });
  }

  #hindranceTo(quote: Quote): BillingError | null {
    const isOnline = this.#options.isOnline ?? (() => globalThis.navigator.onLine);
    if (!isOnline()) return new BillingError('offline', 'Nothing was sent: there is no connection');
    if (quote.paymentMethod !== null || quote.bankTransfer !== null || signOf(quote.total) === 0) return null;
    return new BillingError('payment_method_required', 'The quote has no payment method to charge');
  }

  #handleOtherTab(): void {
    const state = this.#state;
    const attempt = this.#options.attempts.read();
    const purchase = purchaseOf(state);
    if (['quoting', 'review', 'confirm_again', 'offline'].includes(state.status)) {
      if (attempt !== null) void this.#resumeAttempt(this.#start(), attempt, state);
    } else if (state.status === 'declined' || (state.status === 'authenticating' && !state.isStarted)) {
      if (purchase !== null) void this.#fetchAndFollow(this.#start(), purchase);
    } else {
      this.#run.wake();
    }
  }

  #start(): PurchaseRun {
    this.#run.stop();
    this.#run = new PurchaseRun(this.#clock);
    return this.#run;
  }

  #set(run: PurchaseRun, state: PurchaseState): void {
    if (run.isStopped) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}
