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

export interface CustomerCreditTable {
  customer_id: string;
  currency: string;
  balance_minor: Generated<bigint>;
  entries: Generated<bigint>;
}

export interface CustomerCreditEntryTable {
  customer_id: string;
  currency: string;
  sequence: bigint;
  kind: 'given' | 'taken' | 'applied' | 'returned';
  change_minor: bigint;
  balance_after_minor: bigint;
  idempotency_key: string;
  description: string;
  actor: string;
  purchase_id: string | null;
  at: Date;
}

export interface PromotionRedemptionTable {
  customer_id: string;
  promotion_key: string;
  status: 'reserved' | 'redeemed';
  purchase_id: string | null;
  bonus_grant_id: string | null;
  invoices: number | null;
  redeemed_at: Date;
}

export interface PromotionBillTable {
  customer_id: string;
  purchase_id: string;
  promotion_key: string;
}

export interface PromotionCounterTable {
  promotion_key: string;
  redemptions: bigint;
}

export interface GiftCodeBatchTable {
  batch_id: string;
  created_at: Date;
}

export interface GiftCodeTable {
  code_hash: Buffer;
  batch_id: string;
  unit: string;
  micro: bigint;
  name: string;
  expires_at: Date | null;
  grant_expires_after_days: number | null;
  created_at: Date;
  redeemed_by: string | null;
  redeemed_at: Date | null;
}

export interface BankReceiptTable {
  customer_id: string;
  id: string;
  purchase_id: string;
  amount_minor: bigint;
  received_at: Date;
  recorded_at: Date;
}

export interface GraceTable {
  customer_id: string;
  id: string;
  unit: string;
  micro: bigint;
  ends_at: Date;
  reason: string;
  created_at: Date;
}

export interface AfterSaleTables {
  after_sale: AfterSaleTable;
  claw_back_part: ClawBackPartTable;
  refund: RefundTable;
  promotion_redemption: PromotionRedemptionTable;
  promotion_bill: PromotionBillTable;
  promotion_counter: PromotionCounterTable;
  gift_code_batch: GiftCodeBatchTable;
  gift_code: GiftCodeTable;
  bank_receipt: BankReceiptTable;
  grace: GraceTable;
  customer_credit: CustomerCreditTable;
  customer_credit_entry: CustomerCreditEntryTable;
}
