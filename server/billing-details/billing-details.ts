import type { BillingDetails, BillingDetailsChange } from '../../contract/billing-details.ts';
import { readCustomer } from '../accounts/customers.ts';
import { retryHeldBill } from '../billing-cycle/held-bill.ts';
import type { Billing } from '../context.ts';
import { taxPlace } from '../domain/tax.ts';
import type { Row } from '../store/tables.ts';
import { checkTaxId, taxIdLabel } from './tax-id.ts';

/** Throws `not_found`. */
export async function readBillingDetails(billing: Billing, customerId: string): Promise<BillingDetails> {
  return describe(billing, await readCustomer(billing, customerId));
}

/**
 * What is left out stays as it is. The next quote has the tax of the new place; one that was shown before has to be
 * confirmed again. Throws `not_found`.
 */
export async function changeBillingDetails(
  billing: Billing,
  customerId: string,
  change: BillingDetailsChange,
): Promise<BillingDetails> {
  const row = await billing.database.db
    .updateTable('customer')
    .set((customer) => ({ ...columnsOf(change), change_version: customer('change_version', '+', 1n) }))
    .where('customer_id', '=', customerId)
    .returningAll()
    .executeTakeFirstOrThrow();
  await retryHeldBill(billing.database.db, customerId);
  return describe(billing, row);
}

function columnsOf(change: BillingDetailsChange) {
  return {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.email === undefined ? {} : { email: change.email }),
    ...(change.country === undefined ? {} : { country: change.country }),
    ...(change.region === undefined ? {} : { region: emptyToNull(change.region) }),
    ...(change.address === undefined ? {} : { address: JSON.stringify(withoutBlanks(change.address)) }),
    ...(change.taxId === undefined ? {} : { tax_id: emptyToNull(change.taxId) }),
    ...(change.purchaseOrder === undefined ? {} : { purchase_order: emptyToNull(change.purchaseOrder) }),
  };
}

export function emptyToNull(text: string | null): string | null {
  return text === '' ? null : text;
}

export function withoutBlanks(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '');
}

async function describe(billing: Billing, row: Row<'customer'>): Promise<BillingDetails> {
  const place = taxPlace(await billing.catalogue(), { country: row.country, region: row.region, taxId: row.tax_id });
  return {
    name: row.name,
    email: row.email,
    country: row.country,
    region: row.region,
    address: row.address as string[],
    taxId: row.tax_id,
    taxIdLabel: taxIdLabel(row.country),
    taxIdCheck: checkTaxId(row.country, row.tax_id),
    purchaseOrder: row.purchase_order,
    reverseCharge: place?.reverseCharge ?? false,
  };
}
