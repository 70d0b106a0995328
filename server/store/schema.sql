-- The billing schema. PostgreSQL 15 or later; the money path uses no sequence, trigger, advisory lock or LISTEN, so that
-- it also fits Citus, CockroachDB, YugabyteDB and Aurora. Every customer-owned key starts with customer_id (the shard key).
-- Ids are UUIDv7 minted in the application. Amounts are bigint:
--   *_minor  smallest chargeable units of a currency (what a processor is asked for)
--   *_micro  millionths of one major unit or one credit (what the ledger counts)
-- A unit is 'credits' or an ISO 4217 code.

create table catalogue_version (
  id uuid primary key,
  hash text not null,
  body json not null,                                   -- not jsonb, which forgets the order in which the seller lists things
  created_at timestamptz not null default now()
);
create index catalogue_latest on catalogue_version (created_at desc, id desc);

create table customer (
  customer_id uuid primary key,
  external_id text not null unique,
  name text not null,
  email text,
  country char(2),
  region text,
  address jsonb not null default '[]',
  tax_id text,
  time_zone text not null default 'UTC',
  currency char(3) not null,
  processor_customer_id text,
  clock_offset_seconds bigint not null default 0,      -- sandbox test clock
  frozen_at timestamptz,                                -- set by an auditor, never repaired silently
  change_version bigint not null default 0,             -- bumped with every visible change; what event streams watch
  created_at timestamptz not null default now()
);

create table subscription (
  customer_id uuid not null references customer,
  id uuid not null,
  plan_key text not null,
  status text not null check (status in ('draft','pending_payment','trialing','active','past_due','paused','canceled')),
  anchor_at timestamptz not null,                       -- the ORIGINAL anchor: period n is computed from it, never chained
  paid_until timestamptz,                               -- no plan allowance is granted for a period that starts at or after it
  trial_ends_at timestamptz,
  cancel_at timestamptz,
  canceled_at timestamptz,
  past_due_invoice_id uuid,
  payment_method_id uuid,
  created_at timestamptz not null default now(),
  primary key (customer_id, id)
);
create unique index one_live_subscription on subscription (customer_id) where status <> 'canceled';

create table payment_method (
  customer_id uuid not null references customer,
  id uuid not null,
  processor_id text not null,
  type text not null,
  label text not null,
  brand text, last4 char(4), expiry_month smallint, expiry_year smallint,
  is_default boolean not null default false,
  detached_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (customer_id, id),
  unique (customer_id, processor_id)
);
create unique index one_default_payment_method on payment_method (customer_id) where is_default and detached_at is null;

-- The one row that every change of a customer's capacity locks.
-- Invariants: balance = sum of remaining of its grants = sum of its journal; debt = sum of its debt transfers.
create table wallet (
  customer_id uuid not null references customer,
  unit text not null,
  balance_micro bigint not null default 0 check (balance_micro >= 0),
  held_micro bigint not null default 0 check (held_micro >= 0 and held_micro <= balance_micro),
  debt_micro bigint not null default 0 check (debt_micro >= 0),
  period_start timestamptz,
  period_end timestamptz,
  last_refill_micro bigint not null default 0,          -- what "low" is measured against
  settled_purchases bigint not null default 0,          -- a quote remembers it: another purchase since means "confirm again"
  version bigint not null default 0,
  primary key (customer_id, unit)
);

-- A lot of credits or money.
create table credit_grant (
  customer_id uuid not null,
  id uuid not null,
  unit text not null,
  source text not null check (source in ('plan','promo','purchased','adjustment')),
  priority smallint not null,                           -- plan 0, promo 50, adjustment 90, purchased 100
  amount_micro bigint not null check (amount_micro > 0),
  remaining_micro bigint not null check (remaining_micro >= 0 and remaining_micro <= amount_micro),
  held_micro bigint not null default 0 check (held_micro >= 0 and held_micro <= remaining_micro),
  effective_at timestamptz not null,
  expires_at timestamptz,
  voided_at timestamptz,
  subscription_id uuid,
  period_start timestamptz,
  purchase_id uuid,
  description text not null default '',
  created_at timestamptz not null default now(),
  primary key (customer_id, id),
  foreign key (customer_id, unit) references wallet (customer_id, unit),
  check (expires_at is null or expires_at > effective_at),
  check ((source = 'plan') = (period_start is not null))
);
create unique index one_plan_grant_per_period on credit_grant (customer_id, unit, subscription_id, period_start) where source = 'plan';
create unique index one_grant_per_purchase on credit_grant (customer_id, purchase_id) where purchase_id is not null;
create index burn_order on credit_grant (customer_id, unit, priority, expires_at, effective_at, id) where remaining_micro > 0;

