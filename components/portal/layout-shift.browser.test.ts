import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { inSteps } from '../shared/testing/in-steps.ts';
import { mockBackend } from '../shared/testing/mock-api.ts';
import { deepQuery } from '../shared/testing/render-in-provider.ts';
import './define.ts';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Half of what the web calls good (0.1). A skeleton that lets go of the page below it comes to 0.3 and more. */
const MOST = 0.05;

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** How much moved on the screen while a portal loads in a page that goes on below it. */
async function shiftOf(scenario: string, inlineSize: string): Promise<number> {
  const { api, letAccount, letRest } = inSteps(mockBackend(scenario).api);
  let shift = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries as LayoutShift[]) if (!entry.hadRecentInput) shift += entry.value;
  };
  const page = await fixture<HTMLElement>(html`<div lang="en-GB"><p>What the page has below</p></div>`);
  page.style.setProperty('inline-size', inlineSize);
  // What is measured is the area that moves: one line of text would be lost in it.
  page.querySelector('p')!.style.setProperty('block-size', '20rem');
  const portal = document.createElement('billing-portal');
  portal.api = api;
  page.prepend(portal);
  await portal.updateComplete;
  await painted();
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  letAccount();
  await waitUntil(() => deepQuery(portal, '.portal[aria-busy=false]'), 'no account');
  await painted();
  letRest();
  await waitUntil(() => deepQuery(portal, '[part=actions]'), 'no plan');
  await waitUntil(() => deepQuery(portal, '.skeleton') === null, 'still loading');
  await painted();
  await painted();
  add(observer.takeRecords());
  observer.disconnect();
  return shift;
}

describe('<billing-portal> while it loads', () => {
  for (const scenario of ['credits-low', 'balance', 'metered']) {
    for (const inlineSize of ['100%', '320px']) {
      it(`moves next to nothing: ${scenario}, ${inlineSize} wide`, async function () {
        // Chromium alone measures it.
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
        expect(await shiftOf(scenario, inlineSize)).to.be.below(MOST);
      });
    }
  }
});
