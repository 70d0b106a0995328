import type { Billing } from '../context.ts';
import type { HeldSubscription } from '../domain/subscription-state.ts';
import { announce } from '../notifications/announce.ts';
import type { BillingTransaction } from '../store/database.ts';

type SubscriptionEvent =
  | 'subscription.created'
  | 'subscription.changed'
  | 'subscription.change_scheduled'
  | 'subscription.paused'
  | 'subscription.resumed'
  | 'subscription.cancel_scheduled'
  | 'subscription.canceled'
  | 'subscription.reactivated';

export interface SubscriptionKey {
  readonly customerId: string;
  readonly subscriptionId: string;
}

/** Tells others what a subscription has become, in the transaction that writes it. */
export async function announceSubscription(
  billing: Billing,
  transaction: BillingTransaction,
  { customerId, subscriptionId }: SubscriptionKey,
  type: SubscriptionEvent,
  held: HeldSubscription,
): Promise<void> {
  await announce(billing, transaction, {
    customerId,
    type,
    data: {
      subscriptionId,
      plan: held.planKey,
      status: held.status,
      paidUntil: held.paidUntil?.toISOString() ?? null,
      // `null` in a later event of the same type: it was taken back.
      cancelAt: held.cancelAt?.toISOString() ?? null,
      scheduledPlan: held.scheduled?.planKey ?? null,
      scheduledAt: held.scheduled?.at.toISOString() ?? null,
    },
  });
}

/** The same for what time has done, when it is written down. Told at the latest then, and once. */
export async function announceDueChange(
  billing: Billing,
  transaction: BillingTransaction,
  key: SubscriptionKey,
  before: HeldSubscription,
  after: HeldSubscription,
): Promise<void> {
  const hasEnded = after.status === 'canceled' && before.status !== 'canceled';
  await announceSubscription(
    billing,
    transaction,
    key,
    hasEnded ? 'subscription.canceled' : 'subscription.changed',
    after,
  );
}
