import { createHash } from 'node:crypto';
import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';

/** What a handler answered, before it becomes a response. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Replayed extends Answer {
  readonly replayed: boolean;
}

/** How long a request may run before another one with its key may take over: then its process is taken to be dead. */
const LOCK_SECONDS = 60;
const KEY = /^[\x21-\x7e]{8,200}$/;
/** A purchase in one of these is still on its way: its next answer will be another one. */
const OPEN_STATUSES: ReadonlySet<unknown> = new Set([
  'pending',
  'requires_action',
  'processing',
  'requires_payment_method',
]);

export interface KeyedRequest {
  readonly customerId: string;
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/**
 * Runs a request under its `Idempotency-Key`. The key is claimed before anything happens, remembers what was asked, and keeps
 * the answer once that is definitive. Until then the same request runs again, which is safe: every operation behind it has a
 * natural key of its own. Throws `idempotency_key_reused` and `idempotency_key_in_flight`.
 */
export async function withIdempotencyKey(
  billing: Billing,
  request: KeyedRequest,
  run: () => Promise<Answer>,
): Promise<Replayed> {
  if (!KEY.test(request.key)) {
    throw new DomainProblem('invalid_request', {
      param: 'Idempotency-Key',
      detail: 'Must be 8 to 200 visible ASCII characters.',
    });
  }
  const stored = await claim(billing, request);
  if (stored) return { ...stored, replayed: true };
  let answer: Answer | null = null;
  try {
    answer = await run();
    return { ...answer, replayed: false };
  } finally {
    await release(billing, request, answer);
  }
}

/** The stored answer, or `null` when the caller now holds the key and has to run the request. */
async function claim(billing: Billing, request: KeyedRequest): Promise<Answer | null> {
  const { db } = billing.database;
  const now = billing.now();
  const lockedUntil = new Date(now.getTime() + LOCK_SECONDS * 1000);
  const requestHash = hashOf(request);
  const inserted = await db
    .insertInto('idempotency_key')
    .values({
      customer_id: request.customerId,
      key: request.key,
      request_hash: requestHash,
      state: 'in_flight',
      locked_until: lockedUntil,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['customer_id', 'key']).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) return null;

  const row = await db
    .selectFrom('idempotency_key')
    .selectAll()
    .where('customer_id', '=', request.customerId)
    .where('key', '=', request.key)
    .executeTakeFirst();
  if (!row) throw new DomainProblem('idempotency_key_in_flight');
  if (!row.request_hash.equals(requestHash)) throw new DomainProblem('idempotency_key_reused');
  if (row.state === 'done' && row.status !== null) return { status: row.status, body: row.response };
  const taken = await db
    .updateTable('idempotency_key')
    .set({ state: 'in_flight', locked_until: lockedUntil })
    .where('customer_id', '=', request.customerId)
    .where('key', '=', request.key)
    .where((row) => row.or([row('state', '=', 'done'), row('locked_until', '<=', now)]))
    .where('status', 'is', null)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) throw new DomainProblem('idempotency_key_in_flight');
  return null;
}

async function release(billing: Billing, request: KeyedRequest, answer: Answer | null): Promise<void> {
  const kept = answer !== null && isDefinitive(answer) ? answer : null;
  await billing.database.db
    .updateTable('idempotency_key')
    .set({
      state: 'done',
      locked_until: null,
      status: kept?.status ?? null,
      response: kept === null ? null : JSON.stringify(kept.body),
    })
    .where('customer_id', '=', request.customerId)
    .where('key', '=', request.key)
    .execute();
}

/** Refusals are thrown and never come here: what was refused now may be possible later. */
function isDefinitive(answer: Answer): boolean {
  const { body } = answer;
  return !(typeof body === 'object' && body !== null && 'status' in body && OPEN_STATUSES.has(body.status));
}

function hashOf(request: KeyedRequest): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.path, request.body ?? null]))
    .digest();
}
