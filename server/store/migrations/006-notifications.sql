-- What others are told: an outbox written in the transaction of the change itself, so that nothing is told that did not
-- happen and nothing that happened is left untold. Delivered at least once; every message has an id to recognise it by.
create table outbox_event (
  customer_id uuid not null references customer,
  id uuid not null,
  type text not null,
  data jsonb not null,
  occurred_at timestamptz not null,                     -- the customer's clock
  recorded_at timestamptz not null default clock_timestamp(),
  routed_at timestamptz,                                -- deliveries and e-mails were made from it
  primary key (customer_id, id)
);
create unique index outbox_event_id on outbox_event (id);
create index outbox_unrouted on outbox_event (recorded_at) where routed_at is null;

create table webhook_endpoint (
  id uuid primary key,
  url text not null,
  description text not null default '',
  types text[],                                         -- null: all
  secret text not null,
  previous_secret text,                                 -- both sign for a day after a rotation
  previous_secret_until timestamptz,
  disabled_at timestamptz,
  disabled_reason text,
  created_at timestamptz not null default now()
);

create table webhook_delivery (
  endpoint_id uuid not null references webhook_endpoint on delete cascade,
  customer_id uuid not null,
  event_id uuid not null,
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  delivered_at timestamptz,
  given_up_at timestamptz,
  last_status int,
  last_error text,
  primary key (endpoint_id, event_id),
  foreign key (customer_id, event_id) references outbox_event (customer_id, id)
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where delivered_at is null and given_up_at is null;
create index webhook_delivery_event on webhook_delivery (customer_id, event_id);

create table email_message (
  customer_id uuid not null references customer,
  id uuid not null,
  event_id uuid not null,                               -- one message per event, whoever routes it
  template text not null,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  created_at timestamptz not null default now(),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz,
  last_error text,
  primary key (customer_id, id),
  unique (customer_id, event_id, recipient)
);
create index email_due on email_message (next_attempt_at) where sent_at is null and given_up_at is null;

alter table customer add column locale text;            -- of e-mails; the seller's default when null
-- A reference of the buyer that stands on every invoice.
alter table customer add column purchase_order text;
-- The level that was announced last: an event goes out once per crossing, not once per look.
alter table wallet add column announced_level text not null default 'ok'
  check (announced_level in ('ok','low','empty','negative'));

-- Who changed what. Each row carries the hash of the one before it, per customer, so that a row that is taken out shows.
-- What concerns no customer stands under the nil UUID.
create table audit_log (
  customer_id uuid not null,
  sequence bigint not null,
  actor text not null,
  action text not null,
  target text,
  details jsonb not null,
  request_id text,
  at timestamptz not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (customer_id, sequence)
);

-- What a drift check found. A customer with an open finding is frozen, and a person resolves it; nothing repairs itself.
create table drift_finding (
  id uuid primary key,
  customer_id uuid references customer,
  rule text not null,
  subject text not null,
  found_at timestamptz not null,
  resolved_at timestamptz,
  resolution text
);
create unique index one_open_finding on drift_finding (rule, subject) where resolved_at is null;
