import type { Catalogue } from '../domain/catalogue.ts';
import { isAllowanceDue } from '../domain/capacity.ts';
import { allowanceAt } from '../domain/plan-standing.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { hasPlanLot, type CustomerState } from '../store/wallet-repository.ts';
import { OpenWallet } from './open-wallet.ts';
import { bringUpToDate } from './reset.ts';

/** Opens a locked wallet and does what is due on it. `state` was read after the lock. */
export async function openWallet(
  transaction: BillingTransaction,
  input: {
    readonly row: Row<'wallet'>;
    readonly state: CustomerState;
    readonly catalogue: Catalogue;
    readonly now: Date;
    readonly newId: () => string;
  },
): Promise<OpenWallet> {
  const { row, state, now } = input;
  const lots = state.lots.filter((lot) => lot.unit === row.unit);
  const wallet = new OpenWallet({ wallet: row, lots }, now, input.newId);
  const allowance = dueAllowance(input);
  const { customer_id: customerId, unit } = row;
  // Only once per period, so the usual event pays nothing for the question.
  const alreadyGranted =
    allowance !== null &&
    isAllowanceDue(wallet, allowance) &&
    (await hasPlanLot(transaction, {
      customerId,
      unit,
      subscriptionId: allowance.subscriptionId,
      periodStart: allowance.period.start,
    }));
  bringUpToDate(wallet, allowance, alreadyGranted);
  return wallet;
}

function dueAllowance(input: { row: Row<'wallet'>; state: CustomerState; catalogue: Catalogue; now: Date }) {
  const { standing, subscriptionId, currency } = input.state;
  if (!standing || subscriptionId === null) return null;
  const allowance = allowanceAt(input.catalogue, standing, currency, input.now);
  return allowance?.unit === input.row.unit ? { ...allowance, subscriptionId } : null;
}
