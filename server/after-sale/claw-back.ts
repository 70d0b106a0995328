import { lockWallet } from '../capacity/lock-wallet.ts';
import type { Cause, OpenWallet } from '../capacity/open-wallet.ts';
import { saveWallet } from '../capacity/save-wallet.ts';
import { isExpired, type BurnPart } from '../domain/burn.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { planReturn, planTaking, type Return, type TakenPart } from '../domain/claw-back.ts';
import type { Billing } from '../context.ts';
import { keyOf, type PurchaseKey, type PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import { readLots } from './after-sale-row.ts';

export interface ClawBackInput {
  readonly billing: Billing;
  readonly transaction: BillingTransaction;
  readonly catalogue: Catalogue;
  readonly purchase: PurchaseRow;
  /** What the purchase gave: its lot, and the one of a bonus. The purchase's own lot first. */
  readonly ownLotIds: readonly string[];
  /** Taken so far, net. */
  readonly clawedMicro: bigint;
  /** What should be taken, net. */
  readonly targetMicro: bigint;
  readonly kind: 'refund' | 'dispute';
  readonly description: string;
  /** Unique for this change of the purchase. */
  readonly idempotencyKey: string;
}

/**
 * Takes back, or gives back, what is missing to the target, in the wallet that the purchase filled. The caller has locked the
 * wallets. What was taken from where is kept, so that exactly it can come back.
 */
export async function applyClawBack(input: ClawBackInput): Promise<void> {
  const { billing, transaction, catalogue, purchase, ownLotIds } = input;
  const changeMicro = input.targetMicro - input.clawedMicro;
  if (changeMicro === 0n) return;
  const taken = await readTaken(transaction, keyOf(purchase));
  const { wallet } = await lockWallet(transaction, {
    customerId: purchase.customer_id,
    unit: purchase.unit,
    catalogue,
    now: billing.now(),
    newId: () => billing.newId(),
  });
  const lotIds = [...ownLotIds, ...taken.flatMap(({ grantId }) => grantId ?? [])];
  wallet.attachLots(await readLots(transaction, purchase.customer_id, lotIds));
  const cause: Cause = {
    kind: input.kind,
    idempotencyKey: input.idempotencyKey,
    description: input.description,
    actor: 'after_sale',
    purchaseId: purchase.id,
  };
  if (changeMicro > 0n) await take(input, wallet, changeMicro, cause, taken.length);
  else await giveBack(input, wallet, planReturn(taken, -changeMicro), cause);
  await saveWallet(transaction, wallet);
}

async function take(
  input: ClawBackInput,
  wallet: OpenWallet,
  amountMicro: bigint,
  cause: Cause,
  partsBefore: number,
): Promise<void> {
  const { parts, debtMicro } = planTaking(wallet.lots, input.ownLotIds, amountMicro, wallet.now);
  wallet.takeBack(parts, debtMicro, cause);
  const rows: { grantId: string | null; amountMicro: bigint }[] = [...parts];
  if (debtMicro > 0n) rows.push({ grantId: null, amountMicro: debtMicro });
  await input.transaction
    .insertInto('claw_back_part')
    .values(
      rows.map((row, index) => ({
        customer_id: input.purchase.customer_id,
        purchase_id: input.purchase.id,
        sequence: partsBefore + index + 1,
        grant_id: row.grantId,
        amount_micro: row.amountMicro,
        taken_at: wallet.now,
      })),
    )
    .execute();
}

/**
 * Back into the same lots; a debt that still stands is undone. What cannot go back where it came from (the lot's time is
 * over, the debt was paid since) comes as a lot of its own, with as much time as was left when it was taken.
 */
async function giveBack(
  input: ClawBackInput,
  wallet: OpenWallet,
  returns: readonly Return[],
  cause: Cause,
): Promise<void> {
  const lots = new Map(wallet.lots.map((lot) => [lot.id, lot]));
  const own = lots.get(input.ownLotIds[0] ?? '');
  const parts: BurnPart[] = [];
  const asLots: { amountMicro: bigint; expiresAt: Date | null }[] = [];
  let debtMicro = 0n;
  for (const { part, amountMicro } of returns) {
    const lot = part.grantId === null ? undefined : lots.get(part.grantId);
    if (lot && !isExpired(lot, wallet.now)) {
      parts.push({ grantId: lot.id, amountMicro });
      continue;
    }
    const standingMicro = part.grantId === null ? wallet.debtMicro - debtMicro : 0n;
    const undoneMicro = standingMicro < amountMicro ? standingMicro : amountMicro;
    debtMicro += undoneMicro;
    if (amountMicro > undoneMicro) {
      const expiresAt = remainingLife((lot ?? own)?.expiresAt ?? null, part, wallet.now);
      asLots.push({ amountMicro: amountMicro - undoneMicro, expiresAt });
    }
  }
  wallet.giveBack(parts, debtMicro, cause);
  for (const [index, lot] of asLots.entries()) {
    const own = { source: 'purchased', subscriptionId: null, periodStart: null, purchaseId: null } as const;
    const lotCause = { ...cause, idempotencyKey: `${cause.idempotencyKey}:${index + 1}` };
    wallet.addLot({ ...own, ...lot, effectiveAt: wallet.now }, 'sys:payments', lotCause);
  }
  wallet.payDebt('after_sale');
  for (const { part, amountMicro } of returns) await recordReturned(input, part, amountMicro);
}

/** A lot that ends is given the time it had when it was taken from. */
function remainingLife(expiresAt: Date | null, part: TakenPart, now: Date): Date | null {
  if (expiresAt === null) return null;
  return new Date(now.getTime() + Math.max(expiresAt.getTime() - part.takenAt.getTime(), 1));
}

async function recordReturned(input: ClawBackInput, part: TakenPart, amountMicro: bigint): Promise<void> {
  await input.transaction
    .updateTable('claw_back_part')
    .set({ returned_micro: part.returnedMicro + amountMicro })
    .where('customer_id', '=', input.purchase.customer_id)
    .where('purchase_id', '=', input.purchase.id)
    .where('sequence', '=', part.sequence)
    .execute();
}

async function readTaken(transaction: BillingTransaction, key: PurchaseKey): Promise<TakenPart[]> {
  const rows = await transaction
    .selectFrom('claw_back_part')
    .selectAll()
    .where('customer_id', '=', key.customerId)
    .where('purchase_id', '=', key.purchaseId)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    sequence: row.sequence,
    grantId: row.grant_id,
    amountMicro: row.amount_micro,
    returnedMicro: row.returned_micro,
    takenAt: row.taken_at,
  }));
}
