import { findBrokenAmounts } from './find-broken-amounts.mjs';
import { findCollisions } from './find-collisions.mjs';
import { findDefects } from './find-defects.mjs';
import { findWrongSide } from './find-wrong-side.mjs';

/** Everything that is measured in a page that stands still. */
export async function allDefects(page) {
  const found = [];
  for (const find of [findDefects, findCollisions, findBrokenAmounts, findWrongSide])
    found.push(...(await page.evaluate(find)));
  return found;
}
