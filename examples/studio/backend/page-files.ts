import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

/**
 * What a careful host allows its page: its own scripts and styles, nothing inline, and no text that becomes code. The elements
 * need no exception; `lit-html` is the one policy by which Lit makes its own constant templates.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

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

export function servePage(app: Hono, folder: string): void {
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
        context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
        context.header('X-Content-Type-Options', 'nosniff');
        context.header('Referrer-Policy', 'same-origin');
      },
    }),
  );
}
