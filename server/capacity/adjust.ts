import type { z } from 'zod';
import type { adjustment } from '../../contract/operator.ts';
import { toAmount } from '../domain/micro.ts';
import { CREDITS, exponentOf } from '../domain/plan-standing.ts';
import { DomainProblem } from '../problems.ts';
import { findLedgerTransaction } from '../store/ledger-repository.ts';
import { lockWallet } from './lock-wallet.ts';
import type { Cause, OpenWallet } from './open-wallet.ts';
import { saveWallet } from './save-wallet.ts';
import type { CapacityContext } from './usage-session.ts';

export interface AdjustInput {
  readonly customerId: string;
  /** The seller's own: the same id again changes nothing. */
  readonly adjustmentId: string;
  /** 'credits' or the customer's currency. */
  readonly unit: string;
  /** Signed. What a negative one does not find becomes debt. */
  readonly micro: bigint;
  readonly reason: string;
  /** Of what is given; a negative one takes from any, in burn order. */
  readonly source: 'adjustment' | 'promo' | 'purchased';
  readonly expiresAt: Date | null;
  readonly now: Date;
}

export type AdjustResult = z.infer<typeof adjustment>;

/** Throws `DomainProblem`: not_found, currency_mismatch, invalid_request, event_conflict (the id was another adjustment). */
export async function adjust(context: CapacityContext, input: AdjustInput): Promise<AdjustResult> {
  const catalogue = await context.catalogue();
  if (input.micro === 0n) throw new DomainProblem('invalid_request', { param: 'micro' });
  if (input.expiresAt !== null && input.expiresAt <= input.now) {
    throw new DomainProblem('invalid_request', { param: 'expiresAt' });
  }
  return context.database.transaction(async (transaction) => {
    const { wallet, state } = await lockWallet(transaction, { ...input, catalogue, newId: context.newId });
    if (input.unit !== CREDITS && input.unit !== state.currency) {
      throw new DomainProblem('currency_mismatch', { param: 'unit' });
    }
    const idempotencyKey = `adjustment:${input.adjustmentId}`;
    const earlier = await findLedgerTransaction(transaction, input.customerId, idempotencyKey);
    if (earlier && (earlier.change_micro !== input.micro || earlier.unit !== input.unit)) {
      throw new DomainProblem('event_conflict', { param: 'adjustmentId' });
    }
    if (!earlier) {
      apply(wallet, input, { kind: 'adjustment', idempotencyKey, description: input.reason, actor: 'operator' });
      await saveWallet(transaction, wallet);
    }
    const available = toAmount(input.unit, wallet.availableMicro, exponentOf(catalogue, state.currency));
    return { adjustmentId: input.adjustmentId, duplicate: earlier !== null, available };
  });
}

function apply(wallet: OpenWallet, input: AdjustInput, cause: Cause): void {
  if (input.micro < 0n) {
    wallet.spend(-input.micro, 'sys:adjustment', cause);
    return;
  }
  wallet.addLot(
    {
      source: input.source,
      amountMicro: input.micro,
      effectiveAt: input.now,
      expiresAt: input.expiresAt,
      subscriptionId: null,
      periodStart: null,
      purchaseId: null,
    },
    input.source === 'promo' ? 'sys:promo' : 'sys:adjustment',
    cause,
  );
  wallet.payDebt('operator');
}
