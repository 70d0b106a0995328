import type { CustomerCreditHistory } from '../../contract/customer-credit.ts';
import type { Billing } from '../context.ts';
import { toMoney } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { readCustomerCredit } from './customer-credit.ts';

const SHOWN = 100;

/** What was given and used, newest first. */
export async function readCustomerCreditHistory(
  billing: Billing,
  customerId: string,
  currency: string,
): Promise<CustomerCreditHistory> {
  const { db } = billing.database;
  const exponent = exponentOf(await billing.catalogue(), currency);
  const money = (minor: bigint) => toMoney(minor, currency, exponent);
  const [balanceMinor, rows] = await Promise.all([
    readCustomerCredit(db, customerId, currency),
    db
      .selectFrom('customer_credit_entry')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('currency', '=', currency)
      .orderBy('sequence', 'desc')
      .limit(SHOWN)
      .execute(),
  ]);
  return {
    balance: money(balanceMinor),
    items: rows.map((row) => ({
      at: row.at.toISOString(),
      type: row.kind,
      description: row.description,
      actor: row.actor,
      change: money(row.change_minor),
      balanceAfter: money(row.balance_after_minor),
      purchaseId: row.purchase_id,
    })),
  };
}
