import type { WatchTopic } from '../api/billing-api.ts';
import type { BillingStore } from './billing-store.ts';
import { lookForChanges } from './look-for-changes.ts';
import { pendingResume } from './resume-record.ts';

/** A burst of changes is one look at the server. */
const BURST_MS = 200;
const POLL_MS = 60_000;
/** Coming back to a page that was just looked at needs no request. */
const FRESH_MS = 15_000;
const ALL: readonly WatchTopic[] = ['capacity', 'purchase', 'invoice', 'subscription'];

/**
 * Keeps the store up to date until the signal aborts: from the server's event stream where there is one, else by looking
 * from time to time; and when the page gets the focus or the connection back. A page in the background asks for nothing,
 * and holds no connection: browsers have few per server.
 */
export function followChanges(store: BillingStore, signal: AbortSignal): void {
  const waiting = new Set<WatchTopic>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching: AbortController | null = null;

  const changed = (topics: readonly WatchTopic[]): void => {
    for (const topic of topics) waiting.add(topic);
    timer ??= setTimeout(() => {
      timer = undefined;
      const all = [...waiting];
      waiting.clear();
      if (signal.aborted) return;
      // All of them is a guess: a stream that just began, a look from time to time.
      if (all.length === ALL.length) void lookForChanges(store);
      else void takeChanges(store, all);
    }, BURST_MS);
  };

  const watch = (): void => {
    const isWanted = document.visibilityState === 'visible' && !signal.aborted;
    if (!isWanted) {
      watching?.abort();
      watching = null;
    } else if (watching === null) {
      watching = new AbortController();
      void followServer(store, changed, watching.signal);
    }
  };

  const comeBack = (): void => {
    watch();
    const { account } = store;
    const isFresh = account.status === 'ready' && Date.now() - account.receivedAtMs < FRESH_MS;
    if (document.visibilityState === 'visible' && !isFresh) changed(ALL);
  };

  const options = { signal };
  window.addEventListener('focus', comeBack, options);
  window.addEventListener('online', () => changed(ALL), options);
  document.addEventListener('visibilitychange', comeBack, options);
  signal.addEventListener('abort', watch);
  watch();
  if (pendingResume() !== null) {
    void import('./ensure-capacity.ts').then(({ resumeAfterReload }) => resumeAfterReload(store, signal));
  }
}

async function takeChanges(store: BillingStore, topics: readonly WatchTopic[]): Promise<void> {
  try {
    const { takeChange } = await import('./take-change.ts');
    takeChange(store, topics);
  } catch {
    // The file of an older release is gone from the server.
    await lookForChanges(store);
  }
}

async function followServer(
  store: BillingStore,
  changed: (topics: readonly WatchTopic[]) => void,
  signal: AbortSignal,
): Promise<void> {
  if (store.can('events') && store.api.watch !== undefined) {
    await store.api.watch(changed, { signal });
  }
  if (signal.aborted) return;
  const timer = setInterval(() => changed(ALL), POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
