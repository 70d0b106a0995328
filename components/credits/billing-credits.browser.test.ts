import { expect, oneEvent } from '@open-wc/testing';
import type { Account, CreditsCapacity } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

function accountWith(more: Partial<CreditsCapacity>): Account {
  const account = creditsAccount();
  const { capacity } = account;
  return { ...account, capacity: { ...capacity!, credits: { ...capacity!.credits!, ...more } } };
}

const render = (account: Account) => renderInProvider('billing-credits', new FakeBillingApi(account));

describe('<billing-credits>', () => {
  it('shows credits as a count with its lots, and no sign of a currency', async () => {
    const { element } = await render(creditsAccount());
    expect(shownText(element)).to.contain('1,240 left');
    expect(shownText(element)).to.contain('240 plan credits · used first · reset to 1,000 on 1 December');
    expect(shownText(element)).to.contain('1,000 purchased · do not expire');
    expect(shownText(element)).not.to.match(/[€$£¥]/);
    const widths = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.lot')].map(({ style }) => style.flexGrow);
    expect(widths).to.deep.equal(['120', '380', '500']);
  });

  it('says when it runs low and makes buying the first thing to do', async () => {
    const { element } = await render(accountWith({ available: wholeCredits(40), level: 'low' }));
    expect(shownText(element)).to.contain('running low');
    expect(buttonWith(element, 'Buy credits').classList.contains('primary')).to.equal(true);
  });

  it('tells an empty stock that blocks from one that goes on', async () => {
    const blocked = await render(accountWith({ available: wholeCredits(0), level: 'empty' }));
    expect(shownText(blocked.element)).to.contain('waits until you buy more, or until 1 December');
    const open = await render(accountWith({ available: wholeCredits(0), level: 'empty', blocksWhenEmpty: false }));
    expect(shownText(open.element)).to.contain('Your work continues');
  });

  it('asks to buy through a request that the page can take over', async () => {
    const { element, provider } = await render(creditsAccount());
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Buy credits').click());
    const { detail } = await oneEvent(provider, 'billing-purchase-request');
    expect(detail.kind).to.equal('credit_pack');
    expect(provider.shadowRoot!.querySelector('.overlay')!.childElementCount).to.equal(0);
  });

  it('offers nothing to buy to who may not pay', async () => {
    const { element } = await render(creditsAccount({ permissions: ['view'] }));
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('counts up to what was bought and says it', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const { element, provider } = await renderInProvider('billing-credits', api);
    api.account = accountWith({ available: wholeCredits(2_240) });
    await provider.refresh();
    await waitUntil(() => shownText(element)!.includes('2,240 left'));
    await waitUntil(() => document.body.textContent!.includes('You now have 2,240 credits.'));
  });

  it('has the new figure at once where less movement is wanted', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const { element, provider } = await renderInProvider('billing-credits', api);
    const ask = window.matchMedia;
    const asked: string[] = [];
    window.matchMedia = (query) => {
      asked.push(query);
      return { ...ask.call(window, query), matches: true };
    };
    const figures: string[] = [];
    const figure = element.shadowRoot!.querySelector('.figure')!;
    const watching = new MutationObserver(() => figures.push(figure.textContent ?? ''));
    watching.observe(figure, { characterData: true, childList: true, subtree: true });
    try {
      api.account = accountWith({ available: wholeCredits(2_240) });
      await provider.refresh();
      await waitUntil(() => shownText(element)!.includes('2,240 left'));
    } finally {
      window.matchMedia = ask;
      watching.disconnect();
    }
    expect(asked).to.include('(prefers-reduced-motion: reduce)');
    expect(figures.filter((shown) => shown !== '1,240' && shown !== '2,240')).to.deep.equal([]);
  });

  it('says why nothing is there and loads again on request', async () => {
    const api = new FakeBillingApi(creditsAccount());
    api.failures.set('getAccount', new BillingError('service_unavailable', 'down'));
    const { element } = await renderInProvider('billing-credits', api);
    await waitUntil(() => shownText(element)!.includes('could not be loaded'));
    buttonWith(element, 'Try again').click();
    await waitUntil(() => shownText(element)!.includes('1,240 left'));
  });

  it('keeps what it has when a refresh fails, and says how old it is', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const { element, provider } = await renderInProvider('billing-credits', api);
    api.failures.set('getAccount', new BillingError('service_unavailable', 'down'));
    await provider.refresh();
    await waitUntil(() => shownText(element)!.includes('What you see is from'));
    expect(shownText(element)).to.contain('1,240 left');
  });
});

embeddableSuite('billing-credits', { createApi: () => new FakeBillingApi(creditsAccount()), shows: '1,240 left' });
