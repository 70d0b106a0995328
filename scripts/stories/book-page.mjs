import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { awaitParts, awaitStillness } from './await-rest.mjs';
import { choose, findViolations, measureFonts, showStory } from './in-page.mjs';

const STORY_TIMEOUT_MS = 60_000;
/** High enough for everything to be in view: what is below it loads when somebody scrolls there. */
export const VIEWPORT = { width: 1000, height: 3000 };
const PICTURES = 'test-results/stories';
const axePath = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core');

/** One page of the book, loaded once for each look and then led from story to story. */
export class BookPage {
  #page;
  #context;
  #browser;
  #url;
  #look = null;
  #complaints = [];
  #expectedBefore = [];

  constructor(browser, url) {
    this.#browser = browser;
    this.#url = url;
  }

  /** The page of the browser, with the story in it that was shown last. */
  get page() {
    return this.#page;
  }

  /** Shows a story in a look and lets it play; answers how that went. */
  async show({ id, look }) {
    if (this.#look !== look) await this.#open(look);
    this.#complaints = [];
    const shown = await this.#page.evaluate(showStory, { id, timeoutMs: STORY_TIMEOUT_MS });
    // Whatever went wrong may go on: the next story gets a page of its own.
    if (shown.errors.length > 0) this.#look = null;
    return shown;
  }

  /** Runs a story in a look; answers what was wrong with it. */
  async run({ id, look }) {
    const { a11y, errors, expected } = await this.show({ id, look });
    const violations = errors.length > 0 ? [] : await this.#inspect(look, a11y);
    // What the story before had on its way may be told only now.
    const patterns = [...expected, ...this.#expectedBefore].map((source) => new RegExp(source));
    this.#expectedBefore = expected;
    // A story that failed is told again in the console.
    const complaints =
      errors.length > 0 ? [] : this.#complaints.filter((text) => !patterns.some((pattern) => pattern.test(text)));
    const problems = [...new Set([...errors, ...violations, ...complaints])];
    if (problems.length > 0) await this.#keepPicture(`${id}-${look.name.replaceAll(/\W+/g, '-')}`);
    return problems;
  }

  /** A picture of the story that is shown, as PNG: of its dialog when one is open. */
  async picture() {
    await awaitParts(this.#page);
    await awaitStillness(this.#page);
    const dialog = this.#page.locator('dialog[open]');
    const subject = (await dialog.count()) > 0 ? dialog.first() : this.#page.locator('.story-room');
    return subject.screenshot({ animations: 'disabled', caret: 'hide' });
  }

  /** Names what makes pictures of one thing look different from machine to machine: the browser and its fonts. */
  async machine() {
    return `chromium-${this.#browser.version().split('.')[0]}-${await this.#page.evaluate(measureFonts)}`;
  }

  async close() {
    this.#look = null;
    this.#page = undefined;
    await this.#context?.close();
  }

  #inspect(look, a11y) {
    return look.inspect ? look.inspect(this.#page) : this.#page.evaluate(findViolations, a11y);
  }

  async #open(look) {
    await this.#context?.close();
    this.#context = await this.#browser.newContext({
      viewport: look.viewport ?? VIEWPORT,
      timezoneId: 'UTC',
      locale: 'en-US',
      reducedMotion: 'reduce',
    });
    const page = await this.#context.newPage();
    page.on('pageerror', ({ message }) => this.#complaints.push(`uncaught: ${message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && origin !== this.#url) this.#complaints.push(`asked ${origin}`);
    });
    await page.goto(`${this.#url}/iframe.html?viewMode=story`);
    await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined);
    // By hand: the addon would look at everything a second time.
    await page.evaluate(choose, { ...look.globals, a11y: { manual: true } });
    await page.addScriptTag({ path: axePath });
    if (look.css) await page.addStyleTag({ content: look.css });
    this.#page = page;
    this.#look = look;
  }

  async #keepPicture(name) {
    mkdirSync(PICTURES, { recursive: true });
    await this.#page.screenshot({ path: `${PICTURES}/${name}.png` }).catch(() => {});
  }
}
