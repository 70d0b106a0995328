/** A customer and their browser, who do what the scenario says and otherwise behave as the portal does: look, never guess. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Purchase, PurchaseStatus, Quote, QuoteRequest } from 'billing-portal-contract';
import { type BillingClient, OutcomeUnknown, Refused } from './billing-client.ts';
import { goThrough } from './aftermath.ts';
import { Customer, PAUSE_MS, type Shop } from './customer.ts';
import { PLANS, USED_AT_FIRST, useImages } from './errands.ts';
import type { Scenario } from './scenario.ts';
import type { ShoppingTrip } from './trip.ts';

const TRIES_MAX = 80;
/** Cards whose bank never hears the customer's answer. */
const NEVER_ANSWERED: readonly string[] = ['three_d_secure_abandoned', 'pm_stand_in_threeDSecureUnanswered'];
const RESTING: ReadonlySet<PurchaseStatus> = new Set(['succeeded', 'failed', 'canceled']);

export function goShopping(scenario: Scenario, shop: Shop): Promise<ShoppingTrip> {
  return new Shopper(scenario, shop).run();
}

class Shopper {
  readonly #scenario: Scenario;
  readonly #shop: Shop;
  readonly #customer: Customer;
  #agreed = 0;
  #isCalledOff = false;

  constructor(scenario: Scenario, shop: Shop) {
    this.#scenario = scenario;
    this.#shop = shop;
    this.#customer = new Customer(scenario.id, shop);
  }

  async run(): Promise<ShoppingTrip> {
    await this.#signUp();
    const client = await this.#customer.signIn();
    const quote = await this.#customer.insist(() => client.quote(this.#wish()));
    const { otherTab, walksAway, replaysLater } = this.#scenario;
    const other = otherTab === 'none' ? null : await this.#customer.insist(() => client.quote(this.#wish()));
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
    const purchase = await this.#replay(await this.#customer.signIn(), quoteId);
    await goThrough({
      steps: aftermath,
      processor: this.#shop.processor,
      customer: this.#customer,
      purchase,
    });
    if (comesBackLate && purchase) await this.#comeBackLate(quoteId, purchase);
  }

  /** The offer was withdrawn meanwhile: approving it now must move nothing. */
  async #comeBackLate(quoteId: string, before: Purchase): Promise<void> {
    const client = await this.#customer.signIn();
    const now = await this.#replay(client, quoteId);
    const isOver = now !== null && RESTING.has(now.status);
    if (!isOver || before.nextAction === null) return;
    await this.#shop.processor.answerChallenge(client, before.nextAction, 'approve');
    await this.#replay(client, quoteId);
  }

  #trip(): ShoppingTrip {
    const { customerId, refusals } = this.#customer;
    return { customerId, agreed: this.#agreed, refusals, expected: null };
  }

  async #signUp(): Promise<void> {
    const { kind, card } = this.#scenario;
    await this.#customer.signUp(PLANS[kind], card);
    if (kind === 'plan_change') await useImages(this.#customer, USED_AT_FIRST, 'first');
  }

  #wish(): QuoteRequest {
    if (this.#scenario.kind === 'plan_change') return { kind: 'plan_change', plan: 'pro' };
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
      if (answer.reason instanceof Refused) this.#customer.refusals.push(answer.reason.message);
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
      this.#customer.note(error);
    }
  }

  async #confirmInOtherTab(client: BillingClient, quote: Quote): Promise<void> {
    await pause(20);
    try {
      await client.purchase(quote.id);
      // It took the place of the one that was called off; otherwise it should have been refused.
      if (this.#isCalledOff) this.#agreed += 1;
    } catch (error) {
      this.#customer.note(error);
      // The same, as far as anybody in front of this page can know: it was meant, and nobody heard "no".
      if (error instanceof OutcomeUnknown && this.#isCalledOff) this.#agreed += 1;
      const fresh = error instanceof Refused ? error.problem.quote : undefined;
      if (!this.#scenario.confirmsAgain || !fresh) return;
      this.#agreed += 1;
      await this.#customer
        .insist(() => client.purchase(fresh.id))
        .catch((refused: unknown) => this.#customer.note(refused));
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
    const account = await this.#customer.insist(() => client.account());
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
      this.#customer.note(error);
      if (error instanceof OutcomeUnknown) await this.#shop.whenUp();
      return this.#customer.insist(() => client.refresh(purchase.id));
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
    const card = await this.#customer.addCard('visa_ok');
    const attempts = Array.from({ length: clicks }, () => client.retry(purchase.id, card.id, purchase.attempt + 1));
    for (const answer of await Promise.allSettled(attempts)) {
      if (answer.status === 'fulfilled') return answer.value;
      this.#customer.note(answer.reason);
    }
    return this.#customer.insist(() => client.refresh(purchase.id));
  }

  /** The same confirmation again: what a page does that never heard an answer. */
  async #replay(client: BillingClient, quoteId: string): Promise<Purchase | null> {
    try {
      return await this.#customer.insist(() => client.purchase(quoteId));
    } catch (error) {
      this.#customer.note(error);
      return null;
    }
  }

  /** A stale tab that goes on where it stood. Of a purchase that has ended it must learn just that. */
  async #replayAndApprove(client: BillingClient, quoteId: string): Promise<void> {
    const purchase = await this.#replay(client, quoteId);
    if (purchase?.status !== 'requires_action' || this.#scenario.challenge === 'abandon') return;
    await this.#challenge(client, purchase).catch((error: unknown) => this.#customer.note(error));
  }
}
