// `npm run bench:invoices`: what a list of 100,000 invoices costs against one of 100, in the same run and in the same page: memory
// after a collection, elements in the document, and the time until the next page is painted. Fails above 1.2 times as much.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_ARGS, findChromium } from '../../scripts/find-browser.mjs';

const BAR = 1.2;
const TURNS = 30;
const PAGE_FOLDER = '.cache/bench-page';
const LIST = 'billing-invoice-list';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });

/** Pages through the list of one customer, and looks at what that has cost. */
async function measure(browser, url, scenario) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${url}/?scenario=${scenario}&lang=en#/billing`);
  await page.locator('[part=portal][aria-busy=false]').first().waitFor();
  await page.locator(LIST).scrollIntoViewIfNeeded();
  await page.locator(`${LIST} [part=pager]`).waitFor();
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    // Forth and back, so that both customers have as many pages to turn.
    const part = turn % 6 < 3 ? 'next' : 'previous';
    times.push(await page.evaluate(turnPage, part));
  }
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const elements = await page.evaluate(
    () =>
      document
        .querySelector('billing-portal')
        .shadowRoot.querySelector('billing-invoice-list')
        .shadowRoot.querySelectorAll('*').length,
  );
  await context.close();
  times.sort((one, other) => one - other);
  return { heapMb: usedSize / 1024 ** 2, elements, turnMs: times[TURNS / 2] };
}

/** In the page: from the press until the other rows have been painted. */
async function turnPage(part) {
  const list = document.querySelector('billing-portal').shadowRoot.querySelector('billing-invoice-list');
  const first = () => list.shadowRoot.querySelector('.number')?.textContent;
  const before = first();
  const start = performance.now();
  list.shadowRoot.querySelector(`[part=${part}]`).click();
  while (first() === before || list.shadowRoot.querySelector('[part=table]').ariaBusy === 'true') {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - start;
}

const outDir = PAGE_FOLDER;
await build({ mode: 'shots', logLevel: 'warn', build: { outDir, sourcemap: false, chunkSizeWarningLimit: 2000 } });
const { copyFileSync } = await import('node:fs');
copyFileSync('node_modules/msw/lib/mockServiceWorker.js', `${outDir}/mockServiceWorker.js`);
const server = await preview({ logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const url = `http://localhost:${server.httpServer.address().port}`;
const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGS });
const least = { few: null, many: null };
try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, scenario] of [
      ['few', 'invoices-100'],
      ['many', 'invoices-100000'],
    ]) {
      const figures = await measure(browser, url, scenario);
      const known = least[name] ?? figures;
      least[name] = Object.fromEntries(Object.keys(figures).map((key) => [key, Math.min(known[key], figures[key])]));
    }
  }
} finally {
  await browser.close();
  await server.close();
}
const ratios = Object.fromEntries(Object.keys(least.few).map((key) => [key, least.many[key] / least.few[key]]));
console.table({ '100 invoices': least.few, '100,000 invoices': least.many, ratio: ratios });
const isGood = Object.values(ratios).every((ratio) => ratio <= BAR);
console.log(isGood ? `All within ${BAR} times.` : `More than ${BAR} times.`);
process.exitCode = isGood ? 0 : 1;
