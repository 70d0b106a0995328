import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { startAutoloader } from '../autoload.ts';
import '../provider/define.ts';
import { inSteps } from './testing/in-steps.ts';
import { mockBackend, type MockBackend } from './testing/mock-api.ts';
import { deepQuery } from './testing/render-in-provider.ts';

interface Drawn {
  readonly tag: keyof HTMLElementTagNameMap;
  /** Somebody with as much of it as most have. */
  readonly scenario: string;
  /** Is there once everything is. */
  readonly ready: string;
  readonly prepare?: (element: HTMLElement, backend: MockBackend) => void;
}

const inPortal = (element: HTMLElement) => element.toggleAttribute('in-portal', true);

const DRAWN: readonly Drawn[] = [
  { tag: 'billing-credits', scenario: 'trial', ready: '[part=bar]' },
  { tag: 'billing-balance', scenario: 'balance', ready: '[part=amount]' },
  { tag: 'billing-usage', scenario: 'credits-low', ready: '.plot', prepare: inPortal },
  { tag: 'billing-usage-chart', scenario: 'balance', ready: '.plot' },
  { tag: 'billing-subscription', scenario: 'credits-low', ready: '[part=actions]' },
  { tag: 'billing-payment-method', scenario: 'balance', ready: '[part=add]' },
  { tag: 'billing-invoice-list', scenario: 'credits-low', ready: '[part=table]' },
  { tag: 'billing-activity', scenario: 'credits-low', ready: '[part=pager]' },
  { tag: 'billing-grants', scenario: 'credits-low', ready: '[part=list]' },
  { tag: 'billing-forecast', scenario: 'balance', ready: '[part=line]' },
  { tag: 'billing-auto-top-up', scenario: 'credits-low', ready: '[part=rule]', prepare: inPortal },
  { tag: 'billing-alerts', scenario: 'credits-low', ready: '.block .button', prepare: inPortal },
  { tag: 'billing-add-ons', scenario: 'credits-low', ready: '[part=add-on]', prepare: inPortal },
  { tag: 'billing-details', scenario: 'credits-low', ready: '.button', prepare: inPortal },
  { tag: 'billing-redeem-code', scenario: 'credits-low', ready: 'button' },
  { tag: 'billing-credit-pack-picker', scenario: 'credits-empty', ready: '[part=pack] h3' },
  { tag: 'billing-balance-chip', scenario: 'credits-low', ready: '[part=chip]' },
  {
    tag: 'billing-invoice',
    scenario: 'credits-low',
    ready: '[part=sums]',
    prepare: (element, { customer }) => element.setAttribute('invoice-id', customer.invoices[0]!.id),
  },
];

const WIDTHS = [280, 640, 1280];
const LINE_PX = 24;
/** A line more or less is nothing that jumps; another font may break one more. Where there is little room it breaks several. */
const most = (width: number) => (width < 400 ? 4 : 2) * LINE_PX;

/** The same element at each width, each under a backend that answers in steps. */
async function renderAll({ tag, scenario, prepare }: Drawn) {
  const backend = mockBackend(scenario);
  const room = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
  // Fonts of Arial's widths: what `sans-serif` stands for differs by browser, and a wider one breaks more lines at 280 px.
  room.style.setProperty('font', "16px / 1.5 Arial, 'Liberation Sans', sans-serif");
  const drawn = WIDTHS.map((width) => {
    const { api, letAccount, letRest } = inSteps(backend.api);
    const provider = document.createElement('billing-provider');
    provider.api = api;
    provider.style.setProperty('display', 'block');
    provider.style.setProperty('inline-size', `${width}px`);
    const element = document.createElement(tag);
    prepare?.(element, backend);
    provider.append(element);
    room.append(provider);
    return { element, provider, letAccount, letRest, height: () => element.getBoundingClientRect().height };
  });
  await customElements.whenDefined(tag);
  return drawn;
}

describe('the room that elements keep while they load', () => {
  before(() => startAutoloader());

  for (const drawn of DRAWN) {
    it(`<${drawn.tag}> is about as high as what comes`, async () => {
      const all = await renderAll(drawn);
      for (const { element } of all) await waitUntil(() => deepQuery(element, '.skeleton'), 'no skeleton');
      const stages = [all.map(({ height }) => height())];
      const ready = all.map(({ provider }) => oneEvent(provider, 'billing-ready'));
      for (const { letAccount } of all) letAccount();
      await Promise.all(ready);
      for (const { element } of all) await (element as HTMLElement as LitElement).updateComplete;
      stages.push(all.map(({ height }) => height()));
      for (const { letRest } of all) letRest();
      for (const { element } of all) {
        await waitUntil(
          () => deepQuery(element, drawn.ready) !== null && deepQuery(element, '.skeleton') === null,
          'still loading',
        );
        await (element as HTMLElement as LitElement).updateComplete;
      }
      for (const before of stages) {
        for (const [index, width] of WIDTHS.entries()) {
          const is = all[index]!.height();
          const was = before[index]!;
          expect(Math.abs(is - was), `${width} px: ${was} becomes ${is}`).to.be.at.most(most(width));
        }
      }
    });
  }
});
