import type { Purchase } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import { policyOf } from '../domain/policy.ts';
import { viewPurchase } from '../purchases/view-purchase.ts';

const MINUTE_MS = 60_000;
/** Nobody undoes more than that one by one. */
const MOST = 10;

/** Packs and top-ups that can be undone now, newest first; none where the policy knows no undo window. */
export async function listUndoablePurchases(billing: Billing, customerId: string): Promise<Purchase[]> {
  const { undoWindowMinutes } = policyOf(await billing.catalogue()).afterSale;
  if (undoWindowMinutes <= 0) return [];
  const { db } = billing.database;
  const rows = await db
    .selectFrom('purchase')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('status', '=', 'succeeded')
    .where('kind', 'in', ['credit_pack', 'balance_topup'])
    .where('settled_at', '>', new Date(billing.now().getTime() - undoWindowMinutes * MINUTE_MS))
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
  const purchases = await Promise.all(rows.map((row) => viewPurchase(billing, db, row)));
  return purchases.filter(({ undoUntil }) => undoUntil !== null);
}
