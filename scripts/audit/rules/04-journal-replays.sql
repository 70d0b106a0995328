-- The changes of a wallet's journal, added up, are its balance minus its debt.
select w.customer_id || ' ' || w.unit as subject,
  format('journal adds up to %s, wallet minus debt is %s', coalesce(t.total, 0), w.balance_micro - w.debt_micro) as detail
from billing.wallet w
left join (
  select customer_id, unit, sum(change_micro) as total from billing.ledger_transaction group by customer_id, unit
) t using (customer_id, unit)
where coalesce(t.total, 0) <> w.balance_micro - w.debt_micro
