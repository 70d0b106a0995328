/* global document, performance, requestAnimationFrame */
/** Frames in a row in which nothing may change: the texts of a language arrive a moment after it was asked for. */
const STILL_FRAMES = 6;
/** What has not come to rest by then never will. */
const PATIENCE_MS = 20_000;
/** Longer than the longest that a browser without time lets parts wait. */
const PARTS_MS = 3000;

/** Waits for the parts of an element, which are fetched when the browser has time. What never comes is for the eye. */
export async function awaitParts(page) {
  const until = performance.now() + PARTS_MS;
  while ((await page.evaluate(partsOnTheirWay)).length > 0 && performance.now() < until)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
}

/** Waits until nothing changes any more in the story that is shown. Throws when that never happens. */
export async function awaitStillness(page) {
  await page.evaluate(standStill, { stillFrames: STILL_FRAMES, patienceMs: PATIENCE_MS });
}

/** Runs in the page of the book: answers the parts that are on screen and still on their way. */
function partsOnTheirWay() {
  const missing = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      else if (element.matches(':not(:defined)') && element.checkVisibility()) missing.push(element.localName);
    }
  };
  walk(document);
  return missing;
}

/** Runs in the page of the book. */
async function standStill({ stillFrames, patienceMs }) {
  const frame = document.querySelector('.story-frame');
  const seen = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (text, { shadowRoot }) => (shadowRoot === null ? text : text + seen(shadowRoot)),
      root.textContent,
    );
  const began = performance.now();
  let last = '';
  for (let still = 0; still < stillFrames;) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const now = `${frame.scrollHeight} ${seen(frame)}`;
    still = now === last ? still + 1 : 0;
    last = now;
    if (performance.now() - began > patienceMs) throw new Error('it does not stand still');
  }
  await document.fonts.ready;
}
