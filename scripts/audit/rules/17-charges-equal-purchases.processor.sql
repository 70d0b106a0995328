-- The processor took exactly what each purchase says was paid, and nothing for any other.
with charged as (
  select i.metadata->>'purchase_id' as purchase_id, sum(c.amount_minor) as taken, count(*) as charges, min(c.currency) as currency
  from sandbox.charge c join sandbox.invoice i on i.id = c.invoice_id group by 1
)
select coalesce(p.customer_id::text, '') || ' purchase ' || coalesce(p.id::text, c.purchase_id, 'none') as subject,
  format('%s over %s %s; processor took %s %s in %s charges', coalesce(p.status, 'unknown'), p.total_minor, p.currency,
    coalesce(c.taken, 0), c.currency, coalesce(c.charges, 0)) as detail
from billing.purchase p full join charged c on c.purchase_id = p.id::text
where p.needs_review is null
  and (p.id is null or coalesce(c.taken, 0) <> case when p.status = 'succeeded' then p.total_minor else 0 end
    or coalesce(c.currency, p.currency) <> p.currency or coalesce(c.charges, 0) > 1)
  -- One that may still be on its way is nobody's mistake yet.
  and coalesce(p.status, '') not in ('pending', 'requires_action', 'processing')
