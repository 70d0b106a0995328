-- Lines and tax of every invoice add up to its totals; what was imported is kept as it came.
with lines as (
  select customer_id, invoice_id, sum(amount_minor) as amount from billing.invoice_line group by 1, 2
), taxes as (
  select customer_id, invoice_id, sum(amount_minor) as amount,
    coalesce(sum(amount_minor) filter (where inclusive), 0) as inside
  from billing.invoice_tax group by 1, 2
)
select i.customer_id || ' invoice ' || coalesce(i.number, i.id::text) as subject,
  format('subtotal %s, tax %s, total %s; lines %s, tax lines %s', i.subtotal_minor, i.tax_minor, i.total_minor,
    coalesce(l.amount, 0), coalesce(t.amount, 0)) as detail
from billing.invoice i
left join lines l on l.customer_id = i.customer_id and l.invoice_id = i.id
left join taxes t on t.customer_id = i.customer_id and t.invoice_id = i.id
where i.total_minor <> i.subtotal_minor + i.tax_minor
  or (i.external_id is null and (i.tax_minor <> coalesce(t.amount, 0)
    or i.subtotal_minor <> coalesce(l.amount, 0) - coalesce(t.inside, 0)))
