import type { z } from 'zod';
import type { usageEventResult } from '../../contract/operator.ts';
import { topUpStatusOf } from '../auto-top-up/top-up-status.ts';
import { eventHash, rateUsage, usageCause, type UsageFacts } from '../capacity/rated-usage.ts';
import { saveWalletWith } from '../capacity/save-wallet.ts';
import {
  lockCustomer,
  openUsage,
  refusalOf,
  type CapacityContext,
  type LockedCustomer,
  type UsageRequest,
  type UsageSession,
} from '../capacity/usage-session.ts';
import { assessUsage, type Counted } from '../domain/check.ts';
import { localDay } from '../domain/local-time.ts';
import { toAmount } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import type { ReachedCap } from '../domain/spend-cap.ts';
import { DomainProblem } from '../problems.ts';
import { tellReached } from '../spend-caps/tell-reached.ts';
import type { BillingTransaction } from '../store/database.ts';
import { recordUsage, type RatedUsage } from '../store/usage-repository.ts';

/**
 * `eventId` is the seller's own: the same id again is counted once. Without `occurredAt` it is now; before the current period the
 * event is charged to the current one and flagged late.
 */
export type UsageEvent = Omit<UsageFacts, 'id' | 'now'>;
export type UsageEventResult = z.infer<typeof usageEventResult>;
export type EventOutcome =
  | { readonly result: UsageEventResult; readonly problem: null }
  | { readonly result: null; readonly problem: DomainProblem };

export interface RecordEventsInput {
  readonly customerId: string;
  readonly events: readonly UsageEvent[];
  /** The customer's clock. */
  readonly now: Date;
}

/**
 * Counts and charges events of one customer in one transaction. Each is recorded or refused whole and by itself, in the order in
 * which they come, exactly as if they had come one by one: rating is cumulative, so that batching never changes a bill. A refused
 * event leaves no trace, so that the resumed action may use its id again. Throws `DomainProblem` not_found.
 */
export async function recordEvents(context: CapacityContext, input: RecordEventsInput): Promise<EventOutcome[]> {
  const { customerId, events, now } = input;
  const request: UsageRequest = {
    customerId,
    now,
    featureKeys: [...new Set(events.map((event) => event.featureKey))],
    eventIds: [...new Set(events.map((event) => event.eventId))],
    properties: events.flatMap(({ properties }) => (properties ? [properties] : [])),
    catalogue: await context.catalogue(),
    newId: context.newId,
  };
  return context.database.transaction(async (transaction) => {
    const locked = await lockCustomer(transaction, request);
    const session = locked.row && (await openUsage(transaction, locked, request));
    const recording = new Recording(request, locked, session);
    const outcomes = events.map((event) => recording.ask(event));
    if (session) await recording.save(transaction, session);
    const passed = session ? events.flatMap((event) => session.reachedCaps(event.properties)) : [];
    const reached = [...recording.refusedBy, ...passed];
    await tellReached({ newId: context.newId, now: () => now }, transaction, customerId, reached);
    return withTopUpStatus(transaction, input, outcomes);
  });
}

/** Whoever is refused for want of funds is told why no automatic top-up has come to help. */
async function withTopUpStatus(
  transaction: BillingTransaction,
  { customerId, now }: RecordEventsInput,
  outcomes: EventOutcome[],
): Promise<EventOutcome[]> {
  if (!outcomes.some(({ problem }) => problem?.fields.shortfall)) return outcomes;
  const autoTopUp = await topUpStatusOf(transaction, customerId, now);
  if (autoTopUp === null) return outcomes;
  return outcomes.map((outcome) =>
    outcome.problem?.fields.shortfall
      ? { result: null, problem: new DomainProblem(outcome.problem.code, { ...outcome.problem.fields, autoTopUp }) }
      : outcome,
  );
}

interface Accepted {
  readonly event: UsageEvent;
  readonly usage: Omit<RatedUsage, 'transactionId'>;
  readonly needMicro: bigint;
  readonly hash: Buffer;
}

class Recording {
  /** Caps that refused an event and were not told of in this period. */
  readonly refusedBy: ReachedCap[] = [];
  readonly #request: UsageRequest;
  readonly #locked: LockedCustomer;
  readonly #session: UsageSession | null;
  readonly #accepted = new Map<string, Accepted>();

