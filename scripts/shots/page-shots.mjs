import { copyFileSync } from 'node:fs';
import { build, preview } from 'vite';
import { allDefects } from './all-defects.mjs';
import { writeSheet } from './sheet.mjs';
import { variants } from './variants.mjs';

const PAGE_FOLDER = '.cache/shots-page';
const STEP_MS = 20_000;
const LANES = 2;
/** What one turn of a wheel scrolls. */
const WHEEL_PX = 120;
/** Sections that load when they come into view. */
const LAZY = 'billing-invoice-list, billing-payment-method, billing-balance-line, billing-usage-chart';

/** Writes a contact sheet for each subject of the host's page over the mocks, two at a time. */
export async function photographPage(subjects, { browser, folder, findings }) {
  const server = await servePage();
  const url = `http://localhost:${server.httpServer.address().port}`;
  const queue = [...subjects];
  const work = async () => {
    for (let subject = queue.shift(); subject !== undefined; subject = queue.shift())
      await findings.watch(subject.name, async () => {
        const shots = [];
        for (const variant of variants) {
          const { image, problems } = await takeOne(browser, url, subject, variant);
          shots.push({ variant, image });
          for (const problem of problems) findings.add(`${subject.name}, ${variant.name}`, problem);
        }
        console.log(await writeSheet(browser, subject, shots, `${folder}/${subject.name}.png`));
      });
  };
  try {
    await Promise.all(Array.from({ length: LANES }, work));
  } finally {
    await server.close();
  }
}

/** The page over the mocks, built: a hundred loads of it from source would take the better part of an hour. */
async function servePage() {
  const outDir = PAGE_FOLDER;
  await build({ mode: 'shots', logLevel: 'warn', build: { outDir, sourcemap: false, chunkSizeWarningLimit: 2000 } });
  copyFileSync('node_modules/msw/lib/mockServiceWorker.js', `${outDir}/mockServiceWorker.js`);
  return preview({ logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
}

async function takeOne(browser, url, subject, { width, height, query }) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', timezoneId: 'UTC' });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_MS);
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  try {
    await page.goto(`${url}/?scenario=${subject.scenario}&${query}${subject.hash}`);
    // The bar for developers is no part of the product.
    await page.addStyleTag({ content: '.developer-bar { display: none !important } body { padding: 0 !important }' });
    await page.locator(subject.ready).first().waitFor();
    for (const step of subject.steps ?? []) await take(page, step);
    await settled(page);
    problems.push(...(await allDefects(page)));
  } catch (error) {
    problems.push(error.message);
  }
  // Also of what could not be done to its end: that is where to look for the cause.
  try {
    return { image: await page.screenshot({ fullPage: subject.isWhole ?? false }), problems };
  } finally {
    await context.close();
  }
}

async function take(page, { click, fill, focus, open, press, scroll, wait, with: text }) {
  if (scroll) await comeTo(page, page.locator(scroll).first());
  // A section under its title, which is open only where there is room.
  if (open)
    await page
      .locator(open)
      .first()
      .evaluate((details) => (details.open = true));
  if (click) await page.locator(click).first().click();
  if (fill) await page.locator(fill).fill(text);
  if (focus) await page.locator(focus).first().focus();
  if (press) await page.keyboard.press(press);
  if (wait) await page.locator(wait).first().waitFor();
}

/** Parts are fetched as somebody comes down to them: in a narrow window it is some way to the lower ones. */
async function comeTo(page, place) {
  const until = performance.now() + STEP_MS;
  while ((await place.count()) === 0 && performance.now() < until) {
    await page.mouse.wheel(0, WHEEL_PX);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  await place.scrollIntoViewIfNeeded();
}

/** Lazy sections come into view and load; skeletons are gone. */
async function settled(page) {
  const isInFront = (await page.locator('dialog[open]').count()) === 0;
  if (isInFront && (await page.locator('[part=portal]').isVisible())) {
    for (const section of await page.locator(LAZY).all()) {
      await section.scrollIntoViewIfNeeded();
      await section.evaluate(async (element) => {
        await customElements.whenDefined(element.localName);
        await element.updateComplete;
      });
      await section.locator('.skeleton').first().waitFor({ state: 'detached' });
    }
    await page.evaluate(() => scrollTo(0, 0));
  }
  await page.waitForFunction(() => document.querySelector('billing-portal:not(:defined)') === null);
  await page.evaluate(() => document.fonts.ready);
}
