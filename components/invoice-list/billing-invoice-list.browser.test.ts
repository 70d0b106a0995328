import { expect, oneEvent } from '@open-wc/testing';
import type { InvoiceSummary } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { creditsAccount, euros } from '../purchase/testing/fixtures.ts';
import { lineWordingMessages } from '../../src/i18n/en/line-wording.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { mockBackend } from '../shared/testing/mock-api.ts';
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
  invoiceSummary(4, { type: 'balance_topup', description: lineWordingMessages.english.funds, total: euros(5950) }),
  invoiceSummary(3),
  invoiceSummary(2, { type: 'recurring', status: 'outstanding', overdue: true, paidAt: null, amountPaid: euros(0) }),
  invoiceSummary(1, { type: 'recurring', status: 'draft', number: null }),
];

const rows = (element: BillingInvoiceList) => [
  ...element.shadowRoot!.querySelectorAll('[role=row]:not(.header, .detail)'),
];
const rowText = (element: BillingInvoiceList, index: number) =>
  rows(element)[index]!.textContent!.replace(/\s+/g, ' ').trim();

/** The bar comes a moment after the rows. */
async function field<E extends HTMLElement>(element: BillingInvoiceList, label: string): Promise<E> {
  const find = () => element.shadowRoot!.querySelector<E>(`[aria-label="${label}"]`);
  await waitUntil(() => find() !== null, `no ${label}`);
  return find()!;
}

