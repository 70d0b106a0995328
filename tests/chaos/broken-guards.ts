import type { Client } from 'pg';
import type { GuardName } from '../../server/guards.ts';

/** Where a guard is also a rule of the database, breaking it takes that rule away too. */
const DATABASE_RULES: Partial<Record<GuardName, readonly string[]>> = {
  one_purchase_per_quote: ['alter table billing.purchase drop constraint purchase_customer_id_quote_id_key'],
  one_open_purchase: ['drop index billing.one_open_purchase'],
  single_credit: [
    'drop index billing.one_grant_per_purchase',
    'alter table billing.ledger_transaction drop constraint ledger_transaction_customer_id_idempotency_key_key',
  ],
};

export async function dropDatabaseRules(client: Client, guard: string | null): Promise<void> {
  for (const statement of DATABASE_RULES[guard as GuardName] ?? []) await client.query(statement);
}
