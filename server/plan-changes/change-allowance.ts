import { grantPlanLot } from '../capacity/grant-plan-lot.ts';
import { lockWallet } from '../capacity/lock-wallet.ts';
import type { OpenWallet } from '../capacity/open-wallet.ts';
import { saveWallet } from '../capacity/save-wallet.ts';
import type { Billing } from '../context.ts';
import { allowanceAfterChange } from '../domain/allowance-change.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { allowanceAt, isFree, planOf, walletUnit } from '../domain/plan-standing.ts';
import { policyOf } from '../domain/policy.ts';
import type { HeldSubscription } from '../domain/subscription-state.ts';
import type { BillingTransaction } from '../store/database.ts';

export interface AllowanceChange {
  readonly customerId: string;
  readonly currency: string;
  readonly catalogue: Catalogue;
  readonly before: HeldSubscription;
  readonly after: HeldSubscription;
  readonly subscriptionId: string;
}

/**
 * Puts the new plan's allowance in the place of the old one's, in the transaction that changes the plan and before it is written. What
 * was bought or given is not touched. The wallets are locked.
 */
export async function changeAllowance(
  billing: Billing,
  transaction: BillingTransaction,
  change: AllowanceChange,
): Promise<void> {
  const { catalogue, currency, before, after, subscriptionId } = change;
  const now = billing.now();
  const newId = () => billing.newId();
  const oldPlan = planOf(catalogue, before);
  const newPlan = planOf(catalogue, after);
  if (!oldPlan || !newPlan) return;
  const open = async (unit: string): Promise<OpenWallet> => {
    const { wallet } = await lockWallet(transaction, { customerId: change.customerId, unit, catalogue, now, newId });
    return wallet;
  };
  const [oldUnit, newUnit] = [walletUnit(oldPlan, currency), walletUnit(newPlan, currency)];
  const oldAllowance = oldUnit === newUnit ? allowanceAt(catalogue, before, currency, now) : null;
  const newAllowance = allowanceAt(catalogue, after, currency, now);
  const oldWallet = await open(oldUnit);
  const unusedMicro = oldWallet.closePlanLots();
  if (oldUnit !== newUnit) await saveWallet(transaction, oldWallet);
  const wallet = oldUnit === newUnit ? oldWallet : await open(newUnit);
  if (newAllowance) {
    const amountMicro = allowanceAfterChange(policyOf(catalogue).planChange, {
      oldMicro: oldAllowance?.amountMicro ?? null,
      unusedMicro,
      newMicro: newAllowance.amountMicro,
      fromFree: isFree(oldPlan),
    });
    wallet.lastRefillMicro = amountMicro;
    await grantPlanLot(transaction, wallet, { subscriptionId, allowance: newAllowance, amountMicro, now, newId });
  }
  await saveWallet(transaction, wallet);
}
