/** Tables and columns of migration 003, as Kysely sees them. */
import type { ColumnType, Generated } from 'kysely';
import type { ScheduledKind } from '../../domain/subscription-state.ts';

type Json = ColumnType<unknown, string, string>;

interface PlanTermsTable {
  id: string;
  plan_key: string;
  body: Json;
  created_at: Generated<Date>;
}

export interface SubscriptionTermsColumns {
  terms_id: string | null;
  seats: number | null;
  /** Written as JSON text. */
  add_ons: ColumnType<unknown, string | undefined, string>;
  /** Written as JSON text. */
  paid_items: ColumnType<unknown, string | null | undefined, string | null>;
  scheduled_kind: ScheduledKind | null;
  scheduled_plan_key: string | null;
  scheduled_terms_id: string | null;
  scheduled_seats: number | null;
  scheduled_at: Date | null;
  cancel_reason: string | null;
  cancel_comment: string | null;
  paused_at: Date | null;
}

interface FeatureLevelTable {
  customer_id: string;
  feature_key: string;
  level: bigint;
  peak: bigint;
  peak_since: Date;
  reported_at: Date;
}

export interface SubscriptionTermsTables {
  plan_terms: PlanTermsTable;
  feature_level: FeatureLevelTable;
}
