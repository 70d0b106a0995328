/** The tables of schema.sql, as Kysely sees them. */
import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { AutoTopUpTables } from './tables/auto-top-up.ts';
import type { AfterSaleTables } from './tables/after-sale.ts';
import type { CycleTables } from './tables/billing-cycle.ts';
import type { InvoiceTables } from './tables/invoices.ts';
import type { NotificationTables } from './tables/notifications.ts';
import type { StripeTables } from './tables/stripe.ts';
import type { SubscriptionTermsColumns, SubscriptionTermsTables } from './tables/subscription-terms.ts';

type PurchaseKind =
  'credit_pack' | 'balance_topup' | 'renewal' | 'plan_change' | 'invoice_payment' | 'reactivation' | 'addon';

/** Written as JSON text, because the driver would turn a JavaScript array into an SQL array. */
type Json = ColumnType<unknown, string, string>;
type NullableJson = ColumnType<unknown, string | null | undefined, string | null>;
type GeneratedJson = ColumnType<unknown, string | undefined, string>;

export interface CatalogueVersionTable {
  id: string;
  hash: string;
  body: Json;
  created_at: Generated<Date>;
}

export interface CustomerTable {
  customer_id: string;
  external_id: string;
  name: string;
  email: string | null;
  country: string | null;
  region: string | null;
  address: GeneratedJson;
  tax_id: string | null;
  time_zone: Generated<string>;
  /** Of e-mails; the seller's own when null. */
  locale: string | null;
  purchase_order: string | null;
  currency: string;
  processor_customer_id: string | null;
  processor_details: string | null;
  methods_mirrored_at: Date | null;
  clock_offset_seconds: Generated<bigint>;
  frozen_at: Date | null;
  change_version: Generated<bigint>;
  created_at: Generated<Date>;
}

export interface SubscriptionTable extends SubscriptionTermsColumns {
  customer_id: string;
  id: string;
  plan_key: string;
  status: 'draft' | 'pending_payment' | 'trialing' | 'active' | 'past_due' | 'paused' | 'canceled';
  anchor_at: Date;
  paid_until: Date | null;
  trial_ends_at: Date | null;
  cancel_at: Date | null;
  canceled_at: Date | null;
  past_due_invoice_id: string | null;
  payment_method_id: string | null;
  cycle_lease_until: Date | null;
  bill_held_reason: string | null;
  bill_held_since: Date | null;
  bill_tries: Generated<number>;
  final_bill_at: Date | null;
  created_at: Generated<Date>;
}

export interface PaymentMethodTable {
  customer_id: string;
  id: string;
  processor_id: string;
  type: string;
  label: string;
  brand: string | null;
  last4: string | null;
  expiry_month: number | null;
  expiry_year: number | null;
  is_default: Generated<boolean>;
  is_backup: Generated<boolean>;
  chargeable_off_session: Generated<boolean>;
  refused_for_good_at: Date | null;
  detached_at: Date | null;
  /** Removed here, not yet known to be gone at the processor. */
  detach_due: Generated<boolean>;
  created_at: Generated<Date>;
}

export interface WalletTable {
  customer_id: string;
  unit: string;
  balance_micro: Generated<bigint>;
  held_micro: Generated<bigint>;
  debt_micro: Generated<bigint>;
  period_start: Date | null;
  period_end: Date | null;
  last_refill_micro: Generated<bigint>;
  settled_purchases: Generated<bigint>;
  /** The level that others were told last. */
  announced_level: Generated<'ok' | 'low' | 'empty' | 'negative'>;
  watch_below_micro: bigint | null;
  watch_above_micro: bigint | null;
  has_spend_caps: Generated<boolean>;
  version: Generated<bigint>;
  /** How far below zero usage may run until then. */
  grace_micro: Generated<bigint>;
  grace_until: Date | null;
}

export interface CreditGrantTable {
  customer_id: string;
  id: string;
  unit: string;
  source: 'plan' | 'promo' | 'purchased' | 'adjustment';
  priority: number;
  amount_micro: bigint;
  remaining_micro: bigint;
  held_micro: Generated<bigint>;
  effective_at: Date;
  expires_at: Date | null;
  voided_at: Date | null;
  frozen_at: Date | null;
  subscription_id: string | null;
  period_start: Date | null;
  purchase_id: string | null;
  description: Generated<string>;
  created_at: Generated<Date>;
}

export interface LedgerTransactionTable {
  customer_id: string;
  id: string;
  unit: string;
  kind: 'plan_allowance' | 'expire' | 'usage' | 'purchase' | 'debt_payment' | 'adjustment' | 'refund' | 'dispute';
  idempotency_key: string;
  description: Generated<string>;
  actor: string;
  purchase_id: string | null;
  event_id: string | null;
  change_micro: bigint;
  balance_after_micro: bigint;
  at: Date;
  recorded_at: Generated<Date>;
}

export interface LedgerTransferTable {
  customer_id: string;
  transaction_id: string;
  line: number;
  debit_account: string;
  credit_account: string;
  unit: string;
  amount_micro: bigint;
  grant_id: string | null;
}

export interface UsageEventIdTable {
  customer_id: string;
  event_id: string;
  body_hash: Buffer;
  charged_micro: bigint | null;
  late: Generated<boolean>;
  accepted_at: Generated<Date>;
}

export interface UsageEventTable {
  customer_id: string;
  id: string;
  event_id: string;
  feature_key: string;
  quantity: bigint;
  occurred_at: Date;
  received_at: Generated<Date>;
  unit: string | null;
  charged_micro: bigint | null;
  properties: Json | null;
  transaction_id: string | null;
}

