// The pages that are measured, and the API behind all of them: the mocked world over HTTP, without its make-believe latency.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getResponse } from 'msw';
import { build } from 'vite';
import { createWorld } from '../../../mocks/create-world.ts';
import { createBillingHandlers } from '../../../mocks/handlers.ts';
import { MockSessions } from '../../../mocks/sessions.ts';
import { cdnConfig } from '../../../scripts/build/configs.mjs';

const FOLDER = '.cache/bench-first-render';
const CUSTOMERS = ['credits-low', 'balance'];

/** How each page is written; `setUp` hands the token over without a request, as a page does that was rendered with one. */
export const VARIANTS = {
  plain: {
    tag: 'plain-portal',
    script: '/plain/plain-lit.js',
    setUp: '',
  },
  ours: {
    tag: 'billing-portal',
    attributes: 'base-url=""',
    script: '/ours/billing-portal.js',
    setUp: `document.querySelector('billing-portal').getToken = () => Promise.resolve(benchToken);`,
  },
};

export async function buildPages() {
  const ours = cdnConfig();
  Object.assign(ours.build, { outDir: `${FOLDER}/ours`, emptyOutDir: true, sourcemap: false });
  await build(ours);
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: `${FOLDER}/plain`,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      lib: {
        entry: resolve('bench/elements/baselines/plain-lit.mjs'),
        formats: ['es'],
        fileName: () => 'plain-lit.js',
      },
      rolldownOptions: { output: { minify: true } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

export async function serve() {
  const world = createWorld({ customers: CUSTOMERS, behaviour: { latencyMs: 0 } });
  const sessions = new MockSessions();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const handlers = createBillingHandlers({ world, sessions, baseUrl: origin });
  const tokens = new Map(CUSTOMERS.map((customer) => [customer, sessions.mint(customer)]));

  async function answer(request, response) {
    const url = new URL(request.url, origin);
    if (url.pathname === '/') return send(response, 'text/html; charset=utf-8', await pageOf(url.searchParams));
    if (url.pathname.startsWith('/v1/')) return ask(url, request, response);
    send(response, 'text/javascript', readFileSync(`${FOLDER}${normalize(url.pathname)}`));
  }

  async function ask(url, request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = { ...request.headers };
    const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
    const answered = await getResponse(handlers, new Request(url, { method: request.method, headers, body }));
    if (!answered) return response.writeHead(404).end();
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(Buffer.from(await answered.arrayBuffer()));
  }

  async function pageOf(search) {
    const { tag, attributes = '', script, setUp } = VARIANTS[search.get('variant')];
    const token = tokens.get(search.get('customer'));
    const snapshot = search.has('inlined') ? await accountOf(token) : '';
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"></head><body><${tag} ${attributes}>${snapshot}</${tag}>
<script>globalThis.benchToken = '${token}'; ${setUp}</script><script type="module" src="${script}"></script></body></html>`;
  }

  async function accountOf(token) {
    const headers = { Authorization: `Bearer ${token}` };
    const answered = await getResponse(handlers, new Request(`${origin}/v1/account`, { headers }));
    return `<script type="application/json">${(await answered.text()).replaceAll('<', '\\u003c')}</script>`;
  }

  return { origin, close: () => server.close() };
}

function send(response, type, body) {
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'content-encoding': 'gzip' };
  response.writeHead(200, headers).end(gzipSync(body));
}
