/** A customer and their browser, who do what the scenario says and otherwise behave as the portal does: look, never guess. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Purchase, PurchaseStatus, Quote, QuoteRequest } from 'billing-portal-contract';
import { BillingClient, OutcomeUnknown, Refused } from './billing-client.ts';
import { goThrough } from './aftermath.ts';
import type { ProcessorUnderTest } from './processor.ts';
import type { Scenario } from './scenario.ts';

export interface Shop {
  readonly baseUrl: string;
  readonly operatorKey: string;
  readonly processor: ProcessorUnderTest;
  /** Resolves when the server answers (again). */
  whenUp(): Promise<void>;
}

export interface ShoppingTrip {
  readonly customerId: string;
  /** How many purchases the customer meant to make. */
  readonly agreed: number;
  readonly refusals: readonly string[];
}

const TRIES_MAX = 80;
const PAUSE_MS = 40;
/** Cards whose bank never hears the customer's answer. */
const NEVER_ANSWERED: readonly string[] = ['three_d_secure_abandoned', 'pm_stand_in_threeDSecureUnanswered'];
const RESTING: ReadonlySet<PurchaseStatus> = new Set(['succeeded', 'failed', 'canceled']);

export async function goShopping(scenario: Scenario, shop: Shop): Promise<ShoppingTrip> {
  return new Shopper(scenario, shop).run();
}

class Shopper {
  readonly #scenario: Scenario;
  readonly #shop: Shop;
  readonly #operator: BillingClient;
  readonly #externalId: string;
  readonly #refusals: string[] = [];
  #customerId = '';
  #agreed = 0;
  #isCalledOff = false;

  constructor(scenario: Scenario, shop: Shop) {
    this.#scenario = scenario;
    this.#shop = shop;
    this.#operator = new BillingClient(shop.baseUrl, shop.operatorKey);
    this.#externalId = `chaos-${scenario.id}`;
  }

  async run(): Promise<ShoppingTrip> {
    await this.#signUp();
    const client = await this.#signIn();
    const quote = await this.#insist(() => client.quote(this.#wish()));
    const { otherTab, walksAway, replaysLater } = this.#scenario;
    const other = otherTab === 'none' ? null : await this.#insist(() => client.quote(this.#wish()));
    this.#agreed = 1;
    const [first] = await Promise.all([
      this.#confirm(client, quote.id),
      other !== null && otherTab === 'at_once' ? this.#confirmInOtherTab(client, other) : null,
    ]);
    if (!walksAway) {
      await this.#follow(client, quote.id, first);
      if (other !== null && otherTab === 'later') await this.#confirmInOtherTab(client, other);
      if (replaysLater) await this.#replayAndApprove(client, quote.id);
    }
    await this.#afterwards(quote.id);
    return this.#trip();
  }

