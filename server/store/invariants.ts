import { sql, type RawBuilder } from 'kysely';
import type { Executor } from './database.ts';
import { AFTER_SALE_INVARIANTS } from './invariants/after-sale.ts';

/**
 * What must be true of the database at any moment, as plain SQL: each query returns the rows that break it. Asserted after every
 * test on a database, and open to an auditor with nothing but psql.
 */
const INVARIANTS: readonly { readonly name: string; readonly broken: RawBuilder<{ row: string }> }[] = [
  {
    name: 'balance = Σ remaining of its lots, held = Σ held of its lots',
    broken: sql`
      select w.customer_id || '/' || w.unit as row from wallet w
      left join credit_grant g using (customer_id, unit)
      group by w.customer_id, w.unit, w.balance_micro, w.held_micro
      having w.balance_micro <> coalesce(sum(g.remaining_micro), 0) or w.held_micro <> coalesce(sum(g.held_micro), 0)`,
  },
  {
    name: 'balance and debt = Σ of the journal',
    broken: sql`
      select w.customer_id || '/' || w.unit as row from wallet w
      left join ledger_transfer t using (customer_id, unit)
      group by w.customer_id, w.unit, w.balance_micro, w.debt_micro
      having w.balance_micro <> coalesce(sum(
          case when t.credit_account = 'wallet' then t.amount_micro when t.debit_account = 'wallet' then -t.amount_micro end), 0)
        or w.debt_micro <> coalesce(sum(
          case when t.debit_account = 'debt' then t.amount_micro when t.credit_account = 'debt' then -t.amount_micro end), 0)`,
  },
  {
    name: 'remaining of a lot = what its journal entries say, and only what was taken for a refund or dispute comes back to it',
    broken: sql`
      select g.customer_id || '/' || g.id as row from credit_grant g
      left join (
        select t.*, t.credit_account = 'wallet' as is_given, x.kind in ('refund', 'dispute') and row_number() over (
          partition by t.customer_id, t.grant_id, t.credit_account = 'wallet' order by x.recorded_at, x.id) > 1 as is_return
        from ledger_transfer t join ledger_transaction x on x.customer_id = t.customer_id and x.id = t.transaction_id
        where t.grant_id is not null
      ) t on t.customer_id = g.customer_id and t.grant_id = g.id
      group by g.customer_id, g.id, g.remaining_micro, g.amount_micro
      having g.remaining_micro <> coalesce(sum(case when t.is_given then t.amount_micro else -t.amount_micro end), 0)
        or g.amount_micro <> coalesce(sum(t.amount_micro) filter (where t.is_given and not t.is_return), 0)`,
  },
  {
    name: 'change of a journal entry = its transfers, and each entry follows from the one before',
    broken: sql`
      select t.customer_id || '/' || t.id as row from (
        select t.*, balance_after_micro - change_micro as before_micro,
          lag(balance_after_micro, 1, 0) over (partition by customer_id, unit order by recorded_at, id) as previous_micro
        from ledger_transaction t
      ) t
      left join ledger_transfer l on l.customer_id = t.customer_id and l.transaction_id = t.id and l.unit = t.unit
      group by t.customer_id, t.id, t.change_micro, t.before_micro, t.previous_micro
      having t.before_micro <> t.previous_micro or t.change_micro <> coalesce(
        sum(case when l.credit_account in ('wallet', 'debt') then l.amount_micro else 0 end)
        - sum(case when l.debit_account in ('wallet', 'debt') then l.amount_micro else 0 end), 0)`,
  },
  {
    name: 'a hold earmarks its amount, and a lot what its open holds earmark',
    broken: sql`
      select h.customer_id || '/' || h.hold_id as row from capacity_hold h
      left join capacity_hold_grant e using (customer_id, hold_id)
      group by h.customer_id, h.hold_id, h.amount_micro
      having h.amount_micro <> coalesce(sum(e.amount_micro), 0)
      union all
      select g.customer_id || '/' || g.id from credit_grant g
      left join capacity_hold_grant e on e.customer_id = g.customer_id and e.grant_id = g.id
      left join capacity_hold h on h.customer_id = e.customer_id and h.hold_id = e.hold_id
      group by g.customer_id, g.id, g.held_micro
      having g.held_micro <> coalesce(sum(e.amount_micro) filter (where h.status = 'held'), 0)`,
  },
  {
    name: 'each accepted event is recorded once, and charged as its journal entry says',
    broken: sql`
      select i.customer_id || '/' || i.event_id as row from usage_event_id i
      left join usage_event e using (customer_id, event_id)
      left join ledger_transaction t
        on t.customer_id = i.customer_id and t.idempotency_key = 'usage:' || i.event_id and t.kind = 'usage'
      group by i.customer_id, i.event_id, i.charged_micro
      having count(distinct e.id) <> 1 or min(e.charged_micro) is distinct from i.charged_micro
        or (count(t.id) > 0 and -min(t.change_micro) <> i.charged_micro)`,
  },
  {
    name: 'events that were charged together cost what their journal entry says',
    broken: sql`
      select t.customer_id || '/' || t.idempotency_key as row from ledger_transaction t
      left join usage_event e on e.customer_id = t.customer_id and e.transaction_id = t.id
      where t.kind = 'usage'
      group by t.customer_id, t.id, t.idempotency_key, t.change_micro
      having -t.change_micro <> coalesce(sum(e.charged_micro), 0)
      union all
      select customer_id || '/' || event_id from usage_event
      where transaction_id is not null and not exists (
        select 1 from ledger_transaction t where t.customer_id = usage_event.customer_id and t.id = usage_event.transaction_id)`,
  },
  {
    name: 'usage by day = Σ of the events',
    broken: sql`
      select coalesce(e.customer_id, d.customer_id) || '/' || coalesce(e.feature_key, d.feature_key) as row
      from (select customer_id, feature_key, coalesce(unit, 'none') as unit, sum(quantity) as quantity,
          sum(coalesce(charged_micro, 0)) as charged, count(*) as events from usage_event group by 1, 2, 3) e
      full join (select customer_id, feature_key, unit, sum(quantity) as quantity, sum(charged_micro) as charged,
          sum(events) as events from usage_day group by 1, 2, 3) d using (customer_id, feature_key, unit)
      where (e.quantity, e.charged, e.events) is distinct from (d.quantity, d.charged, d.events)`,
  },
  {
    name: 'totals of usage = Σ of the events',
    broken: sql`
      select coalesce(e.customer_id, u.customer_id, r.customer_id) || '/' || coalesce(e.feature_key, u.feature_key, r.feature_key) as row
      from (select customer_id, feature_key, sum(quantity) as quantity, sum(coalesce(charged_micro, 0)) as charged, count(*) as events
        from usage_event group by 1, 2) e
      full join (select customer_id, feature_key, sum(quantity) as quantity, sum(charged_micro) as charged, sum(events) as events
        from usage_rollup group by 1, 2) u using (customer_id, feature_key)
      full join (select customer_id, feature_key, sum(cumulative_quantity) as quantity, sum(charged_micro) as charged
        from rating_state group by 1, 2) r using (customer_id, feature_key)
      where (e.quantity, e.charged, e.events) is distinct from (u.quantity, u.charged, u.events)
        or (e.quantity, e.charged) is distinct from (r.quantity, r.charged)`,
  },
  {
    name: 'every succeeded purchase that fills a wallet has one grant of what was quoted, and no other purchase has any',
    broken: sql`
      select p.customer_id || '/' || p.id as row from purchase p
      left join credit_grant g on g.customer_id = p.customer_id and g.purchase_id = p.id
      group by p.customer_id, p.id, p.status, p.credit_micro
      having count(g.id) <> case when p.status = 'succeeded' and p.credit_micro > 0 then 1 else 0 end
        or (count(g.id) = 1 and min(g.amount_micro) <> p.credit_micro)`,
  },
  {
    name: 'every purchase entry of the journal is of one succeeded purchase',
    broken: sql`
      select t.customer_id || '/' || t.idempotency_key as row from ledger_transaction t
      left join purchase p on p.customer_id = t.customer_id and p.id = t.purchase_id
      where t.kind = 'purchase' and (p.status is distinct from 'succeeded' or t.change_micro <> p.credit_micro)
      union all
      select t.customer_id || '/' || t.purchase_id from ledger_transaction t
      where t.kind = 'purchase' group by t.customer_id, t.purchase_id having count(*) > 1`,
  },
  {
    name: 'totals of an invoice = its lines and its tax',
    broken: sql`
      select i.customer_id || '/' || i.id as row from invoice i
      left join lateral (select coalesce(sum(amount_minor), 0) as amount from invoice_line l
        where l.customer_id = i.customer_id and l.invoice_id = i.id) lines on true
      left join lateral (select coalesce(sum(amount_minor), 0) as amount,
          coalesce(sum(amount_minor) filter (where inclusive), 0) as inside from invoice_tax x
        where x.customer_id = i.customer_id and x.invoice_id = i.id) tax on true
      where i.external_id is null
        and (i.tax_minor <> tax.amount or i.subtotal_minor <> lines.amount - tax.inside)`,
  },
  {
    name: 'a purchase is paid exactly when its invoice is, unless the bank took it back, and the invoice says what was charged',
    broken: sql`
      select p.customer_id || '/' || p.id as row from purchase p
      left join invoice i on i.customer_id = p.customer_id and i.purchase_id = p.id
      left join after_sale a on a.customer_id = p.customer_id and a.purchase_id = p.id
      where (p.status = 'succeeded') <>
          coalesce(i.status = case when a.failed_late then 'uncollectible' else 'paid' end, false)
        or (i.status = 'paid' and (i.total_minor <> p.total_minor or i.amount_paid_minor <> coalesce(p.accepted_minor, p.total_minor)
          or i.tax_minor <> p.tax_minor or i.currency <> p.currency))`,
  },
  {
    name: 'no metered usage is billed twice, nor more of it than was rated',
    broken: sql`
      select b.customer_id || '/' || b.feature_key || '/' || b.period_start as row from (
        select customer_id, feature_key, period_start, rate_key, sum(charged_micro) as charged
        from billed_usage group by 1, 2, 3, 4) b
      left join rating_state r using (customer_id, feature_key, period_start, rate_key)
      where b.charged > coalesce(r.charged_micro, 0)`,
  },
  {
    name: 'a charge of the billing cycle ends as its purchase does',
    broken: sql`
      select c.customer_id || '/' || c.purchase_id as row from cycle_charge c
      join purchase p on p.customer_id = c.customer_id and p.id = c.purchase_id
      where (c.outcome is not distinct from 'paid') <> (p.status = 'succeeded')
        or (c.outcome is not distinct from 'uncollectible') <> (p.status in ('failed', 'canceled'))`,
  },
  ...AFTER_SALE_INVARIANTS,
];

export interface BrokenInvariant {
  readonly rule: string;
  /** The row, beginning with the id of its customer. */
  readonly row: string;
}

export async function findBrokenInvariants(executor: Executor): Promise<BrokenInvariant[]> {
  const found: BrokenInvariant[] = [];
  for (const { name, broken } of INVARIANTS) {
    const { rows } = await broken.execute(executor);
    found.push(...rows.map(({ row }) => ({ rule: name, row })));
  }
  return found;
}

/** One line per broken invariant and row; empty when all is well. */
export async function checkInvariants(executor: Executor): Promise<string[]> {
  const found = await findBrokenInvariants(executor);
  return found.map(({ rule, row }) => `${rule}: ${row}`);
}

export const INVARIANT_COUNT = INVARIANTS.length;
