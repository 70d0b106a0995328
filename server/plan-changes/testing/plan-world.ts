import assert from 'node:assert/strict';
import type { Subscription } from '../../../contract/account.ts';
import type { QuoteRequest } from '../../../contract/quote.ts';
import { readAccount } from '../../accounts/read-account.ts';
import { putSubscription } from '../../accounts/subscriptions.ts';
import { spend } from '../../capacity/spend.ts';
import { creditsToMicro } from '../../domain/micro.ts';
import { planCatalogue } from '../../domain/testing/plans.ts';
import type { DomainProblem } from '../../problems.ts';
import { createPurchaseWorld } from '../../purchases/testing/purchase-world.ts';
import { startPurchase } from '../../purchases/start-purchase.ts';

export const MARCH = new Date('2026-03-01T00:00:00Z');
export const MIDDLE = new Date('2026-03-16T12:00:00Z');
export const APRIL = new Date('2026-04-01T00:00:00Z');

export const problem = (code: DomainProblem['code']) => (error: DomainProblem) => error.code === code;

/** Customers of the plans of `planCatalogue`, on a database of their own. */
export function createPlanWorld() {
  const world = createPurchaseWorld(planCatalogue);

  /** On the first of March, on a plan that is paid for the month. */
  async function customer(plan = 'starter', options: { card?: string | null; seats?: number } = {}): Promise<string> {
    world.setClock(MARCH);
    const customerId = await world.addCustomer({ plan, currency: 'USD', card: options.card ?? null });
    await putSubscription(world.billing, customerId, {
      customer: customerId,
      plan,
      interval: planCatalogue.plans[plan]?.interval,
      anchorAt: MARCH.toISOString(),
      ...(options.seats === undefined ? {} : { seats: options.seats }),
    });
    return customerId;
  }

  const images = (customerId: string, eventId: string, quantity: bigint) =>
    spend(world.billing, {
      customerId,
      eventId,
      featureKey: 'images',
      quantity,
      occurredAt: null,
      now: world.billing.now(),
    });

  async function buy(customerId: string, request: QuoteRequest) {
    const quote = await world.quote(customerId, request);
    return startPurchase(world.billing, { customerId, quoteId: quote.id });
  }

  async function snapshot(customerId: string): Promise<Subscription> {
    const { subscription } = await readAccount(world.billing, customerId, ['view']);
    assert.ok(subscription);
    return subscription;
  }

  async function credits(customerId: string) {
    const { capacity } = await readAccount(world.billing, customerId, ['view']);
    const shown = capacity?.credits;
    assert.ok(shown);
    const whole = (amount: { units: string; exponent: number } | undefined) =>
      amount ? creditsToMicro(amount) / 1_000_000n : null;
    return {
      available: whole(shown.available),
      plan: whole(shown.plan?.remaining),
      included: whole(shown.plan?.included),
      purchased: whole(shown.purchased.remaining),
    };
  }

  function lots(customerId: string, source: 'plan' | 'purchased') {
    return world.billing.database.db
      .selectFrom('credit_grant')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('source', '=', source)
      .orderBy('id')
      .execute();
  }

  return { world, customer, images, buy, snapshot, credits, lots };
}