  constructor(request: UsageRequest, locked: LockedCustomer, session: UsageSession | null) {
    this.#request = request;
    this.#locked = locked;
    this.#session = session;
  }

  ask(event: UsageEvent): EventOutcome {
    const { state } = this.#locked;
    const known = state.events.get(event.eventId) ?? this.#acceptedAs(event.eventId);
    if (known) {
      if (!known.bodyHash.equals(eventHash(event))) return refused(new DomainProblem('event_conflict'));
      // The stored answer, also when the plan has changed or ended since.
      return this.#answer(event, known, true);
    }
    if (state.frozen) return refused(new DomainProblem('account_frozen'));
    if (!this.#session) return refused(new DomainProblem('subscription_required'));
    const question = this.#session.question(event);
    const assessment = assessUsage(question);
    const refusal = refusalOf(question, assessment);
    if (assessment.outcome === 'spend_cap_reached') this.refusedBy.push(...this.#session.refusedBy(assessment.cap));
    if (refusal) return refused(refusal);
    return this.#count(event, assessment as Counted, this.#session);
  }

  /** Charges what was accepted, one journal entry per feature, and writes everything in one statement. */
  async save(transaction: BillingTransaction, session: UsageSession): Promise<void> {
    if (this.#accepted.size === 0) return;
    const { customerId, now } = this.#request;
    const entries = this.#charge(session);
    const usages = [...this.#accepted.values()].map(({ usage, event }) => ({
      ...usage,
      transactionId: entries.get(event.featureKey) ?? null,
    }));
    const day = localDay(now, session.state.timeZone);
    await saveWalletWith(transaction, session.wallet, 'record-usage', recordUsage({ customerId, usages, day }));
  }

  #count(event: UsageEvent, counted: Counted, session: UsageSession): EventOutcome {
    const { chargeMicro, needMicro, terms } = counted;
    const facts = { ...event, id: this.#request.newId(), now: this.#request.now };
    const usage = rateUsage(facts, terms, chargeMicro);
    session.count(event, counted);
    this.#accepted.set(event.eventId, { event, usage, needMicro, hash: usage.bodyHash });
    return this.#answer(event, usage, false);
  }

  /** The ids of the journal entries, by feature. */
  #charge({ wallet }: UsageSession): Map<string, string> {
    const entries = new Map<string, string>();
    const features = Map.groupBy(this.#accepted.values(), ({ event }) => event.featureKey);
    for (const [featureKey, parts] of features) {
      const needMicro = parts.reduce((sum, part) => sum + part.needMicro, 0n);
      const quantity = parts.reduce((sum, part) => sum + part.event.quantity, 0n);
      const [first] = parts;
      if (!first || needMicro === 0n) continue;
      const key = parts.length === 1 ? { eventId: first.event.eventId } : { batchId: this.#request.newId() };
      wallet.spend(needMicro, 'sys:revenue', usageCause(this.#request.catalogue, { featureKey, quantity }, key));
      const entry = wallet.entries.at(-1);
      if (entry) entries.set(featureKey, entry.id);
    }
    return entries;
  }

  #acceptedAs(eventId: string) {
    const accepted = this.#accepted.get(eventId);
    return accepted && { ...accepted.usage, bodyHash: accepted.hash };
  }

  #answer(event: UsageEvent, usage: Pick<RatedUsage, 'chargedMicro' | 'late'>, duplicate: boolean): EventOutcome {
    const base = { eventId: event.eventId, duplicate, late: usage.late };
    const session = this.#session;
    const terms = session?.termsOf(event.featureKey);
    if (!session || !terms) return { result: { ...base, charged: null, available: null }, problem: null };
    const exponent = exponentOf(this.#request.catalogue, session.state.currency);
    const amount = (micro: bigint) => toAmount(terms.unit, micro, exponent);
    const charged = usage.chargedMicro === null ? null : amount(usage.chargedMicro);
    const available = terms.model === 'metered' ? null : amount(session.availableMicro);
    return { result: { ...base, charged, available }, problem: null };
  }
}

function refused(problem: DomainProblem): EventOutcome {
  return { result: null, problem };
}
