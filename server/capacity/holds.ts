import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { hold as holdSchema } from '../../contract/operator.ts';
import { burn } from '../domain/burn.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { assessUsage, type UsageQuestion } from '../domain/check.ts';
import { localDay } from '../domain/local-time.ts';
import { toAmount } from '../domain/micro.ts';
import { CREDITS, exponentOf } from '../domain/plan-standing.ts';
import { usageCharge, usageTerms } from '../domain/usage-terms.ts';
import { DomainProblem } from '../problems.ts';
import { tellReached } from '../spend-caps/tell-reached.ts';
import type { BillingTransaction } from '../store/database.ts';
import {
  closeHold,
  findDueHolds,
  findHold,
  insertHold,
  readHoldParts,
  type HoldRow,
} from '../store/hold-repository.ts';
import { recordUsage } from '../store/usage-repository.ts';
import { lockWallet } from './lock-wallet.ts';
import { eventHash, rateUsage, usageCause } from './rated-usage.ts';
import { saveWallet, saveWalletWith } from './save-wallet.ts';
import { accept, lockCustomer, openUsage, type CapacityContext, type UsageRequest } from './usage-session.ts';

export type Hold = z.infer<typeof holdSchema>;

export interface ReserveInput {
  readonly customerId: string;
  /** The seller's own: the same id again is the same hold. */
  readonly holdId: string;
  readonly featureKey: string;
  readonly quantity: bigint;
  readonly expiresInSeconds: number;
  /** The customer's clock. */
  readonly now: Date;
}

export interface SettleInput {
  readonly customerId: string;
  readonly holdId: string;
  /** What was really used; more or less than was held. */
  readonly quantity: bigint;
  readonly now: Date;
}

const EXPIRED_BATCH = 100;

/**
 * Sets aside what a job will need, before it runs. Only from what is there: an overdraft is never promised in advance.
 *
 * Throws `DomainProblem` as `spend` does; event_conflict when the id was another hold.
 */
export async function reserveHold(context: CapacityContext, input: ReserveInput): Promise<Hold> {
  const request = await usageRequest(context, input);
  const bodyHash = holdHash(input);
  return context.database.transaction(async (transaction) => {
    const locked = await lockCustomer(transaction, request);
    const earlier = await findHold(transaction, input.customerId, input.holdId);
    if (earlier && !earlier.body_hash.equals(bodyHash)) throw new DomainProblem('event_conflict', { param: 'holdId' });
    if (earlier) return toHold(earlier, request.catalogue);
    if (locked.state.frozen) throw new DomainProblem('account_frozen');
    const session = await openUsage(transaction, locked, request);
    const { wallet } = session;
    const question = session.question(input);
    // An overdraft or a grace is never promised in advance.
    const overdraftMicro = overdraftOf(question);
    const assessment = assessUsage({
      ...question,
      availableMicro: question.availableMicro - overdraftMicro,
      graceMicro: 0n,
    });
    const { needMicro, chargeMicro, terms } = accept(question, assessment);
    const { parts } = burn(wallet.lots, needMicro, input.now);
    wallet.earmark(parts);
    await saveWallet(transaction, wallet);
    const row = await insertHold(
      transaction,
      {
        customer_id: input.customerId,
        hold_id: input.holdId,
        unit: terms.unit,
        feature_key: input.featureKey,
        quantity: input.quantity,
        amount_micro: needMicro,
        charge_micro: chargeMicro,
        status: 'held',
        expires_at: new Date(input.now.getTime() + input.expiresInSeconds * 1000),
        body_hash: bodyHash,
      },
      parts,
    );
    return toHold(row, request.catalogue);
  });
}

/**
 * Charges what was really used: first from what was set aside, then as a spend would, and frees the rest. What was set aside is
 * there even when its lot has expired meanwhile. Settling again with the same quantity changes nothing.
 *
 * Throws `DomainProblem`: not_found, hold_not_open, and as `spend` for what goes beyond the hold, which then stays open.
 */
