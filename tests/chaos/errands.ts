/** What happens without the customer: automatic top-ups and renewals, on a clock that is moved. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Account, AutoTopUp } from 'billing-portal-contract';
import type { BillingClient } from './billing-client.ts';
import { Customer, PAUSE_MS, type Shop } from './customer.ts';
import type { Scenario } from './scenario.ts';
import type { Expected, ShoppingTrip } from './trip.ts';

/** The plan a customer of each kind is on. */
export const PLANS: Readonly<Record<Scenario['kind'], string>> = {
  credit_pack: 'credits',
  balance_topup: 'balance',
  plan_change: 'starter',
  auto_top_up: 'credits',
  renewal: 'starter',
};
export const USED_AT_FIRST = 1;
/** As the catalogue of the suite has them. */
export const CREDITS_PER_IMAGE = 10n;
export const STARTER_CREDITS = 1_000n;
export const PRO_CREDITS = 5_000n;
const PACK_CREDITS = 1_000n;
const MICRO = 1_000_000n;

const DAY_SECONDS = 86_400;
/** Longer than the pause between two automatic charges. */
const COOLDOWN_SECONDS = 6 * 60;
/** One period of a month, and never two. */
const PERIOD_SECONDS = 31 * DAY_SECONDS;
const LOOKS_MAX = 400;
/** So often nothing was seen that some time is let pass: leases end, and workers look again. */
const LOOKS_BEFORE_TIME_PASSES = 25;
const SOME_TIME_SECONDS = 10;
/** Later in a month an automatic charge could fall into the next one, which has a cap of its own. */
const LATE_IN_MONTH = 26;

/** Each event is told twice, as a host does that lost the answer. */
export async function useImages(customer: Customer, images: number, eventId: string): Promise<void> {
  const quantity = images.toString();
  const event = { customer: customer.externalId, eventId, feature: 'images', quantity };
  const tell = (): Promise<unknown> =>
    customer.operator('/operator/v1/usage', event).catch((error: unknown) => customer.note(error));
  await Promise.all([tell(), tell()]);
}

export async function runErrand(scenario: Scenario, shop: Shop): Promise<ShoppingTrip> {
  const customer = new Customer(scenario.id, shop);
  await customer.signUp(PLANS[scenario.kind], scenario.card);
  const errand = new Errand(scenario, customer, await customer.signIn());
  const expected = scenario.kind === 'renewal' ? await errand.renew() : await errand.topUp();
  return { customerId: customer.customerId, agreed: expected.charges, refusals: customer.refusals, expected };
}

class Errand {
  readonly #scenario: Scenario;
  readonly #customer: Customer;
  #client: BillingClient;

  constructor(scenario: Scenario, customer: Customer, client: BillingClient) {
    this.#scenario = scenario;
    this.#customer = customer;
    this.#client = client;
  }

  async topUp(): Promise<Expected> {
    const { course } = this.#scenario;
    await this.#leaveMonthEnd();
    await this.#adjust(1_000n);
    await this.#agree(course === 'cap' ? '3000' : '50000');
    await this.#spend(60, 'first');
    if (course === 'decline') {
      await this.#until('the refusal is known', async () => (await this.#rule()).status.state === 'held');
      await this.#spend(10, 'second');
      return { charges: 0, attemptsMax: 1, creditsLeft: 300n };
    }
    await this.#until('it was topped up', async () => (await this.#available()) >= 400n + PACK_CREDITS);
    if (course === 'trigger') return { charges: 1, attemptsMax: 1, creditsLeft: 400n + PACK_CREDITS };
    await this.#spend(100, 'second');
    await this.#until('it is held', async () => (await this.#rule()).status.state === 'held');
    await this.#customer.letPass(COOLDOWN_SECONDS);
    if (course === 'cap') return { charges: 1, attemptsMax: 1, creditsLeft: 400n };
    await this.#until('it was topped up again', async () => (await this.#available()) >= 400n + PACK_CREDITS);
    return { charges: 2, attemptsMax: 2, creditsLeft: 400n + PACK_CREDITS };
  }

