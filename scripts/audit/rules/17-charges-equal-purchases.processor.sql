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
  and (p.id is null or coalesce(c.taken, 0) <> case
      -- A person has seen the money: at the bank, or as it came instead of the total.
      when p.lane like 'transfer:%' then 0
      when p.accepted_minor is not null then coalesce(c.taken, 0)
      when p.status = 'succeeded' then p.total_minor
      -- Paid differently than quoted, and all of it sent back.
      else coalesce((select r.amount_minor from billing.refund r
        where r.customer_id = p.customer_id and r.purchase_id = p.id and r.id = 'review:' || p.id), 0) end
    or coalesce(c.currency, p.currency) <> p.currency or coalesce(c.charges, 0) > 1)
  -- One that may still be on its way is nobody's mistake yet.
  and coalesce(p.status, '') not in ('pending', 'requires_action', 'processing')
