/** What was told, to whom, and telling it again. */
import { sql } from 'kysely';
import type { z } from 'zod';
import type { sentEvent, sentEventQuery } from '../../contract/webhook.ts';
import type { Billing } from '../context.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import { decodeCursor, toPage, UUID_KEY, type Page } from '../store/page.ts';
import type { Row } from '../store/tables.ts';
import { readEndpoint } from './endpoints.ts';

type SentEvent = z.infer<typeof sentEvent>;

const LIMIT = 25;

export async function listEvents(billing: Billing, query: z.infer<typeof sentEventQuery>): Promise<Page<SentEvent>> {
  const limit = query.limit ?? LIMIT;
  const [after] = query.cursor === undefined ? [] : decodeCursor(query.cursor, [UUID_KEY]);
  const rows = await billing.database.db
    .selectFrom('outbox_event as event')
    .innerJoin('customer', 'customer.customer_id', 'event.customer_id')
    .select(['event.id', 'event.type', 'event.data', 'event.occurred_at', 'customer.external_id'])
    .$if(query.customer !== undefined, (select) => select.where('customer.external_id', '=', query.customer ?? ''))
    .$if(query.type !== undefined, (select) => select.where('event.type', '=', query.type ?? ''))
    .$if(after !== undefined, (select) => select.where('event.id', '<', after ?? ''))
    .orderBy('event.id', 'desc')
    .limit(limit + 1)
    .execute();
  const deliveries = await readDeliveries(
    billing,
    rows.map(({ id }) => id),
  );
  return toPage(
    rows,
    limit,
    (row) => [row.id],
    (row) => ({
      id: row.id,
      type: row.type as SentEvent['type'],
      timestamp: row.occurred_at.toISOString(),
      data: { ...(row.data as Record<string, unknown>), customer: row.external_id },
      deliveries: deliveries.filter((delivery) => delivery.event_id === row.id).map(describeDelivery),
    }),
  );
}

/** Throws `not_found`. Answers how many deliveries were queued. */
export async function replayEvent(billing: Billing, eventId: string, endpointId: string | null): Promise<number> {
  if (endpointId !== null) await readEndpoint(billing, endpointId);
  const event = isUuid(eventId)
    ? await billing.database.db.selectFrom('outbox_event').select('id').where('id', '=', eventId).executeTakeFirst()
    : undefined;
  if (!event) throw new DomainProblem('not_found');
  const { rows } = await sql`
    insert into webhook_delivery (endpoint_id, customer_id, event_id, next_attempt_at)
    select w.id, o.customer_id, o.id, ${billing.now()}::timestamptz
    from outbox_event o join webhook_endpoint w on w.disabled_at is null and (w.types is null or o.type = any(w.types))
    where o.id = ${eventId}::uuid and (${endpointId}::uuid is null or w.id = ${endpointId}::uuid)
    on conflict (endpoint_id, event_id) do update
      set attempts = 0, next_attempt_at = excluded.next_attempt_at, delivered_at = null, given_up_at = null
    returning 1`.execute(billing.database.db);
  return rows.length;
}

/** Everything since `since` that the endpoint wants; with `onlyFailed` what it has not accepted yet. Throws `not_found`. */
export async function replaySince(
  billing: Billing,
  endpointId: string,
  since: Date,
  onlyFailed: boolean,
): Promise<number> {
  await readEndpoint(billing, endpointId);
  const { rows } = await sql`
    insert into webhook_delivery (endpoint_id, customer_id, event_id, next_attempt_at)
    select w.id, o.customer_id, o.id, ${billing.now()}::timestamptz
    from webhook_endpoint w join outbox_event o on w.types is null or o.type = any(w.types)
    where w.id = ${endpointId}::uuid and o.recorded_at >= ${since}::timestamptz
    on conflict (endpoint_id, event_id) do update
      set attempts = 0, next_attempt_at = excluded.next_attempt_at, delivered_at = null, given_up_at = null
      where webhook_delivery.delivered_at is null or not ${onlyFailed}::boolean
    returning 1`.execute(billing.database.db);
  return rows.length;
}

async function readDeliveries(billing: Billing, eventIds: readonly string[]): Promise<Row<'webhook_delivery'>[]> {
  if (eventIds.length === 0) return [];
  return billing.database.db.selectFrom('webhook_delivery').selectAll().where('event_id', 'in', eventIds).execute();
}

function describeDelivery(row: Row<'webhook_delivery'>): SentEvent['deliveries'][number] {
  const status = row.delivered_at ? 'delivered' : row.given_up_at ? 'given_up' : 'pending';
  return {
    endpointId: row.endpoint_id,
    status,
    attempts: row.attempts,
    lastStatus: row.last_status,
    lastError: row.last_error,
    nextAttemptAt: status === 'pending' ? row.next_attempt_at.toISOString() : null,
    deliveredAt: row.delivered_at?.toISOString() ?? null,
  };
}
