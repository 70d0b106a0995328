import { expect, oneEvent } from '@open-wc/testing';
import type { ChangePreview } from 'billing-portal-contract';
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
    const api = advising({ cheaper: 'pack' });
    let asked = 0;
    const { previewSubscriptionChange } = api;
    api.previewSubscriptionChange = (...call) => {
      asked += 1;
      return previewSubscriptionChange(...call);
    };
    const { element } = await renderInProvider('billing-pack-advice', api, inDialog);
    await waitUntil(() => asked > 0, 'nothing was weighed');
    expect(element.offsetHeight).to.equal(0);
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