-- The journal. A transfer is a debit -> credit pair, so an unbalanced entry cannot be written.
-- Accounts: 'wallet', 'debt', and 'sys:payments' | 'sys:revenue' | 'sys:plan' | 'sys:promo' | 'sys:breakage' | 'sys:adjustment'.
-- Value into the wallet: debit sys:*, credit 'wallet'. Value out: debit 'wallet', credit sys:*.
-- Debt made: debit 'debt', credit sys:revenue. Debt paid: debit 'wallet', credit 'debt'.
create table ledger_transaction (
  customer_id uuid not null,
  id uuid not null,
  unit text not null,
  kind text not null check (kind in ('plan_allowance','expire','usage','purchase','debt_payment','adjustment','refund','dispute')),
  idempotency_key text not null,
  description text not null default '',
  actor text not null,
  purchase_id uuid,
  event_id text,
  change_micro bigint not null,                         -- of (balance - debt), as the customer sees it
  balance_after_micro bigint not null,                  -- balance - debt after it
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (customer_id, id),
  unique (customer_id, idempotency_key)
);
create index activity on ledger_transaction (customer_id, unit, id desc);
create table ledger_transfer (
  customer_id uuid not null,
  transaction_id uuid not null,
  line smallint not null,
  debit_account text not null,
  credit_account text not null,
  unit text not null,
  amount_micro bigint not null check (amount_micro > 0),
  grant_id uuid,
  primary key (customer_id, transaction_id, line),
  foreign key (customer_id, transaction_id) references ledger_transaction (customer_id, id),
  check (debit_account <> credit_account)
);

-- Ids that were accepted, apart from the events, so that events can be partitioned by month. A refused event leaves no row.
create table usage_event_id (
  customer_id uuid not null references customer,
  event_id text not null,
  body_hash bytea not null,
  charged_micro bigint,
  late boolean not null default false,
  accepted_at timestamptz not null default now(),
  primary key (customer_id, event_id)
);
create table usage_event (
  customer_id uuid not null,
  id uuid not null,
  event_id text not null,
  feature_key text not null,
  quantity bigint not null check (quantity >= 0),
  occurred_at timestamptz not null,
  received_at timestamptz not null default now(),
  unit text,
  charged_micro bigint,
  properties jsonb,
  primary key (customer_id, id)
);
create table usage_rollup (
  customer_id uuid not null references customer,
  feature_key text not null,
  bucket timestamptz not null,                          -- hour
  quantity bigint not null,
  events bigint not null,
  charged_micro bigint not null,
  primary key (customer_id, feature_key, bucket)
);
-- Cumulative rating: charge = floor((c + n) * p / per) - floor(c * p / per), so that batching never changes a bill.
create table rating_state (
  customer_id uuid not null references customer,
  feature_key text not null,
  period_start timestamptz not null,
  rate_key text not null,
  cumulative_quantity bigint not null,
  charged_micro bigint not null default 0,              -- totals of the period: what an account snapshot reads
  primary key (customer_id, feature_key, period_start, rate_key)
);

create table capacity_hold (
  customer_id uuid not null,
  hold_id text not null,
  unit text not null,
  feature_key text not null,
  quantity bigint not null,
  amount_micro bigint not null check (amount_micro >= 0),
  settled_micro bigint,
  status text not null check (status in ('held','settled','released','expired')),
  expires_at timestamptz not null,
  body_hash bytea not null,
  created_at timestamptz not null default now(),
  primary key (customer_id, hold_id),
  foreign key (customer_id, unit) references wallet (customer_id, unit)
);
create index hold_due on capacity_hold (expires_at) where status = 'held';
create table capacity_hold_grant (                      -- which lots a hold earmarks
  customer_id uuid not null,
  hold_id text not null,
  grant_id uuid not null,
  amount_micro bigint not null check (amount_micro > 0),
  primary key (customer_id, hold_id, grant_id),
  foreign key (customer_id, hold_id) references capacity_hold (customer_id, hold_id),
  foreign key (customer_id, grant_id) references credit_grant (customer_id, id)
);

create table quote (
  customer_id uuid not null references customer,
  id uuid not null,
  kind text not null check (kind in ('credit_pack','balance_topup')),
  unit text not null,                                   -- the wallet it fills
  credit_micro bigint not null check (credit_micro > 0),
  currency char(3) not null,
  subtotal_minor bigint not null check (subtotal_minor >= 0),
  tax_minor bigint not null check (tax_minor >= 0),
  total_minor bigint not null check (total_minor = subtotal_minor + tax_minor and total_minor > 0),
  pack_key text,
  pack_quantity int,
  grant_expires_after_days int,
  payment_method_id uuid,
  settled_purchases bigint not null,
  body jsonb not null,                                  -- the quote as it was shown (contract)
  request jsonb not null,                               -- the request, so that a fresh quote can be made
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (customer_id, id)
);

