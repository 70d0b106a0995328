-- Usage by day and by who used it, spend caps, alerts, and the auto top-up engine with its consent and its log.

-- By the day on which it was counted and charged, in the customer's time zone: what a spend cap looks at. The hours of
-- usage_rollup are those in which the usage happened.
create table usage_day (
  customer_id uuid not null references customer,
  unit text not null,                                   -- 'none' when it costs nothing
  day date not null,
  feature_key text not null,
  quantity bigint not null,
  events bigint not null,
  charged_micro bigint not null,
  primary key (customer_id, unit, day, feature_key)
);
-- The same for events that say who used it: member, key or project.
create table usage_dimension_day (
  customer_id uuid not null references customer,
  dimension text not null check (dimension in ('member','key','project')),
  value text not null,
  unit text not null,
  day date not null,
  feature_key text not null,
  quantity bigint not null,
  events bigint not null,
  charged_micro bigint not null,
  primary key (customer_id, dimension, value, unit, day, feature_key)
);
create index usage_dimension_range on usage_dimension_day (customer_id, dimension, day);

-- The journal entry an event was charged in. Events that come together share one per feature.
alter table usage_event add column transaction_id uuid;
create index usage_event_of_transaction on usage_event (customer_id, transaction_id);
-- What a hold would cost when it is settled, also on plans that set nothing aside: a spend cap counts it.
alter table capacity_hold add column charge_micro bigint not null default 0;
create index capacity_hold_open on capacity_hold (customer_id, unit) where status = 'held';

-- Levels outside of which somebody has to look (an alert, the auto top-up). They stand on the row that every change locks and
-- reads anyway, so that the usual event pays nothing for them. Passing one marks the watch as due and clears both.
alter table wallet add column watch_below_micro bigint;  -- at or below it
alter table wallet add column watch_above_micro bigint;  -- above it
alter table wallet add column has_spend_caps boolean not null default false;

create table capacity_watch (
  customer_id uuid primary key references customer,
  due_at timestamptz,                                   -- a level was passed
  next_look_at timestamptz not null,                    -- time alone changes things too: lots expire, a hold-up ends
  lease_until timestamptz
);
create index capacity_watch_due on capacity_watch (due_at) where due_at is not null;
create index capacity_watch_next on capacity_watch (next_look_at);

create table spend_cap (
  customer_id uuid not null references customer,
  id uuid not null,
  unit text not null,
  period text not null check (period in ('day','week','month')),
  mode text not null check (mode in ('soft','hard')),
  limit_micro bigint not null check (limit_micro >= 0),
  dimension text check (dimension in ('member','key','project')),
  value text,                                           -- null with a dimension: of each that has none of its own
  told_period date,                                     -- for which "reached" was announced
  created_at timestamptz not null default now(),
  primary key (customer_id, id),
  check (value is null or dimension is not null)
);
create unique index one_spend_cap on spend_cap (customer_id, unit, period, mode, coalesce(dimension, ''), coalesce(value, ''));

create table capacity_alert (
  customer_id uuid not null references customer,
  id uuid not null,
  unit text not null,
  kind text not null check (kind in ('amount','percent','days_left')),
  threshold_micro bigint,
  percent smallint check (percent between 1 and 100),
  days smallint check (days between 1 and 90),
  channels text[] not null,
  crossed_at timestamptz,                               -- it has fired and not cleared
  cleared_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (customer_id, id),
  check ((kind = 'amount') = (threshold_micro is not null)),
  check ((kind = 'percent') = (percent is not null)),
  check ((kind = 'days_left') = (days is not null))
);

-- What the customer agreed to, word for word by its hash. Rows are only ever added.
create table consent_record (
  customer_id uuid not null references customer,
  id uuid not null,
  kind text not null check (kind in ('auto_top_up')),
  text_version text not null,
  text_hash bytea not null,
  actor text not null,                                  -- the session that agreed
  permissions text[] not null,
  agreed_to jsonb not null,                             -- the rule as it was asked for
  ip_hash bytea,
  at timestamptz not null,
  primary key (customer_id, id)
);

create table auto_top_up_rule (
  customer_id uuid primary key references customer,
  enabled boolean not null default false,
  unit text not null,
  trigger_kind text not null check (trigger_kind in ('below','days_left')),
  trigger_micro bigint,
  trigger_days smallint,
  mode text not null check (mode in ('fixed','to_target','predictive')),
  amount_minor bigint,
  quantity smallint,
  target_micro bigint,
  days smallint,
  pack_key text,
  currency char(3) not null,
  monthly_cap_minor bigint not null check (monthly_cap_minor > 0),
  payment_method_id uuid,                               -- null: whichever a purchase would charge
  consent_id uuid,
  enabled_at timestamptz,
  paused_reason text,
  paused_at timestamptz,
  failures_in_row int not null default 0,
  first_notice_at timestamptz,                          -- when the notice before the first charge went out
  held_reason text,
  held_until timestamptz,
  held_log_id uuid,
  version bigint not null default 0,
  updated_at timestamptz not null,
  check (not enabled or (consent_id is not null and enabled_at is not null)),
  check ((trigger_kind = 'below') = (trigger_micro is not null)),
  check ((trigger_kind = 'days_left') = (trigger_days is not null))
);

-- One row per automatic charge that was decided on, written with its purchase, before anything is asked of the processor.
create table auto_top_up_attempt (
  customer_id uuid not null references customer,
  purchase_id uuid not null,
  currency char(3) not null,
  total_minor bigint not null,                          -- tax included: what the monthly cap counts
  month char(7) not null,                               -- of the customer's time zone
  payment_method_id uuid,
  tries smallint not null default 1,                    -- 2: the backup was asked too
  outcome text not null check (outcome in ('open','succeeded','failed','canceled')),
  failure_code text,
  started_at timestamptz not null,
  finished_at timestamptz,
  log_id uuid not null,
  primary key (customer_id, purchase_id),
  foreign key (customer_id, purchase_id) references purchase (customer_id, id)
);
create unique index one_open_auto_top_up on auto_top_up_attempt (customer_id) where outcome = 'open';
create index auto_top_up_attempt_month on auto_top_up_attempt (customer_id, month);
create index auto_top_up_attempt_time on auto_top_up_attempt (customer_id, started_at);

-- Why, and why not: every automatic charge and every one that was held back.
create table auto_top_up_log (
  customer_id uuid not null references customer,
  id uuid not null,
  at timestamptz not null,
  outcome text not null check (outcome in
    ('charging','charged','failed','canceled','held','paused','resumed','enabled','changed','disabled','announced')),
  reason text,
  unit text not null,
  available_micro bigint,
  threshold_micro bigint,
  credit_micro bigint,
  currency char(3) not null,
  total_minor bigint,
  month_spent_minor bigint,
  monthly_cap_minor bigint,
  purchase_id uuid,
  payment_method_id uuid,
  used_backup boolean not null default false,
  actor text not null,
  next_attempt_at timestamptz,
  times int not null default 1,                         -- how often in a row it was held back for the same reason
  last_at timestamptz not null,
  primary key (customer_id, id)
);
