import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Executor } from '../../server/store/database.ts';

/** wallet = grants = journal, of one customer alone, so that thousands of lives fit into one database. */
export async function assertBalanced(executor: Executor, customerId: string, doing: string): Promise<void> {
  const { rows } = await sql`
    select w.unit from billing.wallet w
    cross join lateral (select coalesce(sum(remaining_micro), 0) as remaining, coalesce(sum(held_micro), 0) as held
      from billing.credit_grant g where g.customer_id = w.customer_id and g.unit = w.unit) g
    cross join lateral (select
        coalesce(sum(case 'wallet' when credit_account then amount_micro when debit_account then -amount_micro end), 0) as wallet,
        coalesce(sum(case 'debt' when debit_account then amount_micro when credit_account then -amount_micro end), 0) as debt
      from billing.ledger_transfer t where t.customer_id = w.customer_id and t.unit = w.unit) j
    where w.customer_id = ${customerId}
      and (w.balance_micro, w.balance_micro, w.held_micro, w.debt_micro) <> (g.remaining, j.wallet, g.held, j.debt)`.execute(
    executor,
  );
  assert.deepEqual(rows, [], doing);
}
