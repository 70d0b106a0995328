-- Usage from before migration 005: what that one began to keep of each event, for the events that were there already.

update usage_event e set transaction_id = t.id
from ledger_transaction t
where e.transaction_id is null and t.customer_id = e.customer_id and t.kind = 'usage' and t.idempotency_key = 'usage:' || e.event_id;

-- The day on which it was charged, in the customer's time zone.
insert into usage_day as total (customer_id, unit, day, feature_key, quantity, events, charged_micro)
select e.customer_id, coalesce(e.unit, 'none'), (coalesce(t.at, e.received_at) at time zone c.time_zone)::date, e.feature_key,
  sum(e.quantity), count(*), sum(coalesce(e.charged_micro, 0))
from usage_event e
join customer c using (customer_id)
left join ledger_transaction t on t.customer_id = e.customer_id and t.id = e.transaction_id
where e.received_at < (select applied_at from schema_version where version = 5)
group by 1, 2, 3, 4
on conflict (customer_id, unit, day, feature_key) do update set
  quantity = total.quantity + excluded.quantity,
  events = total.events + excluded.events,
  charged_micro = total.charged_micro + excluded.charged_micro;

update capacity_hold set charge_micro = amount_micro where status = 'held' and charge_micro = 0 and amount_micro > 0;

-- The same for events that say who used it.
insert into usage_dimension_day as total (customer_id, dimension, value, unit, day, feature_key, quantity, events, charged_micro)
select e.customer_id, d.dimension, e.properties ->> d.dimension, coalesce(e.unit, 'none'),
  (coalesce(t.at, e.received_at) at time zone c.time_zone)::date, e.feature_key,
  sum(e.quantity), count(*), sum(coalesce(e.charged_micro, 0))
from usage_event e
join customer c using (customer_id)
cross join (values ('member'), ('key'), ('project')) as d (dimension)
left join ledger_transaction t on t.customer_id = e.customer_id and t.id = e.transaction_id
where e.received_at < (select applied_at from schema_version where version = 5) and e.properties ->> d.dimension <> ''
group by 1, 2, 3, 4, 5, 6
on conflict (customer_id, dimension, value, unit, day, feature_key) do update set
  quantity = total.quantity + excluded.quantity,
  events = total.events + excluded.events,
  charged_micro = total.charged_micro + excluded.charged_micro;
