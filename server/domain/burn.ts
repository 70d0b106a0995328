/** Which lots a spend takes from, and how much of each. */
import type { GrantSource } from '../../contract/capacity.ts';

export interface BurnableGrant {
  readonly id: string;
  readonly source: GrantSource;
  readonly priority: number;
  readonly remainingMicro: bigint;
  /** Earmarked by open holds; part of `remainingMicro`. */
  readonly heldMicro: bigint;
  readonly effectiveAt: Date;
  readonly expiresAt: Date | null;
  readonly voidedAt: Date | null;
  /** Stays in the balance and cannot be spent: the bank suspects fraud, or its purchase is being undone. */
  readonly frozenAt: Date | null;
}

export interface BurnPart {
  readonly grantId: string;
  readonly amountMicro: bigint;
}

/** The lower one burns first: what would be lost at the reset before what was paid for. */
export const PRIORITY = { plan: 0, promo: 50, adjustment: 90, purchased: 100 } as const satisfies Record<
  GrantSource,
  number
>;

/** Started, not expired, voided or frozen, whether or not anything is left of it. The window is half-open. */
export function isInForce(grant: BurnableGrant, now: Date): boolean {
  return grant.voidedAt === null && grant.frozenAt === null && grant.effectiveAt <= now && !isExpired(grant, now);
}

export function isExpired(grant: Pick<BurnableGrant, 'expiresAt'>, now: Date): boolean {
  return grant.expiresAt !== null && grant.expiresAt <= now;
}

/** What a new spend may take of the lot. */
export function usableMicro(grant: BurnableGrant, now: Date): bigint {
  return isInForce(grant, now) ? grant.remainingMicro - grant.heldMicro : 0n;
}

export function totalUsableMicro(grants: readonly BurnableGrant[], now: Date): bigint {
  return grants.reduce((sum, grant) => sum + usableMicro(grant, now), 0n);
}

/** The usable lots in the order they burn: priority, then soonest expiry, then oldest, then id. */
export function inBurnOrder<Grant extends BurnableGrant>(grants: readonly Grant[], now: Date): Grant[] {
  return grants.filter((grant) => usableMicro(grant, now) > 0n).sort(compareBurnOrder);
}

export function compareBurnOrder(left: BurnableGrant, right: BurnableGrant): number {
  return (
    left.priority - right.priority ||
    compareExpiry(left.expiresAt, right.expiresAt) ||
    left.effectiveAt.getTime() - right.effectiveAt.getTime() ||
    (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
  );
}

/** Takes `needMicro` from the usable lots; `shortMicro` is what they do not cover. The grants are left as they are. */
export function burn(
  grants: readonly BurnableGrant[],
  needMicro: bigint,
  now: Date,
): { parts: BurnPart[]; shortMicro: bigint } {
  const parts: BurnPart[] = [];
  let shortMicro = needMicro;
  for (const grant of inBurnOrder(grants, now)) {
    if (shortMicro <= 0n) break;
    const usable = usableMicro(grant, now);
    const amountMicro = usable < shortMicro ? usable : shortMicro;
    parts.push({ grantId: grant.id, amountMicro });
    shortMicro -= amountMicro;
  }
  return { parts, shortMicro };
}

function compareExpiry(left: Date | null, right: Date | null): number {
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  return left.getTime() - right.getTime();
}
