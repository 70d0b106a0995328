/** The tables of 002-purchases-of-every-kind.sql, as Kysely sees them. */
import type { Generated } from 'kysely';

interface PurchaseAttemptTable {
  customer_id: string;
  purchase_id: string;
  attempt: number;
  actor: 'customer' | 'cycle';
  payment_method_id: string | null;
  at: Date;
}

interface CycleChargeTable {
  customer_id: string;
  subscription_id: string;
  kind: 'renewal' | 'overage';
  period_start: Date;
  period_end: Date | null;
  purchase_id: string;
  outcome: 'paid' | 'uncollectible' | null;
  failed_at: Date | null;
  retries_used: Generated<number>;
  next_retry_at: Date | null;
  created_at: Date;
}

interface BilledUsageTable {
  customer_id: string;
  purchase_id: string;
  feature_key: string;
  period_start: Date;
  rate_key: string;
  quantity: bigint;
  charged_micro: bigint;
}

export interface CycleTables {
  purchase_attempt: PurchaseAttemptTable;
  cycle_charge: CycleChargeTable;
  billed_usage: BilledUsageTable;
}
