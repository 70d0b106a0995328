import { sql } from 'kysely';
import type { Billing } from '../context.ts';

const SESSIONS_KEPT_DAYS = 7;
/** Much longer than any client repeats a request, and than a processor remembers a key of its own. */
const IDEMPOTENCY_KEYS_KEPT_DAYS = 30;
const BATCH = 1_000;

/** Removes what nobody can use any more: ended sessions and old idempotency keys. Answers how many rows. */
export async function keepHouse(billing: Billing): Promise<number> {
  const now = billing.now();
  const { db } = billing.database;
  const sessions = await sql`
    delete from portal_session where (customer_id, id) in (
      select customer_id, id from portal_session
      where expires_at < ${now}::timestamptz - make_interval(days => ${SESSIONS_KEPT_DAYS}) limit ${BATCH})`.execute(
    db,
  );
  const keys = await sql`
    delete from idempotency_key where (customer_id, key) in (
      select customer_id, key from idempotency_key
      where created_at < ${now}::timestamptz - make_interval(days => ${IDEMPOTENCY_KEYS_KEPT_DAYS}) limit ${BATCH})`.execute(
    db,
  );
  return Number(sessions.numAffectedRows ?? 0n) + Number(keys.numAffectedRows ?? 0n);
}
