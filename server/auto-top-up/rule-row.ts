import type { TopUpAttempt, TopUpModeRule, TopUpRule, TopUpTriggerRule } from '../domain/auto-top-up.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

export type RuleRow = Row<'auto_top_up_rule'>;
export type AttemptRow = Row<'auto_top_up_attempt'>;

export async function readRule(executor: Executor, customerId: string): Promise<RuleRow | null> {
  const row = await executor
    .selectFrom('auto_top_up_rule')
    .selectAll()
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return row ?? null;
}

export function toRule(row: RuleRow): TopUpRule {
  const { unit, currency, pack_key: packKey, monthly_cap_minor: monthlyCapMinor } = row;
  return { unit, trigger: triggerOf(row), mode: modeOf(row), packKey, currency, monthlyCapMinor };
}

/** The columns that say what the rule does. */
export function ruleColumns(rule: TopUpRule) {
  const { trigger, mode } = rule;
  return {
    unit: rule.unit,
    trigger_kind: trigger.kind,
    trigger_micro: trigger.kind === 'below' ? trigger.micro : null,
    trigger_days: trigger.kind === 'days_left' ? trigger.days : null,
    mode: mode.kind,
    amount_minor: mode.kind === 'fixed' ? mode.amountMinor : null,
    quantity: mode.kind === 'fixed' ? mode.quantity : null,
    target_micro: mode.kind === 'to_target' ? mode.targetMicro : null,
    days: mode.kind === 'predictive' ? mode.days : null,
    pack_key: rule.packKey,
    currency: rule.currency,
    monthly_cap_minor: rule.monthlyCapMinor,
  } as const;
}

function triggerOf({ trigger_kind: kind, trigger_micro: micro, trigger_days: days }: RuleRow): TopUpTriggerRule {
  return kind === 'below' ? { kind, micro: micro ?? 0n } : { kind, days: days ?? 0 };
}

function modeOf(row: RuleRow): TopUpModeRule {
  switch (row.mode) {
    case 'fixed':
      return { kind: 'fixed', amountMinor: row.amount_minor, quantity: row.quantity };
    case 'to_target':
      return { kind: 'to_target', targetMicro: row.target_micro ?? 0n };
    case 'predictive':
      return { kind: 'predictive', days: row.days ?? 0 };
  }
}

/** Of the month, and those before it that a limit per hour may still count. */
export async function readAttempts(
  executor: Executor,
  input: { readonly customerId: string; readonly month: string; readonly since: Date },
): Promise<TopUpAttempt[]> {
  const rows = await executor
    .selectFrom('auto_top_up_attempt')
    .selectAll()
    .where('customer_id', '=', input.customerId)
    .where((attempt) =>
      attempt.or([
        attempt('month', '=', input.month),
        attempt('started_at', '>=', input.since),
        attempt('finished_at', '>=', input.since),
        attempt('outcome', '=', 'open'),
      ]),
    )
    .execute();
  return rows.map((row) => ({
    outcome: row.outcome,
    totalMinor: row.total_minor,
    month: row.month,
    tries: row.tries,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  }));
}
