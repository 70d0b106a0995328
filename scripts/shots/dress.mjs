/* global document, performance, requestAnimationFrame */
/** Frames in a row in which nothing may change: the texts of a language arrive a moment after it was asked for. */
const STILL_FRAMES = 6;
/** What has not come to rest by then never will. */
const PATIENCE_MS = 20_000;
/** Longer than the longest that a browser without time lets them wait. */
const PARTS_MS = 3000;
/** What the frame of a story takes beside its room, left and right together. */
const FRAME = 32;
/** A window as on a small screen for a dialog; none for what is photographed in its whole height. */
const DIALOG_HEIGHT = 860;
const LEAST_HEIGHT = 96;

/**
 * Runs in the page of the book: puts the story that is shown into another look, as the toolbar would, but without drawing it
 * anew: what its play function did stays done, in every language. Ends when nothing changes any more.
 */
export async function dress({ theme, direction, locale, width, stillFrames, patienceMs }) {
  const frame = document.querySelector('.story-frame');
  frame.dataset.theme = theme;
  frame.dir = direction;
  frame.lang = locale;
  frame.querySelector('.story-room').style.inlineSize = `${width}px`;
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
    if (performance.now() - began > patienceMs) throw new Error(`it does not stand still, ${locale}, ${width} px`);
  }
  await document.fonts.ready;
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

/** Parts of an element are fetched when the browser has time. What never comes is for the eye. */
export async function awaitParts(page) {
  const until = performance.now() + PARTS_MS;
  while ((await page.evaluate(partsOnTheirWay)).length > 0 && performance.now() < until)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
}

/** Puts the story into a look, with as much room as that says, and answers whether a dialog is open in it. */
export async function putOn(page, look) {
  const isDialogOpen = (await page.locator('dialog[open]').count()) > 0;
  // A dialog has the window to itself; anything else the room in the frame of a story.
  const frame = isDialogOpen ? 0 : FRAME;
  await page.setViewportSize({ width: look.width + frame, height: isDialogOpen ? DIALOG_HEIGHT : LEAST_HEIGHT });
  await page.evaluate(dress, { ...look, stillFrames: STILL_FRAMES, patienceMs: PATIENCE_MS });
  return isDialogOpen;
}
