-- What is left of every lot is what was put into it minus what was taken out of it.
with moved as (
  select customer_id, grant_id,
    sum(case when credit_account = 'wallet' then amount_micro else -amount_micro end) as left_over
  from billing.ledger_transfer where grant_id is not null group by customer_id, grant_id
)
select g.customer_id || ' lot ' || g.id as subject,
  format('remaining %s, journal %s', g.remaining_micro, coalesce(m.left_over, 0)) as detail
from billing.credit_grant g left join moved m on m.customer_id = g.customer_id and m.grant_id = g.id
where g.remaining_micro <> coalesce(m.left_over, 0) or g.remaining_micro > g.amount_micro
