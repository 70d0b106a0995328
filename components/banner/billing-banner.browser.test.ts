import { expect, oneEvent } from '@open-wc/testing';
import type { Account, Notice, Purchase } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, creditsAccount, euros, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

function notice(code: Notice['code'], more: Partial<Notice> = {}): Notice {
  return { code, severity: 'warning', amount: null, at: null, feature: null, invoiceId: null, ...more };
}

const LOW = notice('credits_low', { amount: wholeCredits(40) });
const render = (account: Account) => renderInProvider('billing-banner', new FakeBillingApi(account));

describe('<billing-banner>', () => {
  beforeEach(() => localStorage.clear());

  it('says the most urgent notice only, with its figure and what to do', async () => {
    const { element, provider } = await render(creditsAccount({ notices: [LOW, notice('payment_method_missing')] }));
    expect(shownText(element)).to.contain('Your credits are running low: 40 left.');
    expect(shownText(element)).not.to.contain('payment method');
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Buy credits').click());
    expect((await oneEvent(provider, 'billing-purchase-request')).detail.kind).to.equal('credit_pack');
  });

  it('has a sentence for every notice', async () => {
    const codes: Notice['code'][] = [
      'credits_low',
      'credits_empty',
      'balance_low',
      'balance_empty',
      'balance_negative',
      'payment_past_due',
      'trial_ending',
      'subscription_canceled',
      'payment_method_missing',
      'payment_method_expiring',
      'limit_near',
      'limit_reached',
    ];
    for (const code of codes) {
      const { element } = await render(balanceAccount({ notices: [notice(code, { feature: 'images' })] }));
      expect(shownText(element), code).to.match(/^[A-Z€i].{10,}\.|^images: .{8,}\./);
      expect(shownText(element), code).not.to.match(/[{}]|_/);
    }
  });

  it('takes no space when there is nothing to say', async () => {
    const { element } = await render(creditsAccount());
    expect(element.offsetHeight).to.equal(0);
  });

  it('moves on to the next notice when one is hidden, and clears by itself', async () => {
    const api = new FakeBillingApi(creditsAccount({ notices: [LOW, notice('payment_method_missing')] }));
    const { element, provider } = await renderInProvider('billing-banner', api);
    element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-label="Hide this notice"]')!.click();
    await element.updateComplete;
    expect(shownText(element)).to.contain('No payment method is saved');
    api.account = creditsAccount();
    await provider.refresh();
    await waitUntil(() => shownText(element) === '');
  });

  it('does not let what is urgent be hidden', async () => {
    const pastDue = notice('payment_past_due', { severity: 'danger', amount: euros(2261) });
    const { element } = await render(creditsAccount({ notices: [pastDue] }));
    expect(shownText(element)).to.contain('€22.61 is still to be paid');
    expect(element.shadowRoot!.querySelector('[aria-label]')).to.equal(null);
  });

  it('brings a payment that is still open back before everything else', async () => {
    const openPurchase = {
      id: 'pur_1',
      kind: 'credit_pack',
      status: 'processing',
    } as Purchase;
    const { element, provider } = await render(creditsAccount({ openPurchase, notices: [LOW] }));
    expect(shownText(element)).to.contain('Your bank is still confirming. You don’t need to pay again');
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Show the payment').click());
    expect((await oneEvent(provider, 'billing-purchase-request')).detail.purchaseId).to.equal('pur_1');
  });
});

embeddableSuite('billing-banner', {
  createApi: () => new FakeBillingApi(creditsAccount({ notices: [LOW] })),
  shows: 'running low',
});
