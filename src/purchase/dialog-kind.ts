import type { PurchaseKind } from 'billing-portal-contract';
import type { PurchaseIntent } from '../state/purchase-intent.ts';

/** The dialog that shows a purchase again. A bill is an invoice to its customer, whoever made it. */
export function dialogKind(kind: PurchaseKind): PurchaseIntent['kind'] {
  return kind === 'renewal' || kind === 'addon' ? 'invoice_payment' : kind;
}
