import { expect, oneEvent } from '@open-wc/testing';
import type { ActivityPage, ActivityQuery } from 'billing-portal-contract';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { creditsAccount, wholeCredits } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { invoiceSummary, SectionApi } from '../shared/testing/section-api.ts';
import type { BillingActivity } from './billing-activity.ts';
import './define.ts';

class LedgerApi extends SectionApi {
  readonly asked: ActivityQuery[] = [];

  override listActivity(query: ActivityQuery = {}): Promise<ActivityPage> {
    this.asked.push(query);
    const wanted = this.activity.items.filter(({ type }) => query.type === undefined || query.type === type);
    const start = Number(query.cursor ?? 0);
    const items = wanted.slice(start, start + 25);
    return Promise.resolve({ items, nextCursor: start + 25 < wanted.length ? String(start + 25) : null });
  }
}

function createApi(): LedgerApi {
  const api = new LedgerApi(creditsAccount({ capabilities: ['activity', 'invoices', 'exports'] }));
  api.invoices = [invoiceSummary(1)];
  api.activity = {
    items: [
      {
        id: 'act_2',
        at: '2026-11-22T23:30:00.000Z',
        type: 'purchase',
        description: 'Medium pack',
        change: wholeCredits(1000),
        balanceAfter: wholeCredits(1240),
        invoiceId: 'inv_1',
      },
      {
        id: 'act_1',
        at: '2026-11-21T09:00:00.000Z',
        type: 'usage',
        description: '',
        change: wholeCredits(-10),
        balanceAfter: wholeCredits(240),
        invoiceId: null,
      },
    ],
    nextCursor: null,
  };
  return api;
}

const rows = (element: BillingActivity) => [
  ...element.shadowRoot!.querySelectorAll('[role=row]:not(.header, .detail)'),
];
const rowText = (element: BillingActivity, index: number) => rows(element)[index]!.textContent!.replace(/\s+/g, ' ');

function choose(element: BillingActivity, label: string, value: string): void {
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('<billing-activity>', () => {
  it('lists what came and went, newest first, with what was left after each, in the customer’s own time', async () => {
    const { element } = await renderInProvider('billing-activity', createApi());
    // Berlin is an hour ahead.
    expect(rowText(element, 0)).to.match(/23 Nov 2026, 00:30.*Purchase.*Medium pack.*\+1,000.*1,240/);
    expect(rowText(element, 1)).to.match(/Usage.*-10.*240/);
    expect(shownText(element)).to.contain('Time zone: Central European Time.');
  });

  it('teaches what will stand here while nothing has happened', async () => {
    const api = createApi();
    api.activity = { items: [], nextCursor: null };
    const { element } = await renderInProvider('billing-activity', api);
    expect(shownText(element)).to.contain('Nothing has happened yet');
    expect(deepQuery(element, '[part=filters]')).to.equal(null);
  });

  it('is narrowed to a kind and a period, and offers the way back', async () => {
    const api = createApi();
    const { element } = await renderInProvider('billing-activity', api);
    choose(element, 'Filter by kind', 'usage');
    await waitUntil(() => rows(element).length === 1);
    choose(element, 'Period', 'lastYear');
    await waitUntil(() => api.asked.at(-1)!.from !== undefined);
    expect(api.asked.at(-1)!.type).to.equal('usage');
    choose(element, 'Filter by kind', 'dispute');
    await waitUntil(() => shownText(element)!.includes('Nothing of this kind happened in this period.'));
    expect(shownText(element)!.match(/Clear filters/g), 'one way back').to.have.length(1);
    buttonWith(element.shadowRoot!.querySelector('p.muted')!, 'Clear filters').click();
    await waitUntil(() => rows(element).length === 2);
    expect(api.asked.at(-1)).to.deep.equal({});
  });

  it('goes from page to page and holds one', async () => {
    const api = createApi();
    const [, entry] = api.activity.items;
    api.activity = {
      items: Array.from({ length: 40 }, (_, index) => ({ ...entry!, id: `a${index}` })),
      nextCursor: null,
    };
    const { element } = await renderInProvider('billing-activity', api);
    expect(rows(element)).to.have.length(25);
    buttonWith(element, 'Next').click();
    await waitUntil(() => rows(element).length === 15);
    expect(shownText(element)).to.contain('26 to 40');
  });

  it('takes a file of exactly what is listed, as a table or as data', async () => {
    const api = createApi();
    const { element } = await renderInProvider('billing-activity', api);
    choose(element, 'Filter by kind', 'usage');
    const { click } = HTMLAnchorElement.prototype;
    let files = 0;
    HTMLAnchorElement.prototype.click = () => void (files += 1);
    buttonWith(element, 'Download CSV').click();
    await waitUntil(() => files === 1);
    buttonWith(element, 'Download JSON').click();
    await waitUntil(() => files === 2);
    HTMLAnchorElement.prototype.click = click;
    expect(api.exports).to.deep.equal([
      { kind: 'activity', format: 'csv', type: 'usage' },
      { kind: 'activity', format: 'json', type: 'usage' },
    ]);
  });

  it('opens the invoice of an entry in place, unless the page does', async () => {
    const { element, provider } = await renderInProvider('billing-activity', createApi());
    const link = deepQuery<HTMLButtonElement>(element, '.what .link')!;
    link.click();
    await waitUntil(() => shownText(element)!.includes('Subtotal'), 'no invoice');
    expect(link.getAttribute('aria-expanded')).to.equal('true');
    link.click();
    await element.updateComplete;
    expect(deepQuery(element, 'billing-invoice')).to.equal(null);
    provider.addEventListener('billing-invoice-open-request', (event) => event.preventDefault());
    setTimeout(() => link.click());
    const { detail } = await oneEvent(provider, 'billing-invoice-open-request');
    expect(detail).to.deep.equal({ invoiceId: 'inv_1', number: null, view: 'details' });
  });
});

embeddableSuite('billing-activity', { createApi, shows: '1,240 afterwards' });
