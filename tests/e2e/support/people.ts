/** Customers as the tests need them, made through the operator API as any seller would. */
import { randomUUID } from 'node:crypto';
import type { CustomerInput, OperatorCustomer } from 'billing-portal-contract';
import type { OperatorClient } from '../../../examples/studio/backend/operator-client.ts';
import { CUSTOMER_PREFIX } from './stack.ts';

export interface Person {
  readonly place: Pick<CustomerInput, 'country' | 'region' | 'timeZone' | 'currency'>;
  readonly plan: string;
  /** Recorded before anything else, in this order. */
  readonly used: readonly (readonly [feature: string, quantity: number])[];
  /** Key of a test card; `null`: none is saved. */
  readonly card: string | null;
  readonly endsAs?: 'past_due' | 'canceled';
}

export interface Customer {
  /** The studio's own id. */
  readonly key: string;
  /** The billing server's id. */
  readonly id: string;
  readonly name: string;
}

const berlin = { country: 'DE', timeZone: 'Europe/Berlin', currency: 'EUR' } as const;
const brooklyn = { country: 'US', region: 'NY', timeZone: 'America/New_York', currency: 'USD' } as const;

/** Starter plan, Germany (19 %): 400 of 1,000 credits left. */
export const onCredits: Person = { place: berlin, plan: 'starter', used: [['image_generation', 60]], card: 'visa_ok' };

/** 6 credits left; an image takes 10. */
export const outOfCredits: Person = {
  ...onCredits,
  used: [
    ['image_generation', 99],
    ['upscale', 1],
  ],
};

/** Flex plan, New York (8.875 %): $4.20 of the included $5.00 left. */
export const onBalance: Person = { place: brooklyn, plan: 'flex', used: [['video_render', 2]], card: 'visa_ok' };

/** $0.20 left; a job takes $0.40. */
export const outOfBalance: Person = { ...onBalance, used: [['video_render', 12]] };

/** Free plan, nothing saved, no credits left. */
export const freeWithoutCard: Person = { place: berlin, plan: 'free', used: [['image_generation', 5]], card: null };

export const pastDue: Person = {
  ...outOfCredits,
  plan: 'starter',
  endsAs: 'past_due',
};

export async function createCustomer(operator: OperatorClient, person: Person): Promise<Customer> {
  const key = `${CUSTOMER_PREFIX}${randomUUID()}`;
  const name = `Atelier ${key.slice(-4)}`;
  const { id } = await operator.call<OperatorCustomer>('PUT', '/customers', { externalId: key, name, ...person.place });
  // Long enough ago for a whole period not to end during the test.
  const anchorAt = new Date(Date.now() - 5 * 86_400_000).toISOString();
  await operator.call('PUT', '/subscriptions', { customer: key, plan: person.plan, anchorAt });
  if (person.card !== null) await saveCard(operator, key, person.card);
  for (const [feature, quantity] of person.used) {
    await operator.call('POST', '/usage', {
      customer: key,
      eventId: randomUUID(),
      feature,
      quantity: String(quantity),
    });
  }
  if (person.endsAs !== undefined) {
    await operator.call('PUT', '/subscriptions', { customer: key, plan: person.plan, anchorAt, status: person.endsAs });
  }
  return { key, id, name };
}

/** Makes a test card the customer's default. */
export async function saveCard(operator: OperatorClient, customer: string, testCard: string): Promise<void> {
  await operator.call('POST', '/sandbox/cards', { customer, testCard });
}
