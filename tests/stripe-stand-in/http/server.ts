/** The wire: node:http on the loopback address. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handleControl } from '../control/control-routes.ts';
import type { Control } from '../control/control.ts';
import { handle, type Machinery } from './handle.ts';
import { servePage } from './pages.ts';

/** Browsers call the API from any page with the publishable key. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, stripe-version, idempotency-key',
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-expose-headers': 'request-id',
};

export interface Site {
  readonly machinery: Machinery;
  readonly control: Control;
}

export async function listen(port: number): Promise<{ server: Server; url: string; open(site: Site): void }> {
  let site: Site | null = null;
  const server = createServer((request, response) => {
    if (!site) {
      response.writeHead(503).end();
      return;
    }
    answer(site, request, response).catch((error: unknown) => {
      // A defect of the stand-in itself must be seen, and never be taken for one of Stripe's planned faults.
      console.error('The stand-in for Stripe failed:', error);
      if (!response.headersSent) response.writeHead(599, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { type: 'api_error', message: `Stand-in: ${String(error)}` } }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    server,
    url: `http://127.0.0.1:${address.port}`,
    open: (opened) => {
      site = opened;
    },
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (method === 'OPTIONS') {
    response.writeHead(204, { ...CORS, 'access-control-max-age': '600' }).end();
    return;
  }
  const body = await bodyOf(request);
  if (pathname.startsWith('/_control/')) {
    const result = await handleControl(site.control, { method, path: pathname, body });
    response.writeHead(result.status, { 'content-type': 'application/json' }).end(result.body);
    return;
  }
  const page = await servePage(site.machinery.world, { method, path: pathname, query: search.slice(1), body });
  if (page) {
    response.writeHead(page.status, page.headers).end(page.body);
    return;
  }
  const result = await handle(site.machinery, {
    method,
    path: pathname,
    query: search.slice(1),
    body,
    authorization: header(request, 'authorization'),
    apiVersion: header(request, 'stripe-version'),
    idempotencyKey: header(request, 'idempotency-key'),
  });
  if (result === 'dropped') {
    request.socket.destroy();
    return;
  }
  response.writeHead(result.status, { ...CORS, ...result.headers }).end(result.body);
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
