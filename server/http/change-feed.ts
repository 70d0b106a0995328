import { sql } from 'kysely';
import type { Billing } from '../context.ts';

export type Topic = 'capacity' | 'purchase' | 'invoice' | 'subscription';
export const ALL_TOPICS: readonly Topic[] = ['capacity', 'purchase', 'invoice', 'subscription'];

export interface ChangeFeed {
  /**
   * Calls back after something of the customer's has changed; resolves to how to stop, once every later change is sure to be
   * told.
   */
  subscribe(customerId: string, changed: (topics: readonly Topic[]) => void): Promise<() => void>;
  close(): void;
}

type Listener = (topics: readonly Topic[]) => void;

interface Watched {
  readonly listeners: Set<Listener>;
  version: bigint;
  marks: Record<Topic, string>;
}

const POLL_MS = 500;

/**
 * One poller for all event streams of this process, however many there are: it asks for the version numbers of the customers
 * that are being watched, and looks closer only at those that have moved. Nothing is asked while nobody watches.
 */
export function createChangeFeed(billing: Billing): ChangeFeed {
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  function schedule(): void {
    if (timer !== null || closed || watched.size === 0) return;
    timer = setTimeout(() => {
      void poll(billing, watched)
        .catch((error: unknown) => billing.log.warn('Looking for changes failed', { error }))
        .finally(() => {
          timer = null;
          schedule();
        });
    }, POLL_MS);
    timer.unref();
  }

  return {
    subscribe: async (customerId, changed) => {
      // Where things stand is noted before the first event goes out: what changes right after that is told.
      const seen = watched.get(customerId) ?? (await look(billing, customerId));
      // Another stream of the same customer may have opened during that look.
      const entry = watched.get(customerId) ?? seen;
      entry.listeners.add(changed);
      watched.set(customerId, entry);
      schedule();
      return () => {
        entry.listeners.delete(changed);
        if (entry.listeners.size === 0) watched.delete(customerId);
      };
    },
    close: () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      watched.clear();
    },
  };
}

async function look(billing: Billing, customerId: string): Promise<Watched> {
  const { change_version: version } = await billing.database.db
    .selectFrom('customer')
    .select('change_version')
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow();
  return { listeners: new Set(), version, marks: await readMarks(billing, customerId) };
}

async function poll(billing: Billing, watched: Map<string, Watched>): Promise<void> {
  // Everyone may have left since the poll was put on the clock.
  if (watched.size === 0) return;
  const rows = await billing.database.db
    .selectFrom('customer')
    .select(['customer_id', 'change_version'])
    .where('customer_id', 'in', [...watched.keys()])
    .execute();
  for (const { customer_id: customerId, change_version: version } of rows) {
    const entry = watched.get(customerId);
    if (!entry || entry.version === version) continue;
    const before = entry.marks;
    const marks = await readMarks(billing, customerId);
    entry.version = version;
    entry.marks = marks;
    const topics = ALL_TOPICS.filter((topic) => marks[topic] !== before[topic]);
    // Something moved that has no mark of its own, e.g. a payment method: everything may look different.
    for (const listener of entry.listeners) listener(topics.length > 0 ? topics : ALL_TOPICS);
  }
}

/** A short text per topic that differs when the topic has changed. */
async function readMarks(billing: Billing, customerId: string): Promise<Record<Topic, string>> {
  const { rows } = await sql<Record<Topic, string>>`
    select
      (select coalesce(string_agg(concat_ws(':', unit, version, balance_micro, held_micro, debt_micro, period_start), ' ' order by unit), '')
        from wallet where customer_id = ${customerId}) as capacity,
      (select concat_ws(':', count(*), max(updated_at)) from purchase where customer_id = ${customerId}) as purchase,
      (select concat_ws(':', count(*), count(*) filter (where status = 'paid'), count(*) filter (where status = 'void'), max(issued_at))
        from invoice where customer_id = ${customerId}) as invoice,
      (select coalesce(string_agg(concat_ws(':', id, plan_key, status, paid_until, cancel_at), ' ' order by id), '')
        from subscription where customer_id = ${customerId}) as subscription
  `.execute(billing.database.db);
  return rows[0]!;
}
