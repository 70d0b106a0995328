-- What the journal took for usage is what the events of each entry were charged.
with charged as (
  select e.customer_id, coalesce(e.transaction_id, t.id) as transaction_id, sum(coalesce(e.charged_micro, 0)) as amount
  from billing.usage_event e
  -- Events of an earlier version do not name their entry.
  left join billing.ledger_transaction t
    on e.transaction_id is null and t.customer_id = e.customer_id and t.kind = 'usage' and t.event_id = e.event_id
  group by 1, 2
)
select t.customer_id || ' entry ' || t.id as subject,
  format('journal took %s, events were charged %s', -t.change_micro, coalesce(c.amount, 0)) as detail
from billing.ledger_transaction t
left join charged c on c.customer_id = t.customer_id and c.transaction_id = t.id
where t.kind = 'usage' and -t.change_micro <> coalesce(c.amount, 0)
