import type { SentInvoice } from '../../contract/invoice.ts';
import type { Billing } from '../context.ts';
import { announce } from '../notifications/announce.ts';
import { DomainProblem } from '../problems.ts';
import { getInvoice } from './read-invoices.ts';

/**
 * Sends an invoice to the address of the customer's billing details, and nowhere else: who holds a session cannot make us write
 * to strangers. Each call is one letter. Throws `not_found` (also for a draft), `invalid_request` while there is no address.
 */
export async function sendInvoice(
  billing: Billing,
  key: { readonly customerId: string; readonly invoiceId: string },
): Promise<SentInvoice> {
  const { customerId, invoiceId } = key;
  const { status } = await getInvoice(billing, key);
  if (status === 'draft') throw new DomainProblem('not_found');
  return billing.database.transaction(async (transaction) => {
    const { email } = await transaction
      .selectFrom('customer')
      .select('email')
      .where('customer_id', '=', customerId)
      .executeTakeFirstOrThrow();
    if (email === null) throw new DomainProblem('invalid_request', { detail: 'The billing details have no e-mail.' });
    await announce(billing, transaction, { customerId, type: 'invoice.sent', data: { invoiceId } });
    return { email };
  });
}
