import { expect, oneEvent } from '@open-wc/testing';
import type { Account, BalanceCapacity } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, euroBalance } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { SectionApi, TWO_DAYS } from '../shared/testing/section-api.ts';
import './define.ts';

function accountWith(more: Partial<BalanceCapacity>): Account {
  const account = balanceAccount();
  const { capacity } = account;
  return { ...account, capacity: { ...capacity!, balance: { ...capacity!.balance!, ...more } } };
}

const render = (account: Account) => renderInProvider('billing-balance', new FakeBillingApi(account));

describe('<billing-balance>', () => {
  it('shows money as one amount, what became of it, and what stays', async () => {
    const { element } = await render(balanceAccount());
    expect(element.shadowRoot!.querySelector('[part~=amount]')!.textContent).to.equal('€38.20');
    expect(shownText(element)).to.contain('€11.80 spent since 1 November · about €1.10 a day · lasts about 34 days');
    expect(shownText(element)).to.contain('€8.20 included, resets to €10.00 on 1 December');
    expect(shownText(element)).to.contain('€30.00 added by you, stays');
    expect(shownText(element)).not.to.contain('credits');
  });

  it('does not call less than a day “about 0 days”', async () => {
    const runway = balanceAccount().capacity!.balance!.runway!;
    const { element } = await render(accountWith({ runway: { ...runway, daysLeft: 0 } }));
    expect(shownText(element)).to.contain('€11.80 spent since 1 November');
    expect(shownText(element)).not.to.contain('0 day');
  });

  it('promises no included money where none comes', async () => {
    const included = { ...balanceAccount().capacity!.balance!.included!, resetsAt: null };
    const ending = accountWith({ included });
    expect(shownText((await render(ending)).element)).to.contain('€8.20 included');
    expect(shownText((await render(ending)).element)).not.to.match(/resets|come once/);
    const nothing = await render(accountWith({ included: { ...included, remaining: euroBalance(0) } }));
    expect(shownText(nothing.element)).not.to.contain('included');
    const unpaid = { ...ending, subscription: { ...ending.subscription!, status: 'past_due' as const } };
    const { element } = await render(unpaid);
    expect(shownText(element)).to.contain('€8.20 included, the next €10.00 come once the plan is paid');
  });

  it('says what a negative balance means for what is added next', async () => {
    const { element } = await render(
      accountWith({ available: euroBalance(-420), debt: euroBalance(420), level: 'negative', runway: null }),
    );
    expect(element.shadowRoot!.querySelector('[part~=amount]')!.textContent).to.contain('4.20');
    expect(shownText(element)).to.contain('You have used €4.20 more than you had');
    expect(shownText(element)).to.contain('The next funds you add pay this first');
    expect(buttonWith(element, 'Add funds').classList.contains('primary')).to.equal(true);
  });

  it('tells an empty balance that blocks from one that goes on', async () => {
    const empty = { available: euroBalance(0), level: 'empty' } as const;
    const blocked = await render(accountWith(empty));
    expect(shownText(blocked.element)).to.contain('waits until you add funds, or until 1 December');
    const open = await render(accountWith({ ...empty, blocksWhenEmpty: false, overdraftLimit: euroBalance(500) }));
    expect(shownText(open.element)).to.contain('Your work continues for now, up to €5.00 below zero');
  });

  it('asks to add funds through a request that the page can take over', async () => {
    const { element, provider } = await render(balanceAccount());
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Add funds').click());
    const { detail } = await oneEvent(provider, 'billing-purchase-request');
    expect(detail.kind).to.equal('balance_topup');
  });

  it('draws the last days under the amount and says the sum in words', async () => {
    const api = new SectionApi(balanceAccount({ capabilities: ['balance_topups', 'usage'] }));
    api.usage = TWO_DAYS;
    const { element } = await renderInProvider('billing-balance', api);
    await waitUntil(() => deepQuery(element, 'polyline') !== null, 'no line');
    expect(deepQuery(element, 'svg[role=img]')!.getAttribute('aria-label')).to.contain('€4.00 in all');
  });

  it('keeps room for the line until it is known that there is none', async () => {
    const api = new SectionApi(balanceAccount({ capabilities: ['balance_topups', 'usage'] }));
    let refuse: (error: BillingError) => void = () => {};
    let asked = 0;
    api.getUsage = () => {
      asked += 1;
      return new Promise((_, reject) => (refuse = reject));
    };
    const { element } = await renderInProvider('billing-balance', api);
    const height = () => element.shadowRoot!.querySelector<HTMLElement>('.line-place')!.offsetHeight;
    await waitUntil(() => asked === 1, 'not asked');
    expect(height()).to.be.above(40);
    refuse(new BillingError('service_unavailable', 'down'));
    await waitUntil(() => height() === 0, 'a hole stays');
  });
});

embeddableSuite('billing-balance', { createApi: () => new FakeBillingApi(balanceAccount()), shows: '€38\\.20' });
