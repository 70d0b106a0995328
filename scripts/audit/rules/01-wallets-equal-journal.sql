-- The balance and the debt of every wallet are what its journal adds up to.
with moved as (
  select customer_id, unit,
    sum(amount_micro) filter (where credit_account = 'wallet') as into_wallet,
    sum(amount_micro) filter (where debit_account = 'wallet') as out_of_wallet,
    sum(amount_micro) filter (where debit_account = 'debt') as debt_made,
    sum(amount_micro) filter (where credit_account = 'debt') as debt_paid
  from billing.ledger_transfer group by customer_id, unit
)
select coalesce(w.customer_id, m.customer_id) || ' ' || coalesce(w.unit, m.unit) as subject,
  format('wallet %s, debt %s; journal %s, %s', w.balance_micro, w.debt_micro,
    coalesce(m.into_wallet, 0) - coalesce(m.out_of_wallet, 0), coalesce(m.debt_made, 0) - coalesce(m.debt_paid, 0)) as detail
from billing.wallet w full join moved m using (customer_id, unit)
where coalesce(w.balance_micro, 0) <> coalesce(m.into_wallet, 0) - coalesce(m.out_of_wallet, 0)
  or coalesce(w.debt_micro, 0) <> coalesce(m.debt_made, 0) - coalesce(m.debt_paid, 0)
