import type { Billing } from '../context.ts';
import { insertOffSession } from '../purchases/charge-off-session.ts';
import { loadBuyer } from '../purchases/create-quote.ts';
import { recordPlanDiscount } from '../promotions/plan-discount.ts';
import type { PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Bill } from './bill-offer.ts';
import { customerCredit } from './customer-credit.ts';
import type { CycleCharge } from './cycle-charge.ts';
import { recordBilledUsage } from './unbilled-usage.ts';

export type BillKey = Pick<CycleCharge, 'customer_id' | 'subscription_id' | 'kind' | 'period_start' | 'period_end'>;

/**
 * Makes the purchase of a bill, with the row whose key keeps it from being made twice. Violates that key when somebody else was first,
 * and `one_open_purchase` when the customer is changing the subscription just now: either way nothing has happened.
 */
export async function insertBill(
  billing: Billing,
  transaction: BillingTransaction,
  key: BillKey,
  bill: Bill,
): Promise<PurchaseRow> {
  const { customer_id: customerId } = key;
  const buyer = await loadBuyer(billing, transaction, customerId);
  const now = billing.now();
  return insertOffSession(
    billing,
    transaction,
    {
      customerId,
      origin: 'cycle',
      sold: { offer: bill.offer },
      cause: key.kind === 'renewal' ? 'a period has ended' : 'the subscription has ended',
      within: async (_transaction, purchase) => {
        await transaction
          .insertInto('cycle_charge')
          .values({ ...key, purchase_id: purchase.id, created_at: now })
          .execute();
        await recordBilledUsage(transaction, purchase, bill.usage);
        if (bill.promotionKey !== null) {
          const { promotionKey } = bill;
          await recordPlanDiscount(transaction, { customerId, purchaseId: purchase.id, promotionKey });
        }
        if (bill.customerCreditMinor > 0n) {
          await customerCredit.take(transaction, {
            customerId,
            currency: purchase.currency,
            purchaseId: purchase.id,
            amountMinor: bill.customerCreditMinor,
            now,
          });
        }
      },
    },
    buyer,
  );
}

/** The bill of that key, when it has been made. */
export async function findBill(
  transaction: BillingTransaction,
  key: Pick<BillKey, 'customer_id' | 'subscription_id' | 'kind' | 'period_start'>,
): Promise<CycleCharge | null> {
  const row = await transaction
    .selectFrom('cycle_charge')
    .selectAll()
    .where('customer_id', '=', key.customer_id)
    .where('subscription_id', '=', key.subscription_id)
    .where('kind', '=', key.kind)
    .where('period_start', '=', key.period_start)
    .executeTakeFirst();
  return row ?? null;
}
