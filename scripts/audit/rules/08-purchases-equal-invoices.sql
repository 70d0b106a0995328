-- A purchase that succeeded has one invoice, paid with exactly what was charged, or with what a person accepted instead.
select p.customer_id || ' purchase ' || p.id as subject,
  format('%s %s over %s %s; invoice %s over %s, paid %s', p.kind, p.status, p.total_minor, p.currency,
    coalesce(i.status, 'none'), i.total_minor, i.amount_paid_minor) as detail
from billing.purchase p
left join billing.invoice i on i.customer_id = p.customer_id and i.id = p.invoice_id
left join billing.after_sale a on a.customer_id = p.customer_id and a.purchase_id = p.id
where p.status = 'succeeded'
  and (i.id is null or i.currency <> p.currency or i.total_minor <> p.total_minor
    or i.status <> case when coalesce(a.failed_late, false) then 'uncollectible' else 'paid' end
    or i.amount_paid_minor <> coalesce(p.accepted_minor, p.total_minor))
  and not coalesce(a.failed_late, false)
