-- No time of a subscription is charged twice.
select one.customer_id || ' subscription ' || one.subscription_id as subject,
  format('%s – %s and %s – %s', one.period_start, one.period_end, other.period_start, other.period_end) as detail
from billing.cycle_charge one
join billing.cycle_charge other on other.customer_id = one.customer_id and other.subscription_id = one.subscription_id
  and other.kind = one.kind and other.period_start > one.period_start
  and (one.period_end is null or other.period_start < one.period_end)
where one.outcome = 'paid' and other.outcome = 'paid'
