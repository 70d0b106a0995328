import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../../src/testing/wait-until.ts';

const CONTROLS = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';
const STEPS_MAX = 80;

/** What has the focus, however deep. */
export function focused(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What a control is called: by its label, or by what stands on it. */
export function calledBy(control: Element): string {
  if (control === document.body) return '';
  const { labels } = control as HTMLInputElement;
  const texts = [...(labels ?? [])].map(({ textContent }) => textContent);
  const text = control.getAttribute('aria-label') ?? (texts.length > 0 ? texts.join(' ') : control.textContent);
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Presses a key and lets it go. The space bar is ' ', as in `KeyboardEvent.key`: not every driver knows a "Space". */
export async function press(key: string): Promise<void> {
  await (key === 'Tab' || key === 'Shift+Tab' ? pressTab(key) : sendKeys({ press: key }));
}

/**
 * Behind its last stop a page gives the keyboard to the browser's own bar. Firefox then moves the focus but acts on no
 * other key, so this goes on until the page has the keyboard again.
 */
async function pressTab(key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let step = 0; step < STEPS_MAX; step += 1) {
    if (key === 'Shift+Tab') await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (key === 'Shift+Tab') await sendKeys({ up: 'Shift' });
    if (document.hasFocus()) return;
  }
  throw new Error('Tab does not come back to the page.');
}

/** Presses Tab until what is called this has the focus. Fails with what was met when it is never reached. */
export async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Element> {
  const met: string[] = [];
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const stop = focused();
    if (matches(calledBy(stop), name)) return stop;
    met.push(calledBy(stop));
    await press(key);
  }
  throw new Error(`Tab never reaches ${name}. It met: ${met.join(' | ')}`);
}

/** Resolves when the focus is on what is called this, without a key being pressed. */
export async function focusComesTo(name: string | RegExp): Promise<void> {
  await waitUntil(
    () => matches(calledBy(focused()), name),
    () => `the focus is on "${calledBy(focused()).slice(0, 60)}" (${focused().localName}) instead of ${name}`,
  );
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text.includes(name) : name.test(text);
}

/** Everything in the element that the Tab key must reach, in the order of the document. A group of radio buttons is one. */
export function stopsOf(element: Element): Element[] {
  const found: Element[] = [];
  const visit = (root: Document | Element | ShadowRoot): void => {
    for (const one of root.querySelectorAll('*')) {
      if (one.matches(CONTROLS) && isReachable(one)) found.push(one);
      if (one.shadowRoot !== null) visit(one.shadowRoot);
    }
  };
  visit(element.shadowRoot ?? element);
  return found;
}

function isReachable(control: Element): boolean {
  return (
    control.checkVisibility({ visibilityProperty: true }) &&
    !control.matches(':disabled, [tabindex="-1"]') &&
    control.closest('[inert]') === null &&
    isOneOfItsGroup(control)
  );
}

/** Of radio buttons the one that is chosen, or else the first. */
function isOneOfItsGroup(control: Element): boolean {
  if (!control.matches('input[type=radio]')) return true;
  const { name } = control as HTMLInputElement;
  const group = [...(control.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  return control === (group.find(({ checked }) => checked) ?? group[0]);
}

/** Walks with Tab from before the element to behind it. Answers where the focus was, one after the other. */
export async function walkThrough(element: Element, look: (stop: Element) => void): Promise<Element[]> {
  const before = edge('before');
  const after = edge('after');
  element.before(before);
  element.after(after);
  before.focus();
  const stops: Element[] = [];
  for (let step = 0; step < STEPS_MAX && focused() !== after; step += 1) {
    await press('Tab');
    stops.push(focused());
    if (focused() !== after) look(focused());
  }
  before.remove();
  after.remove();
  if (stops.at(-1) !== after) throw new Error(`Tab does not leave it: ${stops.map(calledBy).join(' | ')}`);
  return stops.slice(0, -1);
}

function edge(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = text;
  return button;
}

/** Whether a focus with this control can be seen: an outline on it, or on what it stands in. */
export function showsFocus(control: Element): boolean {
  for (let one: Element | null = control; one !== null; one = one.parentElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    if (outlineStyle !== 'none' && parseInt(outlineWidth, 10) > 0) return true;
  }
  return false;
}

/** Whether somebody who reads left to right, column by column, sees the second after the first. */
export function isSeenAfter(first: Element, second: Element): boolean {
  const one = first.getBoundingClientRect();
  const other = second.getBoundingClientRect();
  const isInOneRow = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  if (isInOneRow) return other.left >= one.left - 1;
  return other.top >= one.top || other.left >= one.right - 1;
}
