/** Money that the seller owes a customer and that comes off the bills of the subscription, before tax. */
import { customerCreditBook } from '../customer-credit/customer-credit.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';

export interface CustomerCreditBook {
  /** What there is. Asked under the lock of the customer's wallets. */
  available(
    executor: Executor,
    of: { readonly customerId: string; readonly currency: string; readonly now: Date },
  ): Promise<bigint>;
  /** Takes it for a purchase, in the transaction that makes the purchase. */
  take(
    transaction: BillingTransaction,
    input: {
      readonly customerId: string;
      readonly currency: string;
      readonly purchaseId: string;
      readonly amountMinor: bigint;
      readonly now: Date;
    },
  ): Promise<void>;
  /** The purchase ended unpaid: what was taken for it is there again. Nothing to do when nothing was taken. */
  giveBack(
    transaction: BillingTransaction,
    input: { readonly customerId: string; readonly purchaseId: string; readonly now: Date },
  ): Promise<void>;
}

export const customerCredit: CustomerCreditBook = customerCreditBook;
