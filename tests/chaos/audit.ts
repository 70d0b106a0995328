/**
 * Counts money and credits over both books: what moved at the processor and what the ledger granted, the latter with plain SQL.
 * Shares no code with the server.
 */
import type { Client } from 'pg';
import { auditAftermath } from './audit-aftermath.ts';
import type { ProcessorCharge, ProcessorUnderTest } from './processor.ts';

export type ViolationKind =
  | 'double_charge'
  | 'double_credit'
  | 'lost_credit'
  | 'credit_without_money'
  | 'wrong_amount'
  | 'uninvited_attempt'
  | 'wrong_claw_back'
  | 'double_refund'
  | 'missing_charge'
  | 'wrong_balance'
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
  readonly refundedMinor: string;
  readonly grants: number;
  readonly grantedMicro: string;
  readonly purchases: readonly { readonly id: string; readonly status: string; readonly needsReview: string | null }[];
  readonly violations: readonly Violation[];
}

export interface AuditedPurchase {
  readonly id: string;
  readonly status: string;
  readonly needs_review: string | null;
  readonly attempt: number;
  readonly total_minor: string;
  readonly credit_micro: string;
  readonly invoice_status: string | null;
  readonly invoice_refunded_minor: string | null;
  readonly grants: number;
  readonly granted_micro: string;
  readonly credits: number;
  readonly clawed_micro: string;
}

const PURCHASES = `
  select p.id, p.status, p.needs_review, p.attempt, p.total_minor::text, p.credit_micro::text,
    i.status as invoice_status, i.amount_refunded_minor::text as invoice_refunded_minor,
    g.grants, g.granted_micro, t.credits, a.clawed_micro
  from billing.purchase p
  left join billing.invoice i on i.customer_id = p.customer_id and i.id = p.invoice_id
  cross join lateral (
    select coalesce(-sum(lt.change_micro), 0)::text as clawed_micro from billing.ledger_transaction lt
    where lt.customer_id = p.customer_id and lt.purchase_id = p.id and lt.kind in ('refund', 'dispute')) a
  cross join lateral (
    select count(*)::int as grants, coalesce(sum(cg.amount_micro), 0)::text as granted_micro
    from billing.credit_grant cg where cg.customer_id = p.customer_id and cg.purchase_id = p.id) g
  cross join lateral (
    select count(*)::int as credits from billing.ledger_transaction lt
    where lt.customer_id = p.customer_id and lt.kind = 'purchase' and lt.purchase_id = p.id) t
  where p.customer_id = $1 order by p.created_at`;

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
export async function auditCustomer(
  client: Client,
  processor: ProcessorUnderTest,
  customerId: string,
  agreed: number,
): Promise<Books> {
  const purchases = (await client.query<AuditedPurchase>(PURCHASES, [customerId])).rows;
  const attempts = await processor.chargesOf(customerId);
  const charges = attempts.filter(({ hasSucceeded }) => hasSucceeded);
  const violations = purchases.flatMap((purchase) => [
    ...violationsOf(purchase, ofPurchase(charges, purchase)),
    ...auditAftermath(purchase, ofPurchase(charges, purchase)),
    ...uninvited(purchase, ofPurchase(attempts, purchase)),
    ...refundedTwice(purchase, ofPurchase(charges, purchase)),
  ]);
  if (charges.length > agreed && !violations.some(({ kind }) => kind === 'double_charge')) {
    violations.push({
      kind: 'double_charge',
      detail: `${charges.length} charges for ${agreed} purchases the customer agreed to`,
    });
  }
  for (const { amountMinor } of charges.filter(({ purchaseId }) => !purchases.some(({ id }) => id === purchaseId))) {
    violations.push({ kind: 'lost_credit', detail: `${amountMinor} charged for no purchase` });
  }
  for (const row of (await client.query(UNBALANCED, [customerId])).rows) {
    violations.push({ kind: 'unbalanced_ledger', detail: JSON.stringify(row) });
  }
  return {
    charges: charges.length,
    chargedMinor: sum(charges.map(({ amountMinor }) => amountMinor)).toString(),
    refundedMinor: sum(charges.map(({ refundedMinor }) => refundedMinor)).toString(),
    grants: purchases.reduce((total, { grants }) => total + grants, 0),
    grantedMicro: sum(purchases.map((purchase) => BigInt(purchase.granted_micro))).toString(),
    purchases: purchases.map(({ id, status, needs_review }) => ({ id, status, needsReview: needs_review })),
    violations,
  };
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

const ofPurchase = (charges: readonly ProcessorCharge[], { id }: AuditedPurchase): readonly ProcessorCharge[] =>
  charges.filter(({ purchaseId }) => purchaseId === id);

function violationsOf(row: AuditedPurchase, charges: readonly ProcessorCharge[]): Violation[] {
  const found: Violation[] = [];
  const report = (kind: ViolationKind, detail: string): void => {
    found.push({ kind, detail: `${row.id} (${row.status}): ${detail}` });
  };
  const [charge] = charges;
  if (charges.length > 1) report('double_charge', `${charges.length} charges`);
  if (row.grants > 1 || row.credits > 1) report('double_credit', `${row.grants} grants, ${row.credits} ledger entries`);
  // What is held for a person to decide is not lost; money for a purchase that was said to have ended is.
  const isHeld = row.needs_review !== null && row.needs_review !== 'paid_after_end';
  const fills = row.credit_micro !== '0';
  if (charge && row.grants === 0 && fills && !isHeld) report('lost_credit', 'charged, and nothing was granted');
  if (!charge && row.grants > 0) report('credit_without_money', 'granted, and nothing was charged');
  if (charges.length === 1 && charge?.amountMinor.toString() !== row.total_minor)
    report('wrong_amount', `${charge?.amountMinor} charged, ${row.total_minor} agreed`);
  if (row.grants === 1 && row.granted_micro !== row.credit_micro)
    report('wrong_amount', `${row.granted_micro} granted, ${row.credit_micro} bought`);
  if (fills && (row.status === 'succeeded') !== row.grants > 0) report('invoice_disagrees', `${row.grants} grants`);
  if (charge && !fills && row.status !== 'succeeded' && !isHeld) report('lost_credit', 'charged, and nothing was done');
  if (row.status === 'succeeded' && row.invoice_status !== 'paid')
    report('invoice_disagrees', `invoice is ${row.invoice_status}`);
  if (row.invoice_status === 'paid' && !charge) report('invoice_disagrees', 'invoice is paid without a charge');
  return found;
}

/** Banks count how often a card is tried. Nobody may try it more often than the customer meant to. */
function uninvited(row: AuditedPurchase, attempts: readonly ProcessorCharge[]): Violation[] {
  if (attempts.length <= row.attempt) return [];
  const detail = `${row.id} (${row.status}): the bank was asked ${attempts.length} times for ${row.attempt} attempts`;
  return [{ kind: 'uninvited_attempt', detail }];
}

function refundedTwice(row: AuditedPurchase, charges: readonly ProcessorCharge[]): Violation[] {
  const ids = charges.flatMap(({ refundIds }) => refundIds);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => ({ kind: 'double_refund', detail: `${row.id}: ${id} was given back more than once` }));
}
