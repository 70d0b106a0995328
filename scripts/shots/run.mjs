import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findChromium } from '../find-browser.mjs';
import { photographPage } from './page-shots.mjs';
import { openBook, photographElements } from './story-shots.mjs';
import { subjects } from './subjects.mjs';

const FOLDER = 'shots';

/**
 * Writes contact sheets: one per subject from the page over the mocks, and one or more per element from its stories. Answers
 * the exit code: 1 when something could not be shown, is cut, broken or scrolls sideways.
 */
export async function takeShots(args) {
  const options = { only: { type: 'string' }, 'no-build': { type: 'boolean' } };
  const { values } = parseArgs({ args, options });
  const words = (values.only ?? '').split(',').map((word) => word.trim());
  const isChosen = (name) => words.some((word) => name.includes(word));
  const chosen = subjects.filter(({ name }) => isChosen(name));
  const elements = await openBook({ isBuilt: values['no-build'], isChosen });
  if (chosen.length + elements.length === 0) {
    console.error(
      `Nothing is called ${values.only}. The subjects are: ${subjects.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGS });
  let problems = 0;
  try {
    if (elements.length > 0) problems += await photographElements(browser, elements, FOLDER);
    if (chosen.length > 0) problems += await photographPage(browser, chosen, FOLDER);
  } finally {
    await browser.close();
  }
  console.log(problems === 0 ? 'Nothing is cut, broken or scrolls sideways.' : `${problems} to look at.`);
  return problems === 0 ? 0 : 1;
}
