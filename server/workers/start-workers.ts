import { sweepAfterSale } from '../after-sale/sweep-after-sale.ts';
import { expireHolds } from '../capacity/holds.ts';
import { runBillingCycle } from '../billing-cycle/run-billing-cycle.ts';
import type { Billing } from '../context.ts';
import { checkDrift } from '../drift/check-drift.ts';
import { deliverWebhooks } from '../notifications/deliver-webhooks.ts';
import type { MailTransport } from '../notifications/mail-transport.ts';
import { routeOutbox } from '../notifications/route-outbox.ts';
import { sendEmails } from '../notifications/send-emails.ts';
import { detachRemoved } from '../payment-methods/remove-payment-method.ts';
import { workOnWatches } from './capacity-watch.ts';
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
  readonly outboxMs?: number;
  readonly afterSaleMs?: number;
  readonly cycleMs?: number;
  readonly watchMs?: number;
}

export interface NotificationOptions {
  readonly allowsPrivateWebhooks: boolean;
  /** `null`: e-mails are kept and not sent. */
  readonly mail: MailTransport | null;
}

const SWEEP_MS = 3_000;
const INBOX_MS = 5_000;
const HOLDS_MS = 10_000;
const OUTBOX_MS = 2_000;
const AFTER_SALE_MS = 15_000;
const CYCLE_MS = 10_000;
/** How long a balance that passed a level waits for its alert or its automatic top-up. */
const WATCH_MS = 1_000;
const HOUSEKEEPING_MS = 600_000;
const DRIFT_MS = 6 * 60 * 60_000;

/** The loops beside the requests. Every server runs them; rows are claimed, so that any number of servers may. */
export function startWorkers(
  billing: Billing,
  intervals: WorkerIntervals = {},
  notifications: NotificationOptions = { allowsPrivateWebhooks: false, mail: null },
): Workers {
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
  const cycle = startLoop({
    name: 'billing cycle',
    everyMs: intervals.cycleMs ?? CYCLE_MS,
    log,
    turn: () => runBillingCycle(billing),
  });
  const outbox = startLoop({
    name: 'outbox',
    everyMs: intervals.outboxMs ?? OUTBOX_MS,
    log,
    turn: () => tellOthers(billing, notifications),
  });
  const afterSale = startLoop({
    name: 'after-sale sweeper',
    everyMs: intervals.afterSaleMs ?? AFTER_SALE_MS,
    log,
    turn: () => sweepAfterSale(billing),
  });
  const watch = startLoop({
    name: 'capacity watch',
    everyMs: intervals.watchMs ?? WATCH_MS,
    log,
    turn: () => workOnWatches(billing),
  });
  const housekeeping = startLoop({
    name: 'housekeeping',
    everyMs: HOUSEKEEPING_MS,
    log,
    turn: async () => {
      await keepHouse(billing);
      await detachRemoved(billing);
    },
  });
  const drift = startLoop({ name: 'drift check', everyMs: DRIFT_MS, log, turn: () => checkDrift(billing) });
  // What a process that was killed has left is taken up at once.
  sweeper.wake();
  inbox.wake();
  afterSale.wake();
  return {
    wakeInbox: () => inbox.wake(),
    stop: async () => {
      const loops = [sweeper, inbox, holds, cycle, outbox, afterSale, watch, housekeeping, drift];
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

/** In this order, so that what has just happened is on its way in the same turn. */
async function tellOthers(billing: Billing, { allowsPrivateWebhooks, mail }: NotificationOptions): Promise<void> {
  await routeOutbox(billing);
  await deliverWebhooks(billing, { allowsPrivate: allowsPrivateWebhooks });
  if (mail) await sendEmails(billing, mail);
}
