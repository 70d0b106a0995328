/** The tables of 005-auto-top-up.sql, as Kysely sees them. */
import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string, string>;
/** Read as 'YYYY-MM-DD' (`day::text`): a day of the customer's calendar is no moment in time. */
type Day = string;
export type Dimension = 'member' | 'key' | 'project';

interface UsageDayTable {
  customer_id: string;
  unit: string;
  day: Day;
  feature_key: string;
  quantity: bigint;
  events: bigint;
  charged_micro: bigint;
}

interface UsageDimensionDayTable extends UsageDayTable {
  dimension: Dimension;
  value: string;
}

interface CapacityWatchTable {
  customer_id: string;
  due_at: Date | null;
  next_look_at: Date;
  lease_until: Date | null;
}

interface SpendCapTable {
  customer_id: string;
  id: string;
  unit: string;
  period: 'day' | 'week' | 'month';
  mode: 'soft' | 'hard';
  limit_micro: bigint;
  dimension: Dimension | null;
  value: string | null;
  told_period: Day | null;
  created_at: Generated<Date>;
}

interface CapacityAlertTable {
  customer_id: string;
  id: string;
  unit: string;
  kind: 'amount' | 'percent' | 'days_left';
  threshold_micro: bigint | null;
  percent: number | null;
  days: number | null;
  channels: string[];
  crossed_at: Date | null;
  cleared_at: Date | null;
  created_at: Generated<Date>;
}

interface ConsentRecordTable {
  customer_id: string;
  id: string;
  kind: 'auto_top_up';
  text_version: string;
  text_hash: Buffer;
  actor: string;
  permissions: string[];
  agreed_to: Json;
  ip_hash: Buffer | null;
  at: Date;
}

interface AutoTopUpRuleTable {
  customer_id: string;
  enabled: Generated<boolean>;
  unit: string;
  trigger_kind: 'below' | 'days_left';
  trigger_micro: bigint | null;
  trigger_days: number | null;
  mode: 'fixed' | 'to_target' | 'predictive';
  amount_minor: bigint | null;
  quantity: number | null;
  target_micro: bigint | null;
  days: number | null;
  pack_key: string | null;
  currency: string;
  monthly_cap_minor: bigint;
  payment_method_id: string | null;
  consent_id: string | null;
  enabled_at: Date | null;
  paused_reason: string | null;
  paused_at: Date | null;
  failures_in_row: Generated<number>;
  first_notice_at: Date | null;
  held_reason: string | null;
  held_until: Date | null;
  held_log_id: string | null;
  version: Generated<bigint>;
  updated_at: Date;
}

interface AutoTopUpAttemptTable {
  customer_id: string;
  purchase_id: string;
  currency: string;
  total_minor: bigint;
  month: string;
  payment_method_id: string | null;
  tries: Generated<number>;
  outcome: 'open' | 'succeeded' | 'failed' | 'canceled';
  failure_code: string | null;
  started_at: Date;
  finished_at: Date | null;
  log_id: string;
}

interface AutoTopUpLogTable {
  customer_id: string;
  id: string;
  at: Date;
  outcome:
    | 'charging'
    | 'charged'
    | 'failed'
    | 'canceled'
    | 'held'
    | 'paused'
    | 'resumed'
    | 'enabled'
    | 'changed'
    | 'disabled'
    | 'announced';
  reason: string | null;
  unit: string;
  available_micro: bigint | null;
  threshold_micro: bigint | null;
  credit_micro: bigint | null;
  currency: string;
  total_minor: bigint | null;
  month_spent_minor: bigint | null;
  monthly_cap_minor: bigint | null;
  purchase_id: string | null;
  payment_method_id: string | null;
  used_backup: Generated<boolean>;
  actor: string;
  next_attempt_at: Date | null;
  times: Generated<number>;
  last_at: Date;
}

export interface AutoTopUpTables {
  usage_day: UsageDayTable;
  usage_dimension_day: UsageDimensionDayTable;
  capacity_watch: CapacityWatchTable;
  spend_cap: SpendCapTable;
  capacity_alert: CapacityAlertTable;
  consent_record: ConsentRecordTable;
  auto_top_up_rule: AutoTopUpRuleTable;
  auto_top_up_attempt: AutoTopUpAttemptTable;
  auto_top_up_log: AutoTopUpLogTable;
}
