-- What a subscription was bought on, what is scheduled for it, and what was added to it.

-- Plans as they were sold. Immutable and named by what they say, so that a server may keep what it has read.
create table plan_terms (
  id text primary key,                                  -- SHA-256 of the body
  plan_key text not null,
  body json not null,                                   -- not jsonb, which forgets the order of the features
  created_at timestamptz not null default now()
);

alter table subscription
  add column terms_id text references plan_terms,       -- null: bought before terms were kept; the catalogue of today counts
  add column seats int check (seats > 0),               -- null: those of the plan
  add column add_ons json not null default '[]',        -- [{ key, terms, endsAt }], terms as they were bought
  add column paid_items json,                           -- what the parts really cost in the running interval, after a discount; null: their price
  add column scheduled_kind text,
  add column scheduled_plan_key text,
  add column scheduled_terms_id text references plan_terms,
  add column scheduled_seats int,
  add column scheduled_at timestamptz,                  -- the change is in force from then on, whether or not it has been written down
  add column cancel_reason text,
  add column cancel_comment text,
  add column paused_at timestamptz,
  add constraint subscription_schedule check (
    (scheduled_at is null) = (scheduled_plan_key is null) and (scheduled_at is null) = (scheduled_kind is null)),
  add constraint subscription_one_future check (scheduled_at is null or cancel_at is null or status = 'canceled');
create index subscription_change_due on subscription (scheduled_at) where scheduled_at is not null;

-- Seats and quotas: how many there are now, as the host reports it, and the most there were in a period.
create table feature_level (
  customer_id uuid not null references customer,
  feature_key text not null,
  level bigint not null check (level >= 0),
  peak bigint not null check (peak >= level),
  peak_since timestamptz not null,                      -- start of the period that the peak is of
  reported_at timestamptz not null,
  primary key (customer_id, feature_key)
);
