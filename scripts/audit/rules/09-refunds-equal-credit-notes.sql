-- What was refunded or lost stands on credit notes, never more than was paid.
with corrected as (
  select customer_id, corrects_invoice_id as invoice_id, -sum(total_minor) as credited
  from billing.invoice where corrects_invoice_id is not null group by 1, 2
)
select i.customer_id || ' invoice ' || coalesce(i.number, i.id::text) as subject,
  format('refunded %s, credit notes %s, paid %s', i.amount_refunded_minor, coalesce(c.credited, 0), i.amount_paid_minor) as detail
from billing.invoice i
left join corrected c on c.customer_id = i.customer_id and c.invoice_id = i.id
where i.corrects_invoice_id is null
  and (i.amount_refunded_minor <> coalesce(c.credited, 0) or i.amount_refunded_minor > i.amount_paid_minor)
