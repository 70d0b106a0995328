import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { InvoiceSummary } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { creditsAccount, euros } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { invoiceSummary, SectionApi } from '../shared/testing/section-api.ts';
import type { BillingInvoiceList } from './billing-invoice-list.ts';
import './define.ts';

function apiWith(invoices: InvoiceSummary[]): SectionApi {
  const api = new SectionApi(creditsAccount());
  api.invoices = invoices;
  return api;
}

const MIXED = [
  invoiceSummary(4, { type: 'balance_topup', total: euros(5950) }),
  invoiceSummary(3),
  invoiceSummary(2, { type: 'recurring', status: 'outstanding', overdue: true, paidAt: null, amountPaid: euros(0) }),
  invoiceSummary(1, { type: 'recurring', status: 'draft', number: null }),
];

const rows = (element: BillingInvoiceList) => [
  ...element.shadowRoot!.querySelectorAll('[role=row]:not(.header, .detail)'),
];
const rowText = (element: BillingInvoiceList, index: number) =>
  rows(element)[index]!.textContent!.replace(/\s+/g, ' ').trim();

function choose(element: BillingInvoiceList, label: string, value: string): void {
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('<billing-invoice-list>', () => {
  it('shows plan, packs and funds in one list with number, date, type and state in words, and total', async () => {
    const { element } = await renderInProvider('billing-invoice-list', apiWith(MIXED));
    expect(rowText(element, 0)).to.match(/PS-0004 .*20 November 2026.* Funds added Paid €59\.50/);
    expect(rowText(element, 1)).to.contain('Credit pack Paid €23.80');
    expect(rowText(element, 2)).to.contain('Plan Overdue');
    expect(rowText(element, 3)).to.contain('Draft');
  });

  it('opens an invoice in place and closes it again', async () => {
    const { element } = await renderInProvider('billing-invoice-list', apiWith(MIXED));
    const button = rows(element)[1]!.querySelector('button')!;
    button.click();
    await waitUntil(() => shownText(element)!.includes('VAT 19% (Germany)'));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('billing-invoice')).to.equal(null);
  });

  it('lets the page open an invoice in its own way', async () => {
    const { element, provider } = await renderInProvider('billing-invoice-list', apiWith(MIXED));
    provider.addEventListener('billing-invoice-open-request', (event) => event.preventDefault());
    setTimeout(() => rows(element)[0]!.querySelector('button')!.click());
    const { detail } = await oneEvent(provider, 'billing-invoice-open-request');
    expect(detail).to.deep.equal({ invoiceId: 'inv_4', number: 'PS-0004', view: 'details' });
    expect(element.shadowRoot!.querySelector('billing-invoice')).to.equal(null);
  });

  it('asks for one page at a time and grows on request', async () => {
    const api = apiWith(Array.from({ length: 60 }, (_, index) => invoiceSummary(60 - index)));
    const { element } = await renderInProvider('billing-invoice-list', api);
    expect(rows(element)).to.have.length(25);
    buttonWith(element, 'Show more').click();
    await waitUntil(() => rows(element).length === 50);
    buttonWith(element, 'Show more').click();
    await waitUntil(() => rows(element).length === 60);
    expect(() => buttonWith(element, 'Show more')).to.throw();
    expect(api.queries.map(({ cursor }) => cursor)).to.deep.equal([undefined, '25', '50']);
  });

  it('filters on the server by type and status, and offers the way back', async () => {
    const api = apiWith(MIXED);
    const { element } = await renderInProvider('billing-invoice-list', api);
    choose(element, 'Filter by type', 'balance_topup');
    await waitUntil(() => rows(element).length === 1);
    expect(api.queries.at(-1)!.type).to.equal('balance_topup');
    choose(element, 'Filter by status', 'void');
    await waitUntil(() => shownText(element)!.includes('No invoice matches this filter.'));
    buttonWith(element, 'Show all').click();
    await waitUntil(() => rows(element).length === 4);
  });

  it('teaches what will stand here while there is none', async () => {
    const { element } = await renderInProvider('billing-invoice-list', apiWith([]));
    expect(shownText(element)).to.contain('No invoices yet');
  });

  it('says that it could not be loaded and tries again', async () => {
    const api = apiWith(MIXED);
    api.failures.set('listInvoices', new BillingError('internal_error', 'down'));
    const { element } = await renderInProvider('billing-invoice-list', api);
    await waitUntil(() => shownText(element)!.includes('could not be loaded'));
    buttonWith(element, 'Try again').click();
    await waitUntil(() => rows(element).length === 4);
  });

  it('is a list without a heading row when it is narrow', async () => {
    const { element, provider } = await renderInProvider('billing-invoice-list', apiWith(MIXED));
    provider.parentElement!.style.setProperty('inline-size', '320px');
    const header = deepQuery(element, '.header')!;
    await waitUntil(() => getComputedStyle(header).position === 'absolute');
    const [first] = rows(element);
    const total = first!.querySelector('.total')!.getBoundingClientRect();
    expect(total.right).to.be.at.most(element.getBoundingClientRect().right + 1);
    expect(total.top).to.be.below(first!.querySelector('.cell-number')!.getBoundingClientRect().top);
  });
});

embeddableSuite('billing-invoice-list', { createApi: () => apiWith(MIXED), shows: 'PS-0004' });