create table purchase (
  customer_id uuid not null references customer,
  id uuid not null,
  quote_id uuid not null,
  kind text not null check (kind in ('credit_pack','balance_topup')),
  origin text not null check (origin in ('portal','auto','operator')),
  unit text not null,
  credit_micro bigint not null check (credit_micro > 0),
  currency char(3) not null,
  subtotal_minor bigint not null,
  tax_minor bigint not null,
  total_minor bigint not null check (total_minor = subtotal_minor + tax_minor),
  status text not null check (status in ('pending','requires_action','processing','requires_payment_method','succeeded','failed','canceled')),
  step text not null check (step in ('created','drafted','lined','finalized')),  -- recovery point inside pending
  attempt int not null default 1,
  attempt_sent int not null default 0,                  -- committed BEFORE pay is sent with that number
  payment_method_id uuid,
  processor_invoice_id text,
  failure_code text,
  next_action jsonb,                                    -- what the customer has to do while requires_action (contract)
  cancel_requested_at timestamptz,
  needs_review text,                                    -- paid, but not what was quoted: credited by a person, never by us
  after_micro bigint,
  lease_until timestamptz,
  invoice_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (customer_id, id),
  unique (customer_id, quote_id),                       -- one purchase per quote, for ever
  foreign key (customer_id, quote_id) references quote (customer_id, id)
);
create unique index one_open_purchase on purchase (customer_id, unit)
  where status in ('pending','requires_action','processing','requires_payment_method');
create index purchase_sweep on purchase (updated_at)
  where status in ('pending','requires_action','processing','requires_payment_method');
create table purchase_transition (
  customer_id uuid not null,
  purchase_id uuid not null,
  sequence int not null,
  from_status text,
  to_status text not null,
  cause text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (customer_id, purchase_id, sequence),
  foreign key (customer_id, purchase_id) references purchase (customer_id, id)
);

create table invoice (
  customer_id uuid not null references customer,
  id uuid not null,
  type text not null,
  number text,
  external_id text,                                     -- of an import
  status text not null check (status in ('draft','outstanding','paid','void','uncollectible')),
  currency char(3) not null,
  subtotal_minor bigint not null,
  tax_minor bigint not null,
  total_minor bigint not null check (total_minor = subtotal_minor + tax_minor),
  amount_paid_minor bigint not null default 0,
  description text not null default '',
  seller jsonb not null,
  buyer jsonb not null,
  processor_invoice_id text,
  purchase_id uuid,
  issued_at timestamptz not null,
  due_at timestamptz,
  paid_at timestamptz,
  primary key (customer_id, id),
  unique (customer_id, number)
);
create unique index one_invoice_per_purchase on invoice (customer_id, purchase_id) where purchase_id is not null;
create unique index one_invoice_per_import on invoice (customer_id, external_id) where external_id is not null;
create index invoice_list on invoice (customer_id, issued_at desc, id desc);
create table invoice_line (
  customer_id uuid not null,
  invoice_id uuid not null,
  line smallint not null,
  type text not null,
  description text not null,
  quantity bigint not null default 1,
  amount_minor bigint not null,
  period_start timestamptz,
  period_end timestamptz,
  primary key (customer_id, invoice_id, line),
  foreign key (customer_id, invoice_id) references invoice (customer_id, id)
);
create table invoice_tax (
  customer_id uuid not null,
  invoice_id uuid not null,
  line smallint not null,
  name text not null,
  rate_percent text not null,
  jurisdiction text not null,
  inclusive boolean not null,
  reverse_charge boolean not null default false,
  amount_minor bigint not null,
  primary key (customer_id, invoice_id, line),
  foreign key (customer_id, invoice_id) references invoice (customer_id, id)
);
-- One number sequence per seller, taken in the transaction that issues the invoice.
create table invoice_counter (
  prefix text primary key,
  last_number bigint not null
);

create table idempotency_key (
  customer_id uuid not null references customer,
  key text not null,
  request_hash bytea not null,
  state text not null check (state in ('in_flight','done')),
  locked_until timestamptz,
  status int,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (customer_id, key)
);

create table portal_session (
  customer_id uuid not null references customer,
  id uuid not null,
  permissions text[] not null,
  origin text,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,                      -- absolute
  revoked_at timestamptz,
  primary key (customer_id, id)
);
create index portal_session_id on portal_session (id);    -- a host revokes by the session's id alone
create index portal_session_ended on portal_session (expires_at);
create index idempotency_key_age on idempotency_key (created_at);

-- Not owned by a customer (Citus: distributed by their own key).
create table webhook_inbox (
  event_id text primary key,
  type text not null,
  livemode boolean not null,
  object_id text,
  created_at timestamptz not null,
  received_at timestamptz not null default now(),
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  processed_at timestamptz,
  last_error text
);
create index inbox_due on webhook_inbox (next_attempt_at) where processed_at is null;
create table processor_reference (                      -- in_… -> our row, across shards
  processor_id text primary key,
  customer_id uuid not null,
  purchase_id uuid not null
);
