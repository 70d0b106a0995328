-- What was charged for usage is what the journal took for it.
with events as (
  select customer_id, unit, sum(coalesce(charged_micro, 0)) as charged
  from billing.usage_event where transaction_id is not null group by 1, 2
), journal as (
  select customer_id, unit, -sum(change_micro) as taken
  from billing.ledger_transaction where kind = 'usage' and event_id is not null group by 1, 2
)
select coalesce(e.customer_id, j.customer_id) || ' ' || coalesce(e.unit, j.unit) as subject,
  format('events %s, journal %s', e.charged, j.taken) as detail
from events e full join journal j using (customer_id, unit)
where coalesce(e.charged, 0) <> coalesce(j.taken, 0)
