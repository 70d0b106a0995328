import type { z } from 'zod';
import type { auditRecord } from '../../contract/audit.ts';
import type { Billing } from '../context.ts';
import type { Executor } from '../store/database.ts';
import { decodeCursor, toPage, type Page } from '../store/page.ts';
import { auditHash, NOBODY } from './audit-entry.ts';

type AuditRecord = z.infer<typeof auditRecord>;

const LIMIT = 25;
const VERIFY_BATCH = 500;

/** Newest first. `customerId` null: what concerns no customer. */
export async function listAudit(
  billing: Billing,
  customerId: string | null,
  query: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
): Promise<Page<AuditRecord>> {
  const limit = query.limit ?? LIMIT;
  const [before] = query.cursor === undefined ? [] : decodeCursor(query.cursor, [/^\d{1,18}$/]);
  const rows = await billing.database.db
    .selectFrom('audit_log')
    .selectAll()
    .where('customer_id', '=', customerId ?? NOBODY)
    .$if(before !== undefined, (select) => select.where('sequence', '<', BigInt(before ?? 0)))
    .orderBy('sequence', 'desc')
    .limit(limit + 1)
    .execute();
  return toPage(
    rows,
    limit,
    (row) => [row.sequence.toString()],
    (row) => ({
      sequence: row.sequence.toString(),
      at: row.at.toISOString(),
      actor: row.actor,
      action: row.action,
      target: row.target,
      details: row.details as Record<string, unknown>,
      requestId: row.request_id,
    }),
  );
}

/** The first entry that does not follow from the one before it, as "customer/sequence"; `null`: the log is whole. */
export async function findBrokenAuditChain(executor: Executor): Promise<string | null> {
  const customers = await executor.selectFrom('audit_log').select('customer_id').distinct().execute();
  for (const { customer_id: customerId } of customers) {
    const broken = await findBrokenEntry(executor, customerId);
    if (broken !== null) return `${customerId}/${broken}`;
  }
  return null;
}

async function findBrokenEntry(executor: Executor, customerId: string): Promise<bigint | null> {
  let previousHash: Buffer = Buffer.alloc(32);
  let sequence = 0n;
  for (;;) {
    const rows = await executor
      .selectFrom('audit_log')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(VERIFY_BATCH)
      .execute();
    for (const row of rows) {
      const hash = auditHash(previousHash, {
        customerId,
        sequence: row.sequence,
        actor: row.actor,
        action: row.action,
        target: row.target,
        details: row.details,
        requestId: row.request_id,
        at: row.at,
      });
      if (row.sequence !== sequence + 1n || !row.hash.equals(hash)) return row.sequence;
      previousHash = hash;
      sequence = row.sequence;
    }
    if (rows.length < VERIFY_BATCH) return null;
  }
}
