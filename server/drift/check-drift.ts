/**
 * Looks whether the books add up: the rules of `invariants.ts`, the chain of the audit log, and what the processor says of
 * the latest purchases. What does not add up is reported and its customer frozen; a person decides, nothing repairs itself.
 */
import { sql } from 'kysely';
import type { z } from 'zod';
import type { driftReport } from '../../contract/audit.ts';
import { findBrokenAuditChain } from '../audit-log/read-audit.ts';
import type { Billing } from '../context.ts';
import { findBrokenInvariants, INVARIANT_COUNT } from '../store/invariants.ts';
import { compareWithProcessor } from './compare-with-processor.ts';
import { listOpenFindings } from './findings.ts';

export interface Drift {
  readonly rule: string;
  readonly subject: string;
  readonly customerId: string | null;
}

const AUDIT_RULE = 'each entry of the audit log follows from the one before it';
const UUID_AT_START = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

export async function checkDrift(billing: Billing): Promise<z.infer<typeof driftReport>> {
  const { db } = billing.database;
  const broken = await findBrokenInvariants(db);
  const chain = await findBrokenAuditChain(db);
  const compared = await compareWithProcessor(billing);
  const drifts: Drift[] = [
    ...broken.map(({ rule, row }) => ({ rule, subject: row, customerId: UUID_AT_START.exec(row)?.[0] ?? null })),
    ...(chain === null ? [] : [{ rule: AUDIT_RULE, subject: chain, customerId: null }]),
    ...compared.drifts,
  ];
  for (const drift of drifts) await report(billing, drift);
  return {
    checkedAt: billing.now().toISOString(),
    rules: INVARIANT_COUNT + 2,
    purchasesComparedWithProcessor: compared.count,
    findings: await listOpenFindings(billing),
  };
}

/** Once per rule and row while it is open, however often it is found. */
async function report(billing: Billing, { rule, subject, customerId }: Drift): Promise<void> {
  const now = billing.now();
  const isNew = await billing.database.transaction(async (transaction) => {
    const { rows } = await sql`
      insert into drift_finding (id, customer_id, rule, subject, found_at)
      select ${billing.newId()}::uuid, (select customer_id from customer where customer_id = ${customerId}::uuid),
        ${rule}, ${subject}, ${now}::timestamptz
      on conflict (rule, subject) where resolved_at is null do nothing
      returning 1`.execute(transaction);
    if (customerId !== null) {
      await transaction
        .updateTable('customer')
        .set((row) => ({ frozen_at: now, change_version: row('change_version', '+', 1n) }))
        .where('customer_id', '=', customerId)
        .where('frozen_at', 'is', null)
        .execute();
    }
    return rows.length > 0;
  });
  if (isNew) billing.log.error('The books do not add up', { rule, subject, customerId });
}
