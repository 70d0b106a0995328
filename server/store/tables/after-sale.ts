/** The tables of migration 004, as Kysely sees them. */
import type { Generated } from 'kysely';

export interface AfterSaleTable {
  customer_id: string;
  purchase_id: string;
  refunded_minor: Generated<bigint>;
  disputed_minor: Generated<bigint>;
  dispute_status: 'open' | 'won' | 'lost' | null;
  dispute_reason: string | null;
  fraud_warning: Generated<boolean>;
  failed_late: Generated<boolean>;
  released_at: Date | null;
  clawed_micro: Generated<bigint>;
  version: Generated<bigint>;
  looked_at: Date | null;
  next_look_at: Date;
}

export interface ClawBackPartTable {
  customer_id: string;
  purchase_id: string;
  sequence: number;
  grant_id: string | null;
  amount_micro: bigint;
  returned_micro: Generated<bigint>;
  taken_at: Date;
}

export interface RefundTable {
  customer_id: string;
  id: string;
  purchase_id: string;
  amount_minor: bigint;
  reason: string;
  actor: string;
  status: 'requested' | 'pending' | 'succeeded' | 'failed' | 'canceled';
  is_undo: Generated<boolean>;
  processor_refund_id: string | null;
  credit_note_id: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface AfterSaleTables {
  after_sale: AfterSaleTable;
  claw_back_part: ClawBackPartTable;
  refund: RefundTable;
}
