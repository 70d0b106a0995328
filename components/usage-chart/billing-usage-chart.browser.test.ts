import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Account, UsageQuery, UsageReport } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const FEATURE = { included: null, unlimited: false, overage: '0', overageAllowed: true, rate: null, spent: null };

function account(): Account {
  const base = creditsAccount({ capabilities: ['usage'] });
  const features = [
    { key: 'images', name: 'Images', unitName: 'images' },
    { key: 'videos', name: 'Videos', unitName: 'jobs' },
  ].map((one) => ({
    ...FEATURE,
    ...one,
    type: 'usage' as const,
    enabled: true,
    used: '0',
    creditsPerUnit: wholeCredits(10),
  }));
  return { ...base, capacity: { ...base.capacity!, features } };
}

const day = (date: number) => `2026-11-${date}T00:00:00.000Z`;

function points(...used: readonly (readonly [number, number])[]) {
  return used.map(([quantity, spent], index) => ({
    start: day(18 + index),
    quantity: String(quantity),
    spent: wholeCredits(spent),
  }));
}

const REPORT: UsageReport = {
  from: day(18),
  to: day(21),
  interval: 'day',
  series: [
    { feature: 'images', name: 'Images', points: points([3, 30], [5, 50], [1, 10]) },
    { feature: 'videos', name: 'Videos', points: points([2, 120], [0, 0], [1, 60]) },
  ],
};

const share = (events: number, spent: number) => ({ quantity: null, events, spent: wholeCredits(spent) });

class UsageApi extends FakeBillingApi {
  report: UsageReport = REPORT;
  /** An answer waits for this. */
  gate: Promise<void> = Promise.resolve();
  readonly queries: UsageQuery[] = [];

  async getUsage(query: UsageQuery = {}): Promise<UsageReport> {
    this.queries.push(query);
    await this.gate;
    const failure = this.failures.get('getUsage');
    this.failures.delete('getUsage');
    if (failure !== undefined) return Promise.reject(failure);
    if (query.groupBy === undefined) return Promise.resolve(this.report);
    const items = [
      { value: 'Mara Lind', ...share(6, 180) },
      { value: 'Jonas Weber', ...share(2, 60) },
    ];
    const breakdown = { dimension: query.groupBy, items, others: null, unattributed: share(1, 30) };
    return Promise.resolve({ ...this.report, breakdown });
  }
}

