import type { Notice } from 'billing-portal-contract';
import { moneyNotices } from '../../server/domain/money-notices.ts';
import type { MockCustomer } from './state.ts';

/** What a payment in doubt has frozen, newest first, as the server says it. */
export function disputeNotices({ invoices, wallet }: MockCustomer): Notice[] {
  const frozen = wallet?.grants.filter(({ frozenAt, purchaseId }) => frozenAt !== null && purchaseId !== null) ?? [];
  const disputed = frozen.flatMap((lot) => {
    const invoice = invoices.find(({ purchaseId }) => purchaseId === lot.purchaseId);
    return invoice ? [{ invoiceId: invoice.id, amount: invoice.total }] : [];
  });
  return moneyNotices({ disputed, returned: [], frozen: null, pendingFunds: [], grace: null });
}
