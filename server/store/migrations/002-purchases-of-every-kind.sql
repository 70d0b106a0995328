-- Every payment takes the path of quote and purchase: renewals, plan changes and open invoices too.

alter table quote
  drop constraint quote_kind_check,
  drop constraint quote_credit_micro_check,
  drop constraint quote_check,
  add column lane text,                                 -- of a customer, one purchase may be open in a lane: the wallet's unit, 'subscription', 'invoice:<id>'
  add column invoice_type text,
  add column terms jsonb not null default '{}',         -- what is applied when it is paid, frozen; each kind reads its own
  add column pays_invoice_id uuid,                      -- the open invoice that is paid, when there is one already
  add column continues_purchase_id uuid,                -- the open purchase that gets another attempt, instead of a new purchase
  add column confirmed_attempt int;                     -- which attempt that became: asking again is the same attempt
update quote set lane = unit, invoice_type = case kind when 'credit_pack' then 'credit_purchase' else kind end;
alter table quote
  alter column lane set not null,
  alter column invoice_type set not null,
  add constraint quote_kind_known check (kind in
    ('credit_pack','balance_topup','renewal','plan_change','invoice_payment','reactivation','addon')),
  add constraint quote_credit check (credit_micro > 0 or (credit_micro = 0 and kind not in ('credit_pack','balance_topup'))),
  add constraint quote_total check (total_minor = subtotal_minor + tax_minor and total_minor >= 0);

alter table purchase
  drop constraint purchase_kind_check,
  drop constraint purchase_origin_check,
  drop constraint purchase_credit_micro_check,
  add column lane text,
  add column off_session boolean not null default false;  -- of the wanted attempt: nobody is there to answer the bank
update purchase set lane = unit;
alter table purchase
  alter column lane set not null,
  add constraint purchase_kind_known check (kind in
    ('credit_pack','balance_topup','renewal','plan_change','invoice_payment','reactivation','addon')),
  add constraint purchase_origin_known check (origin in ('portal','auto','operator','cycle')),
  add constraint purchase_credit check (credit_micro > 0 or (credit_micro = 0 and kind not in ('credit_pack','balance_topup')));
drop index one_open_purchase;
create unique index one_open_purchase on purchase (customer_id, lane)
  where status in ('pending','requires_action','processing','requires_payment_method');

-- Attempts after the first, with who asked for them.
create table purchase_attempt (
  customer_id uuid not null,
  purchase_id uuid not null,
  attempt int not null,
  actor text not null check (actor in ('customer','cycle')),
  payment_method_id uuid,
  at timestamptz not null,
  primary key (customer_id, purchase_id, attempt),
  foreign key (customer_id, purchase_id) references purchase (customer_id, id)
);

-- One bill of the billing cycle. Its key is why no period is ever charged twice, by whatever number of servers.
create table cycle_charge (
  customer_id uuid not null,
  subscription_id uuid not null,
  kind text not null check (kind in ('renewal','overage')),  -- overage: what was left to bill when the subscription ended
  period_start timestamptz not null,
  period_end timestamptz,                               -- null: paid once, for ever
  purchase_id uuid not null,
  outcome text check (outcome in ('paid','uncollectible')),
  failed_at timestamptz,                                -- of the first refusal: retries are counted from it
  retries_used int not null default 0,
  next_retry_at timestamptz,
  created_at timestamptz not null,
  primary key (customer_id, subscription_id, kind, period_start),
  foreign key (customer_id, subscription_id) references subscription (customer_id, id),
  foreign key (customer_id, purchase_id) references purchase (customer_id, id)
);
create unique index one_cycle_charge_per_purchase on cycle_charge (customer_id, purchase_id);
create index cycle_retry_due on cycle_charge (next_retry_at) where next_retry_at is not null;

-- Metered usage that stands on an invoice. What is left to bill of a period is what was rated minus this.
create table billed_usage (
  customer_id uuid not null,
  purchase_id uuid not null,
  feature_key text not null,
  period_start timestamptz not null,
  rate_key text not null,
  quantity bigint not null,
  charged_micro bigint not null,
  primary key (customer_id, purchase_id, feature_key, period_start, rate_key),
  foreign key (customer_id, purchase_id) references purchase (customer_id, id)
);
create index billed_usage_of_period on billed_usage (customer_id, feature_key, period_start);

alter table subscription
  add column cycle_lease_until timestamptz,
  add column final_bill_at timestamptz;                 -- after the end: what was left to bill has been looked at
update subscription set final_bill_at = now() where status = 'canceled';
create index subscription_final_bill on subscription (canceled_at) where status = 'canceled' and final_bill_at is null;
create index subscription_due on subscription (paid_until) where status in ('trialing','active');
create index subscription_ending on subscription (cancel_at) where cancel_at is not null and status <> 'canceled';
create index customer_with_moved_clock on customer (customer_id) where clock_offset_seconds > 0;
