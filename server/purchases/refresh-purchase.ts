import type { Purchase } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import { drivePurchase } from './drive-purchase.ts';
import type { PurchaseKey } from './purchase-row.ts';
import { getPurchase } from './view-purchase.ts';

/** Looks at the processor, settles what it finds and goes on where something is still to do. Throws `not_found`. */
export async function refreshPurchase(billing: Billing, key: PurchaseKey): Promise<Purchase> {
  const { id } = await getPurchase(billing, key);
  await drivePurchase(billing, { ...key, purchaseId: id }, { cause: 'looked at on request', ignoreLease: true });
  return getPurchase(billing, key);
}
