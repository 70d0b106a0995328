/**
 * Counts money and credits with plain SQL over both books: what moved at the processor and what the ledger granted. Shares
 * no code with the server.
 */
import type { Client } from 'pg';

export type ViolationKind =
  | 'double_charge'
  | 'double_credit'
  | 'lost_credit'
  | 'credit_without_money'
  | 'wrong_amount'
  | 'unbalanced_ledger'
  | 'invoice_disagrees'
  | 'never_settled';

export interface Violation {
  readonly kind: ViolationKind;
  readonly detail: string;
}

export interface Books {
  readonly charges: number;
  readonly chargedMinor: string;
  readonly grants: number;
  readonly grantedMicro: string;
  readonly purchases: readonly { readonly id: string; readonly status: string; readonly needsReview: string | null }[];
  readonly violations: readonly Violation[];
}

interface PurchaseRow {
  readonly id: string;
  readonly quote_id: string;
  readonly status: string;
  readonly needs_review: string | null;
  readonly total_minor: string;
  readonly credit_micro: string;
  readonly invoice_status: string | null;
  readonly charges: number;
  readonly charged_minor: string;
  readonly grants: number;
  readonly granted_micro: string;
  readonly credits: number;
}

const PURCHASES = `
  select p.id, p.quote_id, p.status, p.needs_review, p.total_minor::text, p.credit_micro::text,
    (select i.status from billing.invoice i where i.customer_id = p.customer_id and i.purchase_id = p.id) as invoice_status,
    c.charges, c.charged_minor, g.grants, g.granted_micro, t.credits
  from billing.purchase p
  cross join lateral (
    select count(*)::int as charges, coalesce(sum(ch.amount_minor), 0)::text as charged_minor
    from sandbox.charge ch join sandbox.invoice si on si.id = ch.invoice_id
    where si.metadata->>'purchase_id' = p.id::text) c
  cross join lateral (
    select count(*)::int as grants, coalesce(sum(cg.amount_micro), 0)::text as granted_micro
    from billing.credit_grant cg where cg.customer_id = p.customer_id and cg.purchase_id = p.id) g
  cross join lateral (
    select count(*)::int as credits from billing.ledger_transaction lt
    where lt.customer_id = p.customer_id and lt.kind = 'purchase' and lt.purchase_id = p.id) t
  where p.customer_id = $1 order by p.created_at`;

const TOTALS = `
  select
    (select count(*)::int from sandbox.charge ch join sandbox.customer sc on sc.id = ch.customer_id where sc.reference = $1::text) as charges,
    (select coalesce(sum(ch.amount_minor), 0)::text from sandbox.charge ch join sandbox.customer sc on sc.id = ch.customer_id
      where sc.reference = $1::text) as charged_minor,
    (select count(*)::int from billing.credit_grant where customer_id = $1::uuid and purchase_id is not null) as grants,
    (select coalesce(sum(amount_micro), 0)::text from billing.credit_grant where customer_id = $1::uuid and purchase_id is not null) as granted_micro`;

/** Wallets whose balance differs from their lots or from their journal. */
const UNBALANCED = `
  select w.unit, w.balance_micro::text as wallet, g.remaining::text, j.journal::text
  from billing.wallet w
  cross join lateral (select coalesce(sum(remaining_micro), 0) as remaining from billing.credit_grant cg
    where cg.customer_id = w.customer_id and cg.unit = w.unit and cg.voided_at is null) g
  cross join lateral (select coalesce(sum(case when lt.credit_account = 'wallet' then lt.amount_micro else 0 end), 0)
      - coalesce(sum(case when lt.debit_account = 'wallet' then lt.amount_micro else 0 end), 0) as journal
    from billing.ledger_transfer lt where lt.customer_id = w.customer_id and lt.unit = w.unit) j
  where w.customer_id = $1 and (w.balance_micro <> g.remaining or w.balance_micro <> j.journal)`;

/** `agreed`: how many purchases the customer meant to make. */
export async function auditCustomer(client: Client, customerId: string, agreed: number): Promise<Books> {
  const purchases = (await client.query<PurchaseRow>(PURCHASES, [customerId])).rows;
  const totals = (
    await client.query<{ charges: number; charged_minor: string; grants: number; granted_micro: string }>(TOTALS, [
      customerId,
    ])
  ).rows[0];
  if (!totals) throw new Error('The totals query answers one row.');
  const violations = purchases.flatMap(violationsOf);
  if (totals.charges > agreed && !violations.some(({ kind }) => kind === 'double_charge')) {
    violations.push({
      kind: 'double_charge',
      detail: `${totals.charges} charges for ${agreed} purchases the customer agreed to`,
    });
  }
  for (const row of (await client.query(UNBALANCED, [customerId])).rows) {
    violations.push({ kind: 'unbalanced_ledger', detail: JSON.stringify(row) });
  }
  return {
    charges: totals.charges,
    chargedMinor: totals.charged_minor,
    grants: totals.grants,
    grantedMicro: totals.granted_micro,
    purchases: purchases.map(({ id, status, needs_review }) => ({ id, status, needsReview: needs_review })),
    violations,
  };
}

function violationsOf(row: PurchaseRow): Violation[] {
  const found: Violation[] = [];
  const report = (kind: ViolationKind, detail: string): void => {
    found.push({ kind, detail: `${row.id} (${row.status}): ${detail}` });
  };
  if (row.charges > 1) report('double_charge', `${row.charges} charges`);
  if (row.grants > 1 || row.credits > 1) report('double_credit', `${row.grants} grants, ${row.credits} ledger entries`);
  if (row.charges > 0 && row.grants === 0 && row.needs_review === null)
    report('lost_credit', 'charged, and nothing was granted');
  if (row.charges === 0 && row.grants > 0) report('credit_without_money', 'granted, and nothing was charged');
  if (row.charges === 1 && row.charged_minor !== row.total_minor)
    report('wrong_amount', `${row.charged_minor} charged, ${row.total_minor} agreed`);
  if (row.grants === 1 && row.granted_micro !== row.credit_micro)
    report('wrong_amount', `${row.granted_micro} granted, ${row.credit_micro} bought`);
  if ((row.status === 'succeeded') !== row.grants > 0) report('invoice_disagrees', `${row.grants} grants`);
  if (row.status === 'succeeded' && row.invoice_status !== 'paid')
    report('invoice_disagrees', `invoice is ${row.invoice_status}`);
  if (row.invoice_status === 'paid' && row.charges === 0)
    report('invoice_disagrees', 'invoice is paid without a charge');
  return found;
}
