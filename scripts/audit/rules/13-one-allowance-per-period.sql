-- A subscription is granted its plan's allowance at most once for each period.
select customer_id || ' ' || unit || ' ' || period_start as subject, format('%s allowances', count(*)) as detail
from billing.credit_grant where source = 'plan'
group by customer_id, unit, subscription_id, period_start having count(*) > 1
