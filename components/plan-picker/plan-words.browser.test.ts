import { expect } from '@open-wc/testing';
import type { PlanOfferFeature } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { euroBalance, euros, wholeCredits } from '../purchase/testing/fixtures.ts';
import { renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';
import { planAccount, PlanApi, PLANS, PERIOD_END } from './testing/plan-api.ts';

const [FREE, PRO, TEAM] = PLANS.items as [
  (typeof PLANS.items)[number],
  (typeof PLANS.items)[number],
  (typeof PLANS.items)[number],
];
const [IMAGES] = PRO.features as [PlanOfferFeature];
const METERED: PlanOfferFeature = { ...IMAGES, creditsPerUnit: null };
const RATE = { price: euroBalance(5), per: '1' };

async function render(api: PlanApi) {
  const { element } = await renderInProvider('billing-plan-picker', api);
  await waitUntil(() => element.shadowRoot!.querySelector('.plans h3') !== null, 'no plans');
  return element;
}

async function factsOf(more: Partial<typeof PRO>): Promise<string[]> {
  const api = new PlanApi();
  api.plans = { ...PLANS, items: [{ ...PRO, includedCredits: null, features: [], ...more }] };
  const element = await render(api);
  return [...element.shadowRoot!.querySelectorAll('.facts li')].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );
}

describe('what is in a plan', () => {
  it('names its allowance by the month or the week, and nothing it does not have', async () => {
    expect(await factsOf({})).to.deep.equal([]);
    const all = { includedCredits: wholeCredits(500), includedBalance: euros(1_000) };
    expect(await factsOf(all)).to.deep.equal(['500 credits each month', '€10 included each month']);
    expect(await factsOf({ ...all, allowanceEvery: 'week' })).to.deep.equal([
      '500 credits each week',
      '€10 included each week',
    ]);
  });

  it('says of each action what it costs, how much of it is in, and what more costs', async () => {
    const included = { ...METERED, included: '3000', overageAllowed: true };
    const facts = await factsOf({
      features: [
        { ...METERED, name: 'Hidden', enabled: false },
        { ...METERED, type: 'boolean', name: 'Private gallery' },
        { ...METERED, unlimited: true, name: 'Upscaling' },
        IMAGES,
        { ...included, rate: null },
        { ...included, overageAllowed: false, rate: RATE },
        { ...included, rate: RATE },
        { ...included, rate: { ...RATE, per: '1000' } },
        { ...METERED, rate: null },
        { ...METERED, rate: RATE },
        { ...METERED, rate: { ...RATE, per: '1000' } },
      ],
    });
    expect(facts).to.deep.equal([
      'Private gallery',
      'Upscaling: as much as you like',
      'Images: 10 credits each',
      '3,000 images included',
      '3,000 images included',
      '3,000 images included, then €0.05 each',
      '3,000 images included, then €0.05 per 1,000 images',
      'Images',
      'Images: €0.05 each',
      'Images: €0.05 per 1,000 images',
    ]);
  });

  it('begins at the interval that is paid, or else at the first there is', async () => {
    const shown = async (more: Partial<typeof PLANS>): Promise<boolean[]> => {
      const api = new PlanApi();
      api.plans = { ...PLANS, ...more };
      const element = await render(api);
      return [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.intervals input')].map(
        ({ checked }) => checked,
      );
    };
    expect(await shown({ currentInterval: 'year' })).to.deep.equal([false, true]);
    expect(await shown({ currentInterval: null })).to.deep.equal([true, false]);
    expect(await shown({ currentInterval: 'week' })).to.deep.equal([true, false]);
    expect(await shown({ intervals: ['month'] })).to.deep.equal([]);
  });

  it('marks what is coming, and offers it no second time', async () => {
    const scheduledChange = {
      kind: 'downgrade',
      plan: { key: 'free', name: 'Free' },
      interval: 'month',
      seats: null,
      at: PERIOD_END,
    } as const;
    const element = await render(new PlanApi(planAccount({ scheduledChange })));
    const [free, pro] = element.shadowRoot!.querySelectorAll('[part=plan]');
    expect(free!.textContent).to.contain('1 December');
    expect(free!.querySelector('[part=choose]')).to.equal(null);
    expect(pro!.className).to.equal('current');
    expect(free!.className).to.equal('');
  });

  it('makes the next plan up the one way on, and says whether tax is in the prices', async () => {
    const larger = new PlanApi();
    larger.plans = { ...PLANS, items: [...PLANS.items, { ...TEAM, key: 'scale', name: 'Scale' }] };
    const element = await render(larger);
    const looks = [...element.shadowRoot!.querySelectorAll('[part=choose]')].map(({ className }) => className);
    expect(looks).to.deep.equal(['button', 'button primary', 'button']);
    expect(shownText(element)).to.contain('Tax is added where it applies.');
    const api = new PlanApi();
    api.plans = { ...PLANS, items: [FREE, TEAM], taxInclusive: true };
    expect(shownText(await render(api))).not.to.contain('Tax is added');
  });
});
