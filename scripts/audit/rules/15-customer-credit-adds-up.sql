-- The money a seller owes a customer is what its entries add up to.
select c.customer_id || ' ' || c.currency as subject,
  format('balance %s, entries %s', c.balance_minor, coalesce(sum(e.change_minor), 0)) as detail
from billing.customer_credit c
left join billing.customer_credit_entry e using (customer_id, currency)
group by c.customer_id, c.currency, c.balance_minor
having c.balance_minor <> coalesce(sum(e.change_minor), 0)
