import { expect } from '@open-wc/testing';
import type { Account, Grant, GrantPage } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, creditsAccount, euroBalance, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const CAPABLE = { capabilities: ['grants'] } satisfies Partial<Account>;

function grant(id: string, more: Partial<Grant>): Grant {
  return {
    id,
    source: 'purchased',
    status: 'active',
    amount: wholeCredits(1000),
    remaining: wholeCredits(1000),
    effectiveAt: '2026-11-01T00:00:00.000Z',
    expiresAt: null,
    burnPosition: null,
    description: id,
    purchaseId: null,
    ...more,
  };
}

const PLAN = grant('Pro', {
  source: 'plan',
  remaining: wholeCredits(240),
  expiresAt: '2026-12-01T00:00:00.000Z',
  burnPosition: 1,
});
const PACK = grant('Medium pack', { burnPosition: 3 });
const PROMO = grant('Welcome', { source: 'promo', expiresAt: '2027-03-01T00:00:00.000Z', burnPosition: 2 });
const LATER = grant('Black Week', { source: 'promo', status: 'scheduled', effectiveAt: '2026-11-27T00:00:00.000Z' });
const FROZEN = grant('Large pack', { status: 'frozen' });
const SPENT = grant('Small pack', { status: 'depleted', remaining: wholeCredits(0) });
const GONE = grant('Spring', { source: 'promo', status: 'expired', expiresAt: '2026-10-01T00:00:00.000Z' });
const TAKEN = grant('Mistake', { source: 'adjustment', status: 'voided' });
const ALL = [PACK, PROMO, PLAN, SPENT, LATER, FROZEN, GONE, TAKEN];

class GrantsApi extends FakeBillingApi {
  grants: readonly Grant[] = ALL;

  listGrants(): Promise<GrantPage> {
    const failure = this.failures.get('listGrants');
    this.failures.delete('listGrants');
    if (failure !== undefined) return Promise.reject(failure);
    return Promise.resolve({ items: [...this.grants], nextCursor: null });
  }
}

async function render(grants: readonly Grant[] = ALL, account = creditsAccount(CAPABLE)) {
  const api = new GrantsApi(account);
  api.grants = grants;
  const { element } = await renderInProvider('billing-grants', api);
  await waitUntil(() => !shownText(element)!.includes('Loading'));
  const lines = (part: string) =>
    [...element.shadowRoot!.querySelectorAll(`[part~=${part}] > li`)].map((line) =>
      line.textContent!.replace(/\s+/g, ' ').trim(),
    );
  return { api, element, lines, text: () => shownText(element)! };
}

