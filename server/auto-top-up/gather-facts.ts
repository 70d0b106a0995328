import type { TopUpHeldReason } from '../../contract/auto-top-up.ts';
import type { QuoteRequest } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import { heldBecause, monthSpent, wantedTopUp, type TopUpAttempt, type TopUpRule } from '../domain/auto-top-up.ts';
import { localMonth } from '../domain/local-time.ts';
import type { Policy } from '../domain/policy.ts';
import { purchaseBlock } from '../domain/quote.ts';
import type { Pace } from '../domain/runway.ts';
import { DomainProblem } from '../problems.ts';
import type { Buyer } from '../purchases/buyer.ts';
import { makeQuote } from '../purchases/create-quote.ts';
import { findOpenInLane } from '../purchases/lanes.ts';
import type { BillingTransaction } from '../store/database.ts';
import { readAttempts, type RuleRow } from './rule-row.ts';

const DAY_MS = 86_400_000;

/** A customer whose wallets are locked, as read after that. */
export interface LookedAt {
  readonly buyer: Buyer;
  readonly availableMicro: bigint;
  readonly pace: Pace | null;
}

/** All that the decision needs, read under the wallet's lock. */
export async function gatherFacts(
  billing: Billing,
  transaction: BillingTransaction,
  input: {
    readonly row: RuleRow;
    readonly rule: TopUpRule;
    readonly looked: LookedAt;
    readonly policy: Policy['autoTopUp'];
  },
) {
  const { row, rule, looked, policy } = input;
  const { buyer, availableMicro, pace } = looked;
  const { customer_id: customerId, time_zone: timeZone } = buyer.customer;
  const now = billing.now();
  const month = localMonth(now, timeZone);
  const windowMs = Math.max(policy.windowMinutes, policy.cooldownMinutes, 60) * 60_000;
  const since = new Date(now.getTime() - Math.max(windowMs, DAY_MS));
  const attempts = await readAttempts(transaction, { customerId, month, since });
  const wanted = await wantedPurchase(billing, transaction, row, rule, looked);
  return {
    availableMicro,
    pace,
    timeZone,
    attempts,
    monthSpentMinor: monthSpent(attempts, month),
    obstacle: wanted.obstacle,
    totalMinor: wanted.totalMinor,
    creditMicro: wanted.creditMicro,
    request: wanted.request,
    hasCharged: hasChargedSince(attempts, row),
    noticeAt: row.first_notice_at,
  };
}

function hasChargedSince(attempts: readonly TopUpAttempt[], { enabled_at: enabledAt }: RuleRow): boolean {
  return attempts.some(
    ({ outcome, startedAt }) => outcome === 'succeeded' && enabledAt !== null && startedAt >= enabledAt,
  );
}

interface Wanted {
  readonly obstacle: TopUpHeldReason | null;
  readonly request: QuoteRequest | null;
  readonly totalMinor: bigint | null;
  readonly creditMicro: bigint | null;
}

const obstructed = (obstacle: TopUpHeldReason): Wanted => ({
  obstacle,
  request: null,
  totalMinor: null,
  creditMicro: null,
});

/** What would be bought and what it would cost, or what stands in the way. */
async function wantedPurchase(
  billing: Billing,
  transaction: BillingTransaction,
  row: RuleRow,
  rule: TopUpRule,
  { buyer, availableMicro, pace }: LookedAt,
): Promise<Wanted> {
  if (rule.unit !== buyer.unit || rule.currency !== buyer.quoted.currency) return obstructed('plan_changed');
  const block = purchaseBlock(buyer.quoted, buyer.subscription);
  if (block !== null) return obstructed(heldBecause(block));
  if (await isDisputed(transaction, row.customer_id)) return obstructed('disputed');
  if (await findOpenInLane(transaction, { customerId: row.customer_id, lane: rule.unit })) {
    return obstructed('purchase_in_progress');
  }
  const wanted = wantedTopUp(rule, { catalogue: await billing.catalogue(), availableMicro, pace });
  if (wanted.held !== null) return obstructed(wanted.held);
  if (!chargedMethod(buyer, row)) {
    // A bank that asks the customer each time cannot be asked without them.
    const hasAny = buyer.paymentMethods.length > 0;
    return obstructed(hasAny ? 'payment_method_not_chargeable' : 'payment_method_required');
  }
  try {
    const { facts } = await makeQuote(billing, transaction, { buyer, request: wanted.request });
    const { totalMinor, creditMicro } = facts;
    return { obstacle: null, request: wanted.request, totalMinor, creditMicro };
  } catch (error) {
    if (!(error instanceof DomainProblem)) throw error;
    return obstructed(heldBecause(error.code));
  }
}

/** The one the customer chose for it, else the first that a bank lets us charge without them. */
export function chargedMethod(buyer: Buyer, row: Pick<RuleRow, 'payment_method_id'>) {
  const usable = buyer.paymentMethods.filter((method) => method.chargeable_off_session);
  if (row.payment_method_id === null) return usable[0] ?? null;
  return usable.find(({ id }) => id === row.payment_method_id) ?? null;
}

async function isDisputed(transaction: BillingTransaction, customerId: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('after_sale')
    .select('purchase_id')
    .where('customer_id', '=', customerId)
    .where('dispute_status', '=', 'open')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
