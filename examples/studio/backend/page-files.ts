import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { contentSecurityPolicy } from './content-security-policy.ts';

const YEAR_SECONDS = 31_536_000;

/**
 * `npm run dev` installs a worker under this name that answers requests from mocks. A browser that still has it would go on
 * showing mocks at this address, so the file that replaces it removes itself.
 */
const WORKER_THAT_LEAVES = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    self.registration
      .unregister()
      .then(() => self.clients.matchAll({ type: 'window' }))
      .then((clients) => Promise.all(clients.map((client) => client.navigate(client.url)))),
  );
});
`;

export function servePage(app: Hono, folder: string, policy: string = contentSecurityPolicy(null)): void {
  app.get('/mockServiceWorker.js', (context) =>
    context.body(WORKER_THAT_LEAVES, 200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }),
  );
  app.use(
    '*',
    serveStatic({
      root: folder,
      onFound: (path, context) => {
        const isNamedByContent = /[\\/]assets[\\/]/.test(path);
        context.header('Cache-Control', isNamedByContent ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
        context.header('Content-Security-Policy', policy);
        context.header('X-Content-Type-Options', 'nosniff');
        context.header('Referrer-Policy', 'same-origin');
      },
    }),
  );
}
