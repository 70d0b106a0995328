/** Turns what was announced into deliveries: one per endpoint that wants it, and an e-mail where there is one to write. */
import { sql } from 'kysely';
import type { EventType } from '../../contract/event.ts';
import type { Billing } from '../context.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { writeEmail } from './write-email.ts';

const BATCH = 100;

type OutboxRow = Row<'outbox_event'>;

/** Answers how many events were routed. Any number of servers may route at once: an event is routed by one of them. */
export async function routeOutbox(billing: Billing): Promise<number> {
  let count = 0;
  for (;;) {
    const routed = await billing.database.transaction((transaction) => routeBatch(billing, transaction));
    count += routed;
    if (routed < BATCH) return count;
  }
}

async function routeBatch(billing: Billing, transaction: BillingTransaction): Promise<number> {
  const events = await transaction
    .selectFrom('outbox_event')
    .selectAll()
    .where('routed_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute();
  if (events.length === 0) return 0;
  const endpoints = await transaction
    .selectFrom('webhook_endpoint')
    .selectAll()
    .where('disabled_at', 'is', null)
    .execute();
  const now = billing.now();
  const deliveries = events.flatMap((event) =>
    endpoints
      .filter((endpoint) => wants(endpoint, event.type))
      .map((endpoint) => ({
        endpoint_id: endpoint.id,
        customer_id: event.customer_id,
        event_id: event.id,
        next_attempt_at: now,
      })),
  );
  if (deliveries.length > 0) {
    await transaction
      .insertInto('webhook_delivery')
      .values(deliveries)
      .onConflict((conflict) => conflict.columns(['endpoint_id', 'event_id']).doNothing())
      .execute();
  }
  for (const event of events) await writeEmail(billing, transaction, event);
  await markRouted(transaction, events, now);
  return events.length;
}

function wants(endpoint: Row<'webhook_endpoint'>, type: string): boolean {
  return endpoint.types === null || endpoint.types.includes(type as EventType);
}

async function markRouted(transaction: BillingTransaction, events: readonly OutboxRow[], now: Date): Promise<void> {
  await sql`
    update outbox_event e set routed_at = ${now}::timestamptz
    from unnest(${events.map((event) => event.customer_id)}::uuid[], ${events.map((event) => event.id)}::uuid[])
      as done (customer_id, id)
    where e.customer_id = done.customer_id and e.id = done.id`.execute(transaction);
}