  async #afterwards(quoteId: string): Promise<void> {
    const { aftermath, comesBackLate } = this.#scenario;
    if (aftermath.length === 0 && !comesBackLate) return;
    const purchase = await this.#replay(await this.#signIn(), quoteId);
    await goThrough({
      steps: aftermath,
      processor: this.#shop.processor,
      customerId: this.#customerId,
      externalId: this.#externalId,
      purchase,
      operator: (path, body) => this.#insist(() => this.#operator.call('POST', path, body)),
      note: (error) => this.#note(error),
    });
    if (comesBackLate && purchase) await this.#comeBackLate(quoteId, purchase);
  }

  /** The offer was withdrawn meanwhile: approving it now must move nothing. */
  async #comeBackLate(quoteId: string, before: Purchase): Promise<void> {
    const client = await this.#signIn();
    const now = await this.#replay(client, quoteId);
    const isOver = now !== null && RESTING.has(now.status);
    if (!isOver || before.nextAction === null) return;
    await this.#shop.processor.answerChallenge(client, before.nextAction, 'approve');
    await this.#replay(client, quoteId);
  }

  #trip(): ShoppingTrip {
    return { customerId: this.#customerId, agreed: this.#agreed, refusals: this.#refusals };
  }

  async #signUp(): Promise<void> {
    const { kind, card } = this.#scenario;
    const put = (path: string, body: object, method = 'PUT') =>
      this.#insist(() => this.#operator.call<{ id: string }>(method, path, body));
    const customer = {
      externalId: this.#externalId,
      name: `Customer ${this.#scenario.id}`,
      country: 'DE',
      currency: 'EUR',
    };
    this.#customerId = (await put('/operator/v1/customers', customer)).id;
    const plan = kind === 'credit_pack' ? 'credits' : 'balance';
    await put('/operator/v1/subscriptions', { customer: this.#externalId, plan });
    await put('/operator/v1/sandbox/cards', { customer: this.#externalId, testCard: card }, 'POST');
  }

  async #signIn(): Promise<BillingClient> {
    const session = await this.#insist(() =>
      this.#operator.call<{ token: string }>('POST', '/operator/v1/sessions', { customer: this.#externalId }),
    );
    return new BillingClient(this.#shop.baseUrl, session.token);
  }

  #wish(): QuoteRequest {
    if (this.#scenario.kind === 'credit_pack') {
      return { kind: 'credit_pack', pack: this.#scenario.belowMinimum ? 'crumb' : 'pack' };
    }
    return { kind: 'balance_topup', amount: { minor: '2500', currency: 'EUR', exponent: 2 } };
  }

  /** Sends the confirmation as often as the scenario clicks; `null` when no answer came through. */
  async #confirm(client: BillingClient, quoteId: string): Promise<Purchase | null> {
    const hangUp = this.#scenario.losesAnswer ? { hangUpAfterMs: 15 } : {};
    const clicks = Array.from({ length: this.#scenario.clicks }, () => client.purchase(quoteId, hangUp));
    const meanwhile = this.#scenario.cancelsMeanwhile ? this.#cancelMeanwhile(client) : null;
    const answers = await Promise.allSettled(clicks);
    await meanwhile;
    for (const answer of answers) {
      if (answer.status === 'fulfilled') return answer.value;
      if (answer.reason instanceof Refused) this.#refusals.push(answer.reason.message);
      else if (!(answer.reason instanceof OutcomeUnknown)) throw answer.reason;
    }
    return null;
  }

  async #cancelMeanwhile(client: BillingClient): Promise<void> {
    await pause(30);
    try {
      const open = (await client.account()).openPurchase;
      if (open) await this.#cancel(client, open.id);
    } catch (error) {
      this.#note(error);
    }
  }

  async #confirmInOtherTab(client: BillingClient, quote: Quote): Promise<void> {
    await pause(20);
    try {
      await client.purchase(quote.id);
      // It took the place of the one that was called off; otherwise it should have been refused.
      if (this.#isCalledOff) this.#agreed += 1;
    } catch (error) {
      this.#note(error);
      // The same, as far as anybody in front of this page can know: it was meant, and nobody heard "no".
      if (error instanceof OutcomeUnknown && this.#isCalledOff) this.#agreed += 1;
      const fresh = error instanceof Refused ? error.problem.quote : undefined;
      if (!this.#scenario.confirmsAgain || !fresh) return;
      this.#agreed += 1;
      await this.#insist(() => client.purchase(fresh.id)).catch((refused: unknown) => this.#note(refused));
    }
  }

  /** Once the server says "canceled", no money may ever move for it. */
  async #cancel(client: BillingClient, purchaseId: string): Promise<Purchase> {
    const purchase = await client.cancel(purchaseId);
    if (purchase.status === 'canceled' && !this.#isCalledOff) {
      this.#isCalledOff = true;
      this.#agreed -= 1;
    }
    return purchase;
  }

  /** Stays with the purchase until it has ended, or rests at what the scenario leaves it at. */
  async #follow(client: BillingClient, quoteId: string, known: Purchase | null): Promise<void> {
    let purchase = this.#scenario.reloads ? await this.#afterReload(client, known) : known;
    purchase ??= await this.#replay(client, quoteId);
    for (let tries = 0; purchase !== null && tries < TRIES_MAX; tries += 1) {
      if (RESTING.has(purchase.status)) return;
      const next = await this.#nextStep(client, purchase);
      if (next === null) return;
      purchase = next;
      await pause(PAUSE_MS);
    }
  }

  async #afterReload(client: BillingClient, known: Purchase | null): Promise<Purchase | null> {
    const account = await this.#insist(() => client.account());
    return account.openPurchase ?? known;
  }

  /** `null`: the customer leaves it there. */
  async #nextStep(client: BillingClient, purchase: Purchase): Promise<Purchase | null> {
    try {
      if (purchase.status === 'requires_action') return await this.#challenge(client, purchase);
      if (purchase.status === 'requires_payment_method') return await this.#decline(client, purchase);
      if (purchase.status === 'processing') await this.#shop.processor.hurryBanks();
      const looks = await Promise.allSettled(Array.from({ length: 3 }, () => client.refresh(purchase.id)));
      for (const look of looks) if (look.status === 'fulfilled') return look.value;
      await this.#shop.whenUp();
      return purchase;
    } catch (error) {
      this.#note(error);
      if (error instanceof OutcomeUnknown) await this.#shop.whenUp();
      return this.#insist(() => client.refresh(purchase.id));
    }
  }

  async #challenge(client: BillingClient, purchase: Purchase): Promise<Purchase | null> {
    const { challenge, card } = this.#scenario;
    const { processor } = this.#shop;
    const action = purchase.nextAction;
    if (challenge === 'abandon' || NEVER_ANSWERED.includes(card)) return null;
    if (action === null) throw new Error('There is nothing to act on.');
    if (challenge === 'cancel_then_approve') {
      await Promise.allSettled([
        this.#cancel(client, purchase.id),
        processor.answerChallenge(client, action, 'approve'),
      ]);
    } else {
      await processor.answerChallenge(client, action, challenge === 'fail' ? 'fail' : 'approve');
    }
    // The bank's page, the portal and the webhook come back at once.
    const looks = await Promise.allSettled(Array.from({ length: 4 }, () => client.refresh(purchase.id)));
    for (const look of looks) if (look.status === 'fulfilled') return look.value;
    return purchase;
  }

  async #decline(client: BillingClient, purchase: Purchase): Promise<Purchase | null> {
    const { afterDecline, clicks } = this.#scenario;
    if (afterDecline === 'leave') return null;
    if (afterDecline === 'cancel') return this.#cancel(client, purchase.id);
    const card = await this.#insist(() =>
      this.#operator.call<{ id: string }>('POST', '/operator/v1/sandbox/cards', {
        customer: this.#externalId,
        testCard: 'visa_ok',
      }),
    );
    const attempts = Array.from({ length: clicks }, () => client.retry(purchase.id, card.id, purchase.attempt + 1));
    for (const answer of await Promise.allSettled(attempts)) {
      if (answer.status === 'fulfilled') return answer.value;
      this.#note(answer.reason);
    }
    return this.#insist(() => client.refresh(purchase.id));
  }

  /** The same confirmation again: what a page does that never heard an answer. */
  async #replay(client: BillingClient, quoteId: string): Promise<Purchase | null> {
    try {
      return await this.#insist(() => client.purchase(quoteId));
    } catch (error) {
      this.#note(error);
      return null;
    }
  }

  /** A stale tab that goes on where it stood. Of a purchase that has ended it must learn just that. */
  async #replayAndApprove(client: BillingClient, quoteId: string): Promise<void> {
    const purchase = await this.#replay(client, quoteId);
    if (purchase?.status !== 'requires_action' || this.#scenario.challenge === 'abandon') return;
    await this.#challenge(client, purchase).catch((error: unknown) => this.#note(error));
  }

  /** Asks until there is an answer that says yes or no. */
  async #insist<T>(ask: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await ask();
      } catch (error) {
        const isBusy =
          error instanceof Refused && (error.status === 429 || error.problem.code === 'idempotency_key_in_flight');
        if (tries >= TRIES_MAX || !(error instanceof OutcomeUnknown || isBusy)) throw error;
        await this.#shop.whenUp();
        await pause(PAUSE_MS);
      }
    }
  }

  #note(error: unknown): void {
    if (!(error instanceof Refused || error instanceof OutcomeUnknown)) throw error;
    this.#refusals.push(error.message);
  }
}
