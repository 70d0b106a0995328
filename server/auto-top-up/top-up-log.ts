import type { TopUpLogEntry, TopUpLogPage } from '../../contract/auto-top-up.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { toAmount, toMoney } from '../domain/micro.ts';
import { CREDITS, exponentOf } from '../domain/plan-standing.ts';
import type { BillingTransaction } from '../store/database.ts';
import { decodeCursor, toPage, UUID_KEY, type PageRequest } from '../store/page.ts';
import type { Row } from '../store/tables.ts';
import type { RuleRow } from './rule-row.ts';

type LogRow = Row<'auto_top_up_log'>;
type LogFigures = Partial<
  Pick<
    LogRow,
    | 'reason'
    | 'available_micro'
    | 'threshold_micro'
    | 'credit_micro'
    | 'total_minor'
    | 'month_spent_minor'
    | 'purchase_id'
    | 'payment_method_id'
    | 'next_attempt_at'
  >
>;

/** Writes one line of "why was I charged?", or why not. Answers its id. */
export async function logTopUp(
  billing: Pick<Billing, 'now' | 'newId'>,
  transaction: BillingTransaction,
  rule: Pick<RuleRow, 'customer_id' | 'unit' | 'currency' | 'monthly_cap_minor'>,
  line: LogFigures & { readonly outcome: LogRow['outcome']; readonly actor: string },
): Promise<string> {
  const id = billing.newId();
  const at = billing.now();
  await transaction
    .insertInto('auto_top_up_log')
    .values({
      customer_id: rule.customer_id,
      id,
      at,
      last_at: at,
      unit: rule.unit,
      currency: rule.currency,
      monthly_cap_minor: rule.monthly_cap_minor,
      ...line,
    })
    .execute();
  return id;
}

/** The newest first. Throws `DomainProblem` invalid_request (cursor). */
export async function listTopUpLog(
  billing: Pick<Billing, 'database' | 'catalogue'>,
  input: PageRequest & { readonly customerId: string },
): Promise<TopUpLogPage> {
  const { customerId, cursor, limit } = input;
  const [beforeId = null] = cursor === null ? [] : decodeCursor(cursor, [UUID_KEY]);
  const catalogue = await billing.catalogue();
  let query = billing.database.db
    .selectFrom('auto_top_up_log as log')
    .leftJoin('purchase', (join) =>
      join.onRef('purchase.customer_id', '=', 'log.customer_id').onRef('purchase.id', '=', 'log.purchase_id'),
    )
    .selectAll('log')
    .select('purchase.invoice_id')
    .where('log.customer_id', '=', customerId);
  if (beforeId !== null) query = query.where('log.id', '<', beforeId);
  const rows = await query
    .orderBy('log.id', 'desc')
    .limit(limit + 1)
    .execute();
  return toPage(
    rows,
    limit,
    (row) => [row.id],
    (row) => toEntry(row, catalogue),
  );
}

function toEntry(row: LogRow & { invoice_id: string | null }, catalogue: Catalogue): TopUpLogEntry {
  const exponent = exponentOf(catalogue, row.currency);
  const amount = (micro: bigint | null) =>
    micro === null ? null : toAmount(row.unit, micro, row.unit === CREDITS ? 0 : exponent);
  const money = (minor: bigint | null) => (minor === null ? null : toMoney(minor, row.currency, exponent));
  return {
    id: row.id,
    at: row.at.toISOString(),
    outcome: row.outcome,
    reason: row.reason,
    available: amount(row.available_micro),
    threshold: amount(row.threshold_micro),
    gives: amount(row.credit_micro),
    total: money(row.total_minor),
    monthSpent: money(row.month_spent_minor),
    monthlyCap: money(row.monthly_cap_minor),
    purchaseId: row.purchase_id,
    invoiceId: row.invoice_id,
    paymentMethodId: row.payment_method_id,
    usedBackup: row.used_backup,
    nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
    times: row.times,
    lastAt: row.last_at.toISOString(),
  };
}
