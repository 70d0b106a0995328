import { sql } from 'kysely';
import type { Billing } from '../context.ts';
import type { BillingTransaction } from '../store/database.ts';
import { auditDetails, auditHash, NOBODY } from './audit-entry.ts';

export interface AuditedAction {
  readonly customerId: string | null;
  /** `operator`, or `customer:` and the id of the session. */
  readonly actor: string;
  readonly action: string;
  readonly target: string | null;
  readonly details: unknown;
  readonly requestId: string | null;
}

/** Adds to the log. Only ever adds: nothing in this server changes or removes an entry. */
export async function appendAudit(billing: Billing, action: AuditedAction): Promise<void> {
  await billing.database.transaction((transaction) => append(billing, transaction, action));
}

async function append(billing: Billing, transaction: BillingTransaction, action: AuditedAction): Promise<void> {
  const customerId = action.customerId ?? NOBODY;
  // One after the other per customer. Not on the money path, so a lock by name may serve.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${customerId}`}, 0))`.execute(transaction);
  const last = await transaction
    .selectFrom('audit_log')
    .select(['sequence', 'hash'])
    .where('customer_id', '=', customerId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const previousHash = last?.hash ?? Buffer.alloc(32);
  const entry = {
    customerId,
    sequence: (last?.sequence ?? 0n) + 1n,
    actor: action.actor,
    action: action.action,
    target: action.target,
    details: auditDetails(action.details ?? {}),
    requestId: action.requestId,
    at: billing.now(),
  };
  await transaction
    .insertInto('audit_log')
    .values({
      customer_id: customerId,
      sequence: entry.sequence,
      actor: entry.actor,
      action: entry.action,
      target: entry.target,
      details: JSON.stringify(entry.details),
      request_id: entry.requestId,
      at: entry.at,
      previous_hash: previousHash,
      hash: auditHash(previousHash, entry),
    })
    .execute();
}
