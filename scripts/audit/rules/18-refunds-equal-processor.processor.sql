-- The processor gave back exactly what the books say was refunded.
with given as (
  select i.metadata->>'purchase_id' as purchase_id, sum(r.amount_minor) as amount
  from sandbox.refund r join sandbox.invoice i on i.id = r.invoice_id where r.status = 'succeeded' group by 1
), booked as (
  select customer_id, purchase_id, sum(amount_minor) as amount from billing.refund
  -- A bank transfer goes back by hand, and no processor has heard of it.
  where status = 'succeeded' and processor_refund_id is not null group by 1, 2
)
select coalesce(b.customer_id::text, '') || ' purchase ' || coalesce(b.purchase_id::text, g.purchase_id) as subject,
  format('refunded %s here, %s at the processor', coalesce(b.amount, 0), coalesce(g.amount, 0)) as detail
from booked b full join given g on g.purchase_id = b.purchase_id::text
where coalesce(b.amount, 0) <> coalesce(g.amount, 0)
