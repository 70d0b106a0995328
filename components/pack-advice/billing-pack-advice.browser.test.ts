import { expect, oneEvent } from '@open-wc/testing';
import type { Account, ChangePreview } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import '../credit-pack-picker/define.ts';
import { mockBackend } from '../shared/testing/mock-api.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

type Advice = NonNullable<ChangePreview['advice']>;

/** The backend's own advice, with another end. */
function advising(more: Partial<Advice> | null) {
  const { api } = mockBackend('credits-low');
  const { previewSubscriptionChange } = api;
  api.previewSubscriptionChange = async (request, options) => {
    const preview = await previewSubscriptionChange(request, options);
    return { ...preview, advice: more === null || preview.advice === null ? null : { ...preview.advice, ...more } };
  };
  return api;
}

describe('advice where packs are chosen', () => {
  it('recommends the bigger plan when it costs less at the customer’s pace, and leads to it', async () => {
    const { element, provider } = await renderInProvider('billing-credit-pack-picker', mockBackend('credits-low').api);
    await waitUntil(() => /A bigger plan would cost you less/.test(shownText(element)!), 'no advice');
    expect(shownText(element)).to.match(
      /you need about [\d,]+ credits more a month\. As packs they cost €\d+\.\d\d; Pro costs €27\.00 more and has them\./,
    );
    await expect(element).to.be.accessible();
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(deepQuery(element, 'billing-pack-advice')!, 'See Pro').click());
    const { detail } = await oneEvent(provider, 'billing-purchase-request');
    expect(detail).to.deep.equal({
      kind: 'plan_change',
      change: { plan: 'pro', interval: 'month' },
      source: 'packs',
    });
  });

  it('says as plainly when packs are the cheaper way, and that both cost the same', async () => {
    const { element } = await renderInProvider('billing-pack-advice', advising({ cheaper: 'pack' }));
    await waitUntil(() => /Packs are the cheaper way for you/.test(shownText(element)!), 'no advice');
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
    const { element: equal } = await renderInProvider('billing-pack-advice', advising({ cheaper: 'equal' }));
    await waitUntil(() => /cost the same for it/.test(shownText(equal)!), 'no advice');
  });

  it('is silent in the dialog unless packs are the dearer way', async () => {
    const inDialog = (element: HTMLElement) => element.setAttribute('in-dialog', '');
    const dearer = await renderInProvider('billing-pack-advice', mockBackend('credits-low').api, inDialog);
    await waitUntil(() => /A bigger plan/.test(shownText(dearer.element)!), 'no advice');
    expect(dearer.element.shadowRoot!.querySelector('button')).to.equal(null);
    const { element, provider } = await renderInProvider(
      'billing-pack-advice',
      advising({ cheaper: 'pack' }),
      inDialog,
    );
    // Of the same store: when it knows, the other does.
    const beside = document.createElement('billing-pack-advice');
    provider.append(beside);
    await waitUntil(() => /Packs are the cheaper way/.test(shownText(beside) ?? ''), 'no advice');
    await element.updateComplete;
    expect(shownText(element)).to.equal('');
    expect(element.offsetHeight).to.equal(0);
  });

  it('weighs bigger plans of the same kind at the interval that is paid now, and says the first that covers it', async () => {
    const { api } = mockBackend('credits-low');
    const { previewSubscriptionChange, listPlans } = api;
    const weighed: string[] = [];
    api.previewSubscriptionChange = async (request, options) => {
      weighed.push(`${request.plan} ${request.interval}`);
      return await previewSubscriptionChange(request, options);
    };
    const { items, currentInterval } = await listPlans();
    const bigger = items.filter(
      ({ model, prices }) =>
        model === 'credits' &&
        prices.some(({ change, interval }) => interval === currentInterval && change?.kind === 'upgrade'),
    );
    expect(bigger.length).to.be.greaterThan(0).and.below(items.length);
    const { element } = await renderInProvider('billing-pack-advice', api);
    await waitUntil(() => /A bigger plan/.test(shownText(element)!), 'no advice');
    expect(weighed.sort()).to.deep.equal(bigger.map(({ key }) => `${key} ${currentInterval}`).sort());
  });

  it('asks for nothing where plans cannot be changed, or where there is no pace to weigh with', async () => {
    const hides: readonly ((account: Account) => Account)[] = [
      (account) => ({ ...account, capabilities: account.capabilities.filter((one) => one !== 'plan_changes') }),
      (account) => {
        const { capacity } = account;
        const credits = capacity?.credits ?? null;
        return credits === null
          ? account
          : { ...account, capacity: { ...capacity!, credits: { ...credits, runway: null } } };
      },
    ];
    for (const change of hides) {
      const { api } = mockBackend('credits-low');
      const { getAccount, listPlans } = api;
      let asked = 0;
      api.getAccount = async (...call) => change(await getAccount(...call));
      api.listPlans = (...call) => {
        asked += 1;
        return listPlans(...call);
      };
      const { element } = await renderInProvider('billing-pack-advice', api);
      expect(shownText(element)).to.equal('');
      expect(asked).to.equal(0);
    }
  });

  it('asks for nothing where nobody may change the plan', async () => {
    const { api } = mockBackend('member');
    let asked = 0;
    api.listPlans = () => {
      asked += 1;
      return Promise.reject(new Error('not asked for'));
    };
    const { element } = await renderInProvider('billing-pack-advice', api);
    expect(element.offsetHeight).to.equal(0);
    expect(asked).to.equal(0);
  });
});
