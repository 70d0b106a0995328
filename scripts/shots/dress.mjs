/* global document */
import { awaitStillness } from '../stories/await-rest.mjs';

/** What the frame of a story takes beside its room, left and right together. */
const FRAME = 32;
/** A window as on a small screen for a dialog; none for what is photographed in its whole height. */
const DIALOG_HEIGHT = 860;
const LEAST_HEIGHT = 96;

/**
 * Runs in the page of the book: puts the story that is shown into another look, as the toolbar would, but without drawing it
 * anew: what its play function did stays done, in every language.
 */
function dress({ theme, direction, locale, width }) {
  const frame = document.querySelector('.story-frame');
  frame.dataset.theme = theme;
  frame.dir = direction;
  frame.lang = locale;
  frame.querySelector('.story-room').style.inlineSize = `${width}px`;
}

/** Puts the story into a look, with as much room as that says, and answers whether a dialog is open in it. */
export async function putOn(page, look) {
  const isDialogOpen = (await page.locator('dialog[open]').count()) > 0;
  // A dialog has the window to itself; anything else the room in the frame of a story.
  const frame = isDialogOpen ? 0 : FRAME;
  await page.setViewportSize({ width: look.width + frame, height: isDialogOpen ? DIALOG_HEIGHT : LEAST_HEIGHT });
  await page.evaluate(dress, look);
  await awaitStillness(page);
  return isDialogOpen;
}
