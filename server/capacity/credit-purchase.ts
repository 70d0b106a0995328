import type { BillingTransaction } from '../store/database.ts';
import { findLedgerTransaction } from '../store/ledger-repository.ts';
import { lockWallet, type WalletRequest } from './lock-wallet.ts';
import { saveWallet } from './save-wallet.ts';

export interface CreditPurchaseInput extends WalletRequest {
  readonly purchaseId: string;
  /** What was bought, without tax. */
  readonly creditMicro: bigint;
  readonly expiresAt: Date | null;
  /** As the customer reads it in the activity list. */
  readonly description: string;
  /** Off only in the chaos suite, which proves that a purchase would be credited twice without it. */
  readonly singleCredit: boolean;
}

/**
 * Puts what was paid into the wallet, in the transaction that settles the purchase. It is granted in full; debt is then paid out of
 * it. Asking again for the same purchase changes nothing. `afterMicro`: what can be spent after it, negative while in debt.
 */
export async function creditPurchase(
  transaction: BillingTransaction,
  input: CreditPurchaseInput,
): Promise<{ afterMicro: bigint }> {
  const { customerId, purchaseId, creditMicro, expiresAt, description, now } = input;
  const { wallet } = await lockWallet(transaction, input);
  const idempotencyKey = input.singleCredit ? `purchase:${purchaseId}` : `purchase:${purchaseId}:${input.newId()}`;
  if (await findLedgerTransaction(transaction, customerId, idempotencyKey))
    return { afterMicro: wallet.availableMicro };
  wallet.addLot(
    {
      source: 'purchased',
      amountMicro: creditMicro,
      effectiveAt: now,
      expiresAt,
      subscriptionId: null,
      periodStart: null,
      purchaseId: input.singleCredit ? purchaseId : null,
    },
    'sys:payments',
    { kind: 'purchase', idempotencyKey, description, actor: 'purchase', purchaseId },
  );
  wallet.payDebt('purchase');
  wallet.lastRefillMicro = creditMicro;
  wallet.settledPurchases += 1n;
  await saveWallet(transaction, wallet);
  return { afterMicro: wallet.availableMicro };
}
