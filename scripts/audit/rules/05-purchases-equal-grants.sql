-- Every purchase that succeeded and buys capacity gave exactly what was sold, once; no other purchase gave anything.
select p.customer_id || ' purchase ' || p.id as subject,
  format('%s %s: sold %s, granted %s in %s lots, %s journal entries', p.kind, p.status, p.credit_micro,
    coalesce(sum(g.amount_micro), 0), count(g.id), (select count(*) from billing.ledger_transaction t
      where t.customer_id = p.customer_id and t.purchase_id = p.id and t.kind = 'purchase')) as detail
from billing.purchase p
left join billing.credit_grant g on g.customer_id = p.customer_id and g.purchase_id = p.id
group by p.customer_id, p.id
having coalesce(sum(g.amount_micro), 0) <> case when p.status = 'succeeded' then p.credit_micro else 0 end
  or count(g.id) > 1
  or (select count(*) from billing.ledger_transaction t
      where t.customer_id = p.customer_id and t.purchase_id = p.id and t.kind = 'purchase')
    <> case when p.status = 'succeeded' and p.credit_micro > 0 then 1 else 0 end
