import type { ActivityEntry, ActivityPage, ActivityType } from '../../contract/capacity.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { toAmount } from '../domain/micro.ts';
import { CREDITS, exponentOf } from '../domain/plan-standing.ts';
import { readActivity, type ActivityFilter, type ActivityRow } from '../store/ledger-repository.ts';
import { decodeCursor, toPage, UUID_KEY, type PageRequest } from '../store/page.ts';
import type { CapacityContext } from './usage-session.ts';

export interface ActivityRange {
  readonly type?: ActivityType | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The customer's own ledger, newest first. Throws `DomainProblem` invalid_request (cursor). */
export async function listActivity(
  context: Pick<CapacityContext, 'database' | 'catalogue'>,
  input: PageRequest & ActivityRange & { readonly customerId: string },
): Promise<ActivityPage> {
  const { customerId, cursor, limit } = input;
  const [beforeId = null] = cursor === null ? [] : decodeCursor(cursor, [UUID_KEY]);
  const catalogue = await context.catalogue();
  const rows = await readActivity(context.database.db, {
    customerId,
    beforeId,
    limit: limit + 1,
    filter: filterOf(input),
  });
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

function filterOf({ type, from, to }: ActivityRange): ActivityFilter {
  const isExpiry = type === 'reset' || type === 'expiry';
  return {
    kind: type === undefined ? null : isExpiry ? 'expire' : type === 'debt' ? 'debt_payment' : type,
    ofPlan: isExpiry ? type === 'reset' : null,
    from: from === undefined ? null : new Date(from),
    to: to === undefined ? null : new Date(to),
  };
}

function activityType({ kind, of_plan: isOfPlan }: ActivityRow): ActivityEntry['type'] {
  if (kind === 'expire') return isOfPlan ? 'reset' : 'expiry';
  return kind === 'debt_payment' ? 'debt' : kind;
}
