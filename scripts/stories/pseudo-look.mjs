/* global requestAnimationFrame */
import { allDefects } from '../shots/all-defects.mjs';
import { findCollisions } from '../shots/find-collisions.mjs';
import { findEnglish } from './find-english.mjs';

const NARROW = 280;
const WIDE = 1280;
/** High enough for everything to be in view. */
const HEIGHT = 3000;

/** Every text 40 % longer and accented, at the narrowest and at a wide size: nothing may be cut, and nothing stay English. */
export const PSEUDO = {
  name: 'pseudo-language',
  globals: { theme: 'light', direction: 'auto', locale: 'en-XA' },
  viewport: { width: NARROW, height: HEIGHT },
  // The element itself gets the whole width.
  css: '.story-frame { padding: 0 !important }',
  inspect,
};

/** In both widths, played once. */
async function inspect(page) {
  const problems = [];
  for (const width of [NARROW, WIDE]) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const found = [...(await allDefects(page)), ...(await page.evaluate(findCollisions))];
    problems.push(...found.map((problem) => `${width} px: ${problem}`));
  }
  problems.push(...(await page.evaluate(findEnglish)));
  await page.setViewportSize(PSEUDO.viewport);
  return problems;
}
