import type { HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';

/** Answers the page's requests from the mocks. What they do not know goes to the network, as it would without them. */
export async function startMockWorker(handlers: readonly HttpHandler[]): Promise<void> {
  const worker = setupWorker(...handlers);
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: '/mockServiceWorker.js' } });
}
