import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, creditsAccount, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

describe('<billing-balance-chip>', () => {
  it('shows credits as a count and a balance as money', async () => {
    const credits = await renderInProvider('billing-balance-chip', new FakeBillingApi(creditsAccount()));
    expect(credits.element.shadowRoot!.querySelector('.chip')!.textContent!.trim()).to.equal('1,240 credits');
    const balance = await renderInProvider('billing-balance-chip', new FakeBillingApi(balanceAccount()));
    expect(balance.element.shadowRoot!.querySelector('.chip')!.textContent!.trim()).to.equal('€38.20');
  });

  it('says its level in words, not by colour alone', async () => {
    const account = creditsAccount();
    const credits = { ...account.capacity!.credits!, available: wholeCredits(12), level: 'low' as const };
    const api = new FakeBillingApi({ ...account, capacity: { ...account.capacity!, credits } });
    const { element } = await renderInProvider('billing-balance-chip', api);
    expect(element.shadowRoot!.querySelector('.chip')!.getAttribute('aria-label')).to.equal(
      '12 credits left, running low',
    );
    expect(element.shadowRoot!.querySelector('.chip svg')).not.to.equal(null);
  });

  it('opens a few lines inside the window, with the way to buy', async () => {
    const { element, provider } = await renderInProvider('billing-balance-chip', new FakeBillingApi(creditsAccount()));
    element.shadowRoot!.querySelector<HTMLButtonElement>('.chip')!.click();
    const popover = element.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
    await waitUntil(() => popover.matches(':popover-open') && popover.style.left !== '');
    const { left, right } = popover.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(popover, 'Buy credits').click());
    expect((await oneEvent(provider, 'billing-purchase-request')).detail.source).to.equal('chip');
    expect(popover.matches(':popover-open')).to.equal(false);
  });

  it('does not call less than a day “about 0 days”', async () => {
    const account = balanceAccount();
    const { runway } = account.capacity!.balance!;
    const balance = { ...account.capacity!.balance!, runway: { ...runway!, daysLeft: 0 } };
    const api = new FakeBillingApi({ ...account, capacity: { ...account.capacity!, balance } });
    const { element } = await renderInProvider('billing-balance-chip', api);
    expect(element.shadowRoot!.querySelector('[popover]')!.textContent).not.to.contain('Lasts about');
  });

  it('links to the billing page of the host, and to nothing that runs code', async () => {
    const { element } = await renderInProvider('billing-balance-chip', new FakeBillingApi(creditsAccount()));
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    element.href = '/billing';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('a')!.pathname).to.equal('/billing');
    element.href = 'javascript:alert(1)';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('is a plain link where there is nothing to count', async () => {
    const api = new FakeBillingApi(creditsAccount({ capacity: null }));
    const { element } = await renderInProvider('billing-balance-chip', api);
    element.href = '/billing';
    await element.updateComplete;
    expect(shownText(element)).to.equal('Billing');
  });
});

embeddableSuite('billing-balance-chip', {
  createApi: () => new FakeBillingApi(creditsAccount()),
  shows: '1,240 credits',
});
