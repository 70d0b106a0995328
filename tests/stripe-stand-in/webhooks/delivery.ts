/** Brings events to the endpoint as Stripe does: at least once, in no order, again after a failure; or worse, when told to. */
import { setTimeout as delay } from 'node:timers/promises';
import type Stripe from 'stripe';
import type { Random } from '../random.ts';
import { signatureHeader } from './signature.ts';

export interface WebhookPlan {
  /** Where events go. `null`: nowhere, as if no endpoint were registered. */
  readonly url: string | null;
  readonly secrets: readonly string[];
  /** How often each event is sent. */
  readonly copies: number;
  /** How many events are gathered and shuffled before they are sent. 1: in order. */
  readonly shuffleWindow: number;
  readonly delayMs: number;
  /** The share of events that never arrive, from 0 to 1. */
  readonly lossShare: number;
  /** Types that never arrive. */
  readonly lostTypes: readonly string[];
  /** Only these types are sent; all when it is empty. */
  readonly types: readonly string[];
  /** Keeps events back until `flush`. */
  readonly isPaused: boolean;
  readonly attempts: number;
  /** The pause before the second attempt; each further one is twice as long. */
  readonly retryMs: number;
}

export const DEFAULT_PLAN: WebhookPlan = {
  url: null,
  secrets: [],
  copies: 1,
  shuffleWindow: 1,
  delayMs: 0,
  lossShare: 0,
  lostTypes: [],
  types: [],
  isPaused: false,
  attempts: 8,
  retryMs: 200,
};

export interface Delivery {
  readonly eventId: string;
  readonly type: string;
  readonly status: number | null;
}

export interface Webhooks {
  plan: WebhookPlan;
  readonly deliveries: readonly Delivery[];
  enqueue(event: Stripe.Event): void;
  /** Sends what was kept back or gathered, and waits until everything under way has ended. */
  flush(): Promise<void>;
  /** Sends an event once more, as the dashboard can. */
  resend(event: Stripe.Event): Promise<number | null>;
  close(): void;
}

const REQUEST_TIMEOUT_MS = 10_000;
/** A window that does not fill is sent after this pause. */
const WINDOW_MS = 150;

export function webhooks(initial: WebhookPlan, random: Random, seconds: () => number): Webhooks {
  const deliveries: Delivery[] = [];
  const waiting: Stripe.Event[] = [];
  const underWay = new Set<Promise<unknown>>();
  const closing = new AbortController();
  let timer: NodeJS.Timeout | null = null;

  const track = (work: Promise<unknown>): void => {
    const settled = work.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
  };

  const send = async (event: Stripe.Event): Promise<number | null> => {
    const { url, secrets } = self.plan;
    if (url === null || closing.signal.aborted) return null;
    // `pending_webhooks` counts this endpoint until it has accepted.
    const body = JSON.stringify({ ...event, pending_webhooks: 1 }, null, 2);
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Stripe/1.0 (stand-in)',
      'stripe-signature': signatureHeader(body, seconds(), secrets),
    };
    let status: number | null = null;
    try {
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
      await response.arrayBuffer();
      status = response.status;
    } catch {
      // Nobody answered: tried again like any refusal.
    }
    deliveries.push({ eventId: event.id, type: event.type, status });
    return status;
  };

  const sendUntilAccepted = async (event: Stripe.Event): Promise<void> => {
    const { attempts, retryMs, delayMs } = self.plan;
    if (delayMs > 0) await delay(delayMs, undefined, { signal: closing.signal });
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const status = await send(event);
      if (status !== null && status >= 200 && status < 300) return;
      if (attempt < attempts) await delay(retryMs * 2 ** (attempt - 1), undefined, { signal: closing.signal });
    }
  };

  const release = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    const batch = waiting.splice(0).flatMap((event) => Array<Stripe.Event>(self.plan.copies).fill(event));
    if (self.plan.shuffleWindow > 1) shuffle(batch, random);
    // One after the other, so that the order is the one that was chosen.
    if (self.plan.shuffleWindow > 1)
      track(batch.reduce((before, event) => before.then(() => sendUntilAccepted(event)), Promise.resolve()));
    else for (const event of batch) track(sendUntilAccepted(event));
  };

  const self: Webhooks = {
    plan: initial,
    deliveries,
    enqueue: (event) => {
      const { url, types, lostTypes, lossShare } = self.plan;
      if (url === null || (types.length > 0 && !types.includes(event.type))) return;
      if (lostTypes.includes(event.type) || (lossShare > 0 && random() < lossShare)) return;
      waiting.push(event);
      if (self.plan.isPaused) return;
      if (waiting.length >= self.plan.shuffleWindow) queueMicrotask(release);
      else timer ??= setTimeout(release, WINDOW_MS).unref();
    },
    flush: async () => {
      release();
      while (underWay.size > 0) await Promise.all(underWay);
    },
    resend: send,
    close: () => {
      if (timer) clearTimeout(timer);
      closing.abort();
    },
  };
  return self;
}

function shuffle<Item>(items: Item[], random: Random): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as Item, items[last] as Item];
  }
}
