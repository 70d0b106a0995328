-- Never more is taken back for a purchase than it gave, a bonus among it, and what was taken is what the parts say.
with parts as (
  select customer_id, purchase_id, sum(amount_micro - returned_micro) as kept
  from billing.claw_back_part group by 1, 2
)
select a.customer_id || ' purchase ' || a.purchase_id as subject,
  format('taken back %s, parts %s, sold %s', a.clawed_micro, coalesce(x.kept, 0), p.credit_micro) as detail
from billing.after_sale a
join billing.purchase p on p.customer_id = a.customer_id and p.id = a.purchase_id
left join parts x on x.customer_id = a.customer_id and x.purchase_id = a.purchase_id
left join billing.promotion_redemption r on r.customer_id = a.customer_id and r.purchase_id = a.purchase_id
left join billing.credit_grant b on b.customer_id = r.customer_id and b.id = r.bonus_grant_id
where a.clawed_micro <> coalesce(x.kept, 0) or a.clawed_micro > p.credit_micro + coalesce(b.amount_micro, 0)
