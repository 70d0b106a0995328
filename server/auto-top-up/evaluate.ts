import type { Billing } from '../context.ts';
import { decideTopUp, triggerLevel, type TopUpDecision, type TopUpRule } from '../domain/auto-top-up.ts';
import type { TopUpHeldReason } from '../../contract/auto-top-up.ts';
import type { Money } from '../../contract/money.ts';
import { localMonth } from '../domain/local-time.ts';
import { toMoney } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { policyOf } from '../domain/policy.ts';
import { announce } from '../notifications/announce.ts';
import { insertOffSession } from '../purchases/charge-off-session.ts';
import type { PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import { chargedMethod, gatherFacts, type LookedAt } from './gather-facts.ts';
import { readRule, toRule, type RuleRow } from './rule-row.ts';
import { logTopUp } from './top-up-log.ts';

export const AUTO_CAUSE = 'automatic top-up';

/** Without its guard. */
const UNLIMITED = { attemptsPerWindow: 1_000_000, failuresPerHour: 0, cooldownMinutes: 0 } as const;
const UNLIMITED_MINOR = 10n ** 15n;

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
  const limits = billing.guards.auto_top_up_limits
    ? { rule, limits: policy }
    : { rule: { ...rule, monthlyCapMinor: UNLIMITED_MINOR }, limits: { ...policy, ...UNLIMITED } };
  const decision = decideTopUp({ ...facts, ...limits, now: billing.now() });
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
    data: { at: chargeAt.toISOString(), amount: await amountOf(billing, row.currency, facts.totalMinor) },
  });
}

async function amountOf(billing: Billing, currency: string, minor: bigint | null): Promise<Money | null> {
  return minor === null ? null : toMoney(minor, currency, exponentOf(await billing.catalogue(), currency));
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
