-- What was refunded or lost stands on credit notes, never more than was paid.
with corrected as (
  -- A note whose refund failed is void; one without a refund says what was never paid.
  select n.customer_id, n.corrects_invoice_id as invoice_id, -sum(n.total_minor) as credited
  from billing.invoice n
  join billing.refund r on r.customer_id = n.customer_id and r.credit_note_id = n.id
  where n.corrects_invoice_id is not null and n.status <> 'void' group by 1, 2
)
select i.customer_id || ' invoice ' || coalesce(i.number, i.id::text) as subject,
  format('refunded %s, credit notes %s, paid %s', i.amount_refunded_minor, coalesce(c.credited, 0), i.amount_paid_minor) as detail
from billing.invoice i
left join corrected c on c.customer_id = i.customer_id and c.invoice_id = i.id
where i.corrects_invoice_id is null
  and (i.amount_refunded_minor <> coalesce(c.credited, 0) or i.amount_refunded_minor > case when i.status = 'uncollectible' then i.total_minor else i.amount_paid_minor end)
