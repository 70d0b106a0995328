-- Each sequence of our own invoice numbers has every number once, from 1 on.
with own as (
  select c.prefix, c.last_number, i.number
  from billing.invoice_counter c
  left join billing.invoice i on i.number ~ ('^' || c.prefix || '-[0-9]{6,}$') and i.external_id is null
)
select prefix as subject, format('counter %s, invoices %s, different numbers %s', last_number, count(number), count(distinct number)) as detail
from own group by prefix, last_number
having count(distinct number) <> last_number or count(number) <> last_number
