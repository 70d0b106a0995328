/**
 * Money that the seller owes a customer: from unused days of a plan, a gesture, an over-paid transfer. It comes off the next bills
 * of the plan and is a ledger of its own, in chargeable money: it is no capacity, and nothing is ever spent from it by usage.
 */
import type { CustomerCreditBook } from '../billing-cycle/customer-credit.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

type Entry = Row<'customer_credit_entry'>;

export interface CreditChange {
  readonly customerId: string;
  readonly currency: string;
  /** Signed. */
  readonly changeMinor: bigint;
  readonly kind: Entry['kind'];
  /** Unique per customer for ever: the same key again changes nothing. */
  readonly idempotencyKey: string;
  /** As the customer reads it. */
  readonly description: string;
  readonly actor: string;
  readonly purchaseId?: string;
  readonly now: Date;
}

export interface CreditResult {
  readonly balanceMinor: bigint;
  /** It had been done before, and was not done again. */
  readonly isDuplicate: boolean;
}

/** More was to be taken than there is. */
export class CustomerCreditShort extends Error {
  override readonly name = 'CustomerCreditShort';
}

/** Gives money credit. `amountMinor` > 0. */
export function addCustomerCredit(
  transaction: BillingTransaction,
  input: Omit<CreditChange, 'kind' | 'changeMinor'> & { readonly amountMinor: bigint },
): Promise<CreditResult> {
  const { amountMinor, ...rest } = input;
  return changeCustomerCredit(transaction, { ...rest, kind: 'given', changeMinor: amountMinor });
}

/** Uses money credit for a purchase, in the transaction that makes it. Throws `CustomerCreditShort`. */
export function applyCustomerCredit(
  transaction: BillingTransaction,
  input: {
    readonly customerId: string;
    readonly currency: string;
    readonly purchaseId: string;
    readonly amountMinor: bigint;
    readonly now: Date;
  },
): Promise<CreditResult> {
  return changeCustomerCredit(transaction, {
    customerId: input.customerId,
    currency: input.currency,
    purchaseId: input.purchaseId,
    changeMinor: -input.amountMinor,
    kind: 'applied',
    idempotencyKey: `purchase:${input.purchaseId}`,
    description: 'Used for an invoice',
    actor: 'system',
    now: input.now,
  });
}

/** The purchase ended unpaid: what was used for it is there again, once. */
export async function returnCustomerCredit(
  transaction: BillingTransaction,
  input: { readonly customerId: string; readonly purchaseId: string; readonly now: Date },
): Promise<void> {
  const used = await findEntry(transaction, input.customerId, `purchase:${input.purchaseId}`);
  if (!used) return;
  await changeCustomerCredit(transaction, {
    customerId: input.customerId,
    currency: used.currency,
    purchaseId: input.purchaseId,
    changeMinor: -used.change_minor,
    kind: 'returned',
    idempotencyKey: `purchase:${input.purchaseId}:returned`,
    description: 'Not used after all',
    actor: 'system',
    now: input.now,
  });
}

export async function readCustomerCredit(executor: Executor, customerId: string, currency: string): Promise<bigint> {
  const row = await executor
    .selectFrom('customer_credit')
    .select('balance_minor')
    .where('customer_id', '=', customerId)
    .where('currency', '=', currency)
    .executeTakeFirst();
  return row?.balance_minor ?? 0n;
}

/** The one way to change it: lock, look whether it was done, write. */
export async function changeCustomerCredit(
  transaction: BillingTransaction,
  change: CreditChange,
): Promise<CreditResult> {
  const { customerId, currency } = change;
  const row = await lockCredit(transaction, customerId, currency);
  if (await findEntry(transaction, customerId, change.idempotencyKey)) {
    return { balanceMinor: row.balance_minor, isDuplicate: true };
  }
  const balanceMinor = row.balance_minor + change.changeMinor;
  if (balanceMinor < 0n) throw new CustomerCreditShort('There is not so much money credit.');
  await transaction
    .updateTable('customer_credit')
    .set({ balance_minor: balanceMinor, entries: row.entries + 1n })
    .where('customer_id', '=', customerId)
    .where('currency', '=', currency)
    .execute();
  await transaction
    .insertInto('customer_credit_entry')
    .values({
      customer_id: customerId,
      currency,
      sequence: row.entries + 1n,
      kind: change.kind,
      change_minor: change.changeMinor,
      balance_after_minor: balanceMinor,
      idempotency_key: change.idempotencyKey,
      description: change.description,
      actor: change.actor,
      purchase_id: change.purchaseId ?? null,
      at: change.now,
    })
    .execute();
  await transaction
    .updateTable('customer')
    .set((customer) => ({ change_version: customer('change_version', '+', 1n) }))
    .where('customer_id', '=', customerId)
    .execute();
  return { balanceMinor, isDuplicate: false };
}

async function lockCredit(transaction: BillingTransaction, customerId: string, currency: string) {
  await transaction
    .insertInto('customer_credit')
    .values({ customer_id: customerId, currency })
    .onConflict((conflict) => conflict.columns(['customer_id', 'currency']).doNothing())
    .execute();
  return transaction
    .selectFrom('customer_credit')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('currency', '=', currency)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function findEntry(executor: Executor, customerId: string, idempotencyKey: string): Promise<Entry | null> {
  const row = await executor
    .selectFrom('customer_credit_entry')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  return row ?? null;
}

/** What the billing cycle knows of it. */
export const customerCreditBook: CustomerCreditBook = {
  available: (executor, { customerId, currency }) => readCustomerCredit(executor, customerId, currency),
  take: async (transaction, input) => {
    await applyCustomerCredit(transaction, input);
  },
  giveBack: (transaction, input) => returnCustomerCredit(transaction, input),
};