export interface UsageRollupTable {
  customer_id: string;
  feature_key: string;
  bucket: Date;
  quantity: bigint;
  events: bigint;
  charged_micro: bigint;
}

export interface RatingStateTable {
  customer_id: string;
  feature_key: string;
  period_start: Date;
  rate_key: string;
  cumulative_quantity: bigint;
  charged_micro: Generated<bigint>;
}

export interface CapacityHoldTable {
  customer_id: string;
  hold_id: string;
  unit: string;
  feature_key: string;
  quantity: bigint;
  amount_micro: bigint;
  charge_micro: Generated<bigint>;
  settled_micro: bigint | null;
  status: 'held' | 'settled' | 'released' | 'expired';
  expires_at: Date;
  body_hash: Buffer;
  created_at: Generated<Date>;
}

export interface CapacityHoldGrantTable {
  customer_id: string;
  hold_id: string;
  grant_id: string;
  amount_micro: bigint;
}

export interface QuoteTable {
  customer_id: string;
  id: string;
  kind: PurchaseKind;
  lane: string;
  invoice_type: string;
  terms: GeneratedJson;
  pays_invoice_id: string | null;
  continues_purchase_id: string | null;
  confirmed_attempt: number | null;
  unit: string;
  credit_micro: bigint;
  currency: string;
  subtotal_minor: bigint;
  tax_minor: bigint;
  total_minor: bigint;
  pack_key: string | null;
  pack_quantity: number | null;
  grant_expires_after_days: number | null;
  payment_method_id: string | null;
  settled_purchases: bigint;
  body: Json;
  request: Json;
  created_at: Date;
  expires_at: Date;
  tax_engine: Generated<'table' | 'processor'>;
}

export interface PurchaseTable {
  customer_id: string;
  id: string;
  quote_id: string;
  kind: PurchaseKind;
  origin: 'portal' | 'auto' | 'operator' | 'cycle';
  lane: string;
  unit: string;
  off_session: Generated<boolean>;
  credit_micro: bigint;
  currency: string;
  subtotal_minor: bigint;
  tax_minor: bigint;
  total_minor: bigint;
  status:
    'pending' | 'requires_action' | 'processing' | 'requires_payment_method' | 'succeeded' | 'failed' | 'canceled';
  step: 'created' | 'drafted' | 'lined' | 'finalized';
  attempt: Generated<number>;
  attempt_sent: Generated<number>;
  payment_method_id: string | null;
  processor_invoice_id: string | null;
  failure_code: string | null;
  next_action: NullableJson;
  cancel_requested_at: Date | null;
  needs_review: string | null;
  after_micro: bigint | null;
  lease_until: Date | null;
  invoice_id: string | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  settled_at: Date | null;
  /** What an operator accepted instead of the total. */
  accepted_minor: bigint | null;
}

export interface PurchaseTransitionTable {
  customer_id: string;
  purchase_id: string;
  sequence: number;
  from_status: string | null;
  to_status: string;
  cause: string;
  at: Generated<Date>;
}

export interface IdempotencyKeyTable {
  customer_id: string;
  key: string;
  request_hash: Buffer;
  state: 'in_flight' | 'done';
  locked_until: Date | null;
  status: number | null;
  response: Json | null;
  created_at: Generated<Date>;
}

export interface PortalSessionTable {
  customer_id: string;
  id: string;
  permissions: string[];
  origin: string | null;
  created_at: Generated<Date>;
  last_used_at: Generated<Date>;
  expires_at: Date;
  revoked_at: Date | null;
}

export interface WebhookInboxTable {
  event_id: string;
  type: string;
  livemode: boolean;
  object_kind: Generated<'invoice' | 'after_sale' | 'customer'>;
  object_id: string | null;
  created_at: Date;
  received_at: Generated<Date>;
  attempts: Generated<number>;
  next_attempt_at: Generated<Date>;
  processed_at: Date | null;
  last_error: string | null;
}

export interface ProcessorReferenceTable {
  processor_id: string;
  customer_id: string;
  purchase_id: string;
}

/** Those of invoices and of the migrations stand in files of their own, in tables/. */
export interface Tables
  extends
    AfterSaleTables,
    AutoTopUpTables,
    CycleTables,
    InvoiceTables,
    NotificationTables,
    StripeTables,
    SubscriptionTermsTables {
  catalogue_version: CatalogueVersionTable;
  customer: CustomerTable;
  subscription: SubscriptionTable;
  payment_method: PaymentMethodTable;
  wallet: WalletTable;
  credit_grant: CreditGrantTable;
  ledger_transaction: LedgerTransactionTable;
  ledger_transfer: LedgerTransferTable;
  usage_event_id: UsageEventIdTable;
  usage_event: UsageEventTable;
  usage_rollup: UsageRollupTable;
  rating_state: RatingStateTable;
  capacity_hold: CapacityHoldTable;
  capacity_hold_grant: CapacityHoldGrantTable;
  quote: QuoteTable;
  purchase: PurchaseTable;
  purchase_transition: PurchaseTransitionTable;
  idempotency_key: IdempotencyKeyTable;
  portal_session: PortalSessionTable;
  webhook_inbox: WebhookInboxTable;
  processor_reference: ProcessorReferenceTable;
}

export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;
export type NewRow<Name extends keyof Tables> = Insertable<Tables[Name]>;
