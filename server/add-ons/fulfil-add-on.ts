import { grantPlanLot } from '../capacity/grant-plan-lot.ts';
import { lockWallet } from '../capacity/lock-wallet.ts';
import { saveWallet } from '../capacity/save-wallet.ts';
import { addOnAllowance, readAddOnTerms } from '../domain/add-on-offer.ts';
import { allowanceAt } from '../domain/plan-standing.ts';
import type { PurchaseEvent } from '../purchases/fulfilment.ts';
import { saveHeld } from '../store/subscription-repository.ts';
import { lockSubscription } from '../subscriptions/lock-subscription.ts';

/** The add-on has been paid for: it is part of the plan from now on, and what it includes is there for the rest of the period. */
export async function fulfilAddOn({ billing, transaction, purchase, quote }: PurchaseEvent): Promise<void> {
  const { customer_id: customerId } = purchase;
  const { catalogue, customer, row, held } = await lockSubscription(billing, transaction, customerId);
  const { key, terms } = readAddOnTerms(quote.terms);
  const others = held.addOns.filter((active) => active.key !== key);
  const after = { ...held, addOns: [...others, { key, terms, endsAt: null }] };
  const now = billing.now();
  const newId = () => billing.newId();
  const allowance = allowanceAt(catalogue, after, customer.currency, now);
  if (allowance) {
    const request = { customerId, unit: allowance.unit, catalogue, now, newId };
    const { wallet } = await lockWallet(transaction, request);
    const amountMicro = addOnAllowance(terms, allowance, now);
    await grantPlanLot(transaction, wallet, { subscriptionId: row.id, allowance, amountMicro, now, newId });
    await saveWallet(transaction, wallet);
  }
  await saveHeld(transaction, { customerId, subscriptionId: row.id }, after);
}