describe('<billing-grants>', () => {
  it('lists what can be used in the order of use and marks what is next', async () => {
    const { lines } = await render();
    expect(lines('list')).to.deep.equal([
      '1 From your plan Used next 240 of 1,000 Until 1 December, 8 days left',
      '2 Promotion 1,000 of 1,000 Welcome · Until 1 March 2027',
      '3 Purchased 1,000 of 1,000 Medium pack · Does not expire',
      'Purchased 1,000 of 1,000 Large pack · On hold while its payment is in doubt',
      'Promotion 1,000 of 1,000 Black Week · From 27 November',
    ]);
  });

  it('shows what is over on request alone, and why', async () => {
    const { element, lines, text } = await render();
    expect(text()).not.to.contain('Small pack');
    const button = buttonWith(element, 'Show what is used up or expired');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await element.updateComplete;
    expect(lines('past')).to.deep.equal([
      'Purchased 0 of 1,000 Small pack · Used up',
      'Promotion 1,000 of 1,000 Spring · Expired on 1 October',
      'Given to you 1,000 of 1,000 Mistake · Taken back',
    ]);
    await expect(element).to.be.accessible();
  });

  it('draws what is left of each, and nothing of what holds nothing', async () => {
    const { element } = await render([
      PLAN,
      PACK,
      grant('Nothing', { amount: wholeCredits(0), remaining: wholeCredits(0) }),
    ]);
    const shares = [...element.shadowRoot!.querySelectorAll('.left-bar')].map(
      (bar) => parseInt(getComputedStyle(bar, '::before').inlineSize, 10) / bar.getBoundingClientRect().width,
    );
    for (const [index, share] of [0.24, 1, 0].entries()) expect(shares[index]).to.be.closeTo(share, 0.01);
  });

  it('loads further pages on request, says when one does not come, and keeps the focus', async () => {
    const api = new GrantsApi(creditsAccount(CAPABLE));
    const asked: (string | undefined)[] = [];
    let answer: (page: GrantPage) => void = () => {};
    let refuse: (error: BillingError) => void = () => {};
    api.listGrants = ({ cursor }: { cursor?: string } = {}) => {
      asked.push(cursor);
      if (cursor === undefined) return Promise.resolve({ items: [PLAN], nextCursor: 'p2' });
      return new Promise((resolve, reject) => ([answer, refuse] = [resolve, reject]));
    };
    const { element } = await renderInProvider('billing-grants', api);
    await waitUntil(() => shownText(element)!.includes('Used next'));
    buttonWith(element, 'Show what is used up').click();
    await element.updateComplete;
    const more = buttonWith(element, 'Show more');
    expect(more.getAttribute('aria-disabled')).to.equal('false');
    expect(element.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
    more.focus();
    more.click();
    await waitUntil(() => more.getAttribute('aria-disabled') === 'true');
    expect(more.textContent!.trim()).not.to.equal('Show more');
    more.click();
    refuse(new BillingError('service_unavailable', 'down'));
    await waitUntil(() => element.shadowRoot!.querySelector('[role=alert]') !== null, 'not said');
    more.click();
    await waitUntil(() => asked.length === 3);
    answer({ items: [SPENT], nextCursor: null });
    await waitUntil(() => shownText(element)!.includes('Small pack'));
    expect(asked).to.deep.equal([undefined, 'p2', 'p2']);
    expect(more.isConnected).to.equal(false);
    await waitUntil(() => element.shadowRoot!.activeElement === buttonWith(element, 'Hide what is used up'));
  });

  it('is not there when the backend has no lots', async () => {
    const { element } = await renderInProvider('billing-grants', new GrantsApi(creditsAccount({ capabilities: [] })));
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
  });

  it('offers nothing to unfold where nothing is over', async () => {
    const { element } = await render([PLAN, PACK]);
    expect(element.shadowRoot!.querySelector('[aria-expanded]')).to.equal(null);
  });

  it('lays expiries on a line, the soonest next to today', async () => {
    const { element } = await render();
    const dots = [...element.shadowRoot!.querySelectorAll('.dot')];
    expect(dots.map(({ textContent }) => textContent)).to.deep.equal(['1', '2']);
    const [first, second] = dots.map((dot) => dot.getBoundingClientRect().left);
    expect(first).to.be.below(second!);
  });

  it('draws no line when one thing expires, or nothing', async () => {
    const { element } = await render([PACK, PLAN]);
    expect(element.shadowRoot!.querySelector('.line')).to.equal(null);
  });

  it('says what is reserved, how often the plan brings more, and what happens at zero', async () => {
    const base = creditsAccount(CAPABLE);
    const capacity = { ...base.capacity!, credits: { ...base.capacity!.credits!, held: wholeCredits(60) } };
    const { text } = await render(ALL, { ...base, capacity });
    expect(text()).to.contain('60 is reserved for work in progress');
    expect(text()).to.contain('Your plan brings 1,000 every month, next on 1 December');
    expect(text()).to.contain('Once nothing is left, work waits until there is more.');
  });

  it('says when an overdraft is charged', async () => {
    const base = balanceAccount(CAPABLE);
    const balance = { ...base.capacity!.balance!, blocksWhenEmpty: false, overdraftLimit: euroBalance(2500) };
    const lot = grant('Funds', { amount: euroBalance(5000), remaining: euroBalance(3820), burnPosition: 1 });
    const { text } = await render([lot], { ...base, capacity: { ...base.capacity!, balance } });
    expect(text()).to.contain('€38.20 of €50.00');
    expect(text()).to.contain('What is below zero is charged with your plan on 1 December.');
  });

  it('teaches what will stand here while there is nothing', async () => {
    const { text } = await render([]);
    expect(text()).to.contain('What comes with your plan, what you buy and what you are given shows here.');
  });

  it('says why there is nothing, and loads again on request', async () => {
    const api = new GrantsApi(creditsAccount(CAPABLE));
    api.failures.set('listGrants', new BillingError('service_unavailable', 'down'));
    const { element } = await renderInProvider('billing-grants', api);
    await waitUntil(() => shownText(element)!.includes('could not be loaded'));
    buttonWith(element, 'Try again').click();
    await waitUntil(() => shownText(element)!.includes('Medium pack'));
  });
});

embeddableSuite('billing-grants', { createApi: () => new GrantsApi(creditsAccount(CAPABLE)), shows: 'Used next' });
