import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { BROWSER_ARGS, findChromium } from '../find-browser.mjs';
import { findDefects } from './find-defects.mjs';
import { writeSheet } from './sheet.mjs';
import { subjects } from './subjects.mjs';
import { variants } from './variants.mjs';

const FOLDER = 'shots';
const STEP_MS = 20_000;

/**
 * Writes one contact sheet per subject, from the page over the mocks. Answers the exit code: 1 when a subject could not be
 * shown, or something in it is cut or scrolls sideways.
 */
export async function takeShots(args) {
  const { values } = parseArgs({ args, options: { only: { type: 'string' } } });
  const chosen = subjects.filter(({ name }) => values.only === undefined || name.includes(values.only));
  if (chosen.length === 0) {
    console.error(`No such subject: ${values.only}. There are: ${subjects.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  mkdirSync(FOLDER, { recursive: true });
  const server = await createServer({ server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  await server.listen();
  const { port } = server.httpServer.address();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGS });
  let problems = 0;
  try {
    const sheetPage = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
    for (const subject of chosen) {
      const shots = [];
      for (const variant of variants) {
        const shot = await takeOne(browser, `http://localhost:${port}`, subject, variant);
        if (shot.image) shots.push({ variant, image: shot.image });
        for (const problem of shot.problems) console.log(`  ${subject.name}, ${variant.name}: ${problem}`);
        problems += shot.problems.length;
      }
      const path = `${FOLDER}/${subject.name}.png`;
      await writeSheet(sheetPage, subject, shots, path);
      console.log(path);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(problems === 0 ? 'Nothing is cut and nothing scrolls sideways.' : `${problems} to look at.`);
  return problems === 0 ? 0 : 1;
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
    await page.addStyleTag({ content: '.developer-bar { display: none } body { padding: 0 !important }' });
    await page.locator(subject.ready).first().waitFor();
    for (const step of subject.steps ?? []) await take(page, step);
    await settled(page);
    problems.push(...(await page.evaluate(findDefects)));
  } catch (error) {
    problems.push(error.message.split('\n', 1)[0]);
  }
  const image = await page.screenshot({ fullPage: subject.isWhole ?? false });
  await context.close();
  return { image, problems };
}

async function take(page, { click, fill, press, wait, with: text }) {
  if (click) await page.locator(click).first().click();
  if (fill) await page.locator(fill).fill(text);
  if (press) await page.keyboard.press(press);
  if (wait) await page.locator(wait).first().waitFor();
}

/** Lazy sections come into view and load; skeletons are gone. */
async function settled(page) {
  const busy = page.locator('.skeleton:visible');
  const portal = page.locator('[part=portal]');
  const height = (await portal.count()) === 0 ? 0 : ((await portal.first().boundingBox())?.height ?? 0);
  const isOverlaid = (await page.locator('dialog[open]').count()) > 0;
  if (!isOverlaid && height > 0) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page
      .locator('billing-invoice-list, billing-payment-method')
      .first()
      .waitFor({ state: 'attached' })
      .catch(() => {});
  }
  await page.waitForFunction(() => !document.querySelector('billing-portal:not(:defined)'));
  await busy
    .first()
    .waitFor({ state: 'hidden' })
    .catch(() => {});
  if (!isOverlaid) await page.evaluate(() => scrollTo(0, 0));
}