async function choose(element: BillingInvoiceList, label: string, value: string): Promise<void> {
  const select = await field<HTMLSelectElement>(element, label);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

async function searchFor(element: BillingInvoiceList, text: string): Promise<void> {
  const input = await field<HTMLInputElement>(element, 'Search invoices');
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
}

const announced = () => document.querySelector('body > [role=status]')?.textContent ?? '';
const many = (count: number) => apiWith(Array.from({ length: count }, (_, index) => invoiceSummary(count - index)));

describe('<billing-invoice-list>', () => {
  it('shows plan, packs and funds in one list with number, date, type and state in words, and total', async () => {
    const { element } = await renderInProvider('billing-invoice-list', apiWith(MIXED));
    expect(rowText(element, 0)).to.match(/PS-0004 .*20 November 2026.* Funds added Paid €59\.50/);
    expect(rowText(element, 1)).to.contain('Credit pack 1,000 credits Paid €23.80');
    expect(rowText(element, 2)).to.match(/Plan .* Overdue/);
    expect(rowText(element, 3)).to.contain('Draft');
  });

  it('shows what funds of another system are called there', async () => {
    const imported = invoiceSummary(1, { type: 'balance_topup', description: 'Wire of 3 May' });
    const { element } = await renderInProvider('billing-invoice-list', apiWith([imported]));
    expect(rowText(element, 0)).to.contain('Funds added Wire of 3 May Paid');
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

  it('goes from page to page, says where it is, and never holds more than one', async () => {
    const api = many(60);
    const { element } = await renderInProvider('billing-invoice-list', api);
    expect(rows(element)).to.have.length(25);
    expect(shownText(element)).to.contain('1 to 25, and there are more');
    buttonWith(element, 'Next').click();
    await waitUntil(() => shownText(element)!.includes('26 to 50, and there are more'));
    expect(rows(element)).to.have.length(25);
    buttonWith(element, 'Next').click();
    await waitUntil(() => shownText(element)!.includes('51 to 60'));
    expect(rows(element)).to.have.length(10);
    expect(buttonWith(element, 'Next').getAttribute('aria-disabled')).to.equal('true');
    buttonWith(element, 'Previous').click();
    await waitUntil(() => shownText(element)!.includes('26 to 50'));
    expect(api.queries.map(({ cursor }) => cursor)).to.deep.equal([undefined, '25', '50', '25']);
  });

  it('keeps the page when its neighbour cannot be loaded, and says so', async () => {
    const api = many(30);
    const { element } = await renderInProvider('billing-invoice-list', api);
    api.failures.set('listInvoices', new BillingError('offline', 'gone'));
    buttonWith(element, 'Next').click();
    await waitUntil(() => shownText(element)!.includes('This page could not be loaded.'));
    expect(rows(element)).to.have.length(25);
    buttonWith(element, 'Next').click();
    await waitUntil(() => shownText(element)!.includes('26 to 30'));
  });

  it('filters on the server by type and status, and offers the way back', async () => {
    const api = apiWith(MIXED);
    const { element } = await renderInProvider('billing-invoice-list', api);
    await choose(element, 'Filter by type', 'balance_topup');
    await waitUntil(() => rows(element).length === 1);
    expect(api.queries.at(-1)).to.deep.equal({ type: 'balance_topup' });
    await choose(element, 'Filter by status', 'void');
    await waitUntil(() => shownText(element)!.includes('No invoice matches this filter.'));
    expect(shownText(element)!.match(/Clear filters/g), 'one way back').to.have.length(1);
    buttonWith(element.shadowRoot!.querySelector('p.muted')!, 'Clear filters').click();
    await waitUntil(() => rows(element).length === 4);
    expect((await field<HTMLSelectElement>(element, 'Filter by type')).value).to.equal('');
  });

  it('searches when the typing pauses, once, and says how many were found', async () => {
    const api = apiWith(MIXED);
    const { element } = await renderInProvider('billing-invoice-list', api);
    const before = api.queries.length;
    for (const text of ['0', '00', '0004']) await searchFor(element, text);
    await waitUntil(() => rows(element).length === 1, 'nothing was found');
    expect(api.queries.slice(before).map(({ search }) => search)).to.deep.equal(['0004']);
    await waitUntil(() => announced() === '1 invoice found');
  });

  it('sorts on the server, and says so to assistive technology', async () => {
    const api = apiWith(MIXED);
    const { element } = await renderInProvider('billing-invoice-list', api);
    await choose(element, 'Sort', 'highest');
    await waitUntil(() => api.queries.at(-1)!.sort === 'highest');
    await waitUntil(() => deepQuery(element, '.header .total')!.getAttribute('aria-sort') === 'descending');
  });

  it('takes months from the customer’s own midnight', async () => {
    const api = apiWith(MIXED);
    const { element } = await renderInProvider('billing-invoice-list', api);
    await choose(element, 'Period', 'thisMonth');
    await waitUntil(() => api.queries.at(-1)!.from !== undefined);
    const { from, to } = api.queries.at(-1)!;
    const hours = (Date.parse(to!) - Date.parse(from!)) / 3_600_000;
    expect(hours).to.be.within(28 * 24, 31 * 24 + 1);
    expect(new Date(from!).getUTCHours()).to.be.oneOf([22, 23]);
  });

  it('begins narrowed where the page says so, and tells the page of every change', async () => {
    const api = apiWith(MIXED);
    const { element, provider } = await renderInProvider('billing-invoice-list', api, (list) => {
      list.setAttribute('status', 'outstanding');
      list.setAttribute('type', 'nonsense');
    });
    expect(api.queries[0]).to.deep.equal({ status: 'outstanding' });
    const changed = oneEvent(provider, 'billing-invoice-filter-change');
    await choose(element, 'Sort', 'oldest');
    const { detail } = await changed;
    expect(detail).to.include({ status: 'outstanding', sort: 'oldest', search: '' });
    element.status = '';
    await waitUntil(() => rows(element).length === 4);
  });

  it('takes a file of exactly what is listed', async () => {
    const api = apiWith(MIXED);
    api.account = creditsAccount({ capabilities: ['invoices', 'exports'] });
    const { element } = await renderInProvider('billing-invoice-list', api);
    await choose(element, 'Filter by status', 'paid');
    const clicked: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      clicked.push(`${this.download} ${this.href}`);
    };
    buttonWith(element, 'Download CSV').click();
    await waitUntil(() => clicked.length === 1);
    HTMLAnchorElement.prototype.click = click;
    expect(api.exports).to.deep.equal([{ kind: 'invoices', format: 'csv', status: 'paid' }]);
    expect(clicked).to.deep.equal(['invoices.csv https://files.example.com/invoice.pdf']);
  });

  it('offers no file where the backend makes none', async () => {
    const { element } = await renderInProvider('billing-invoice-list', apiWith(MIXED));
    await field(element, 'Search invoices');
    expect(shownText(element)).not.to.contain('Download CSV');
  });

  it('offers to pay an open invoice to those who may', async () => {
    const open = invoiceSummary(2, { status: 'outstanding', payable: true, paidAt: null, amountPaid: euros(0) });
    const { element, provider } = await renderInProvider('billing-invoice-list', apiWith([open, invoiceSummary(1)]));
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    const requested = oneEvent(provider, 'billing-purchase-request');
    deepQuery<HTMLButtonElement>(element, '[part=pay]')!.click();
    expect((await requested).detail).to.include({ kind: 'invoice_payment', invoiceId: 'inv_2' });
    const reader = apiWith([open]);
    reader.account = creditsAccount({ permissions: ['view'] });
    const { element: read } = await renderInProvider('billing-invoice-list', reader);
    expect(deepQuery(read, '[part=pay]')).to.equal(null);
  });

  it('says what became of payments', async () => {
    const invoices = [
      invoiceSummary(4, { dispute: 'open' }),
      invoiceSummary(3, { amountRefunded: euros(2380) }),
      invoiceSummary(2, { amountRefunded: euros(100) }),
      invoiceSummary(1, { type: 'credit_note', total: euros(-100) }),
    ];
    const { element } = await renderInProvider('billing-invoice-list', apiWith(invoices));
    ['Disputed', 'Refunded', 'Partly refunded', 'Credited'].forEach((word, index) => {
      expect(rowText(element, index)).to.contain(word);
    });
  });

  it('names the next invoice and the credit that will pay a part of it', async () => {
    const api = apiWith(MIXED);
    api.account = { ...creditsAccount(), customerCredit: euros(1200) };
    const { element } = await renderInProvider('billing-invoice-list', api);
    const text = shownText(element)!;
    expect(text).to.match(/Next invoice: €[\d.]+ on .* for Pro\./);
    expect(text).to.contain('You have €12.00 of credit with');
  });

  it('says that what goes beyond the plan comes on top, where the next bill collects it', async () => {
    for (const [scenario, isOnTop] of [
      ['balance-debt', true],
      ['metered', true],
      ['balance', false],
      ['credits-low', false],
    ] as const) {
      const { element } = await renderInProvider('billing-invoice-list', mockBackend(scenario).api);
      await waitUntil(() => shownText(element)!.includes('Next invoice:'), `${scenario}: no next invoice`);
      expect(shownText(element)!.includes('What you use beyond the plan comes on top.'), scenario).to.equal(isOnTop);
    }
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
