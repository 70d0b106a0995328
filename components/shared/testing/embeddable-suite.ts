import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { BillingApi } from '../../../src/api/billing-api.ts';
import { defineElement } from '../../../src/dom/define-element.ts';
import { waitUntil } from '../../../src/testing/wait-until.ts';
import { calledBy, isSeenAfter, showsFocus, stopsOf, walkThrough } from './keyboard.ts';
import { settled, shownText } from './render-in-provider.ts';

interface Embedded {
  readonly createApi: () => BillingApi;
  /** A text that is shown once the account is there. */
  readonly shows: string | RegExp;
  readonly prepare?: (element: HTMLElement) => void;
}

/** What every element promises to the page it is put into. */
export function embeddableSuite(tagName: keyof HTMLElementTagNameMap, { createApi, prepare, shows }: Embedded): void {
  async function embed(attributes: { dir?: string; inlineSize?: string } = {}): Promise<HTMLElement> {
    const box = await fixture<HTMLElement>(html`<div lang="en-GB" dir=${attributes.dir ?? 'ltr'}></div>`);
    if (attributes.inlineSize !== undefined) box.style.setProperty('inline-size', attributes.inlineSize);
    const provider = document.createElement('billing-provider');
    provider.api = createApi();
    const element = document.createElement(tagName);
    prepare?.(element);
    provider.append(element);
    box.append(provider);
    await arrives(element);
    return element;
  }

  async function arrives(element: HTMLElement): Promise<void> {
    await waitUntil(() => new RegExp(shows).test(shownText(element) ?? ''), `${tagName} never shows ${shows}`);
    await settled(element);
  }

  describe(`<${tagName}> in somebody else’s page`, () => {
    it('finds a provider that comes after it', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
      const element = document.createElement(tagName);
      prepare?.(element);
      box.append(element);
      await (element as unknown as LitElement).updateComplete;
      const provider = document.createElement('billing-provider');
      provider.api = createApi();
      box.append(provider);
      provider.append(element);
      await arrives(element);
    });

    it('is defined twice without harm', () => {
      const warn = console.warn;
      const warnings: unknown[] = [];
      console.warn = (...values: unknown[]) => warnings.push(...values);
      try {
        defineElement(tagName, class extends HTMLElement {});
      } finally {
        console.warn = warn;
      }
      expect(warnings).to.have.length(1);
    });

    it('can be taken out of the page and put back', async () => {
      const element = await embed();
      const provider = element.parentElement!;
      element.remove();
      await (element as unknown as LitElement).updateComplete;
      provider.append(element);
      await arrives(element);
    });

    it('is walked through with the Tab key: all of it, in the order it is seen, with the focus in sight', async () => {
      const element = await embed();
      const names = (): string[] => stopsOf(element).map(calledBy);
      let wanted: string[], stops: Element[], unseen: string[];
      do {
        [wanted, unseen] = [names(), []];
        stops = await walkThrough(element, (stop) => {
          if (!showsFocus(stop)) unseen.push(calledBy(stop));
        });
        // What is fetched after the first look may have come in the middle of the walk.
      } while (names().join() !== wanted.join());
      expect(stops.map(calledBy)).to.deep.equal(wanted);
      expect(unseen).to.deep.equal([]);
      const leaps = stops.slice(1).filter((stop, index) => !isSeenAfter(stops[index]!, stop));
      expect(leaps.map(calledBy)).to.deep.equal([]);
    });

    it('is hidden by the hidden attribute', async () => {
      const element = await embed();
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`is accessible and not cut off at 280 px, ${dir}`, async () => {
        const element = await embed({ dir, inlineSize: '280px' });
        await expect(element).to.be.accessible();
        expect(overflowing(element)).to.deep.equal([]);
      });
    }
  });
}

/** Parts that stick out of the element sideways. What is only read aloud, or drawn on top of the page, may. */
function overflowing(element: HTMLElement): string[] {
  const box = element.getBoundingClientRect();
  const outside: string[] = [];
  for (const child of element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
    if (child.closest('.visually-hidden, [popover], svg, [role=meter], .header') !== null) continue;
    const { left, right, width } = child.getBoundingClientRect();
    if (width > 0 && (left < box.left - 1 || right > box.right + 1)) outside.push(child.className || child.localName);
  }
  return outside;
}
