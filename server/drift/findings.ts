import type { z } from 'zod';
import type { driftFinding, driftQuery } from '../../contract/audit.ts';
import type { Billing } from '../context.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import type { Executor } from '../store/database.ts';
import { decodeCursor, toPage, UUID_KEY, type Page } from '../store/page.ts';

type DriftFinding = z.infer<typeof driftFinding>;

const LIMIT = 25;
const OPEN_MAX = 500;

export async function listFindings(billing: Billing, query: z.infer<typeof driftQuery>): Promise<Page<DriftFinding>> {
  const limit = query.limit ?? LIMIT;
  const [before] = query.cursor === undefined ? [] : decodeCursor(query.cursor, [UUID_KEY]);
  const rows = await selectFindings(billing.database.db)
    .$if(query.open !== undefined, (select) =>
      select.where('resolved_at', query.open === 'true' ? 'is' : 'is not', null),
    )
    .$if(before !== undefined, (select) => select.where('drift_finding.id', '<', before ?? ''))
    .orderBy('drift_finding.id', 'desc')
    .limit(limit + 1)
    .execute();
  return toPage(rows, limit, (row) => [row.id], describe);
}

export async function listOpenFindings(billing: Billing): Promise<DriftFinding[]> {
  const rows = await selectFindings(billing.database.db)
    .where('resolved_at', 'is', null)
    .orderBy('drift_finding.id')
    .limit(OPEN_MAX)
    .execute();
  return rows.map(describe);
}

/** The customer is no longer frozen when nothing else of theirs is open. Throws `not_found`. */
export async function resolveFinding(billing: Billing, id: string, resolution: string): Promise<DriftFinding> {
  if (!isUuid(id)) throw new DomainProblem('not_found');
  return billing.database.transaction(async (transaction) => {
    const resolved = await transaction
      .updateTable('drift_finding')
      .set({ resolved_at: billing.now(), resolution })
      .where('id', '=', id)
      .where('resolved_at', 'is', null)
      .returning('customer_id')
      .executeTakeFirst();
    if (!resolved) throw new DomainProblem('not_found');
    if (resolved.customer_id !== null) {
      await transaction
        .updateTable('customer')
        .set((row) => ({ frozen_at: null, change_version: row('change_version', '+', 1n) }))
        .where('customer_id', '=', resolved.customer_id)
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom('drift_finding')
                .select('id')
                .whereRef('drift_finding.customer_id', '=', 'customer.customer_id')
                .where('resolved_at', 'is', null),
            ),
          ),
        )
        .execute();
    }
    const row = await selectFindings(transaction).where('drift_finding.id', '=', id).executeTakeFirstOrThrow();
    return describe(row);
  });
}

function selectFindings(executor: Executor) {
  return executor
    .selectFrom('drift_finding')
    .leftJoin('customer', 'customer.customer_id', 'drift_finding.customer_id')
    .selectAll('drift_finding')
    .select('customer.external_id');
}

type FindingRow = Awaited<ReturnType<ReturnType<typeof selectFindings>['executeTakeFirstOrThrow']>>;

function describe(row: FindingRow): DriftFinding {
  return {
    id: row.id,
    customer: row.external_id,
    rule: row.rule,
    subject: row.subject,
    foundAt: row.found_at.toISOString(),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
    resolution: row.resolution,
  };
}
