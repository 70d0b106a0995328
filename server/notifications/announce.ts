import type { EventType } from '../../contract/event.ts';
import type { Billing } from '../context.ts';
import type { BillingTransaction } from '../store/database.ts';

export interface Announcement {
  readonly customerId: string;
  readonly type: EventType;
  /** Ids and amounts as the contract words them; no secret, no card, no address. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Tells others of a change, in the transaction that makes it: it is told exactly when it happened. What is done with it
 * (webhooks, e-mail) is the worker's, see `routeOutbox`.
 */
export async function announce(
  billing: Pick<Billing, 'now' | 'newId'>,
  transaction: BillingTransaction,
  { customerId, type, data }: Announcement,
): Promise<void> {
  await transaction
    .insertInto('outbox_event')
    .values({
      customer_id: customerId,
      id: billing.newId(),
      type,
      data: JSON.stringify(data),
      occurred_at: billing.now(),
    })
    .execute();
}
