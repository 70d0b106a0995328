-- Every automatic top-up has an attempt in its log and a consent that is older than it.
select p.customer_id || ' purchase ' || p.id as subject, 'charged by itself without an attempt or a consent on record' as detail
from billing.purchase p
where p.origin = 'auto'
  and (not exists (select 1 from billing.auto_top_up_attempt a where a.customer_id = p.customer_id and a.purchase_id = p.id)
    or not exists (select 1 from billing.consent_record c where c.customer_id = p.customer_id and c.at <= p.created_at))
