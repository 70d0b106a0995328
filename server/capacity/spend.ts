import type { z } from 'zod';
import type { usageEventResult } from '../../contract/operator.ts';
import { assessUsage } from '../domain/check.ts';
import { toAmount } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import { recordUsage, type RatedUsage } from '../store/usage-repository.ts';
import { eventHash, rateUsage, usageCause, type UsageFacts } from './rated-usage.ts';
import { saveWalletWith } from './save-wallet.ts';
import {
  accept,
  lockCustomer,
  openUsage,
  type CapacityContext,
  type LockedCustomer,
  type UsageRequest,
  type UsageSession,
} from './usage-session.ts';

/**
 * `eventId` is the seller's own: the same id again is counted once. Without `occurredAt` it is now; before the current period the
 * event is charged to the current one and flagged late. `now` is the customer's clock.
 */
export type SpendInput = Omit<UsageFacts, 'id'>;
export type SpendResult = z.infer<typeof usageEventResult>;

/**
 * Counts and charges one usage event, whole or not at all. A refused event leaves no trace, so that the resumed action may use its
 * id again.
 *
 * Throws `DomainProblem`: not_found, account_frozen, event_conflict, subscription_required, feature_not_in_plan,
 * included_limit_reached, insufficient_credits | insufficient_balance (with the shortfall).
 */
export async function spend(context: CapacityContext, input: SpendInput): Promise<SpendResult> {
  const request: UsageRequest = { ...input, catalogue: await context.catalogue(), newId: context.newId };
  return context.database.transaction(async (transaction) => {
    const locked = await lockCustomer(transaction, request);
    if (locked.state.event) return answerAgain(transaction, locked, request, input);
    if (locked.state.frozen) throw new DomainProblem('account_frozen');
    const session = await openUsage(transaction, locked, request);
    const { wallet, question, terms } = session;
    const { needMicro, chargeMicro } = accept(question, assessUsage(question));
    const usage = rateUsage({ ...input, id: context.newId() }, terms, chargeMicro);
    wallet.spend(needMicro, 'sys:revenue', usageCause(input.eventId, question));
    await saveWalletWith(transaction, wallet, 'record-usage', recordUsage(usage));
    return { eventId: input.eventId, duplicate: false, late: usage.late, ...amounts(session, usage) };
  });
}

/** The stored answer, also when the plan has changed or ended since; nothing is written. */
async function answerAgain(
  transaction: BillingTransaction,
  locked: LockedCustomer,
  request: UsageRequest,
  input: SpendInput,
): Promise<SpendResult> {
  const { event } = locked.state;
  if (!event?.bodyHash.equals(eventHash(input))) throw new DomainProblem('event_conflict');
  const base = { eventId: input.eventId, duplicate: true, late: event.late };
  if (locked.usage.refusal !== null) return { ...base, charged: null, available: null };
  return { ...base, ...amounts(await openUsage(transaction, locked, request), event) };
}

function amounts({ wallet, terms, question }: UsageSession, { chargedMicro }: Pick<RatedUsage, 'chargedMicro'>) {
  const exponent = exponentOf(question.catalogue, question.currency);
  const amount = (micro: bigint) => toAmount(terms.unit, micro, exponent);
  return {
    charged: chargedMicro === null ? null : amount(chargedMicro),
    available: terms.model === 'metered' ? null : amount(wallet.availableMicro),
  };
}
