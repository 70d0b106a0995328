import { expect } from '@open-wc/testing';
import type { Account, CancelReason } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { planAccount, PlanApi, PERIOD_END } from '../plan-picker/testing/plan-api.ts';
import { balanceAccount, euroBalance, wholeCredits } from '../purchase/testing/fixtures.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import '../subscription/define.ts';

async function cancelDialog(api: PlanApi) {
  const { element } = await renderInProvider('billing-subscription', api);
  await waitUntil(() => shownText(element)!.includes('Cancel plan'));
  buttonWith(element, 'Cancel plan').click();
  await waitUntil(() => deepQuery(element, 'dialog[open]') !== null, 'no dialog');
  const dialog = deepQuery<HTMLDialogElement>(element, 'dialog[open]')!;
  const says = (text: string) =>
    waitUntil(
      () => sentences().includes(text),
      () => sentences().join(' | '),
    );
  const sentences = () => [...dialog.querySelectorAll('.effects li')].map((one) => one.textContent.trim());
  const confirm = () => dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
  return { element, dialog, says, sentences, confirm };
}

async function give(dialog: HTMLElement, reason: CancelReason | ''): Promise<void> {
  const select = dialog.querySelector('select')!;
  select.value = reason;
  select.dispatchEvent(new Event('change'));
  await waitUntil(() => (dialog.querySelector('#comment') !== null) === (reason !== ''), 'the reason is not taken');
}

function withCredits(plan: number, purchased: number): Partial<Account> {
  const { capacity } = planAccount();
  const { credits } = capacity!;
  return {
    capacity: {
      ...capacity!,
      credits: {
        ...credits!,
        plan: { ...credits!.plan!, remaining: wholeCredits(plan) },
        purchased: { ...credits!.purchased, remaining: wholeCredits(purchased) },
      },
    },
  };
}

const paidUntilTheEnd = { ifCanceled: { at: PERIOD_END, keepsPurchased: true } } as const;

describe('canceling a plan', () => {
  it('says nothing of what there is none of', async () => {
    const { sentences } = await cancelDialog(new PlanApi(planAccount({}, withCredits(0, 0))));
    expect(sentences()).to.deep.equal([
      'Pro stays as it is until 1 December. Then it ends, and nothing more is charged.',
      'Your invoices stay here.',
    ]);
  });

  it('says what becomes of a balance, now and later, and where a plan is needed to use it', async () => {
    const base = balanceAccount();
    const balance = {
      ...base.capacity!.balance!,
      included: { ...base.capacity!.balance!.included!, remaining: euroBalance(820) },
      added: { ...base.capacity!.balance!.added!, remaining: euroBalance(3_000) },
    };
    const account = planAccount(
      { ...base.subscription!, ...paidUntilTheEnd, actions: ['cancel'] },
      { capacity: { ...base.capacity!, balance } },
    );
    const { dialog, sentences, says } = await cancelDialog(new PlanApi(account));
    expect(sentences()).to.include.members([
      'The included €8.20 can be used until it ends.',
      'The €30.00 you added stays yours to use.',
    ]);
    dialog.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await says('The included €8.20 that is left goes with it.');
    dialog.querySelectorAll<HTMLInputElement>('input[type=radio]')[0]!.click();
    await says('The included €8.20 can be used until it ends.');

    const waiting = { ...account.subscription!, ifCanceled: { at: PERIOD_END, keepsPurchased: false } };
    const other = await cancelDialog(new PlanApi({ ...account, subscription: waiting }));
    expect(other.sentences()).to.include('The €30.00 you added stays yours, but needs a plan to be used.');
  });

  it('can only end at once where nothing is paid for', async () => {
    for (const ifCanceled of [null, { at: '2020-01-01T00:00:00.000Z', keepsPurchased: true }]) {
      const api = new PlanApi(planAccount({ ifCanceled }));
      const { dialog, element, sentences, confirm } = await cancelDialog(api);
      expect(sentences()[0]).to.equal('Pro ends at once, and nothing more is charged.');
      expect(dialog.querySelectorAll('input[type=radio]')).to.have.length(0);
      confirm();
      await waitUntil(() => shownText(element)!.includes('Pro has ended.'), 'it has not ended');
      expect(api.callsTo('cancelSubscription')).to.deep.equal([{ at: 'now' }]);
    }
  });

  it('sends a reason with what was written to it, and nothing that was not said', async () => {
    const said = new PlanApi();
    const first = await cancelDialog(said);
    await give(first.dialog, 'quality');
    const comment = first.dialog.querySelector<HTMLTextAreaElement>('#comment')!;
    comment.value = '  Too slow. ';
    comment.dispatchEvent(new InputEvent('input'));
    first.confirm();
    await waitUntil(() => said.callsTo('cancelSubscription').length === 1);
    expect(said.callsTo('cancelSubscription')).to.deep.equal([
      { at: 'period_end', reason: 'quality', comment: 'Too slow.' },
    ]);

    const taken = new PlanApi();
    const second = await cancelDialog(taken);
    await give(second.dialog, 'other');
    await give(second.dialog, '');
    second.confirm();
    await waitUntil(() => taken.callsTo('cancelSubscription').length === 1);
    expect(taken.callsTo('cancelSubscription')).to.deep.equal([{ at: 'period_end' }]);
  });

  it('offers only what can be done, in its own words', async () => {
    const { dialog } = await cancelDialog(new PlanApi());
    await give(dialog, 'not_used');
    expect(dialog.querySelector('[part=instead] button')!.textContent.trim()).to.equal('Pause Pro instead');
    await give(dialog, 'too_expensive');
    await waitUntil(() => dialog.querySelector('[part=instead] button')!.textContent.includes('See the other plans'));
    const { dialog: other } = await cancelDialog(new PlanApi(planAccount({ actions: ['cancel'] })));
    await give(other, 'not_used');
    expect(other.querySelector('[part=instead]')).to.equal(null);
  });
});
