/** What every customer of the suite can do: be there, sign in, ask until there is an answer, and let time pass. */
import { setTimeout as pause } from 'node:timers/promises';
import { BillingClient, OutcomeUnknown, Refused } from './billing-client.ts';
import type { ProcessorUnderTest } from './processor.ts';

export interface Shop {
  readonly baseUrl: string;
  readonly operatorKey: string;
  readonly processor: ProcessorUnderTest;
  /** Resolves when the server answers (again). */
  whenUp(): Promise<void>;
}

const TRIES_MAX = 80;
export const PAUSE_MS = 40;

export class Customer {
  readonly externalId: string;
  readonly shop: Shop;
  readonly refusals: string[] = [];
  readonly #operator: BillingClient;
  /** Known after `signUp`. */
  customerId = '';

  constructor(scenarioId: number, shop: Shop) {
    this.externalId = `chaos-${scenarioId}`;
    this.shop = shop;
    this.#operator = new BillingClient(shop.baseUrl, shop.operatorKey);
  }

  async signUp(plan: string, testCard: string): Promise<void> {
    const { externalId } = this;
    const customer = { externalId, name: `Customer ${externalId}`, country: 'DE', currency: 'EUR' };
    this.customerId = (await this.operator<{ id: string }>('/operator/v1/customers', customer, 'PUT')).id;
    await this.operator('/operator/v1/subscriptions', { customer: externalId, plan }, 'PUT');
    await this.addCard(testCard);
  }

  addCard(testCard: string): Promise<{ id: string }> {
    return this.operator('/operator/v1/sandbox/cards', { customer: this.externalId, testCard });
  }

  async signIn(): Promise<BillingClient> {
    const { token } = await this.operator<{ token: string }>('/operator/v1/sessions', { customer: this.externalId });
    return new BillingClient(this.shop.baseUrl, token);
  }

  /** As the seller's own server; what it names may be asked for again without harm. */
  operator<T>(path: string, body: object, method = 'POST'): Promise<T> {
    return this.insist(() => this.#operator.call<T>(method, path, body));
  }

  /** A call whose answer was lost may have moved the clock already: then only what is missing is asked for. Answers when it is then. */
  async letPass(seconds: number): Promise<Date> {
    const now = async (advanceSeconds: number): Promise<number> => {
      const body = { customer: this.externalId, advanceSeconds };
      const clock = await this.#operator.call<{ now: string }>('POST', '/operator/v1/sandbox/clock', body);
      return Date.parse(clock.now);
    };
    const target = (await this.insist(() => now(1))) + seconds * 1_000;
    for (;;) {
      const left = Math.ceil((target - (await this.insist(() => now(1)))) / 1_000);
      if (left <= 0) return new Date(target);
      try {
        await now(left);
      } catch (error) {
        if (!(error instanceof OutcomeUnknown)) throw error;
        await this.shop.whenUp();
      }
    }
  }

  /** Asks until there is an answer that says yes or no. */
  async insist<T>(ask: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await ask();
      } catch (error) {
        const isBusy =
          error instanceof Refused && (error.status === 429 || error.problem.code === 'idempotency_key_in_flight');
        if (tries >= TRIES_MAX || !(error instanceof OutcomeUnknown || isBusy)) throw error;
        await this.shop.whenUp();
        await pause(PAUSE_MS);
      }
    }
  }

  note(error: unknown): void {
    if (!(error instanceof Refused || error instanceof OutcomeUnknown)) throw error;
    this.refusals.push(error.message);
  }
}
