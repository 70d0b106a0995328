import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import type { BillingPortal } from './billing-portal.ts';
import { mockBackend } from '../shared/testing/mock-api.ts';
import { deepQuery, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

/** What a customer does first. */
const stir = () => window.dispatchEvent(new PointerEvent('pointermove'));

async function render(scenario: string, { inlineSize = '1100px', sections = '' } = {}): Promise<BillingPortal> {
  const box = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
  box.style.setProperty('inline-size', inlineSize);
  const portal = document.createElement('billing-portal');
  portal.api = mockBackend(scenario).api;
  portal.sections = sections;
  box.append(portal);
  await waitUntil(() => portal.shadowRoot?.querySelector('.portal[aria-busy=false]') != null, 'no portal');
  stir();
  return portal;
}

const names = (portal: BillingPortal) =>
  [...portal.shadowRoot!.querySelectorAll('.later > details')].map(({ className }) => className);

describe('<billing-portal> after the first sign of a customer', () => {
  it('brings codes under what is left, and the rest beside the payment method, open where there is room', async () => {
    const portal = await render('credits-low');
    await waitUntil(() => names(portal).includes('billing-details'), 'never came');
    expect(names(portal)).to.include('add-ons');
    expect(portal.shadowRoot!.querySelector('.left billing-redeem-code')).not.to.equal(null);
    await waitUntil(() => /Kastanienallee 12/.test(shownText(portal)!), 'no billing details');
    // The title of the section is the only one.
    const details = deepQuery(portal, 'billing-details')!;
    expect(details.shadowRoot!.querySelector('h2')).to.equal(null);
    await waitUntil(() => portal.shadowRoot!.querySelector('.skeleton') === null);
    await expect(portal).to.be.accessible();
  });

  it('keeps them closed in one column, and loads nothing that is not opened', async () => {
    const portal = await render('credits-low', { inlineSize: '400px' });
    await waitUntil(() => names(portal).length > 0, 'never came');
    const all = [...portal.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.later > details')];
    expect(all.some(({ open }) => open)).to.equal(false);
  });

  it('shows the page’s own choice, and to those who may only look no codes', async () => {
    const portal = await render('credits-low', { sections: 'credits billing-details' });
    await waitUntil(() => names(portal).length > 0, 'never came');
    expect(names(portal)).to.deep.equal(['billing-details']);
    expect(portal.shadowRoot!.querySelector('billing-redeem-code')).to.equal(null);
    const viewer = await render('viewer');
    await waitUntil(() => names(viewer).length > 0, 'never came');
    for (const name of ['billing-redeem-code', 'billing-undo-purchase', 'billing-ask-admin']) {
      expect(viewer.shadowRoot!.querySelector(name), name).to.equal(null);
    }
  });

  it('says nothing of add-ons beside a plan that has ended', async () => {
    const portal = await render('canceled');
    await waitUntil(() => names(portal).includes('billing-details'), 'never came');
    expect(names(portal)).not.to.include('add-ons');
  });

  it('leaves the focus where it is, also with every section open', async () => {
    const search = document.createElement('input');
    document.body.append(search);
    search.focus();
    const portal = await render('balance');
    await waitUntil(() => names(portal).includes('auto-top-up'), 'never came');
    for (const section of portal.shadowRoot!.querySelectorAll('details')) section.open = true;
    await waitUntil(() => /Set up automatic top-up/.test(shownText(portal)!), 'no automatic top-up');
    await waitUntil(() => portal.shadowRoot!.querySelector('.skeleton') === null);
    // By name: a whole portal is too much to be printed when it fails.
    expect(document.activeElement?.localName).to.equal('input');
    search.remove();
  });

  it('leads members who may not pay to somebody who may', async () => {
    const portal = await render('member');
    await waitUntil(() => shownText(portal)!.includes('Ask your admin'), 'nobody to ask');
    expect(shownText(portal)).not.to.contain('Buy credits');
  });
});
