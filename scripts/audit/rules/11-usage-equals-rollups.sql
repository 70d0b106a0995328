-- Events, hourly totals and rated totals of a feature say the same, and each event is known by one id.
with events as (
  select customer_id, feature_key, sum(quantity) as quantity, sum(coalesce(charged_micro, 0)) as charged, count(*) as events
  from billing.usage_event group by 1, 2
), hours as (
  select customer_id, feature_key, sum(quantity) as quantity, sum(charged_micro) as charged, sum(events) as events
  from billing.usage_rollup group by 1, 2
), rated as (
  select customer_id, feature_key, sum(cumulative_quantity) as quantity, sum(charged_micro) as charged
  from billing.rating_state group by 1, 2
)
select coalesce(e.customer_id, h.customer_id, r.customer_id) || ' ' || coalesce(e.feature_key, h.feature_key, r.feature_key) as subject,
  format('events %s/%s/%s, hours %s/%s/%s, rated %s/%s', e.events, e.quantity, e.charged, h.events, h.quantity, h.charged, r.quantity, r.charged) as detail
from events e
full join hours h using (customer_id, feature_key)
full join rated r using (customer_id, feature_key)
where (e.quantity, e.charged, e.events) is distinct from (h.quantity, h.charged, h.events)
  or (e.quantity, e.charged) is distinct from (r.quantity, r.charged)
