import { expect } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, creditsAccount } from '../purchase/testing/fixtures.ts';
import { renderInProvider } from '../shared/testing/render-in-provider.ts';
import '../credits/define.ts';
import './define.ts';

describe('the dialog behind a button', () => {
  it('is fetched at the first sign of a customer, before the press', async () => {
    await renderInProvider('billing-balance', new FakeBillingApi(balanceAccount()));
    await renderInProvider('billing-credits', new FakeBillingApi(creditsAccount()));
    const isThere = (name: string) => customElements.get(`billing-${name}-dialog`) !== undefined;
    expect([isThere('add-funds'), isThere('buy-credits')]).to.deep.equal([false, false]);

    dispatchEvent(new Event('pointermove'));
    await waitUntil(() => isThere('add-funds') && isThere('buy-credits'));
  });
});