  async renew(): Promise<Expected> {
    const { course } = this.#scenario;
    await this.#spend(USED_AT_FIRST, 'first');
    await this.#move(PERIOD_SECONDS);
    if (course === 'paid') await this.#until('the period is paid', () => this.#isPaid());
    else await this.#until('the bill is refused', async () => (await this.#standing())?.status === 'past_due');
    if (course === 'declined_then_paid') {
      await this.#customer.addCard('visa_ok');
      await this.#move(DAY_SECONDS);
      await this.#until('the bill is paid after all', () => this.#isPaid());
    }
    // Makes the new period's allowance, which comes with the first use.
    await this.#spend(USED_AT_FIRST, 'later');
    if (course === 'declined') return { charges: 0, attemptsMax: 1, creditsLeft: 0n };
    const attemptsMax = course === 'paid' ? 1 : 2;
    return { charges: 1, attemptsMax, creditsLeft: STARTER_CREDITS - BigInt(USED_AT_FIRST) * CREDITS_PER_IMAGE };
  }

  /** Sessions end with time, too. */
  async #move(seconds: number): Promise<void> {
    await this.#customer.letPass(seconds);
    this.#client = await this.#customer.signIn();
  }

  /** Its allowance is there, with the first use of which it is written down. */
  async #isPaid(): Promise<boolean> {
    return (await this.#standing())?.status === 'active' && (await this.#available()) >= STARTER_CREDITS;
  }

  async #standing(): Promise<Account['subscription']> {
    return (await this.#customer.insist(() => this.#client.account())).subscription;
  }

  async #available(): Promise<bigint> {
    const { capacity } = await this.#customer.insist(() => this.#client.account());
    if (!capacity?.credits) throw new Error('The customer is on no plan of credits.');
    const { units, exponent } = capacity.credits.available;
    return BigInt(units) / 10n ** BigInt(exponent);
  }

  #rule(): Promise<AutoTopUp> {
    return this.#customer.insist(() => this.#client.call<AutoTopUp>('GET', '/v1/auto-top-up'));
  }

  #spend(images: number, name: string): Promise<void> {
    return useImages(this.#customer, images, name);
  }

  async #adjust(credits: bigint): Promise<void> {
    const micro = (credits * MICRO).toString();
    const what = { adjustmentId: 'start', unit: 'credits', micro, reason: 'Welcome' };
    await this.#customer.operator('/operator/v1/adjustments', { customer: this.#customer.externalId, ...what });
  }

  /** A pack whenever 500 credits or fewer are left. */
  async #agree(capMinor: string): Promise<void> {
    const { consentText } = await this.#rule();
    const rule = {
      trigger: { kind: 'below', amount: { units: '500', exponent: 0 } },
      mode: { kind: 'fixed', amount: null, quantity: 1 },
      pack: 'pack',
      monthlyCap: { minor: capMinor, currency: 'EUR', exponent: 2 },
      paymentMethodId: null,
    };
    const body = { rule, consent: { textVersion: consentText.version, accepted: true } };
    await this.#customer.insist(() => this.#client.call('PUT', '/v1/auto-top-up', body));
  }

  async #leaveMonthEnd(): Promise<void> {
    const now = await this.#customer.letPass(1);
    if (now.getUTCDate() > LATE_IN_MONTH) await this.#move(5 * DAY_SECONDS);
  }

  /** What is never seen is told by the audit, which looks at the books. */
  async #until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
    for (let looks = 1; looks <= LOOKS_MAX; looks += 1) {
      if (await isTrue()) return;
      await pause(PAUSE_MS);
      if (looks % LOOKS_BEFORE_TIME_PASSES === 0) await this.#customer.letPass(SOME_TIME_SECONDS);
    }
    this.#customer.refusals.push(`never seen: ${what}`);
  }
}
