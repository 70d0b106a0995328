-- What happens after a sale: refunds, disputes, returned payments, and the value that is taken back for them.

-- The bank suspects fraud, or an undo is under way: the lot stays in the balance and cannot be spent.
alter table credit_grant add column frozen_at timestamptz;

-- A purchase after it was paid, as the processor's cumulative numbers were seen last, and what our books did about it.
create table after_sale (
  customer_id uuid not null,
  purchase_id uuid not null,
  refunded_minor bigint not null default 0 check (refunded_minor >= 0),
  disputed_minor bigint not null default 0 check (disputed_minor >= 0),       -- open and lost, not won
  dispute_status text check (dispute_status in ('open','won','lost')),        -- of the dispute that weighs most
  dispute_reason text,
  fraud_warning boolean not null default false,
  failed_late boolean not null default false,
  released_at timestamptz,                              -- an operator looked at the warning and let the lot go
  clawed_micro bigint not null default 0 check (clawed_micro >= 0),           -- taken back, net of what was given back
  version bigint not null default 0,                    -- of the look: an older look never undoes a newer one
  looked_at timestamptz,
  next_look_at timestamptz not null,
  primary key (customer_id, purchase_id),
  foreign key (customer_id, purchase_id) references purchase (customer_id, id)
);
create index after_sale_due on after_sale (next_look_at);
create index purchase_after_sale on purchase (settled_at) where status = 'succeeded';

-- What exactly was taken for a purchase and from where, so that exactly it can be given back. No lot: it became debt.
create table claw_back_part (
  customer_id uuid not null,
  purchase_id uuid not null,
  sequence int not null,
  grant_id uuid,
  amount_micro bigint not null check (amount_micro > 0),
  returned_micro bigint not null default 0 check (returned_micro >= 0 and returned_micro <= amount_micro),
  taken_at timestamptz not null,
  primary key (customer_id, purchase_id, sequence),
  foreign key (customer_id, purchase_id) references after_sale (customer_id, purchase_id),
  foreign key (customer_id, grant_id) references credit_grant (customer_id, id)
);

-- `requested` is durable before the processor is asked: it may have given the money back without our knowing.
create table refund (
  customer_id uuid not null,
  id text not null,                                     -- the caller's own, or the processor's for one that was made there
  purchase_id uuid not null,
  amount_minor bigint not null check (amount_minor > 0),
  reason text not null,
  actor text not null,
  status text not null check (status in ('requested','pending','succeeded','failed','canceled')),
  is_undo boolean not null default false,
  processor_refund_id text,
  credit_note_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (customer_id, id),
  foreign key (customer_id, purchase_id) references purchase (customer_id, id)
);
create index refund_of_purchase on refund (customer_id, purchase_id, created_at);
create index refund_unfinished on refund (updated_at) where status = 'requested';
create unique index one_refund_per_processor_refund on refund (customer_id, processor_refund_id)
  where processor_refund_id is not null;

alter table invoice add column amount_refunded_minor bigint not null default 0 check (amount_refunded_minor >= 0);
alter table invoice add column dispute_status text check (dispute_status in ('open','won','lost'));
-- Of a credit note: what it corrects. Its amounts are negative.
alter table invoice add column corrects_invoice_id uuid;
create index credit_notes_of_invoice on invoice (customer_id, corrects_invoice_id) where corrects_invoice_id is not null;

-- Money that the seller owes a customer and that comes off the next bills: chargeable money, never part of a wallet.
create table customer_credit (
  customer_id uuid not null references customer,
  currency char(3) not null,
  balance_minor bigint not null default 0 check (balance_minor >= 0),
  entries bigint not null default 0,
  primary key (customer_id, currency)
);
create table customer_credit_entry (
  customer_id uuid not null,
  currency char(3) not null,
  sequence bigint not null,
  kind text not null check (kind in ('given','taken','applied','returned')),
  change_minor bigint not null check (change_minor <> 0),
  balance_after_minor bigint not null check (balance_after_minor >= 0),
  idempotency_key text not null,
  description text not null,
  actor text not null,
  purchase_id uuid,
  at timestamptz not null,
  primary key (customer_id, currency, sequence),
  unique (customer_id, idempotency_key),
  foreign key (customer_id, currency) references customer_credit (customer_id, currency)
);

-- One redemption per customer and promotion. `reserved`: its purchase is not paid yet; when that ends unpaid, the row goes.
create table promotion_redemption (
  customer_id uuid not null references customer,
  promotion_key text not null,
  status text not null check (status in ('reserved','redeemed')),
  purchase_id uuid,
  bonus_grant_id uuid,
  invoices int,                                         -- of a plan discount: off how many bills; null: all
  redeemed_at timestamptz not null,
  primary key (customer_id, promotion_key)
);
create unique index redemption_of_purchase on promotion_redemption (customer_id, purchase_id) where purchase_id is not null;
-- Bills that a plan discount was taken off. Those that ended unpaid do not count.
create table promotion_bill (
  customer_id uuid not null,
  purchase_id uuid not null,
  promotion_key text not null,
  primary key (customer_id, purchase_id),
  foreign key (customer_id, purchase_id) references purchase (customer_id, id)
);
create index promotion_bills on promotion_bill (customer_id, promotion_key);
-- Not owned by a customer: what all of them together have redeemed, where that is limited.
create table promotion_counter (
  promotion_key text primary key,
  redemptions bigint not null check (redemptions >= 0)
);
create table gift_code_batch (
  batch_id text primary key,
  created_at timestamptz not null
);
create table gift_code (                                -- the code itself is nowhere
  code_hash bytea primary key,
  batch_id text not null references gift_code_batch,
  unit text not null,
  micro bigint not null check (micro > 0),
  name text not null,
  expires_at timestamptz,
  grant_expires_after_days int,
  created_at timestamptz not null,
  redeemed_by uuid,
  redeemed_at timestamptz
);

-- Money that arrived by bank transfer, by the bank's own id of the booking.
create table bank_receipt (
  customer_id uuid not null,
  id text not null,
  purchase_id uuid not null,
  amount_minor bigint not null check (amount_minor > 0),
  received_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (customer_id, id),
  foreign key (customer_id, purchase_id) references purchase (customer_id, id)
);
create index bank_receipts_of_purchase on bank_receipt (customer_id, purchase_id);
-- Set when an operator accepted what was paid instead of what was quoted.
alter table purchase add column accepted_minor bigint check (accepted_minor > 0);
create index purchase_in_review on purchase (updated_at) where needs_review is not null;

-- How far below zero usage may run for now. On the wallet's row, which every event reads anyway.
alter table wallet add column grace_micro bigint not null default 0 check (grace_micro >= 0);
alter table wallet add column grace_until timestamptz;
create table grace (
  customer_id uuid not null,
  id text not null,
  unit text not null,
  micro bigint not null check (micro >= 0),
  ends_at timestamptz not null,
  reason text not null,
  created_at timestamptz not null,
  primary key (customer_id, id),
  foreign key (customer_id, unit) references wallet (customer_id, unit)
);
