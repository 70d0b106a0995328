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

  it('offers the one thing that helps, as a purchase of its kind, to who may pay', async () => {
    const actions = ['reactivate', 'cancel'] as const;
    const subscription = { ...creditsAccount().subscription!, actions: [...actions] };
    for (const [account, label, kind] of [
      [creditsAccount({ notices: [LOW] }), 'Buy credits', 'credit_pack'],
      [balanceAccount({ notices: [notice('balance_low')] }), 'Add funds', 'balance_topup'],
      [creditsAccount({ notices: [notice('payment_past_due', { invoiceId: 'inv_1' })] }), 'Pay', 'invoice_payment'],
      [creditsAccount({ notices: [notice('subscription_canceled')], subscription }), 'Reactivate', 'reactivation'],
    ] as const) {
      const { element, provider } = await render(account);
      provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
      setTimeout(() => buttonWith(element, label).click());
      const { detail } = await oneEvent(provider, 'billing-purchase-request');
      expect([detail.kind, detail.source]).to.deep.equal([kind, 'banner']);
    }
  });

  it('offers nothing that would not help', async () => {
    const { subscription } = creditsAccount();
    const canceled = [notice('subscription_canceled')];
    const ended = { ...subscription!, actions: ['reactivate' as const] };
    for (const [what, account] of [
      ['no packs', creditsAccount({ notices: [LOW], buying: { ...creditsAccount().buying, creditPacks: false } })],
      [
        'no funds',
        balanceAccount({
          notices: [notice('balance_low')],
          buying: { ...balanceAccount().buying, balanceTopup: null },
        }),
      ],
      ['no invoice', creditsAccount({ notices: [notice('payment_past_due')] })],
      ['not to be reactivated', creditsAccount({ notices: canceled, subscription: { ...ended, actions: [] } })],
      [
        'may not manage',
        creditsAccount({ notices: canceled, subscription: ended, permissions: ['view', 'spend', 'pay'] }),
      ],
      ['only looks', creditsAccount({ notices: [LOW], permissions: ['view'] })],
    ] as const) {
      const { element } = await render(account);
      expect(shownText(element), what).to.match(/\w/);
      expect(element.shadowRoot!.querySelector('[part=action]'), what).to.equal(null);
    }
  });

  it('lets who may not pay ask for exactly what would be bought', async () => {
    const permissions = ['view', 'spend'] as const;
    const member = { permissions: [...permissions] };
    for (const [account, kind] of [
      [creditsAccount({ notices: [LOW], ...member }), 'credit_pack'],
      [balanceAccount({ notices: [notice('balance_low')], ...member }), 'balance_topup'],
      [creditsAccount({ notices: [notice('payment_past_due', { invoiceId: 'inv_1' })], ...member }), 'invoice_payment'],
    ] as const) {
      const { element, provider } = await render(account);
      provider.addEventListener('billing-permission-request', (event) => event.preventDefault());
      setTimeout(() => buttonWith(element, 'Ask your admin').click());
      const { detail } = await oneEvent(provider, 'billing-permission-request');
      expect(detail.intent.kind).to.equal(kind);
      expect(detail.intent.invoiceId).to.equal(kind === 'invoice_payment' ? 'inv_1' : undefined);
    }
    const { element } = await render(creditsAccount({ notices: [notice('trial_ending')], ...member }));
    expect(element.shadowRoot!.querySelector('[part=action]')).to.equal(null);
  });

  it('stays silent about a payment in progress that is no longer open', async () => {
    const { element } = await render(creditsAccount({ notices: [notice('purchase_processing')] }));
    expect(shownText(element)).to.equal('');
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

  it('says of an open payment what the customer has to do, as urgently as it is', async () => {
    for (const [status, tone, label] of [
      ['pending', 'info', 'Show the payment'],
      ['requires_action', 'warning', 'Approve'],
      ['requires_payment_method', 'danger', 'another card'],
      ['succeeded', null, null],
    ] as const) {
      const openPurchase = { id: 'pur_1', kind: 'credit_pack', status } as Purchase;
      const { element } = await render(creditsAccount({ openPurchase }));
      const banner = element.shadowRoot!.querySelector('[part=banner]');
      if (tone === null) expect(banner, status).to.equal(null);
      else {
        expect(banner!.classList.contains(tone), status).to.equal(true);
        expect(banner!.querySelector('button')!.textContent, status).to.match(new RegExp(label, 'i'));
      }
    }
  });
});

embeddableSuite('billing-banner', {
  createApi: () => new FakeBillingApi(creditsAccount({ notices: [LOW] })),
  shows: 'running low',
});