export async function settleHold(context: CapacityContext, input: SettleInput): Promise<Hold> {
  const known = await findHold(context.database.db, input.customerId, input.holdId);
  if (!known) throw new DomainProblem('not_found');
  const request = await usageRequest(context, { ...input, featureKey: known.feature_key });
  return context.database.transaction(async (transaction) => {
    const locked = await lockCustomer(transaction, request);
    const hold = (await findHold(transaction, input.customerId, input.holdId)) ?? known;
    const eventId = eventIdOf(input);
    const event = { eventId, featureKey: known.feature_key, quantity: input.quantity, occurredAt: null };
    if (hold.status === 'settled' && locked.state.events.get(eventId)?.bodyHash.equals(eventHash(event))) {
      return toHold(hold, request.catalogue);
    }
    const session = await openUsage(transaction, locked, request);
    const { wallet } = session;
    // After a change of plan the hold is of a wallet that this feature no longer uses.
    if (hold.status !== 'held' || wallet.row.unit !== hold.unit) throw new DomainProblem('hold_not_open');
    const question = session.question({ ...event, hold: { chargeMicro: hold.charge_micro } });
    // What was set aside is this job's, whatever is owed; only what goes beyond it has to be found.
    const floorMicro = -overdraftOf(question);
    const freeMicro = wallet.availableMicro > floorMicro ? wallet.availableMicro : floorMicro;
    const asked = { ...question, availableMicro: freeMicro + hold.amount_micro };
    // A cap was looked at when the hold was given: what it was given for may always be charged.
    const isPromised = usageCost(asked) <= hold.charge_micro;
    const counted = accept(asked, assessUsage(isPromised ? { ...asked, caps: [] } : asked));
    const { needMicro, chargeMicro, terms } = counted;
    session.count(event, counted);
    const parts = await readHoldParts(transaction, input.customerId, input.holdId);
    wallet.spend(needMicro, 'sys:revenue', usageCause(request.catalogue, event, { eventId }), parts);
    const transactionId = needMicro > 0n ? (wallet.entries.at(-1)?.id ?? null) : null;
    wallet.expireLots();
    wallet.payDebt('system');
    const usage = {
      ...rateUsage({ ...event, id: context.newId(), now: input.now }, terms, chargeMicro),
      transactionId,
    };
    const day = localDay(input.now, locked.state.timeZone);
    const record = recordUsage({ customerId: input.customerId, usages: [usage], day });
    await saveWalletWith(transaction, wallet, 'record-usage', record);
    const telling = { newId: context.newId, now: () => input.now };
    await tellReached(telling, transaction, input.customerId, session.reachedCaps(null));
    return toHold(await closeHold(transaction, hold, 'settled', needMicro), request.catalogue);
  });
}

/** Frees what was set aside. Releasing again changes nothing. Throws `DomainProblem`: not_found, hold_not_open (settled). */
export async function releaseHold(
  context: CapacityContext,
  input: { readonly customerId: string; readonly holdId: string; readonly now: Date },
): Promise<Hold> {
  const catalogue = await context.catalogue();
  const hold = await context.database.transaction((transaction) =>
    freeHold(transaction, { ...input, catalogue, newId: context.newId, status: 'released' }),
  );
  if (hold.status === 'settled') throw new DomainProblem('hold_not_open');
  return toHold(hold, catalogue);
}

/** Ends the holds whose time is over. Returns how many; a worker calls it again at once when there may be more. */
export async function expireHolds(context: CapacityContext, serverNow: Date): Promise<number> {
  const catalogue = await context.catalogue();
  const due = await findDueHolds(context.database.db, serverNow, EXPIRED_BATCH);
  for (const { customerId, holdId, customerNow } of due) {
    await context.database.transaction((transaction) =>
      freeHold(transaction, {
        customerId,
        holdId,
        now: customerNow,
        catalogue,
        newId: context.newId,
        status: 'expired',
      }),
    );
  }
  return due.length;
}

/** The hold as it is afterwards; one that was closed before is left as it is. */
async function freeHold(
  transaction: BillingTransaction,
  input: {
    readonly customerId: string;
    readonly holdId: string;
    readonly status: 'released' | 'expired';
    readonly catalogue: Catalogue;
    readonly now: Date;
    readonly newId: () => string;
  },
): Promise<HoldRow> {
  const { customerId, holdId, status } = input;
  const known = await findHold(transaction, customerId, holdId);
  if (!known) throw new DomainProblem('not_found');
  const { wallet } = await lockWallet(transaction, { ...input, unit: known.unit });
  const hold = (await findHold(transaction, customerId, holdId)) ?? known;
  if (hold.status !== 'held') return hold;
  wallet.releaseEarmarks(await readHoldParts(transaction, customerId, holdId));
  wallet.expireLots();
  wallet.payDebt('system');
  await saveWallet(transaction, wallet);
  return closeHold(transaction, hold, status, null);
}

async function usageRequest(
  context: CapacityContext,
  input: { customerId: string; holdId: string; featureKey: string; now: Date },
): Promise<UsageRequest> {
  const { customerId, featureKey, now } = input;
  const catalogue = await context.catalogue();
  return { customerId, featureKeys: [featureKey], eventIds: [eventIdOf(input)], catalogue, now, newId: context.newId };
}

/** The event that settles the hold. */
function eventIdOf({ holdId }: { readonly holdId: string }): string {
  return `hold:${holdId}`;
}

function overdraftOf(question: UsageQuestion): bigint {
  const usage = usageTerms(question);
  return usage.refusal === null ? usage.terms.overdraftMicro : 0n;
}

function usageCost(question: UsageQuestion): bigint {
  const usage = usageTerms(question);
  return usage.refusal === null ? usageCharge(usage.terms, question.usedQuantity, question.quantity) : 0n;
}

function holdHash({ featureKey, quantity }: ReserveInput): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([featureKey, quantity.toString()]))
    .digest();
}

function toHold(row: HoldRow, catalogue: Catalogue): Hold {
  const exponent = row.unit === CREDITS ? 0 : exponentOf(catalogue, row.unit);
  const amount = (micro: bigint) => toAmount(row.unit, micro, exponent);
  return {
    holdId: row.hold_id,
    status: row.status,
    held: amount(row.amount_micro),
    settled: row.settled_micro === null ? null : amount(row.settled_micro),
    expiresAt: row.expires_at.toISOString(),
  };
}
