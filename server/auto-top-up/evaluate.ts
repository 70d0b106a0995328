import type { Billing } from '../context.ts';
import {
  decideTopUp,
  heldBecause,
  monthSpent,
  triggerLevel,
  wantedTopUp,
  type TopUpAttempt,
  type TopUpDecision,
  type TopUpRule,
} from '../domain/auto-top-up.ts';
import type { TopUpHeldReason } from '../../contract/auto-top-up.ts';
import type { QuoteRequest } from '../../contract/quote.ts';
import { localMonth } from '../domain/local-time.ts';
import { policyOf, type Policy } from '../domain/policy.ts';
import { purchaseBlock } from '../domain/quote.ts';
import type { Pace } from '../domain/runway.ts';
import { announce } from '../notifications/announce.ts';
import { DomainProblem } from '../problems.ts';
import type { Buyer } from '../purchases/buyer.ts';
import { insertOffSession } from '../purchases/charge-off-session.ts';
import { makeQuote } from '../purchases/create-quote.ts';
import { findOpenInLane } from '../purchases/lanes.ts';
import type { PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import { readAttempts, readRule, toRule, type RuleRow } from './rule-row.ts';
import { logTopUp } from './top-up-log.ts';

export const AUTO_CAUSE = 'automatic top-up';
const DAY_MS = 86_400_000;

/** A customer whose wallets are locked, as read after that. */
export interface LookedAt {
  readonly buyer: Buyer;
  readonly availableMicro: bigint;
  readonly pace: Pace | null;
}

export interface TopUpOutlook {
  /** Made in this transaction; nothing is charged yet: drive it after the commit. */
  readonly purchase: PurchaseRow | null;
  /** At or below this level it has to be looked at again; above the other one, too. */
  readonly belowMicro: bigint | null;
  readonly aboveMicro: bigint | null;
  /** When time alone may change the answer. */
  readonly nextLookAt: Date | null;
  readonly isArmed: boolean;
}

const OFF: TopUpOutlook = {
  isArmed: false,
  purchase: null,
  belowMicro: null,
  aboveMicro: null,
  nextLookAt: null,
};

/**
 * Decides whether the customer is charged now, under the wallet's lock. The purchase, the attempt that the limits count and the
 * line of the log are written together, so that a charge that was decided on is made once, whoever goes on with it.
 */
export async function evaluateTopUp(
  billing: Billing,
  transaction: BillingTransaction,
  looked: LookedAt,
): Promise<TopUpOutlook> {
  const { customer } = looked.buyer;
  const row = await readRule(transaction, customer.customer_id);
  if (!row?.enabled || row.paused_reason !== null) return OFF;
  const policy = policyOf(await billing.catalogue()).autoTopUp;
  const rule = toRule(row);
  const level = triggerLevel(rule.trigger, looked.pace);
  if (level === null || (rule.unit === looked.buyer.unit && looked.availableMicro > level)) {
    await clearHeld(transaction, row);
    return { ...OFF, isArmed: true, belowMicro: level };
  }
  const facts = await gatherFacts(billing, transaction, { row, rule, looked, policy });
  const decision = decideTopUp({ ...facts, rule, limits: policy, now: billing.now() });
  const attempt = { billing, transaction, row, rule, looked, level, facts };
  return { ...OFF, isArmed: true, aboveMicro: level, ...(await carryOut(attempt, decision)) };
}

type Facts = Awaited<ReturnType<typeof gatherFacts>>;

interface Evaluating {
  readonly billing: Billing;
  readonly transaction: BillingTransaction;
  readonly row: RuleRow;
  readonly rule: TopUpRule;
  readonly looked: LookedAt;
  readonly level: bigint;
  readonly facts: Facts;
}

async function carryOut(evaluating: Evaluating, decision: TopUpDecision): Promise<Partial<TopUpOutlook>> {
  switch (decision.kind) {
    case 'not_due':
      return {};
    case 'held':
      await hold(evaluating, decision.reason, decision.until);
      return { nextLookAt: decision.until };
    case 'announce':
      await announceFirst(evaluating, decision.chargeAt);
      return { nextLookAt: decision.chargeAt };
    case 'charge':
      return { purchase: await charge(evaluating) };
  }
}

async function gatherFacts(
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

/** The same reason again is the same line: a customer is not told the same thing every few minutes. */
async function hold(evaluating: Evaluating, reason: TopUpHeldReason, until: Date | null): Promise<void> {
  const { billing, transaction, row } = evaluating;
  const { customer_id: customerId } = row;
  if (row.held_reason === reason && row.held_log_id !== null) {
    await transaction
      .updateTable('auto_top_up_log')
      .set((log) => ({ times: log('times', '+', 1), last_at: billing.now(), next_attempt_at: until }))
      .where('customer_id', '=', customerId)
      .where('id', '=', row.held_log_id)
      .execute();
    await updateRule(transaction, row, { held_until: until });
    return;
  }
  const logId = await logTopUp(billing, transaction, row, {
    outcome: 'held',
    actor: 'system',
    reason,
    next_attempt_at: until,
    ...figuresOf(evaluating),
  });
  await updateRule(transaction, row, { held_reason: reason, held_until: until, held_log_id: logId });
  await bumpChange(transaction, customerId);
  await announce(billing, transaction, {
    customerId,
    type: 'auto_top_up.held',
    data: { reason, nextAttemptAt: until?.toISOString() ?? null },
  });
}

async function announceFirst(evaluating: Evaluating, chargeAt: Date): Promise<void> {
  const { billing, transaction, row, facts } = evaluating;
  await logTopUp(billing, transaction, row, {
    outcome: 'announced',
    actor: 'system',
    next_attempt_at: chargeAt,
    ...figuresOf(evaluating),
  });
  await updateRule(transaction, row, { first_notice_at: billing.now(), held_reason: null, held_until: null });
  await bumpChange(transaction, row.customer_id);
  await announce(billing, transaction, {
    customerId: row.customer_id,
    type: 'auto_top_up.announced',
    data: {
      chargeAt: chargeAt.toISOString(),
      totalMinor: facts.totalMinor?.toString() ?? null,
      currency: row.currency,
    },
  });
}

async function charge(evaluating: Evaluating): Promise<PurchaseRow> {
  const { billing, transaction, row, looked, facts } = evaluating;
  const { customer } = looked.buyer;
  const { request, totalMinor, timeZone } = facts;
  const method = chargedMethod(looked.buyer, row);
  if (!request || totalMinor === null || !method) throw new Error('A top-up was decided on without a price.');
  const purchase = await insertOffSession(
    billing,
    transaction,
    {
      customerId: customer.customer_id,
      origin: 'auto',
      sold: { request },
      paymentMethodId: method.id,
      cause: AUTO_CAUSE,
    },
    looked.buyer,
  );
  const logId = await logTopUp(billing, transaction, row, {
    outcome: 'charging',
    actor: 'system',
    purchase_id: purchase.id,
    payment_method_id: method.id,
    ...figuresOf(evaluating),
  });
  await transaction
    .insertInto('auto_top_up_attempt')
    .values({
      customer_id: customer.customer_id,
      purchase_id: purchase.id,
      currency: purchase.currency,
      total_minor: purchase.total_minor,
      month: localMonth(billing.now(), timeZone),
      payment_method_id: method.id,
      outcome: 'open',
      started_at: billing.now(),
      log_id: logId,
    })
    .execute();
  await clearHeld(transaction, row);
  await bumpChange(transaction, customer.customer_id);
  return purchase;
}

function figuresOf({ looked, level, facts }: Evaluating) {
  return {
    available_micro: looked.availableMicro,
    threshold_micro: level,
    credit_micro: facts.creditMicro,
    total_minor: facts.totalMinor,
    month_spent_minor: facts.monthSpentMinor,
  };
}

async function clearHeld(transaction: BillingTransaction, row: RuleRow): Promise<void> {
  if (row.held_reason === null) return;
  await updateRule(transaction, row, { held_reason: null, held_until: null, held_log_id: null });
  await bumpChange(transaction, row.customer_id);
}

async function updateRule(
  transaction: BillingTransaction,
  row: RuleRow,
  change: Partial<Pick<RuleRow, 'held_reason' | 'held_until' | 'held_log_id' | 'first_notice_at'>>,
): Promise<void> {
  await transaction.updateTable('auto_top_up_rule').set(change).where('customer_id', '=', row.customer_id).execute();
}

/** Wakes whoever watches the customer. */
export async function bumpChange(transaction: BillingTransaction, customerId: string): Promise<void> {
  await transaction
    .updateTable('customer')
    .set((customer) => ({ change_version: customer('change_version', '+', 1n) }))
    .where('customer_id', '=', customerId)
    .execute();
}
