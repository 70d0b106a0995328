import { expect, fixture, html } from '@open-wc/testing';
import type { Account } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import '../add-funds-dialog/define.ts';
import { planAccount, PlanApi } from '../plan-picker/testing/plan-api.ts';
import type { BillingProvider } from '../provider/billing-provider.ts';
import '../provider/define.ts';
import type { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, creditsAccount, euros } from '../purchase/testing/fixtures.ts';
import { OpenDialog, openDialog } from '../purchase/testing/open-dialog.ts';
import { SectionApi } from '../shared/testing/section-api.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { standsStill } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const PAST_DUE: NonNullable<Account['pastDue']> = {
  invoiceId: 'inv_1',
  purchaseId: null,
  amount: euros(2_261),
  failure: 'insufficient_funds',
  nextRetryAt: '2026-11-25T10:00:00.000Z',
  givenUpAt: '2026-12-06T10:00:00.000Z',
  attemptsLeftToday: 3,
  attemptAgainAt: null,
};

async function open(api: FakeBillingApi, intent: Partial<PurchaseIntent>): Promise<OpenDialog> {
  const provider = await fixture<BillingProvider>(html`<billing-provider lang="en-GB" .api=${api}></billing-provider>`);
  const element = document.createElement('billing-pay-dialog');
  provider.append(element);
  await element.updateComplete;
  return new OpenDialog(element, element.open(intent));
}

function pastDueAccount(base: Account = creditsAccount()): Account {
  return {
    ...base,
    subscription: { ...base.subscription!, status: 'past_due' },
    buying: { ...base.buying, blockedBy: { code: 'payment_past_due', invoiceId: 'inv_1', purchaseId: null } },
    pastDue: PAST_DUE,
  };
}

/** Pays the open invoice: the customer is in good standing again. */
class DueApi extends SectionApi {
  override async createPurchase(request: { quoteId: string }) {
    const purchase = await super.createPurchase(request);
    if (purchase.kind === 'invoice_payment' && purchase.status === 'succeeded') {
      const { buying, subscription } = this.account;
      this.account = {
        ...this.account,
        pastDue: null,
        buying: { ...buying, blockedBy: null },
        subscription: { ...subscription!, status: 'active' },
      };
    }
    return purchase;
  }
}

/** Opens what the blocked dialog asks to be paid before. */
async function payFirst(blocked: OpenDialog): Promise<OpenDialog> {
  await blocked.press('Pay €22.61');
  const provider = blocked.element.parentElement!;
  await waitUntil(() => provider.querySelector('billing-pay-dialog') !== null, 'no dialog to pay it');
  const element = provider.querySelector('billing-pay-dialog')!;
  await element.updateComplete;
  return new OpenDialog(element, blocked.outcome);
}

