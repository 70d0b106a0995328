import { expireHolds } from '../capacity/holds.ts';
import type { Billing } from '../context.ts';
import { keepHouse } from './housekeeping.ts';
import { startLoop } from './loop.ts';
import { sweepPurchases } from './sweeper.ts';
import { workOnInbox } from './webhook-inbox.ts';

export interface Workers {
  /** After a webhook was kept: work on it now. */
  wakeInbox(): void;
  stop(): Promise<void>;
}

export interface WorkerIntervals {
  readonly sweepMs?: number;
  readonly inboxMs?: number;
  readonly holdsMs?: number;
}

const SWEEP_MS = 3_000;
const INBOX_MS = 5_000;
const HOLDS_MS = 10_000;
const HOUSEKEEPING_MS = 600_000;

/** The loops beside the requests. Every server runs them; rows are claimed, so that any number of servers may. */
export function startWorkers(billing: Billing, intervals: WorkerIntervals = {}): Workers {
  const { log } = billing;
  const sweeper = startLoop({
    name: 'sweeper',
    everyMs: intervals.sweepMs ?? SWEEP_MS,
    log,
    turn: () => sweepPurchases(billing),
  });
  const inbox = startLoop({
    name: 'webhook inbox',
    everyMs: intervals.inboxMs ?? INBOX_MS,
    log,
    turn: () => workOnInbox(billing),
  });
  const holds = startLoop({
    name: 'hold expiry',
    everyMs: intervals.holdsMs ?? HOLDS_MS,
    log,
    turn: async () => {
      while ((await expireHolds(billing, billing.now())) > 0);
    },
  });
  const housekeeping = startLoop({
    name: 'housekeeping',
    everyMs: HOUSEKEEPING_MS,
    log,
    turn: () => keepHouse(billing),
  });
  // What a process that was killed has left is taken up at once.
  sweeper.wake();
  inbox.wake();
  return {
    wakeInbox: () => inbox.wake(),
    stop: async () => {
      await Promise.all([sweeper.stop(), inbox.stop(), holds.stop(), housekeeping.stop()]);
    },
  };
}
