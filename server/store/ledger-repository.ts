import { sql } from 'kysely';
import type { Executor } from './database.ts';
import type { Row } from './tables.ts';

export type LedgerRow = Row<'ledger_transaction'>;

/** The journal entry with this key, if what it stands for has already happened. */
export async function findLedgerTransaction(
  executor: Executor,
  customerId: string,
  idempotencyKey: string,
): Promise<LedgerRow | null> {
  const row = await executor
    .selectFrom('ledger_transaction')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  return row ?? null;
}

export interface ActivityRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: LedgerRow['kind'];
  readonly unit: string;
  readonly description: string;
  readonly change_micro: bigint;
  readonly balance_after_micro: bigint;
  readonly invoice_id: string | null;
  /** An expiry of plan lots is the reset at the end of a period. */
  readonly of_plan: boolean;
}

export interface ActivityFilter {
  readonly kind: LedgerRow['kind'] | null;
  /** Of an expiry: whether it was the reset of plan lots; `null`: both. */
  readonly ofPlan: boolean | null;
  readonly from: Date | null;
  readonly to: Date | null;
}

/** Entries below `beforeId`, newest first. */
export async function readActivity(
  executor: Executor,
  input: { customerId: string; beforeId: string | null; limit: number; filter: ActivityFilter },
): Promise<ActivityRow[]> {
  const { kind, ofPlan, from, to } = input.filter;
  const { rows } = await sql<ActivityRow>`
    select t.id, t.at, t.kind, t.unit, t.description, t.change_micro, t.balance_after_micro, i.id as invoice_id,
      coalesce(g.source = 'plan', false) as of_plan
    from ledger_transaction t
    left join invoice i on i.customer_id = t.customer_id and i.purchase_id = t.purchase_id
    left join ledger_transfer first on first.customer_id = t.customer_id and first.transaction_id = t.id and first.line = 0
    left join credit_grant g on g.customer_id = t.customer_id and g.id = first.grant_id
    where t.customer_id = ${input.customerId} and (${input.beforeId}::uuid is null or t.id < ${input.beforeId}::uuid)
      and (${kind}::text is null or t.kind = ${kind}::text)
      and (${ofPlan}::boolean is null or coalesce(g.source = 'plan', false) = ${ofPlan}::boolean)
      and (${from}::timestamptz is null or t.at >= ${from}::timestamptz)
      and (${to}::timestamptz is null or t.at < ${to}::timestamptz)
    order by t.id desc
    limit ${input.limit}`.execute(executor);
  return rows;
}
