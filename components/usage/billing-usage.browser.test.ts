import { expect } from '@open-wc/testing';
import type { Account, FeatureUsage } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, creditsAccount, euroBalance, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const IMAGES: FeatureUsage = {
  key: 'images',
  name: 'Image generation',
  unitName: 'images',
  type: 'usage',
  enabled: true,
  used: '1640',
  included: '2000',
  unlimited: false,
  overage: '0',
  overageAllowed: true,
  creditsPerUnit: null,
  rate: null,
  spent: null,
};

function accountWith(features: Partial<FeatureUsage>[], account: Account = creditsAccount()): Account {
  return {
    ...account,
    capacity: { ...account.capacity!, features: features.map((feature) => ({ ...IMAGES, ...feature })) },
  };
}

async function textOf(feature: Partial<FeatureUsage>): Promise<string> {
  const { element } = await renderInProvider('billing-usage', new FakeBillingApi(accountWith([feature])));
  // What has a limit stands there as a plain figure until its meter has come.
  await waitUntil(() => element.shadowRoot!.querySelector('.limited') === null);
  await element.shadowRoot!.querySelector('billing-usage-meter')?.updateComplete;
  return shownText(element)!;
}

describe('<billing-usage>', () => {
  it('says used, included and unit for each feature, and the period', async () => {
    const text = await textOf({});
    expect(text).to.contain('Image generation');
    expect(text).to.contain('1,640 of 2,000 images');
    expect(text).to.contain('Since 1 November, starts again on 1 December');
  });

  it('promises no new start where none comes', async () => {
    const { subscription } = creditsAccount();
    const heading = async (more: Partial<NonNullable<Account['subscription']>>) => {
      const account = accountWith([{}], creditsAccount({ subscription: { ...subscription!, ...more } }));
      const { element } = await renderInProvider('billing-usage', new FakeBillingApi(account));
      return element.shadowRoot!.querySelector('.section-head')!.textContent!;
    };
    const again = 'starts again on 1 December';
    expect(await heading({ cancelAt: '2026-12-01T00:00:00.000Z' })).not.to.contain(again);
    expect(await heading({ status: 'paused' })).not.to.contain(again);
    expect(await heading({ status: 'canceled' })).not.to.contain(again);
    expect(await heading({ cancelAt: '2027-01-01T00:00:00.000Z' })).to.contain(again);
  });

  it('says how much is over, and that a hard limit stops', async () => {
    expect(await textOf({ used: '2300', overage: '300' })).to.contain('300 images over what is included');
    expect(await textOf({ overageAllowed: false })).to.contain('Stops at 2,000');
  });

  it('says what is unlimited, on, off, and counted by seats', async () => {
    expect(await textOf({ unlimited: true, included: null })).to.contain('1,640 images, unlimited');
    expect(await textOf({ type: 'boolean', enabled: true })).to.contain('On');
    expect(await textOf({ type: 'boolean', enabled: false })).to.contain('Not in your plan');
    expect(await textOf({ type: 'seats', used: '3', included: '5' })).to.contain('3 of 5 seats');
  });

  it('says what one more costs, in credits or in money with all its digits', async () => {
    expect(await textOf({ included: null, creditsPerUnit: wholeCredits(10) })).to.contain('10 credits each');
    const rate = { price: { micro: '15', currency: 'EUR', exponent: 2 }, per: '1' };
    expect(await textOf({ included: null, rate })).to.contain('€0.000015 each');
    const perThousand = { price: euroBalance(40), per: '1000' };
    expect(await textOf({ included: null, rate: perThousand })).to.contain('€0.40 per 1,000 images');
  });

  it('adds up what a metered plan comes to and when it is billed', async () => {
    const account = accountWith([{ spent: euroBalance(1234) }, { key: 'b', spent: euroBalance(1) }], balanceAccount());
    const metered: Account = { ...account, capacity: { ...account.capacity!, model: 'metered', balance: null } };
    const { element } = await renderInProvider('billing-usage', new FakeBillingApi(metered));
    await waitUntil(() => (shownText(element) ?? '').includes('€12.35'), 'the total never comes');
    expect(shownText(element)).to.contain('billed on 1 December');
  });

  it('teaches what will stand here while there is nothing', async () => {
    const { element } = await renderInProvider('billing-usage', new FakeBillingApi(accountWith([])));
    expect(shownText(element)).to.contain('Once you use a feature of your plan');
  });
});

embeddableSuite('billing-usage', {
  createApi: () => new FakeBillingApi(accountWith([{}, { key: 'sso', name: 'Single sign-on', type: 'boolean' }])),
  shows: '1,640 of 2,000 images',
});