describe('<billing-pay-dialog>', () => {
  beforeEach(() => localStorage.clear());

  it('pays an open invoice: why it is open, what paying does, and that it is paid', async () => {
    const dialog = await open(new DueApi(pastDueAccount()), { kind: 'invoice_payment', invoiceId: 'inv_1' });
    await dialog.shows('Once it is paid, Pro goes on and you can buy again.');
    expect(dialog.title).to.equal('Pay invoice PS-0001');
    expect(dialog.text).to.contain('Otherwise the next try is on 25 November.');
    await standsStill(dialog.element);
    await expect(dialog.element).to.be.accessible();
    await dialog.press('Pay €0.00');
    await dialog.shows('The invoice is paid. Pro goes on.');
    await dialog.press('Done');
    expect((await dialog.outcome).status).to.equal('succeeded');
  });

  it('sells a change with what it does said first, at the price of the server', async () => {
    const api = new PlanApi();
    const quoteOf = api.makeQuote.bind(api);
    api.makeQuote = (request) =>
      quoteOf(request, {
        gives: { credits: null, balance: null, expiresAt: null, persists: true },
        total: euros(1_874),
        lines: [
          {
            type: 'proration',
            description: 'Unused time: Pro',
            wording: { key: 'unused_time', name: 'Pro' },
            quantity: 1,
            amount: euros(-700),
            periodStart: null,
            periodEnd: '2026-12-01T00:00:00.000Z',
          },
          { type: 'plan', description: 'Team', quantity: 1, amount: euros(2_275), periodStart: null, periodEnd: null },
        ],
      });
    const dialog = await open(api, { kind: 'plan_change', change: { plan: 'team', interval: 'month' } });
    await dialog.shows('Total today €18.74');
    expect(dialog.title).to.equal('Change to Team');
    for (const text of [
      'Team starts as soon as it is paid.',
      'Plan credits: 240 now, 5,000 right after.',
      'The 1,000 credits you bought stay exactly as they are.',
      'Unused time: Pro, until 1 December -€7.00',
      'Team €22.75',
      'Next payment €49.00 on 1 December.',
    ]) {
      expect(dialog.text).to.contain(text);
    }
    await standsStill(dialog.element);
    await expect(dialog.element).to.be.accessible();
    const provider = dialog.element.closest<HTMLElement>('billing-provider')!;
    provider.lang = 'de';
    await dialog.shows('Nicht genutzte Zeit: Pro, bis 1. Dezember');
    provider.lang = 'en-GB';
    await dialog.shows('Unused time: Pro, until 1 December');
    await dialog.press('Change to Team · €18.74');
    await dialog.shows('You are on Team now.');
    expect(api.callsTo('createQuote')[0]).to.deep.equal({ kind: 'plan_change', plan: 'team', interval: 'month' });
  });

  it('keeps the same change when the card is declined, and pays it with another', async () => {
    const api = new PlanApi();
    api.behaviours.set('pm_visa', 'insufficient_funds');
    const dialog = await open(api, { kind: 'plan_change', change: { plan: 'team', interval: 'month' } });
    await dialog.press('Change to Team');
    await dialog.shows('The payment didn’t go through');
    await dialog.press('Pay €0.00 again');
    await dialog.shows('You are on Team now.');
  });

  it('reactivates a plan that has ended', async () => {
    const api = new PlanApi(planAccount({ status: 'canceled', actions: ['reactivate', 'change_plan'] }));
    const dialog = await open(api, { kind: 'reactivation' });
    await dialog.shows('Pro starts again today, at today’s price.');
    expect(dialog.title).to.equal('Reactivate Pro');
    await dialog.press('Reactivate Pro');
    await dialog.shows('Pro is active again.');
  });

  it('leads out of a blocked dialog: pays the invoice, then goes on with what was wanted', async () => {
    const api = new DueApi(pastDueAccount(balanceAccount()));
    const funds = await openDialog('billing-add-funds-dialog', api);
    const dialog = await payFirst(funds);
    await dialog.press('Pay €0.00');
    await dialog.shows('The invoice is paid.');
    await dialog.press('Done');
    await funds.shows('Total today €59.50');
  });

  for (const [wish, intent, end] of [
    ['an action waits for', { shortfall: { feature: 'image', need: null, have: null, shortfall: null } }, 'succeeded'],
    ['was wanted, when the invoice is left open', {}, 'dismissed'],
  ] as const) {
    it(`does not go on by itself with what ${wish}`, async () => {
      const funds = await openDialog('billing-add-funds-dialog', new DueApi(pastDueAccount(balanceAccount())), intent);
      const dialog = await payFirst(funds);
      await waitUntil(() => dialog.hasButton('Pay €0.00'), 'no price');
      await dialog.press(end === 'succeeded' ? 'Pay €0.00' : 'Cancel');
      if (end === 'succeeded') await dialog.press('Done');
      expect((await funds.outcome).status).to.equal(end);
      expect([funds.isOpen, dialog.element.isConnected]).to.deep.equal([false, false]);
    });
  }

  it('offers no way out to who may not take it', async () => {
    const due = pastDueAccount(balanceAccount());
    const mayLook = await openDialog(
      'billing-add-funds-dialog',
      new DueApi({ ...due, permissions: ['view', 'manage'] }),
    );
    await waitUntil(() => mayLook.hasButton('Close'), 'no word');
    expect(mayLook.hasButton('Pay €22.61')).to.equal(false);

    const account = balanceAccount();
    const blockedBy = { code: 'subscription_required', invoiceId: null, purchaseId: null } as const;
    const subscription = { ...creditsAccount().subscription!, status: 'canceled', actions: ['reactivate'] } as const;
    for (const permissions of [['view', 'pay', 'manage'] as const, ['view', 'pay'] as const]) {
      const ended = { ...account, subscription, permissions, buying: { ...account.buying, blockedBy } };
      const dialog = await openDialog('billing-add-funds-dialog', new DueApi(ended as unknown as Account));
      await waitUntil(() => dialog.root.querySelector('.outcome') !== null, 'no word');
      expect(dialog.hasButton('Reactivate Pro')).to.equal(permissions.length === 3);
    }
  });

  it('says when it can be tried again, once it was tried too often', async () => {
    const account = pastDueAccount(balanceAccount());
    const api = new DueApi({
      ...account,
      pastDue: { ...PAST_DUE, attemptsLeftToday: 0, attemptAgainAt: '2026-11-23T10:00:00.000Z' },
    });
    const funds = await openDialog('billing-add-funds-dialog', api);
    await funds.shows('It was tried too often today. You can try again from');
    expect(funds.hasButton('Pay €22.61')).to.equal(false);
  });
});
