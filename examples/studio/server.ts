/** The host product's backend: the page, its own API, and the billing API under the same address. */
import { serve } from '@hono/node-server';
import { createStudio } from './backend/create-studio.ts';

const HOST = '127.0.0.1';
const PAGE_FOLDER = 'dist-studio';

const port = Number(process.env['PORT'] ?? '4100');
const app = createStudio({
  billingUrl: required('BILLING_URL'),
  operatorKey: required('OPERATOR_KEY'),
  pageFolder: PAGE_FOLDER,
  // The same variables as the billing server's: the page allows what its portal needs.
  stripe: process.env['STRIPE_SECRET_KEY'] ? { scriptUrl: process.env['STRIPE_JS_URL'] || null } : null,
});

const server = serve({ fetch: app.fetch, port, hostname: HOST }, (address) => {
  console.log(JSON.stringify({ ready: true, url: `http://${HOST}:${address.port}` }));
});

function stop(): void {
  server.close(() => process.exit(0));
  // Streams of events never end by themselves.
  if ('closeAllConnections' in server) server.closeAllConnections();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} is missing.`);
  process.exit(1);
}
