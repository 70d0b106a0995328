/** A host of another origin than the billing server, as strict as a careful host is. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import type { Session } from 'billing-portal-contract';
import type { OperatorClient } from '../../examples/studio/backend/operator-client.ts';
import type { Stack } from '../e2e/support/stack.ts';

const BUNDLE = 'dist/cdn/billing-portal.js';

export interface HostPage {
  /** Content of `<body>`. */
  readonly body: string;
  /** Content of a script of the page's own, loaded as a module. */
  readonly script?: string;
  /** `trusted-types` of the policy; Lit's own policy when absent. */
  readonly trustedTypes?: string;
  /** Where Stripe.js, its frames and its API are, for a page that takes cards. */
  readonly stripeOrigin?: string;
}

export interface HostSite {
  readonly origin: string;
  /** The page at `/`. */
  page: HostPage;
  /** Whose token `/token` mints. */
  customer: string;
  close(): Promise<void>;
}

/** Builds the bundle unless it is there. */
export function buildBundle(): void {
  if (existsSync(BUNDLE)) return;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bundle could not be built:\n${stderr}`);
}

export async function startHostSite(stack: Stack, operator: OperatorClient): Promise<HostSite> {
  const origin = new URL(stack.embedUrl).origin;
  const site: HostSite = { origin, page: { body: '' }, customer: '', close: () => close(server) };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', origin).pathname;
    void answer(site, stack, operator, path, response);
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(origin).port), '127.0.0.1', resolve));
  return site;
}

async function answer(
  site: HostSite,
  stack: Stack,
  operator: OperatorClient,
  path: string,
  response: ServerResponse,
): Promise<void> {
  if (path === '/') {
    response.setHeader('Content-Security-Policy', policyOf(site.page, stack));
    send(response, 'text/html; charset=utf-8', documentOf(site.page));
  } else if (path === '/page.js') {
    send(response, 'text/javascript', site.page.script ?? '');
  } else if (path === '/token') {
    const body = { customer: site.customer, origin: site.origin };
    const { token } = await operator.call<Session>('POST', '/sessions', body);
    send(response, 'application/json', JSON.stringify({ token }));
  } else {
    sendBundle(response, path);
  }
}

/** The bundle under two addresses is two copies of it: nothing is shared but the page. */
function sendBundle(response: ServerResponse, path: string): void {
  const file = join('dist/cdn', normalize(path.replace(/^\/(cdn|copy)\//, '/')));
  if (!/^\/(cdn|copy)\//.test(path) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  send(response, file.endsWith('.js') ? 'text/javascript' : 'application/json', readFileSync(file));
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('Content-Type', type);
  response.end(body);
}

function policyOf({ trustedTypes = 'lit-html', stripeOrigin = '' }: HostPage, stack: Stack): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${stripeOrigin}`,
    `frame-src ${stripeOrigin || "'none'"}`,
    "style-src 'self'",
    'img-src data:',
    `connect-src 'self' ${new URL(stack.billingUrl).origin} ${stripeOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

function documentOf({ body, script }: HostPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,"></head>
<body>${body}${script === undefined ? '' : '<script type="module" src="/page.js"></script>'}</body></html>`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
