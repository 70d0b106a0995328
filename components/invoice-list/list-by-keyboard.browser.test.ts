import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { creditsAccount, euros } from '../purchase/testing/fixtures.ts';
import {
  calledBy,
  focused,
  isSeenAfter,
  press,
  showsFocus,
  stopsOf,
  tabTo,
  walkThrough,
} from '../shared/testing/keyboard.ts';
import { deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { invoiceSummary, SectionApi } from '../shared/testing/section-api.ts';
import type { BillingInvoiceList } from './billing-invoice-list.ts';
import './define.ts';

function apiWith(count: number): SectionApi {
  const api = new SectionApi(creditsAccount({ capabilities: ['invoices', 'exports', 'invoice_documents'] }));
  api.invoices = Array.from({ length: count }, (_, index) =>
    invoiceSummary(
      count - index,
      index === 1 ? { status: 'outstanding', payable: true, paidAt: null, amountPaid: euros(0) } : {},
    ),
  );
  return api;
}

async function render(api: SectionApi): Promise<BillingInvoiceList> {
  const { element } = await renderInProvider('billing-invoice-list', api);
  await waitUntil(() => deepQuery(element, '[name=search]') !== null, 'the bar did not come');
  return element;
}

const rowCount = (element: Element) => element.shadowRoot!.querySelectorAll('[role=row]:not(.header, .detail)').length;
const query = (api: SectionApi) => api.queries.at(-1);

/** Goes to a select by Tab and down its options to this one. */
async function choose(name: string, option: string): Promise<void> {
  const select = (await tabTo(name)) as HTMLSelectElement;
  while (select.selectedOptions[0]?.textContent?.trim() !== option) {
    const before = select.selectedIndex;
    await press('ArrowDown');
    await waitUntil(() => select.selectedIndex === before + 1, `${name} does not come to "${option}"`);
  }
}

describe('<billing-invoice-list> by keyboard', () => {
  it('has every control in the order in which it is seen, and shows where one is', async () => {
    const element = await render(apiWith(30));
    const met = await walkThrough(element, (stop) => {
      expect(showsFocus(stop), `no focus to be seen on "${calledBy(stop)}"`).to.equal(true);
    });
    expect(met.map(calledBy)).to.deep.equal(stopsOf(element).map(calledBy));
    met.slice(1).forEach((stop, index) => {
      const before = met[index]!;
      expect(isSeenAfter(before, stop), `"${calledBy(stop)}" comes after "${calledBy(before)}"`).to.equal(true);
    });
    expect(met.map(calledBy).slice(0, 8)).to.deep.equal([
      'Download CSV',
      'Download PDFs',
      'Search invoices',
      'Filter by type',
      'Filter by status',
      'Period',
      'Sort',
      'Invoice PS-0030',
    ]);
  });

  it('sorts, and the focus stays on the order', async () => {
    const api = apiWith(3);
    const element = await render(api);
    await choose('Sort', 'Highest amount first');
    await waitUntil(() => query(api)?.sort === 'highest', 'it was not sorted');
    await waitUntil(() => deepQuery(element, '.header .total')!.getAttribute('aria-sort') === 'descending');
    expect(calledBy(focused())).to.equal('Sort');
  });

  it('filters by type, by status and by period, and goes back to all of them', async () => {
    const api = apiWith(4);
    const element = await render(api);
    await choose('Filter by type', 'Credit pack');
    await waitUntil(() => query(api)?.type === 'credit_purchase');
    await choose('Filter by status', 'To pay');
    await waitUntil(() => query(api)?.status === 'outstanding' && rowCount(element) === 1);
    await choose('Period', 'This month');
    await waitUntil(() => query(api)?.from !== undefined);
    await tabTo('Clear filters');
    await press('Enter');
    await waitUntil(() => rowCount(element) === 4);
    expect(query(api)).to.deep.equal({});
    expect(calledBy(focused()), 'the button has gone').to.equal('Search invoices');
  });

  it('searches with Enter, without waiting for the typing to pause', async () => {
    const api = apiWith(12);
    const element = await render(api);
    await tabTo('Search invoices');
    await sendKeys({ type: '0007' });
    await press('Enter');
    await waitUntil(() => rowCount(element) === 1);
    expect(query(api)).to.deep.equal({ search: '0007' });
    expect(calledBy(focused())).to.equal('Search invoices');
  });

  it('turns the pages, and the focus stays on the way to the next', async () => {
    const element = await render(apiWith(60));
    await tabTo('Next');
    await press('Enter');
    await waitUntil(() => shownText(element)!.includes('26 to 50, and there are more'));
    expect(calledBy(focused())).to.equal('Next');
    await press(' ');
    await waitUntil(() => shownText(element)!.includes('51 to 60'));
    // There is none behind it: the button stays, says so, and does nothing.
    expect(calledBy(focused())).to.equal('Next');
    expect(focused().getAttribute('aria-disabled')).to.equal('true');
    await press('Enter');
    await tabTo('Previous', 'Shift+Tab');
    await press('Enter');
    await waitUntil(() => shownText(element)!.includes('26 to 50, and there are more'));
    expect(calledBy(focused())).to.equal('Previous');
  });

  it('opens a row, goes on into it, and closes it again', async () => {
    const element = await render(apiWith(3));
    const row = await tabTo('Invoice PS-0002');
    await press('Enter');
    await waitUntil(() => shownText(element)!.includes('VAT 19% (Germany)'));
    expect(focused() === row, 'the focus has left the row').to.equal(true);
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    await press(' ');
    await waitUntil(() => deepQuery(element, 'billing-invoice') === null);
    expect(focused() === row, 'the focus has left the row').to.equal(true);
  });

  it('pays an open invoice from its row', async () => {
    const element = await render(apiWith(3));
    const asked: string[] = [];
    element.addEventListener('billing-purchase-request', (event) => {
      event.preventDefault();
      asked.push(event.detail.kind);
    });
    await tabTo('Invoice PS-0002');
    await press('Tab');
    await press('Enter');
    await waitUntil(() => asked.length > 0, 'nothing was asked for');
    expect(asked).to.deep.equal(['invoice_payment']);
  });
});
