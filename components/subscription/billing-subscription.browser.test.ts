import { expect } from '@open-wc/testing';
import type { Account, Subscription } from 'billing-portal-contract';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount, euros } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const SOON = '2026-12-01T00:00:00.000Z';

async function textOf(more: Partial<Subscription>, account: Partial<Account> = {}): Promise<string> {
  const base = creditsAccount(account);
  const api = new FakeBillingApi({ ...base, subscription: { ...base.subscription!, ...more } });
  const { element } = await renderInProvider('billing-subscription', api);
  return shownText(element)!;
}

describe('<billing-subscription>', () => {
  it('says plan, state, price and the next charge with its date', async () => {
    const text = await textOf({});
    expect(text).to.contain('Pro');
    expect(text).to.contain('Active');
    expect(text).to.contain('€19 a month · next payment on 1 December');
  });

  it('has words for every state', async () => {
    expect(await textOf({ status: 'draft' })).to.contain('Pro starts once it is confirmed');
    expect(await textOf({ status: 'pending_payment' })).to.contain('Pro starts once the first payment is through');
    expect(await textOf({ status: 'trialing', trialEndsAt: SOON })).to.contain(
      'Trial until 1 December, then €19 a month',
    );
    expect(await textOf({ status: 'paused' })).to.contain('Nothing is charged while Pro is paused');
    expect(await textOf({ status: 'canceled', canceledAt: SOON })).to.contain('Pro ended on 1 December');
    expect(await textOf({ cancelAt: SOON })).to.contain('Pro until 1 December, then it ends');
  });

  it('says what is owed, that the service goes on, and that buying waits', async () => {
    expect(await textOf({ status: 'past_due' })).to.contain('did not go through');
    const owed = {
      notices: [
        {
          code: 'payment_past_due',
          severity: 'danger',
          amount: euros(2261),
          at: null,
          feature: null,
          invoiceId: 'inv_1',
        },
      ],
    } as const satisfies Partial<Account>;
    const text = await textOf({ status: 'past_due' }, owed);
    expect(text).to.contain('€22.61 for Pro is still to be paid');
    expect(text).to.contain('Your service continues');
    expect(text).to.contain('you can buy more once it is paid');
  });

  it('names no date and no amount on a free plan', async () => {
    const plan = { ...creditsAccount().subscription!.plan, name: 'Free', isFree: true, price: null };
    const text = await textOf({ plan, nextCharge: null, currentPeriodEnd: null });
    expect(text).to.contain('Free. Usage stops at what is included.');
    expect(text).not.to.match(/€|December/);
  });

  it('teaches what shows here without a plan', async () => {
    const api = new FakeBillingApi(creditsAccount({ subscription: null, capacity: null }));
    const { element } = await renderInProvider('billing-subscription', api);
    expect(shownText(element)).to.contain('No plan yet');
  });
});

embeddableSuite('billing-subscription', { createApi: () => new FakeBillingApi(creditsAccount()), shows: 'Active' });
