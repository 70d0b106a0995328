-- The balance of every wallet is the sum of what is left of its lots, and no more is held than is there.
with lots as (
  select customer_id, unit, sum(remaining_micro) as remaining, sum(held_micro) as held
  from billing.credit_grant group by customer_id, unit
)
select w.customer_id || ' ' || w.unit as subject,
  format('wallet %s held %s; lots %s held %s', w.balance_micro, w.held_micro, coalesce(l.remaining, 0), coalesce(l.held, 0)) as detail
from billing.wallet w left join lots l using (customer_id, unit)
where w.balance_micro <> coalesce(l.remaining, 0) or w.held_micro <> coalesce(l.held, 0)
  or w.held_micro > w.balance_micro or w.balance_micro < 0 or w.debt_micro < 0
