import { expect, oneEvent } from '@open-wc/testing';
import type { Account, Subscription } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { planAccount, PlanApi } from '../plan-picker/testing/plan-api.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount, euros } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import {
  buttonWith,
  deepQuery,
  renderInProvider,
  shownText,
  standsStill,
} from '../shared/testing/render-in-provider.ts';
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

  it('says of a plan that is paid once that nothing more comes', async () => {
    const plan = { ...creditsAccount().subscription!.plan, name: 'Lifetime', interval: 'once' } as const;
    const text = await textOf({ plan, nextCharge: null, currentPeriodEnd: null, actions: ['change_plan'] });
    expect(text).to.contain('€19 once');
    expect(text).to.contain('Paid once. It does not renew.');
    expect(text).not.to.match(/December|Cancel/);
  });

  it('teaches what shows here without a plan', async () => {
    const api = new FakeBillingApi(creditsAccount({ subscription: null, capacity: null }));
    const { element } = await renderInProvider('billing-subscription', api);
    expect(shownText(element)).to.contain('No plan yet');
  });
});

describe('<billing-subscription> for those who manage billing', () => {
  async function render(api: PlanApi) {
    const { element } = await renderInProvider('billing-subscription', api);
    return element;
  }
  const shows = (element: Element, text: string) =>
    waitUntil(
      () => shownText(element)?.includes(text),
      () => `never shows "${text}": ${shownText(element)}`,
    );
  const opened = async (element: Element): Promise<HTMLDialogElement> => {
    await waitUntil(() => deepQuery<HTMLDialogElement>(element, 'dialog')?.open === true, 'no dialog');
    return deepQuery<HTMLDialogElement>(element, 'dialog')!;
  };

  it('offers what the server says is possible, and nothing to those who may only look', async () => {
    const element = await render(new PlanApi());
    const names = () =>
      [...element.shadowRoot!.querySelectorAll('.actions button')].map((one) => one.textContent.trim());
    expect(names()).to.deep.equal(['Change plan', 'Pause', 'Cancel plan']);
    const viewer = await render(new PlanApi(planAccount({}, { permissions: ['view', 'pay'] })));
    expect(viewer.shadowRoot!.querySelector('.actions')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('cancels with the period, says what is kept, and takes it back in place', async () => {
    const api = new PlanApi();
    const element = await render(api);
    buttonWith(element, 'Cancel plan').click();
    const dialog = await opened(element);
    const text = dialog.textContent.replace(/\s+/g, ' ');
    for (const sentence of [
      'Pro stays as it is until 1 December. Then it ends, and nothing more is charged.',
      'The 240 plan credits can be used until it ends.',
      'The 1,000 credits you bought stay yours to use.',
    ]) {
      expect(text).to.contain(sentence);
    }
    const task = deepQuery(element, 'billing-task-dialog')!;
    await standsStill(task);
    await expect(task).to.be.accessible();
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await shows(element, 'Pro ends on 1 December. Until then you can take it back here. Undo');
    expect(api.callsTo('cancelSubscription')).to.deep.equal([{ at: 'period_end' }]);
    buttonWith(element, 'Keep Pro').click();
    await shows(element, 'Pro goes on as before.');
    element.closest('billing-provider')!.lang = 'de';
    await shows(element, 'Pro läuft weiter wie bisher.');
    expect(getComputedStyle(deepQuery(element, '[part=result]')!).display, 'it is styled, too').to.equal('flex');
  });

  it('ends it at once for those who want that, with the reason they give', async () => {
    const api = new PlanApi();
    const element = await render(api);
    buttonWith(element, 'Cancel plan').click();
    const dialog = await opened(element);
    dialog.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    const reason = dialog.querySelector('select')!;
    reason.value = 'too_expensive';
    reason.dispatchEvent(new Event('change'));
    await waitUntil(() => dialog.textContent.includes('The 240 plan credits that are left go with it.'));
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await shows(element, 'Pro has ended.');
    expect(api.callsTo('cancelSubscription')).to.deep.equal([{ at: 'now', reason: 'too_expensive' }]);
  });

  it('keeps the dialog and says so when canceling fails', async () => {
    const api = new PlanApi();
    api.cancelSubscription = () => Promise.reject(FakeBillingApi.problem('internal_error'));
    const element = await render(api);
    buttonWith(element, 'Cancel plan').click();
    const dialog = await opened(element);
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => dialog.textContent.includes('Nothing was changed. Try again.'));
    expect(dialog.open).to.equal(true);
  });

  it('pauses and resumes, each said before', async () => {
    const api = new PlanApi();
    const element = await render(api);
    buttonWith(element, 'Pause').click();
    (await opened(element)).querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await shows(element, 'Pro is paused.');
    buttonWith(element, 'Resume Pro').click();
    const dialog = await opened(element);
    expect(dialog.textContent).to.contain('€19 a month, plus tax where it applies, is charged at once.');
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await shows(element, 'Pro goes on.');
  });

  it('shows a scheduled change with its date and the way back', async () => {
    const scheduledChange = {
      kind: 'downgrade',
      plan: { key: 'free', name: 'Free' },
      interval: 'month',
      seats: null,
      at: SOON,
    } as const;
    const element = await render(new PlanApi(planAccount({ scheduledChange, actions: ['undo_change'] })));
    expect(shownText(element)).to.contain('Pro until 1 December, then Free.');
    buttonWith(element, 'Undo the change').click();
    await shows(element, 'Pro goes on as before.');
  });

  it('pays what is owed, and says when it is tried again and what happens otherwise', async () => {
    const pastDue = {
      invoiceId: 'inv_1',
      purchaseId: null,
      amount: euros(2_261),
      failure: null,
      nextRetryAt: '2026-11-25T10:00:00.000Z',
      givenUpAt: '2026-12-06T10:00:00.000Z',
      attemptsLeftToday: 3,
      attemptAgainAt: null,
    };
    const element = await render(new PlanApi(planAccount({ status: 'past_due', actions: ['cancel'] }, { pastDue })));
    expect(shownText(element)).to.contain('We try again on 25 November. If it is still open on 6 December, Pro ends.');
    element.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Pay €22.61').click());
    const { detail } = await oneEvent(element, 'billing-purchase-request');
    expect(detail).to.deep.equal({ kind: 'invoice_payment', invoiceId: 'inv_1', source: 'subscription' });
    const cancel = () => buttonWith(element, 'Cancel plan').classList.contains('quiet');
    expect(cancel(), 'beside the way on').to.equal(true);
    element.inPortal = true;
    await element.updateComplete;
    expect(cancel(), 'alone').to.equal(false);
  });

  it('shows neither price nor next payment of a plan that has ended, and brings it back', async () => {
    const element = await render(
      new PlanApi(
        planAccount({ status: 'canceled', canceledAt: SOON, nextCharge: null, actions: ['reactivate', 'change_plan'] }),
      ),
    );
    expect(shownText(element)).not.to.match(/€|next payment/);
    element.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Reactivate Pro').click());
    expect((await oneEvent(element, 'billing-purchase-request')).detail.kind).to.equal('reactivation');
  });
});

embeddableSuite('billing-subscription', { createApi: () => new FakeBillingApi(creditsAccount()), shows: 'Active' });
