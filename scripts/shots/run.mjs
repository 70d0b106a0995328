import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findChromium } from '../find-browser.mjs';
import { Findings } from './findings.mjs';
import { photographPage } from './page-shots.mjs';
import { chosenElements, openBook, photographElements } from './story-shots.mjs';
import { subjects } from './subjects.mjs';

const FOLDER = 'shots';
const MINUTE_MS = 60_000;

/**
 * Writes contact sheets: one per subject from the page over the mocks, and one or more per element from its stories. Answers
 * the exit code: 1 when something could not be shown, is cut, broken or scrolls sideways. One that fails keeps no other from
 * being taken.
 */
export async function takeShots(args) {
  const options = { only: { type: 'string' }, 'no-build': { type: 'boolean' } };
  const { values } = parseArgs({ args, options });
  const words = (values.only ?? '').split(',').map((word) => word.trim());
  const isChosen = (name) => words.some((word) => name.includes(word));
  const chosen = subjects.filter(({ name }) => isChosen(name));
  const hasElements = chosenElements(isChosen).length > 0;
  if (chosen.length === 0 && !hasElements) {
    console.error(
      `Nothing is called ${values.only}. The subjects are: ${subjects.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  mkdirSync(FOLDER, { recursive: true });
  const began = performance.now();
  const findings = new Findings();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGS });
  const take = { browser, folder: FOLDER, findings };
  try {
    if (hasElements)
      await findings.watch('the book', async () =>
        photographElements(await openBook({ isBuilt: values['no-build'], isChosen }), take),
      );
    if (chosen.length > 0) await findings.watch('the page', () => photographPage(chosen, take));
  } finally {
    await browser.close();
  }
  console.log(`Taken in ${((performance.now() - began) / MINUTE_MS).toFixed(1)} minutes.`);
  return findings.conclude();
}
