import { findBrokenAmounts } from './find-broken-amounts.mjs';
import { findDefects } from './find-defects.mjs';

/** Everything that is measured in a page that stands still. */
export async function allDefects(page) {
  return [...(await page.evaluate(findDefects)), ...(await page.evaluate(findBrokenAmounts))];
}
