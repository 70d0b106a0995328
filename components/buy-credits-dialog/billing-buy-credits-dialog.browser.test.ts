import { expect } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount, PACKS, wholeCredits } from '../purchase/testing/fixtures.ts';
import { openDialog } from '../purchase/testing/open-dialog.ts';
import './define.ts';

const TAG = 'billing-buy-credits-dialog';

describe('<billing-buy-credits-dialog>', () => {
  beforeEach(() => localStorage.clear());

  it('leads with what is bought, then its price', async () => {
    const dialog = await openDialog(TAG, new FakeBillingApi(creditsAccount()), { pack: 'medium' });
    await dialog.shows('€23.80');
    expect(dialog.title).to.equal('Buy credits for Acme Studio');
    expect(dialog.text).to.match(/^\+1,000 credits about 100 images · do not expire/);
    for (const text of [
      'Plan credits are used first and reset on December 1. The ones you buy stay.',
      'Medium €20.00',
      'VAT 19% (Germany) €3.80',
      'Total today €23.80',
      'Visa ···· 4242',
      'Credits afterwards 2,240',
    ]) {
      expect(dialog.text).to.include(text);
    }
    expect(dialog.primary.textContent.replace(/\s+/g, ' ')).to.include('Buy 1,000 credits · €23.80');
    expect(dialog.part('lot-bar').getAttribute('aria-label')).to.equal(
      'After this purchase: 2,240 credits, of which 1,000 are new',
    );
  });

  it('lets the customer choose when no pack was named, with the recommended one picked', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const dialog = await openDialog(TAG, api);
    await dialog.shows('€23.80');
    expect(dialog.radio('1,000 credits').checked).to.equal(true);
    expect(dialog.text).to.include('€0.02 per credit · Save 20% · do not expire');
    dialog.radio('5,500 credits').click();
    await dialog.shows('Total today €107.10');
    await dialog.press('Buy 5,500 credits · €107.10');
    await dialog.shows('5,500 credits added. You have 6,740 in all.');
    expect(api.callsTo('createQuote').at(-1)).to.deep.equal({ kind: 'credit_pack', pack: 'large', quantity: 1 });
  });

  it('buys several of a pack, up to its limit', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const dialog = await openDialog(TAG, api, { pack: 'small', quantity: 4 });
    await dialog.shows('+800 credits');
    dialog.button('One pack more').click();
    await dialog.shows('4 × Small €20.00');
    await dialog.shows('5 × Small €25.00');
    expect(dialog.button('One pack more').disabled).to.equal(true);
    await dialog.press('Buy 1,000 credits · €29.75');
    await dialog.shows('1,000 credits added.');
  });

  it('says what is missing and picks the pack that covers it', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const dialog = await openDialog(TAG, api, {
      pack: 'small',
      source: 'gate',
      shortfall: { feature: 'image_generation', need: null, have: null, shortfall: wholeCredits(60) },
    });
    await dialog.shows('You need 60 more credits for this.');
    expect(dialog.radio('200 credits').checked).to.equal(true);
    expect(api.callsTo('listCreditPacks')).to.deep.equal([{ shortfallMicro: '60000000' }]);
    await dialog.press('Buy 200 credits · €5.95');
    await dialog.shows('Your task goes on by itself.');
  });

  it('says that a pack was withdrawn meanwhile, and loads the packs that are left', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const dialog = await openDialog(TAG, api, { pack: 'medium' });
    await dialog.shows('€23.80');
    api.packs = PACKS.filter(({ key }) => key !== 'medium');
    api.failures.set('createPurchase', FakeBillingApi.problem('pack_unavailable'));
    await dialog.press('Buy 1,000 credits · €23.80');
    await dialog.shows('This pack is no longer offered You were not charged.');
    await waitUntil(() => dialog.root.querySelectorAll('input[name=pack]').length === 2);
    dialog.radio('200 credits').click();
    await dialog.press('Buy 200 credits · €5.95');
    await dialog.shows('200 credits added.');
  });

  it('begins with the packs that are left when the one it was opened for is gone', async () => {
    const api = new FakeBillingApi(creditsAccount());
    const dialog = await openDialog(TAG, api, { pack: 'withdrawn' });
    await dialog.shows('This pack is no longer offered');
    expect(api.callsTo('createQuote')).to.deep.equal([]);
  });

  it('keeps a failed list apart from the purchase and loads it again', async () => {
    const api = new FakeBillingApi(creditsAccount());
    api.failures.set('listCreditPacks', FakeBillingApi.problem('internal_error'));
    const dialog = await openDialog(TAG, api);
    await dialog.shows('This could not be loaded. Nothing was charged.');
    await dialog.press('Try again');
    await dialog.shows('€23.80');
  });

  it('is accessible', async () => {
    const dialog = await openDialog(TAG, new FakeBillingApi(creditsAccount()));
    await dialog.shows('€23.80');
    dialog.still();
    await expect(dialog.element).to.be.accessible();
  });
});