async function render(report: UsageReport = REPORT) {
  const api = new UsageApi(account());
  api.report = report;
  const { element } = await renderInProvider('billing-usage-chart', api);
  await waitUntil(() => element.shadowRoot!.querySelector('.foot, .nothing, [role=alert]') !== null);
  const find = <E extends Element = HTMLElement>(selector: string) => element.shadowRoot!.querySelector<E>(selector)!;
  const choose = async (label: string, value: string) => {
    const select = find<HTMLSelectElement>(`select[aria-label="${label}"]`);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  return { api, element, find, choose, text: () => shownText(element)! };
}

describe('<billing-usage-chart>', () => {
  it('adds all features up by what they cost, with a bar for each day and feature', async () => {
    const { element, text } = await render();
    expect(text()).to.contain('270 credits in all 18 November to 20 November');
    expect(text()).to.contain('Videos 180 credits');
    expect(element.shadowRoot!.querySelectorAll('.bar')).to.have.length(5);
  });

  // Browsers differ in the comma after a weekday.
  it('says the picture in one sentence', async () => {
    const { find } = await render();
    expect(find('svg[role=img]').getAttribute('aria-label')).to.match(
      /^All features, 18 November to 20 November: 270 credits\. Most of it on Wednesday,? 18 November: 150 credits\.$/,
    );
  });

  it('reads point after point with the arrow keys', async () => {
    const { element, find, text } = await render();
    const range = find<HTMLInputElement>('input[type=range]');
    range.focus();
    await element.updateComplete;
    expect(range.getAttribute('aria-valuetext')).to.match(
      /^Friday,? 20 November; 70 credits; Videos: 60 credits; Images: 10 credits$/,
    );
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(range.getAttribute('aria-valuetext')).to.match(/^Thursday,? 19 November; 50 credits; Images: 50 credits$/);
    expect(text()).to.match(/50 credits Thursday,? 19 November/);
    range.blur();
    await element.updateComplete;
    expect(text()).to.contain('270 credits in all');
  });

  it('lays the range over the bars, so that a finger finds the day it touches', async () => {
    const { element, find } = await render();
    const range = find<HTMLInputElement>('input[type=range]').getBoundingClientRect();
    const bars = [...element.shadowRoot!.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect());
    expect(Math.min(...bars.map(({ left }) => left))).to.be.at.least(range.left);
    expect(Math.max(...bars.map(({ right }) => right))).to.be.at.most(range.right + 1);
  });

  it('runs from right to left where text does', async () => {
    const { element } = await render();
    element.parentElement!.dir = 'rtl';
    await element.updateComplete;
    await waitUntil(() => {
      const [first, , last] = [...element.shadowRoot!.querySelectorAll('.series-1 .bar')];
      const x = (bar: Element | undefined) => bar?.getBoundingClientRect().left ?? 0;
      return x(first) > x(last);
    });
  });

  it('counts one feature in its own units, with what it cost', async () => {
    const { choose, text } = await render();
    await choose('Feature', 'images');
    expect(text()).to.contain('9 images in all');
    expect(text()).to.contain('90 credits');
  });

  it('has the same figures as a table', async () => {
    const { element, find } = await render();
    buttonWith(element, 'Show as table').click();
    await element.updateComplete;
    const rows = [...element.shadowRoot!.querySelectorAll('[role=table] [role=row]')].map((row) =>
      row.textContent!.replace(/\s+/g, ' ').trim(),
    );
    const headers = [...element.shadowRoot!.querySelectorAll('[role=columnheader]')];
    expect(headers.map(({ textContent }) => textContent)).to.deep.equal(['Day', 'Videos', 'Images', 'Total']);
    expect(rows[1]).to.match(/Friday,? 20 November/);
    expect(rows[1]).to.contain('70 credits');
    expect(rows).to.have.length(4);
    expect(find('[role=table]').getAttribute('aria-label')).to.equal('All features');
    await expect(element).to.be.accessible();
    buttonWith(element, 'Show as chart').click();
    await element.updateComplete;
    expect(find('svg[role=img]')).not.to.equal(null);
  });

  it('asks for the period that is chosen, by hour for a day', async () => {
    const { api, choose, text } = await render();
    expect(api.queries[0]!.interval).to.equal('day');
    await choose('Period', 'day');
    await waitUntil(() => api.queries.at(-1)!.interval === 'hour');
    expect(text()).to.contain('270 credits in all');
  });

  it('says who used it when somebody wants to know, and not before', async () => {
    const { api, choose, element, find, text } = await render();
    expect(api.queries.some(({ groupBy }) => groupBy !== undefined)).to.equal(false);
    find('summary').click();
    await waitUntil(() => text().includes('Mara Lind'));
    expect(text()).to.contain('180 credits · 67%');
    expect(text()).to.contain('Without a name');
    await choose('Break down by', 'project');
    await waitUntil(() => api.queries.at(-1)!.groupBy === 'project');
    await expect(element).to.be.accessible();
  });

  it('teaches what will stand here while nothing was used', async () => {
    const series = REPORT.series.map((one) => ({ ...one, points: points([0, 0], [0, 0]) }));
    const { text, find } = await render({ ...REPORT, series });
    expect(text()).to.contain('Nothing was used in this time.');
    expect(find('svg[role=img]')).to.equal(null);
  });

  it('says why there is nothing, and loads again on request', async () => {
    const api = new UsageApi(account());
    api.failures.set('getUsage', new BillingError('service_unavailable', 'down'));
    const { element } = await renderInProvider('billing-usage-chart', api);
    await waitUntil(() => shownText(element)!.includes('could not be loaded'));
    buttonWith(element, 'Try again').click();
    await waitUntil(() => shownText(element)!.includes('270 credits in all'));
  });

  it('forgets what it has shown when the session becomes that of another customer', async () => {
    const api = new UsageApi(account());
    const { element, provider } = await renderInProvider('billing-usage-chart', api);
    await waitUntil(() => shownText(element)!.includes('270 credits in all'));
    api.gate = new Promise(() => undefined);
    const other = account();
    api.account = { ...other, customer: { ...other.customer, id: 'cus_other' } };
    await provider.refresh();
    await element.updateComplete;
    expect(shownText(element)).not.to.contain('270 credits');
    expect(element.shadowRoot!.querySelector('.skeleton')).not.to.equal(null);
  });

  it('keeps what it shows while another period is on its way', async () => {
    const { api, choose, element, text } = await render();
    api.gate = new Promise(() => undefined);
    await choose('Period', 'week');
    expect(text()).to.contain('270 credits in all');
    expect(element.shadowRoot!.querySelector('section')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('is not there when the backend has no usage', async () => {
    const { element } = await renderInProvider('billing-usage-chart', new FakeBillingApi(creditsAccount()));
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
  });
});

embeddableSuite('billing-usage-chart', {
  createApi: () => new UsageApi(account()),
  shows: '270 credits in all',
});
