import type { Grant, GrantPage } from '../../contract/capacity.ts';
import { inBurnOrder, isExpired } from '../domain/burn.ts';
import { toAmount } from '../domain/micro.ts';
import { CREDITS, exponentOf } from '../domain/plan-standing.ts';
import { readGrants, type GrantRow } from '../store/grant-repository.ts';
import { decodeCursor, toPage, UUID_KEY, type PageRequest } from '../store/page.ts';
import { readCapacity, type CapacityRequest } from './read-capacity.ts';
import { readShownState } from '../store/wallet-repository.ts';
import type { CapacityContext } from './usage-session.ts';

const HAS_REMAINING = /^[01]$/;

/** Lots of the plan's wallet: those with something left first, then the newest. Throws `DomainProblem` invalid_request, not_found. */
export async function listGrants(
  context: Pick<CapacityContext, 'database' | 'catalogue'>,
  input: PageRequest & CapacityRequest,
): Promise<GrantPage> {
  const { customerId, cursor, limit, now } = input;
  const key = cursor === null ? null : decodeCursor(cursor, [HAS_REMAINING, UUID_KEY]);
  const after = key && { hasRemaining: key[0] === '1', id: key[1] ?? '' };
  const { db } = context.database;
  const { unit, catalogue } = await readCapacity(context, input);
  if (unit === null) return { items: [], nextCursor: null };
  const [rows, state] = await Promise.all([
    readGrants(db, { customerId, unit, after, limit: limit + 1 }),
    readShownState(db, customerId, { catalogue, now }),
  ]);
  const lots = state?.lots.filter((lot) => lot.unit === unit) ?? [];
  const positions = new Map(inBurnOrder(lots, now).map((lot, index) => [lot.id, index + 1]));
  const exponent = unit === CREDITS ? 0 : exponentOf(catalogue, unit);
  return toPage(
    rows,
    limit,
    (row) => [row.remaining_micro > 0n ? '1' : '0', row.id],
    (row) => toGrant(row, positions.get(row.id) ?? null, exponent, now),
  );
}

function toGrant(row: GrantRow, burnPosition: number | null, exponent: number, now: Date): Grant {
  return {
    id: row.id,
    source: row.source,
    status: statusOf(row, now),
    amount: toAmount(row.unit, row.amount_micro, exponent),
    remaining: toAmount(row.unit, row.remaining_micro, exponent),
    effectiveAt: row.effective_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    burnPosition,
    description: row.description,
    purchaseId: row.purchase_id,
  };
}

function statusOf(row: GrantRow, now: Date): Grant['status'] {
  if (row.voided_at !== null) return 'voided';
  if (isExpired({ expiresAt: row.expires_at }, now)) return 'expired';
  if (row.remaining_micro === 0n) return 'depleted';
  if (row.frozen_at !== null) return 'frozen';
  return row.effective_at > now ? 'scheduled' : 'active';
}
