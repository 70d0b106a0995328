// `npm run bench:render`: how soon the portal stands, how much of the processor it takes, and how soon a dialog opens, beside a page that
// was written by hand with Lit, in the same run and in turns. On a processor slowed down four times, as phones are.
// Only ratios mean anything: on a busy machine all absolute figures are too high.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findChromium } from '../../scripts/find-browser.mjs';
import { requestsUntil, settled, updateMeter, watch } from './first-render/in-page.mjs';
import { buildPages, serve } from './first-render/site.mjs';

const SLOWDOWN = 4;
/** As Chrome's own tools define it. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const UPDATES = 2000;
const QUIET_MS = 800;
const METER = {
  plain: ['plain-portal', '[role=meter]'],
  ours: ['billing-portal', 'billing-credits', '[role=meter]'],
};
const ADD_FUNDS = {
  plain: { button: ['plain-portal', '[part=add]'], dialog: ['plain-portal', 'dialog[open] input'] },
  ours: {
    button: ['billing-portal', 'billing-balance', '[part=add]'],
    dialog: ['billing-portal', 'billing-add-funds-dialog', 'dialog[open] [part=preset]'],
  },
};

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});
if (values.build) await buildPages();
const site = await serve();
const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGS });

async function open(address, network, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
  }
  try {
    await page.goto(`${site.origin}/?${address}`, { waitUntil: 'commit' });
    return await use(page, session);
  } finally {
    await context.close();
  }
}

async function scriptMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** Nothing new was asked for in a while: what a page loads when it is idle is there. The stream of changes never ends. */
async function settle(page) {
  await page.evaluate(settled, QUIET_MS);
}

async function firstRender(variant, address) {
  return open(`variant=${variant}&customer=credits-low${address}`, null, async (page, session) => {
    const meterMs = await page.evaluate((path) => globalThis.bench.untilShown(path), METER[variant]);
    const scriptToMeterMs = await scriptMs(session);
    const requests = await page.evaluate(requestsUntil, meterMs);
    await settle(page);
    const longTasks = await page.evaluate(() => globalThis.bench.longTasks);
    const scriptTotalMs = await scriptMs(session);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const elements = await page.evaluate(() => {
      const count = (root) =>
        [...root.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
          0,
        );
      return count(document);
    });
    const { eachUs, renders } = await page.evaluate(updateMeter, UPDATES);
    return {
      meterMs,
      scriptToMeterMs,
      scriptTotalMs,
      blockingMs: longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      longestMs: Math.max(0, ...longTasks),
      heapMb: usedSize / 1024 ** 2,
      elements,
      scripts: requests.scripts,
      data: requests.data,
      foreign: requests.foreign,
      updateUs: eachUs,
      rendersOfBurst: renders,
    };
  });
}

async function slowNetwork(variant, address) {
  return open(`variant=${variant}&customer=credits-low${address}`, SLOW_4G, async (page) => ({
    slow4gMs: await page.evaluate((path) => globalThis.bench.untilShown(path), METER[variant]),
  }));
}

async function dialog(variant) {
  return open(`variant=${variant}&customer=balance`, null, async (page) => {
    const { button, dialog: target } = ADD_FUNDS[variant];
    await page.evaluate((path) => globalThis.bench.untilShown(path), button);
    await settle(page);
    // A pointer comes from somewhere, and finds what it is going to press.
    await page.mouse.move(10, 10);
    await settle(page);
    const { x, y } = await page.evaluate((path) => globalThis.bench.centreOf(path), button);
    await page.mouse.move(x, y);
    const opened = page.evaluate(([from, to]) => globalThis.bench.untilOpened(from, to), [button, target]);
    await page.evaluate(() => globalThis.bench.painted());
    await page.mouse.click(x, y);
    return { dialogMs: await opened };
  });
}

/** Each in turn, so that a busy moment of the machine meets all of them. */
const KINDS = {
  'plain Lit': [(each) => firstRender('plain', each), (each) => slowNetwork('plain', each), () => dialog('plain')],
  ours: [(each) => firstRender('ours', each), (each) => slowNetwork('ours', each), () => dialog('ours')],
  'plain Lit, snapshot': [() => firstRender('plain', '&inlined'), () => slowNetwork('plain', '&inlined')],
  'ours, snapshot': [() => firstRender('ours', '&inlined'), () => slowNetwork('ours', '&inlined')],
};

const figures = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []]));
try {
  // The first round warms up.
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const [kind, parts] of Object.entries(KINDS)) {
      const taken = {};
      for (const part of parts) Object.assign(taken, await part(''));
      if (round > 0) figures[kind].push(taken);
    }
  }
} finally {
  await browser.close();
  site.close();
}

function median(rows, key) {
  const all = rows.map((row) => row[key]).filter((value) => value !== undefined);
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)];
}
const middle = (rows) => Object.fromEntries(Object.keys(rows[0]).map((key) => [key, median(rows, key)]));
const [plain, ours, plainInlined, inlined] = Object.values(figures).map(middle);
console.table(
  Object.fromEntries(
    [plain, ours, plainInlined, inlined].map((row, index) => [
      Object.keys(KINDS)[index],
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Math.round(value * 10) / 10])),
    ]),
  ),
);

const BARS = [
  ['time to the meter / plain Lit', ours.meterMs / plain.meterMs, 1.1],
  ['the same with a snapshot in the page', inlined.meterMs / plainInlined.meterMs, 1.1],
  ['time to the meter on slow 4G / plain Lit', ours.slow4gMs / plain.slow4gMs, 1.1],
  ['the same with a snapshot in the page', inlined.slow4gMs / plainInlined.slow4gMs, 1.1],
  ['script before the meter, ms', ours.scriptToMeterMs, 60],
  ['script in all / plain Lit', ours.scriptTotalMs / plain.scriptTotalMs, 1.3],
  ['blocking time / plain Lit', ours.blockingMs / Math.max(1, plain.blockingMs), 1],
  ['longest task, ms', ours.longestMs, 60],
  ['heap / plain Lit', ours.heapMb / plain.heapMb, 2],
  ['scripts before the meter', ours.scripts, 1],
  ['data requests before the meter', ours.data, 1],
  ['data requests before the meter, with a snapshot', inlined.data, 0],
  ['requests to others before the meter', ours.foreign, 0],
  ['click on "Add funds" to the dialog / plain Lit', ours.dialogMs / plain.dialogMs, 1.2],
  ['an update of the meter, frames of 16 ms', ours.updateUs / 16_000, 1],
  ['renders of 1,000 updates in a burst', ours.rendersOfBurst, 1],
];
console.table(
  BARS.map(([what, figure, bar]) => ({
    what,
    figure: Math.round(figure * 100) / 100,
    bar,
    result: figure <= bar ? 'ok' : 'above the bar',
  })),
);
// The mocked world's clocks go on otherwise.
process.exit();
