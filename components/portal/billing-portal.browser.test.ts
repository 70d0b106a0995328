import { expect, fixture, html } from '@open-wc/testing';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { PlanApi } from '../plan-picker/testing/plan-api.ts';
import { balanceAccount, creditsAccount } from '../purchase/testing/fixtures.ts';
import { ControlsApi } from '../shared/testing/controls-api.ts';
import { buttonWith, deepQuery, shownText } from '../shared/testing/render-in-provider.ts';
import { invoiceSummary, SectionApi } from '../shared/testing/section-api.ts';
import type { BillingPortal } from './billing-portal.ts';
import './define.ts';

async function render(api: SectionApi, inlineSize = '1000px'): Promise<BillingPortal> {
  const box = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
  box.style.setProperty('inline-size', inlineSize);
  const portal = document.createElement('billing-portal');
  portal.api = api;
  box.append(portal);
  await portal.updateComplete;
  return portal;
}

const shows = (portal: BillingPortal, text: string) =>
  waitUntil(() => shownText(portal)?.includes(text), `never shows "${text}"`);

function createApi(account = creditsAccount()): SectionApi {
  const api = new SectionApi(account);
  api.invoices = [invoiceSummary(1)];
  return api;
}

const top = (portal: BillingPortal, selector: string) =>
  portal.shadowRoot!.querySelector(selector)!.getBoundingClientRect().top;

describe('<billing-portal>', () => {
  it('shows plan, what is left, invoices and payment method from one element', async () => {
    const portal = await render(createApi());
    for (const text of ['Pro', '1,240 left', 'PS-0001', 'Visa ···· 4242']) await shows(portal, text);
    expect(shownText(portal)).to.contain('Sandbox: no real money moves');
    expect(shownText(portal)).to.contain('Acme Studio');
  });

  it('is a meter in words for assistive technology, and accessible as a whole', async () => {
    const portal = await render(createApi());
    for (const text of ['1,240 left', 'PS-0001', 'Visa']) await shows(portal, text);
    expect(deepQuery(portal, '[role=meter]')!.getAttribute('aria-valuetext')).to.equal('1,240 left');
    await expect(portal).to.be.accessible();
  });

  it('stands in two columns when there is room, and in reading order when there is not', async () => {
    const portal = await render(createApi(), '1000px');
    await shows(portal, '1,240 left');
    expect(top(portal, '.payment')).to.be.closeTo(top(portal, '.left'), 1);
    portal.parentElement!.style.setProperty('inline-size', '380px');
    const order = ['.head', '.left', '.invoices', '.payment'].map((selector) => top(portal, selector));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('keeps the other sections when one fails', async () => {
    const api = createApi();
    api.failures.set('listInvoices', new BillingError('internal_error', 'down'));
    const portal = await render(api);
    await shows(portal, 'This could not be loaded.');
    await shows(portal, 'Visa ···· 4242');
    expect(shownText(portal)).to.contain('1,240 left');
  });

  it('says what went wrong when nothing is known yet, and tries again', async () => {
    const api = createApi();
    api.failures.set('getAccount', new BillingError('service_unavailable', 'down'));
    const portal = await render(api);
    await shows(portal, 'Nothing was charged. Try again in a moment.');
    buttonWith(portal, 'Try again').click();
    await shows(portal, '1,240 left');
  });

  it('keeps the last figures when the session ends, and goes on with a new one', async () => {
    const api = createApi();
    const portal = await render(api);
    await shows(portal, '1,240 left');
    api.failures.set('getAccount', new BillingError('session_expired', 'expired'));
    await portal.refresh();
    await shows(portal, 'Your session has ended.');
    expect(shownText(portal)).to.contain('1,240 left');
    buttonWith(portal, 'Go on').click();
    await waitUntil(() => !shownText(portal)!.includes('Your session has ended.'));
  });

  it('says once that it is offline, with the age of what is shown', async () => {
    const api = createApi(balanceAccount());
    const portal = await render(api);
    await shows(portal, '€38.20');
    await shows(portal, 'PS-0001');
    for (const asked of ['getAccount', 'listInvoices'])
      api.failures.set(asked, new BillingError('offline', 'No network'));
    await portal.refresh();
    await waitUntil(() => api.failures.size === 0, 'the invoices are not asked for again');
    await shows(portal, 'You are offline.');
    expect(shownText(portal)).to.contain('PS-0001');
    expect(shownText(portal)!.match(/You are offline/g)).to.have.length(1);
    expect(shownText(portal)!.match(/What you see is from 22 November 2026/g)).to.have.length(1);
  });

  it('shows only the sections the page asked for', async () => {
    const portal = await render(createApi());
    portal.sections = 'credits';
    await shows(portal, '1,240 left');
    await portal.updateComplete;
    expect(portal.shadowRoot!.querySelector('.invoices, .payment, billing-subscription')).to.equal(null);
  });

  it('loads the ledger only when it is opened', async () => {
    const api = createApi(creditsAccount({ capabilities: ['activity'] }));
    const portal = await render(api);
    await shows(portal, '1,240 left');
    expect(portal.shadowRoot!.querySelector('billing-activity')).to.equal(null);
    portal.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
    await shows(portal, 'Nothing has happened yet');
  });

  it('shows nothing of a seller’s logo that is not a plain image address', async () => {
    const api = createApi(creditsAccount({ seller: { name: 'Pixel Studio', logoUrl: 'javascript:alert(1)' } }));
    const portal = await render(api);
    await shows(portal, '1,240 left');
    expect(portal.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('opens what an e-mail leads to once, and cleans the address', async () => {
    history.replaceState(null, '', '#/billing&billing=activity');
    const portal = await render(createApi(creditsAccount({ capabilities: ['activity'] })));
    await shows(portal, 'Nothing has happened yet');
    expect(location.hash).to.equal('#/billing');
    history.replaceState(null, '', '#billing=buy-credits');
    const other = await render(createApi());
    await waitUntil(() => deepQuery<HTMLDialogElement>(other, 'dialog')?.open === true, 'no dialog');
    expect(location.hash).to.equal('');
    expect(deepQuery(other, 'billing-buy-credits-dialog')).not.to.equal(null);
  });

  it('leads to a section that nobody has asked for yet, and puts the focus on it', async () => {
    history.replaceState(null, '', '#/billing&billing=auto-top-up');
    const portal = document.createElement('billing-portal');
    portal.api = new ControlsApi();
    const box = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    box.append(portal);
    await shows(portal, 'Off. Nothing is charged unless you buy it yourself.');
    expect(portal.shadowRoot!.activeElement?.closest('details')?.className).to.equal('auto-top-up');
    expect(location.hash).to.equal('#/billing');
  });

  it('leads to the plans', async () => {
    history.replaceState(null, '', '#billing=plans');
    const api = new PlanApi();
    const portal = document.createElement('billing-portal');
    portal.api = api;
    const box = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    box.append(portal);
    await shows(portal, 'Choose Team');
    expect(location.hash).to.equal('');
  });

  it('runs by itself in demo mode', async () => {
    const portal = await fixture<BillingPortal>(html`<billing-portal demo lang="en-GB"></billing-portal>`);
    await shows(portal, 'Sandbox');
    await waitUntil(() => deepQuery(portal, '[role=meter]') !== null);
  });
});
