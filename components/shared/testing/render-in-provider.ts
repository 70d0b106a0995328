import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { BillingApi } from '../../../src/api/billing-api.ts';
import { waitUntil } from '../../../src/testing/wait-until.ts';
import type { BillingProvider } from '../../provider/billing-provider.ts';
import '../../provider/define.ts';

/** Puts an element under a provider with this backend and waits until the account has arrived or could not. */
export async function renderInProvider<K extends keyof HTMLElementTagNameMap>(
  tagName: K,
  api: BillingApi,
  prepare?: (element: HTMLElementTagNameMap[K]) => void,
): Promise<{ readonly element: HTMLElementTagNameMap[K]; readonly provider: BillingProvider }> {
  const provider = await fixture<BillingProvider>(html`<billing-provider lang="en-GB" .api=${api}></billing-provider>`);
  const element = document.createElement(tagName);
  prepare?.(element);
  provider.append(element);
  // An element that shows nothing meanwhile has no skeleton to wait for.
  await waitUntil(() => /ready|failed/.test(provider['accountResource'].status), 'the account never arrives');
  await settled(element);
  return { element, provider };
}

/** Waits until nothing in the element is loading any more. */
export async function settled(element: Element): Promise<void> {
  await (element as LitElement).updateComplete;
  await waitUntil(() => deepQuery(element, '.skeleton') === null, 'still loading');
  await (element as LitElement).updateComplete;
}

/** The text of an element and of the elements drawn in it, as one line; `null` before its first render. */
export function shownText(element: Element): string | null {
  return element.shadowRoot === null ? null : collect(element.shadowRoot).replace(/\s+/g, ' ').trim();
}

function collect(root: Node): string {
  let text = '';
  for (const node of root.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLStyleElement) continue;
    else if (node instanceof Element) {
      text += ` ${node.shadowRoot === null ? '' : collect(node.shadowRoot)} ${collect(node)}`;
    }
  }
  return text;
}

/** The first element with this selector, in the element's own root or in one drawn inside it. */
export function deepQuery<E extends Element = HTMLElement>(element: Element, selector: string): E | null {
  const root = element.shadowRoot ?? element;
  const found = root.querySelector<E>(selector);
  if (found !== null) return found;
  for (const child of root.querySelectorAll('*')) {
    const inside = child.shadowRoot === null ? null : deepQuery<E>(child, selector);
    if (inside !== null) return inside;
  }
  return null;
}

/** The button with this text. Throws when there is none. */
export function buttonWith(element: Element, text: string): HTMLButtonElement {
  const root = element.shadowRoot ?? element;
  for (const button of root.querySelectorAll('button')) {
    if ((button.textContent ?? '').replace(/\s+/g, ' ').includes(text)) return button;
  }
  throw new Error(`No button says "${text}" in: ${shownText(element)}`);
}

/** Resolves when nothing inside moves or fades any more: what is half transparent has no contrast to be measured. */
export async function standsStill(element: Element): Promise<void> {
  const animations = element.shadowRoot?.getAnimations() ?? [];
  await Promise.allSettled(animations.map(({ finished }) => finished));
}
