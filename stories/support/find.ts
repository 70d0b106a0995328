import { unaccent } from '../../src/i18n/pseudo-locale.ts';
import { deepElements } from './settled.ts';

const TIMEOUT_MS = 15_000;

/** Finds things in a story as a customer sees them: through shadow roots, what is visible, as soon as it is there. */
export interface Finder {
  /** The first visible element that matches the selector. */
  element<E extends Element = HTMLElement>(selector: string): Promise<E>;
  /** The enabled button with this text or label. */
  button(text: string | RegExp): Promise<HTMLElement>;
  /** Resolves when the text is shown somewhere. */
  text(text: string | RegExp): Promise<void>;
  /** Whether something that matches the selector is shown now. */
  has(selector: string): boolean;
  /** Resolves when nothing matches the selector any more. */
  gone(selector: string): Promise<void>;
  /** Presses what `button` finds. */
  press(text: string | RegExp): Promise<void>;
  /** Chooses the radio button or checkbox whose label says this. */
  choose(label: string | RegExp): Promise<void>;
  /** The list to choose from with this label. */
  select(label: string): Promise<HTMLSelectElement>;
  /** Types into a field, as one go. */
  type(selector: string, value: string): Promise<void>;
  /** Everything that is shown, as one line. */
  shown(): string;
}

export function find(root: Element): Finder {
  const all = (selector: string): Element[] =>
    [...deepElements(root)].filter((element) => element.matches(selector) && element.checkVisibility());
  const shown = (): string => shownText(root);
  // A button of the page inside an element of ours does something else before that is registered.
  const isAllRegistered = (): boolean => root.querySelector(':not(:defined)') === null;
  const finder: Finder = {
    element: <E extends Element>(selector: string) =>
      until(() => (all(selector)[0] as E | undefined) ?? null, `no ${selector}`, shown),
    button: (text) =>
      until(
        () =>
          isAllRegistered()
            ? (all('button, a[href]').find((button) => isEnabled(button) && says(button, text)) as HTMLElement | null)
            : null,
        `no button says ${text}`,
        shown,
      ),
    async text(text) {
      await until(() => matches(shown(), text) || null, `never shows ${text}`, shown);
    },
    has: (selector) => all(selector).length > 0,
    async gone(selector) {
      await until(() => all(selector).length === 0 || null, `${selector} stays`, shown);
    },
    async press(text) {
      (await finder.button(text)).click();
    },
    async choose(label) {
      const input = await until(
        () => all('input[type=radio], input[type=checkbox]').find((one) => matches(labelOf(one), label)) as HTMLElement,
        `no choice says ${label}`,
        shown,
      );
      input.click();
    },
    select: (label) =>
      until(
        () => all('select').find((one) => matches(labelOf(one), label)) as HTMLSelectElement | undefined,
        `no list says ${label}`,
        shown,
      ),
    async type(selector, value) {
      const field = await finder.element<HTMLInputElement>(selector);
      field.focus();
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    },
    shown,
  };
  return finder;
}

async function until<T>(look: () => T | null | undefined, complaint: string, shown: () => string): Promise<T> {
  const deadline = performance.now() + TIMEOUT_MS;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`${complaint} in: ${shown()}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function isEnabled(button: Element): boolean {
  return !button.matches(':disabled, [aria-disabled=true]');
}

function says(button: Element, text: string | RegExp): boolean {
  return matches(readable(button.getAttribute('aria-label') ?? shownText(button)), text);
}

function labelOf(input: Element): string {
  const { labels } = input as HTMLInputElement;
  return readable(input.getAttribute('aria-label') ?? [...(labels ?? [])].map(shownText).join(' '));
}

function matches(shown: string, text: string | RegExp): boolean {
  return typeof text === 'string' ? shown.includes(text) : text.test(shown);
}

function shownText(root: Element): string {
  return readable(collect(root.shadowRoot ?? root))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Play functions look for English, also where the long pseudo-language is shown. */
function readable(text: string): string {
  return text.includes('⟦') ? unaccent(text) : text;
}

function collect(root: Node): string {
  let text = '';
  for (const node of root.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLSlotElement) text += node.assignedNodes().map(textOf).join(' ');
    else if (node instanceof Element && isShown(node)) text += textOf(node);
  }
  return text;
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  return node instanceof Element ? ` ${collect(node.shadowRoot ?? node)} ` : '';
}

function isShown(element: Element): boolean {
  if (element instanceof HTMLStyleElement) return false;
  // What has no box of its own still shows what is in it.
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}
