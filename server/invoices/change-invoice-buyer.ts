import type { InvoiceBuyerChange } from '../../contract/billing-details.ts';
import type { Invoice } from '../../contract/invoice.ts';
import { emptyToNull, withoutBlanks } from '../billing-details/billing-details.ts';
import type { Billing } from '../context.ts';
import { announce } from '../notifications/announce.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import { getInvoice } from './read-invoices.ts';

/**
 * Changes how an issued invoice names the buyer: company, address, tax number, reference. What was charged stays as it was.
 * What it said before is in the audit log. Throws `not_found`.
 */
export async function changeInvoiceBuyer(
  billing: Billing,
  key: { readonly customerId: string; readonly invoiceId: string },
  change: InvoiceBuyerChange,
): Promise<Invoice> {
  const { customerId, invoiceId } = key;
  if (!isUuid(invoiceId)) throw new DomainProblem('not_found');
  await billing.database.transaction(async (transaction) => {
    const row = await transaction
      .selectFrom('invoice')
      .select(['buyer', 'external_id', 'status'])
      .where('customer_id', '=', customerId)
      .where('id', '=', invoiceId)
      .forUpdate()
      .executeTakeFirst();
    // An invoice of another system is kept as it came.
    if (!row || row.external_id !== null || row.status === 'void') throw new DomainProblem('not_found');
    const buyer = { ...(row.buyer as Invoice['buyer']), ...changedBuyer(change) };
    await transaction
      .updateTable('invoice')
      .set({ buyer: JSON.stringify(buyer) })
      .where('customer_id', '=', customerId)
      .where('id', '=', invoiceId)
      .execute();
    await transaction
      .updateTable('customer')
      .set((customer) => ({ change_version: customer('change_version', '+', 1n) }))
      .where('customer_id', '=', customerId)
      .execute();
    await announce(billing, transaction, { customerId, type: 'invoice.updated', data: { invoiceId } });
  });
  return getInvoice(billing, key);
}

function changedBuyer(change: InvoiceBuyerChange): Partial<Invoice['buyer']> {
  return {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.email === undefined ? {} : { email: change.email }),
    ...(change.address === undefined ? {} : { address: withoutBlanks(change.address) }),
    ...(change.taxId === undefined ? {} : { taxId: emptyToNull(change.taxId) }),
    ...(change.purchaseOrder === undefined ? {} : { purchaseOrder: emptyToNull(change.purchaseOrder) }),
  };
}
