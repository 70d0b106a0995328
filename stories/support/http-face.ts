import type { SetupWorker } from 'msw/browser';
import { setupWorker } from 'msw/browser';
import { createBillingHandlers } from '../../mocks/handlers.ts';
import { MockSessions } from '../../mocks/sessions.ts';
import type { MockWorld } from '../../mocks/world/world.ts';

export interface HttpFace {
  readonly baseUrl: string;
  readonly getToken: () => Promise<string>;
}

let worker: SetupWorker | null = null;
let starting: Promise<unknown> | null = null;

/** Answers requests to this world; the worker itself stays from story to story. */
export async function startHttpFace(world: MockWorld, customer: string): Promise<HttpFace> {
  const sessions = new MockSessions();
  const baseUrl = new URL('billing-api', document.baseURI).href;
  worker ??= setupWorker();
  starting ??= worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: './mockServiceWorker.js' },
  });
  await starting;
  worker.resetHandlers(...createBillingHandlers({ world, sessions, baseUrl }));
  return { baseUrl, getToken: () => Promise.resolve(sessions.mint(customer)) };
}
