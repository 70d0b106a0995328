-- The sandbox processor's own books. Nothing of the billing server reads or joins them, and no transaction spans both.
create table if not exists customer (
  id text primary key,
  reference text not null,
  name text not null,
  email text,
  created_at timestamptz not null
);
create table if not exists payment_method (
  id text primary key,
  customer_id text not null references customer,
  test_card text not null,
  created_at timestamptz not null
);
create table if not exists setup (
  id text primary key,
  customer_id text not null references customer,
  payment_method_id text references payment_method,
  created_at timestamptz not null
);
create table if not exists invoice (
  id text primary key,
  number text,
  customer_id text not null references customer,
  currency text not null,
  status text not null check (status in ('draft','open','paid','void','deleted')),
  description text not null,
  metadata jsonb not null,
  total_minor bigint not null default 0,
  amount_paid_minor bigint not null default 0,
  created_at timestamptz not null,
  finalized_at timestamptz,
  paid_at timestamptz,
  voided_at timestamptz
);
create index if not exists invoice_by_purchase on invoice (customer_id, (metadata->>'purchase_id'));
create table if not exists invoice_line (
  invoice_id text not null references invoice,
  line int not null,
  kind text not null,
  description text not null,
  amount_minor bigint not null,
  primary key (invoice_id, line)
);
-- One row per attempt. `resolves_at`: when the bank's answer becomes known, so that it survives a crash of the process.
create table if not exists payment (
  id text primary key,
  invoice_id text not null references invoice,
  attempt int not null,
  payment_method_id text not null references payment_method,
  test_card text not null,
  status text not null check (status in ('requires_payment_method','requires_action','processing','succeeded','canceled')),
  failure_code text,
  failure_decline_code text,
  challenge_id text unique,
  resolves_at timestamptz,
  created_at timestamptz not null
);
create index if not exists payment_of_invoice on payment (invoice_id, attempt);
create index if not exists payment_due on payment (resolves_at) where status = 'processing';
-- Money that moved. What an auditor counts.
create table if not exists charge (
  id text primary key,
  payment_id text not null unique references payment,
  invoice_id text not null references invoice,
  customer_id text not null references customer,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  created_at timestamptz not null
);
-- The answer of the first execution, given again whenever the key comes again.
create table if not exists idempotency_key (
  key text primary key,
  operation text not null,
  parameters_hash text not null,
  response jsonb,
  busy_until timestamptz,
  created_at timestamptz not null
);
create table if not exists event (
  id text primary key,
  type text not null,
  invoice_id text not null references invoice,
  created_at timestamptz not null
);
create table if not exists delivery (
  event_id text not null references event,
  copy int not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  delivered_at timestamptz,
  last_error text,
  primary key (event_id, copy)
);
create index if not exists delivery_due on delivery (due_at) where delivered_at is null;

-- What can happen to the money after it was paid. A row of the future (`opens_at`, `resolves_at`) survives a crash.
alter table invoice add column if not exists fraud_warning boolean not null default false;
alter table invoice add column if not exists failed_late boolean not null default false;
alter table payment_method add column if not exists detached_at timestamptz;
create table if not exists refund (
  id text primary key,
  invoice_id text not null references invoice,
  amount_minor bigint not null check (amount_minor > 0),
  reason text not null,
  metadata jsonb not null,
  status text not null check (status in ('pending','succeeded','failed','canceled')),
  resolves_at timestamptz,
  created_at timestamptz not null
);
create index if not exists refund_of_invoice on refund (invoice_id, created_at);
create index if not exists refund_due on refund (resolves_at) where status = 'pending';
create table if not exists dispute (
  id text primary key,
  invoice_id text not null references invoice,
  amount_minor bigint not null check (amount_minor > 0),
  reason text not null,
  status text not null check (status in ('expected','open','won','lost')),
  opens_at timestamptz not null,
  closed_at timestamptz
);
create index if not exists dispute_of_invoice on dispute (invoice_id, opens_at);
create index if not exists dispute_due on dispute (opens_at) where status = 'expected';
