import { findCustomers, type FoundCustomer } from '../accounts/find-customers.ts';
import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';
import { recordEvents, type EventOutcome, type UsageEvent } from './record-events.ts';

/** An event, and the customer as the seller calls them. */
export interface ReportedEvent {
  readonly customer: string;
  readonly event: UsageEvent;
}

export interface UsageQueue {
  /** Records each in the order in which they come, and answers for each. Rejects only when the database does not answer. */
  record(billing: Billing, reported: readonly ReportedEvent[]): Promise<EventOutcome[]>;
}

interface Waiting {
  readonly event: UsageEvent;
  /** `null`: there is no such customer. Absent: to be looked up, once for the whole group. */
  readonly known?: FoundCustomer | null;
  readonly answered: (outcome: EventOutcome) => void;
  readonly failed: (error: unknown) => void;
}

/** Of one transaction. More would keep the customer's wallet locked for longer than others should wait. */
const GROUP_MAX = 1_000;
/** Of one customer. Whoever comes then is told to come again, instead of waiting for minutes. */
const WAITING_MAX = 10_000;

/**
 * Events of one customer that come while a transaction of theirs is running wait for it and are then recorded together, so that a
 * customer with thousands of events a second is held up by a few transactions and not by thousands. A customer who is quiet waits
 * for nothing: the first event starts at once. Each event gets its own honest answer, as if it had come alone.
 */
export function createUsageQueue(): UsageQueue {
  const customers = new Map<string, Waiting[]>();

  async function work(billing: Billing, customer: string, waiting: Waiting[]): Promise<void> {
    while (waiting.length > 0) await recordGroup(billing, customer, waiting.splice(0, GROUP_MAX));
    customers.delete(customer);
  }

  function enqueue(
    billing: Billing,
    { customer, event }: ReportedEvent,
    known?: FoundCustomer | null,
  ): Promise<EventOutcome> {
    const running = customers.get(customer);
    if (running && running.length >= WAITING_MAX) {
      return Promise.reject(new DomainProblem('service_unavailable', { retryAfterSeconds: 1 }));
    }
    return new Promise((answered, failed) => {
      const item = { event, answered, failed, ...(known === undefined ? {} : { known }) };
      if (running) {
        running.push(item);
        return;
      }
      const waiting = [item];
      customers.set(customer, waiting);
      // Events of the same request, and of requests that were read at the same moment, come along.
      queueMicrotask(() => void work(billing, customer, waiting));
    });
  }

  return {
    async record(billing, reported) {
      if (reported.length === 1) return Promise.all(reported.map((each) => enqueue(billing, each)));
      const names = [...new Set(reported.map(({ customer }) => customer))];
      const found = await findCustomers(billing, names);
      return Promise.all(reported.map((each) => enqueue(billing, each, found.get(each.customer) ?? null)));
    },
  };
}

async function recordGroup(billing: Billing, customer: string, group: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await recordAll(billing, customer, group);
    group.forEach(({ answered, failed }, index) => {
      const outcome = outcomes[index];
      if (outcome) answered(outcome);
      else failed(new Error(`No answer came for event ${group[index]?.event.eventId}.`));
    });
  } catch (error) {
    // One event that the database refuses must not take the others with it.
    if (group.length > 1 && !(error instanceof DomainProblem)) {
      for (const one of group) await recordGroup(billing, customer, [one]);
      return;
    }
    for (const { failed } of group) failed(error);
  }
}

async function recordAll(billing: Billing, customer: string, group: readonly Waiting[]): Promise<EventOutcome[]> {
  const [first] = group;
  const known = first?.known === undefined ? (await findCustomers(billing, [customer])).get(customer) : first.known;
  if (!known) {
    const problem = new DomainProblem('not_found', { param: 'customer' });
    return group.map(() => ({ result: null, problem }));
  }
  const { customerId } = known;
  return recordEvents(known.billing, {
    customerId,
    events: group.map(({ event }) => event),
    now: known.billing.now(),
  });
}
