import type { Catalogue } from '../domain/catalogue.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import { createWallet, lockWallets, readCustomerState, type CustomerState } from '../store/wallet-repository.ts';
import { openWallet } from './load-wallet.ts';
import type { OpenWallet } from './open-wallet.ts';

export interface WalletRequest {
  readonly customerId: string;
  readonly unit: string;
  readonly catalogue: Catalogue;
  /** The customer's clock. */
  readonly now: Date;
  readonly newId: () => string;
}

/** Locks the wallet (makes it when there is none), reads it after that, and does what is due. Throws `DomainProblem` not_found. */
export async function lockWallet(
  transaction: BillingTransaction,
  request: WalletRequest,
): Promise<{ wallet: OpenWallet; state: CustomerState }> {
  const { customerId, unit } = request;
  const wallets = await lockWallets(transaction, customerId);
  const state = await readCustomerState(transaction, customerId, request);
  if (!state) throw new DomainProblem('not_found');
  const row = wallets.find((wallet) => wallet.unit === unit);
  if (row) return { wallet: await openWallet(transaction, { ...request, row, state }), state };
  await createWallet(transaction, customerId, unit);
  return lockWallet(transaction, request);
}
