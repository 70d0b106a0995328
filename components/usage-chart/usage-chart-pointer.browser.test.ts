import { expect } from '@open-wc/testing';
import type { Account, SpendCap, UsageQuery, UsageReport } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { creditsAccount, wholeCredits } from '../purchase/testing/fixtures.ts';
import { ControlsApi, spendCap } from '../shared/testing/controls-api.ts';
import { renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const point = (date: number, spent: number) => ({
  start: `2026-11-${date}T00:00:00.000Z`,
  quantity: String(spent / 10),
  spent: wholeCredits(spent),
});

const REPORT: UsageReport = {
  from: '2026-11-18T00:00:00.000Z',
  to: '2026-11-21T00:00:00.000Z',
  interval: 'day',
  series: [
    { feature: 'images', name: 'Images', points: [point(18, 30), point(19, 50), point(20, 10)] },
    { feature: 'videos', name: 'Videos', points: [point(18, 120), point(19, 0), point(20, 60)] },
  ],
};

class UsageApi extends ControlsApi {
  getUsage({ groupBy }: UsageQuery = {}): Promise<UsageReport> {
    if (groupBy === undefined) return Promise.resolve(REPORT);
    const share = (spent: number) => ({ quantity: null, events: 1, spent: wholeCredits(spent) });
    const items = [
      { value: 'Mara', ...share(180) },
      { value: 'Jonas', ...share(90) },
    ];
    const breakdown = { dimension: groupBy, items, others: null, unattributed: { ...share(0), events: 0 } };
    return Promise.resolve({ ...REPORT, breakdown });
  }
}

async function render(capabilities: Account['capabilities'] = ['usage'], caps: SpendCap[] = []) {
  const api = new UsageApi(creditsAccount({ capabilities }));
  api.caps = { ...api.caps, items: caps };
  const { element } = await renderInProvider('billing-usage-chart', api);
  await waitUntil(() => element.shadowRoot!.querySelector('.foot') !== null, 'no chart');
  const find = <E extends Element = HTMLElement>(selector: string) => element.shadowRoot!.querySelector<E>(selector)!;
  // Drawn for the width it has: until then a place on the screen is another in the picture.
  await waitUntil(() => {
    const width = Number(find('svg.picture').getAttribute('viewBox')!.split(' ')[2]);
    return Math.abs(width - find('.plot').getBoundingClientRect().width) <= 1;
  }, 'never drawn for its width');
  const pointTo = async (clientX: number, pointerType = 'mouse') => {
    find('.plot').dispatchEvent(new PointerEvent('pointermove', { clientX, pointerType }));
    await element.updateComplete;
    return shownText(element)!;
  };
  const choose = async (label: string, value: string) => {
    const select = find<HTMLSelectElement>(`select[aria-label="${label}"]`);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  return { api, element, find, pointTo, choose };
}

describe('<billing-usage-chart> under a pointer', () => {
  it('reads the day under it, up to both edges, and none beside the bars', async () => {
    const { element, find, pointTo } = await render();
    const bars = [...element.shadowRoot!.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect());
    const first = Math.min(...bars.map(({ left }) => left));
    const last = Math.max(...bars.map(({ right }) => right));
    expect(await pointTo(first + 1)).to.match(/150 credits Wednesday,? 18 November/);
    expect(await pointTo((first + last) / 2)).to.match(/50 credits Thursday,? 19 November/);
    expect(find<HTMLInputElement>('input[type=range]').value).to.equal('1');
    expect(await pointTo(last - 1)).to.match(/70 credits Friday,? 20 November/);
    const box = find('.plot').getBoundingClientRect();
    expect(await pointTo(box.left - 5)).to.contain('270 credits in all');
    await pointTo(first + 1);
    expect(await pointTo(box.right + 5)).to.contain('270 credits in all');
    await pointTo(first + 1);
    find('.plot').dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(shownText(element)).to.contain('270 credits in all');
  });

  it('leaves a finger to the range under it', async () => {
    const { find, pointTo } = await render();
    const { left, width } = find('.plot').getBoundingClientRect();
    expect(await pointTo(left + width / 2, 'touch')).to.contain('270 credits in all');
  });
});

describe('<billing-usage-chart> and budgets', () => {
  const ofMember = (value: string | null, limit: number, more: Partial<SpendCap> = {}): SpendCap => ({
    ...spendCap({ period: 'month', mode: 'hard', limit: wholeCredits(limit), scope: { dimension: 'member', value } }),
    spent: wholeCredits(180),
    ...more,
  });

  async function budgets(capabilities: Account['capabilities'], caps: SpendCap[]) {
    const { element, find } = await render(capabilities, caps);
    find('details.who > summary').click();
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.shares > li').length === 2, 'no shares');
    if (capabilities.includes('spend_caps')) {
      await waitUntil(() => element.shadowRoot!.querySelector('.budget') !== null, 'no budgets');
    }
    return [...element.shadowRoot!.querySelectorAll('.shares > li')].map((share) =>
      [...share.querySelectorAll('.budget')].map((budget) => ({
        text: budget.textContent!.trim(),
        tone: ['muted', 'warning', 'danger'].find((tone) => budget.classList.contains(tone)),
        hasIcon: budget.querySelector('svg') !== null,
      })),
    );
  }

  it('says what each may spend, their own before that of everyone, and marks what is nearly or wholly spent', async () => {
    const [mara, jonas] = await budgets(
      ['usage', 'spend_caps'],
      [
        ofMember('Mara', 200, { state: 'near' }),
        ofMember(null, 500, { spent: null }),
        ofMember('Jonas', 50, { period: 'week', state: 'reached' }),
      ],
    );
    expect(mara!.map(({ tone, hasIcon }) => [tone, hasIcon])).to.deep.equal([['warning', true]]);
    expect(mara![0]!.text).to.match(/180.*200/);
    expect(jonas!.map(({ tone, hasIcon }) => [tone, hasIcon])).to.deep.equal([
      ['danger', true],
      ['muted', false],
    ]);
    expect(jonas![0]!.text).to.match(/1 December/);
    expect(jonas![1]!.text).to.contain('500');
  });

  it('asks for none where there are none', async () => {
    expect(await budgets(['usage'], [ofMember('Mara', 200)])).to.deep.equal([[], []]);
  });
});

describe('<billing-usage-chart> shows what is chosen', () => {
  it('in each of its lists, with the picture named after it', async () => {
    const { choose, element, find } = await render();
    await choose('Feature', 'videos');
    await waitUntil(() => find('svg[role=img]').ariaLabel?.startsWith('Videos'), 'another feature');
    await choose('Period', 'week');
    await waitUntil(() => !element.shadowRoot!.querySelector('.busy'), 'still busy');
    const chosen = (label: string) =>
      find<HTMLSelectElement>(`select[aria-label="${label}"]`).selectedOptions[0]!.textContent!.trim();
    expect([chosen('Feature'), chosen('Period')]).to.deep.equal(['Videos', 'Last 7 days']);
  });
});
