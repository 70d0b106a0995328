import { sql, type RawBuilder } from 'kysely';

/** What must be true of refunds, disputes and what is taken back for them. */
export const AFTER_SALE_INVARIANTS: readonly { readonly name: string; readonly broken: RawBuilder<{ row: string }> }[] =
  [
    {
      name: 'what is taken back for a purchase = its parts = its journal entries, and never more than was granted',
      broken: sql`
        select a.customer_id || '/' || a.purchase_id as row from after_sale a
        left join lateral (select coalesce(sum(amount_micro), 0) as micro from credit_grant g
          where g.customer_id = a.customer_id and (g.purchase_id = a.purchase_id or g.id = (
            select bonus_grant_id from promotion_redemption r
            where r.customer_id = a.customer_id and r.purchase_id = a.purchase_id))) granted on true
        left join lateral (select coalesce(sum(amount_micro - returned_micro), 0) as micro from claw_back_part c
          where c.customer_id = a.customer_id and c.purchase_id = a.purchase_id) parts on true
        left join lateral (select coalesce(-sum(change_micro), 0) as micro from ledger_transaction t
          where t.customer_id = a.customer_id and t.purchase_id = a.purchase_id and t.kind in ('refund', 'dispute')
        ) journal on true
        where a.clawed_micro <> parts.micro or a.clawed_micro <> journal.micro
          or a.clawed_micro > granted.micro`,
    },
    {
      name: 'refunds that succeeded = credit notes = what the invoice says, and never more than was paid',
      broken: sql`
        select a.customer_id || '/' || a.purchase_id as row from after_sale a
        join purchase p on p.customer_id = a.customer_id and p.id = a.purchase_id
        join invoice i on i.customer_id = p.customer_id and i.id = p.invoice_id
        left join lateral (select coalesce(sum(amount_minor) filter (where status = 'succeeded'), 0) as minor,
            count(*) filter (where (status = 'succeeded') <> (credit_note_id is not null)) as mismatches from refund r
          where r.customer_id = a.customer_id and r.purchase_id = a.purchase_id) refunds on true
        left join lateral (select coalesce(-sum(n.total_minor), 0) as minor, coalesce(-sum(n.tax_minor), 0) as tax_minor
          from invoice n join refund r on r.customer_id = n.customer_id and r.credit_note_id = n.id
          where n.customer_id = i.customer_id and n.corrects_invoice_id = i.id and n.status <> 'void'
        ) notes on true
        where p.status = 'succeeded' and (refunds.minor <> a.refunded_minor or refunds.mismatches > 0 or notes.minor <> refunds.minor
          or i.amount_refunded_minor <> refunds.minor or refunds.minor > i.total_minor
          or notes.tax_minor > i.tax_minor or (refunds.minor = i.total_minor and notes.tax_minor <> i.tax_minor))
          -- What was paid for a purchase that ended goes back without a note: its invoice is void.
          or p.status <> 'succeeded' and (refunds.minor <> a.refunded_minor or notes.minor <> 0 or i.amount_refunded_minor <> 0)`,
    },
    {
      name: 'money credit = Σ of its entries, each following from the one before',
      broken: sql`
        select c.customer_id || '/' || c.currency as row from customer_credit c
        left join customer_credit_entry e using (customer_id, currency)
        group by c.customer_id, c.currency, c.balance_minor, c.entries
        having c.balance_minor <> coalesce(sum(e.change_minor), 0) or c.entries <> count(e.sequence)
        union all
        select e.customer_id || '/' || e.sequence from (
          select e.*, lag(balance_after_minor, 1, 0) over (partition by customer_id, currency order by sequence) as before_minor
          from customer_credit_entry e) e
        where e.balance_after_minor <> e.before_minor + e.change_minor`,
    },
    {
      name: 'a promotion is reserved for an open purchase, redeemed by a paid one, and used by none that ended unpaid',
      broken: sql`
        select r.customer_id || '/' || r.promotion_key as row from promotion_redemption r
        join purchase p on p.customer_id = r.customer_id and p.id = r.purchase_id
        where (r.status = 'redeemed') <> (p.status = 'succeeded') or p.status in ('failed', 'canceled')`,
    },
    {
      name: 'a bank transfer is credited exactly for what arrived',
      broken: sql`
        select p.customer_id || '/' || p.id as row from purchase p
        left join lateral (select coalesce(sum(amount_minor), 0) as minor from bank_receipt b
          where b.customer_id = p.customer_id and b.purchase_id = p.id) received on true
        where p.lane like 'transfer:%' and p.status = 'succeeded'
          and least(received.minor, p.total_minor) <> coalesce(p.accepted_minor, p.total_minor)`,
    },
  ];
