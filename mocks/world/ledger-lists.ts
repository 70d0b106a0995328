import type { ActivityEntry, ActivityPage, ActivityQuery, Grant, GrantPage, GrantQuery } from 'billing-portal-contract';
import { inBurnOrder, isExpired } from '../../server/domain/burn.ts';
import { toAmount } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import type { MockContext } from './context.ts';
import { refuse } from './problems.ts';
import type { MockCustomer, MockGrant } from './state.ts';

const DEFAULT_PAGE = 25;

export function listActivity(context: MockContext, customer: MockCustomer, query: ActivityQuery): ActivityPage {
  return pageOf(wantedActivity(context, customer, query), query);
}

/** Newest first. */
export function wantedActivity(
  context: MockContext,
  { currency, wallet }: MockCustomer,
  { type, from, to }: Pick<ActivityQuery, 'type' | 'from' | 'to'>,
): ActivityEntry[] {
  if (!wallet) return [];
  const exponent = exponentOf(context.catalogue, currency);
  const [start, end] = [from, to].map((at) => (at === undefined ? null : new Date(at)));
  return wallet.entries
    .filter(
      (entry) =>
        (type === undefined || entry.type === type) && (!start || entry.at >= start) && (!end || entry.at < end),
    )
    .reverse()
    .map((entry) => ({
      id: entry.id,
      at: entry.at.toISOString(),
      type: entry.type,
      description: entry.description,
      change: toAmount(wallet.unit, entry.changeMicro, exponent),
      balanceAfter: toAmount(wallet.unit, entry.balanceAfterMicro, exponent),
      invoiceId: entry.invoiceId,
    }));
}

/** Lots in the order of their use; those that cannot be used come after, newest first. */
export function listGrants(context: MockContext, customer: MockCustomer, query: GrantQuery): GrantPage {
  const { wallet } = customer;
  if (!wallet) return { items: [], nextCursor: null };
  const now = context.now();
  const exponent = exponentOf(context.catalogue, customer.currency);
  const usable = inBurnOrder(wallet.grants, now);
  const others = wallet.grants.filter((grant) => !usable.includes(grant)).reverse();
  const { items, nextCursor } = pageOf([...usable, ...others], query);
  return {
    items: items.map((grant) => ({
      id: grant.id,
      source: grant.source,
      status: grantStatus(grant, now),
      amount: toAmount(wallet.unit, grant.amountMicro, exponent),
      remaining: toAmount(wallet.unit, grant.remainingMicro, exponent),
      effectiveAt: grant.effectiveAt.toISOString(),
      expiresAt: grant.expiresAt?.toISOString() ?? null,
      burnPosition: usable.includes(grant) ? usable.indexOf(grant) + 1 : null,
      description: grant.description,
      purchaseId: grant.purchaseId,
    })),
    nextCursor,
  };
}

function grantStatus(grant: MockGrant, now: Date): Grant['status'] {
  if (grant.voidedAt !== null) return 'voided';
  if (grant.effectiveAt > now) return 'scheduled';
  if (isExpired(grant, now)) return 'expired';
  if (grant.remainingMicro === 0n) return 'depleted';
  return grant.frozenAt === null ? 'active' : 'frozen';
}

/** The cursor is the id of the last item seen. */
function pageOf<T extends { readonly id: string }>(
  items: readonly T[],
  { cursor, limit = DEFAULT_PAGE }: GrantQuery,
): { items: T[]; nextCursor: string | null } {
  const position = cursor === undefined ? -1 : items.findIndex((item) => item.id === cursor);
  if (cursor !== undefined && position === -1) throw refuse('invalid_request', { param: 'cursor' });
  const page = items.slice(position + 1, position + 1 + limit);
  const isLast = position + 1 + limit >= items.length;
  return { items: page, nextCursor: isLast ? null : (page.at(-1)?.id ?? null) };
}
