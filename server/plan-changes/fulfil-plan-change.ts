import { addCustomerCredit } from '../customer-credit/customer-credit.ts';
import { readPaidItems } from '../domain/paid-items.ts';
import { changeNow } from '../domain/change-outcome.ts';
import { readPlanChangeTerms } from '../domain/plan-change-offer.ts';
import type { PurchaseEvent } from '../purchases/fulfilment.ts';
import { lockSubscription } from '../subscriptions/lock-subscription.ts';
import { hadTrial } from './change-facts.ts';
import { writeChange } from './write-change.ts';

/**
 * The change has been paid for. It is applied to the subscription as it is now, which may be another than at the quote: what was paid
 * for is given in any case.
 */
export async function fulfilPlanChange({ billing, transaction, purchase, quote }: PurchaseEvent): Promise<void> {
  const { customer_id: customerId } = purchase;
  const locked = await lockSubscription(billing, transaction, customerId);
  const bought = readPlanChangeTerms(quote.terms);
  const facts = {
    catalogue: locked.catalogue,
    currency: locked.customer.currency,
    held: locked.held,
    paid: readPaidItems(locked.row.paid_items),
    seatsInUse: null,
    hadTrial: await hadTrial(transaction, customerId),
    now: billing.now(),
  };
  const after = changeNow(facts, locked.held, bought);
  await writeChange(billing, transaction, locked, after, purchase.payment_method_id);
  if (bought.customerCreditMinor === 0n) return;
  await addCustomerCredit(transaction, {
    customerId,
    currency: purchase.currency,
    amountMinor: bought.customerCreditMinor,
    idempotencyKey: `plan_change:${purchase.id}`,
    description: 'Unused time of the plan before',
    actor: 'purchase',
    purchaseId: purchase.id,
    now: billing.now(),
  });
}
