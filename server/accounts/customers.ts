import type { CustomerInput, OperatorCustomer } from '../../contract/operator.ts';
import { retryHeldBill } from '../billing-cycle/held-bill.ts';
import type { Billing } from '../context.ts';
import { withCustomerClock } from '../customer-clock.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

export interface NamedCustomer {
  readonly customerId: string;
  readonly row: Row<'customer'>;
  /** With the clock of this customer. */
  readonly billing: Billing;
}

/** The customer whom the host calls `externalId`. Throws `not_found`. */
export async function findCustomer(billing: Billing, externalId: string): Promise<NamedCustomer> {
  const row = await billing.database.db
    .selectFrom('customer')
    .selectAll()
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  if (!row) throw new DomainProblem('not_found', { param: 'customer' });
  return { customerId: row.customer_id, row, billing: withCustomerClock(billing, row.clock_offset_seconds) };
}

/** Throws `not_found`. */
export async function readCustomer(billing: Billing, customerId: string): Promise<Row<'customer'>> {
  const row = await billing.database.db
    .selectFrom('customer')
    .selectAll()
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!row) throw new DomainProblem('not_found');
  return row;
}

/** Creates or updates. What the input leaves out stays as it is. Throws `invalid_request`, `currency_mismatch`. */
export async function putCustomer(billing: Billing, input: CustomerInput): Promise<OperatorCustomer> {
  const catalogue = await billing.catalogue();
  if (input.currency !== undefined && !catalogue.currencies[input.currency]) {
    throw new DomainProblem('invalid_request', { param: 'currency', detail: 'The catalogue has no such currency.' });
  }
  if (input.timeZone !== undefined && !isTimeZone(input.timeZone)) {
    throw new DomainProblem('invalid_request', { param: 'timeZone', detail: 'Not an IANA time zone.' });
  }
  const row = await billing.database.transaction(async (transaction) => {
    await transaction
      .insertInto('customer')
      .values({
        customer_id: billing.newId(),
        external_id: input.externalId,
        name: input.name,
        currency: input.currency ?? catalogue.seller.defaultCurrency,
        created_at: billing.now(),
      })
      .onConflict((conflict) => conflict.column('external_id').doNothing())
      .execute();
    const current = await transaction
      .selectFrom('customer')
      .selectAll()
      .where('external_id', '=', input.externalId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (input.currency !== undefined && input.currency !== current.currency) {
      await requireUnpaid(transaction, current.customer_id);
    }
    await retryHeldBill(transaction, current.customer_id);
    return transaction
      .updateTable('customer')
      .set((row) => ({ ...changedColumns(input), change_version: row('change_version', '+', 1n) }))
      .where('customer_id', '=', current.customer_id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  return describeCustomer(row);
}

export function describeCustomer(row: Row<'customer'>): OperatorCustomer {
  return {
    id: row.customer_id,
    externalId: row.external_id,
    name: row.name,
    email: row.email,
    country: row.country,
    region: row.region,
    address: row.address as string[],
    taxId: row.tax_id,
    timeZone: row.time_zone,
    locale: row.locale,
    currency: row.currency,
    createdAt: row.created_at.toISOString(),
  };
}

function changedColumns(input: CustomerInput) {
  return {
    name: input.name,
    ...(input.email === undefined ? {} : { email: input.email }),
    ...(input.country === undefined ? {} : { country: input.country }),
    ...(input.region === undefined ? {} : { region: input.region }),
    ...(input.address === undefined ? {} : { address: JSON.stringify(input.address) }),
    ...(input.taxId === undefined ? {} : { tax_id: input.taxId }),
    ...(input.timeZone === undefined ? {} : { time_zone: input.timeZone }),
    ...(input.locale === undefined ? {} : { locale: input.locale }),
    ...(input.currency === undefined ? {} : { currency: input.currency }),
  };
}

/** Amounts in the old currency would be left behind: it is fixed once there are any. */
async function requireUnpaid(transaction: BillingTransaction, customerId: string): Promise<void> {
  const { exists } = await transaction
    .selectNoFrom((from) =>
      from
        .or([
          from.exists(from.selectFrom('purchase').select('id').where('customer_id', '=', customerId)),
          from.exists(from.selectFrom('invoice').select('id').where('customer_id', '=', customerId)),
          from.exists(
            from
              .selectFrom('ledger_transaction')
              .select('id')
              .where('customer_id', '=', customerId)
              .where('unit', '<>', 'credits'),
          ),
        ])
        .as('exists'),
    )
    .executeTakeFirstOrThrow();
  if (exists)
    throw new DomainProblem('currency_mismatch', { param: 'currency', detail: 'Fixed after the first payment.' });
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
