import type { ActivityEntry, ActivityPage } from '../../contract/capacity.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { toAmount } from '../domain/micro.ts';
import { CREDITS, exponentOf } from '../domain/plan-standing.ts';
import { readActivity, type ActivityRow } from '../store/ledger-repository.ts';
import { decodeCursor, toPage, UUID_KEY, type PageRequest } from '../store/page.ts';
import type { CapacityContext } from './usage-session.ts';

/** The customer's own ledger, newest first. Throws `DomainProblem` invalid_request (cursor). */
export async function listActivity(
  context: Pick<CapacityContext, 'database' | 'catalogue'>,
  input: PageRequest & { readonly customerId: string },
): Promise<ActivityPage> {
  const { customerId, cursor, limit } = input;
  const [beforeId = null] = cursor === null ? [] : decodeCursor(cursor, [UUID_KEY]);
  const catalogue = await context.catalogue();
  const rows = await readActivity(context.database.db, { customerId, beforeId, limit: limit + 1 });
  return toPage(
    rows,
    limit,
    (row) => [row.id],
    (row) => toEntry(row, catalogue),
  );
}

function toEntry(row: ActivityRow, catalogue: Catalogue): ActivityEntry {
  const exponent = row.unit === CREDITS ? 0 : exponentOf(catalogue, row.unit);
  return {
    id: row.id,
    at: row.at.toISOString(),
    type: activityType(row),
    description: row.description,
    change: toAmount(row.unit, row.change_micro, exponent),
    balanceAfter: toAmount(row.unit, row.balance_after_micro, exponent),
    invoiceId: row.invoice_id,
  };
}

function activityType({ kind, of_plan: isOfPlan }: ActivityRow): ActivityEntry['type'] {
  if (kind === 'expire') return isOfPlan ? 'reset' : 'expiry';
  return kind === 'debt_payment' ? 'debt' : kind;
}
