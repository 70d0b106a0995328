import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { creditsAccount } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { invoiceSummary, SectionApi } from '../shared/testing/section-api.ts';
import type { BillingInvoice } from './billing-invoice.ts';
import './define.ts';

function createApi(): SectionApi {
  const api = new SectionApi(creditsAccount());
  api.invoices = [invoiceSummary(7)];
  return api;
}

async function render(api = createApi()) {
  const rendered = await renderInProvider('billing-invoice', api, (element) => (element.invoiceId = 'inv_7'));
  await waitUntil(() => shownText(rendered.element)!.includes('Total'));
  return rendered;
}

/** Collects the tabs that would be opened. */
function watchTabs() {
  const original = window.open;
  const tabs: { opened: string[]; closed: boolean }[] = [];
  window.open = () => {
    const tab = { opened: [] as string[], closed: false };
    tabs.push(tab);
    const location = { replace: (url: string) => void tab.opened.push(url) };
    return { location, opener: window, close: () => void (tab.closed = true) } as unknown as Window;
  };
  return { tabs, restore: () => (window.open = original) };
}

describe('<billing-invoice>', () => {
  it('shows lines, subtotal, tax with rate and place, total and what was paid', async () => {
    const { element } = await render();
    const text = shownText(element)!;
    expect(text).to.contain('Medium pack, 1,000 credits €20.00');
    expect(text).to.contain('Subtotal €20.00');
    expect(text).to.contain('VAT 19% (Germany) €3.80');
    expect(text).to.contain('Total €23.80');
    expect(text).to.contain('Paid on 20 November €23.80');
    expect(text).to.contain('Tax ID DE123456789');
    expect(text).not.to.contain('Still to pay');
  });

  it('says what was refunded, and that a payment is disputed', async () => {
    const api = createApi();
    api.invoices = [
      invoiceSummary(7, { amountRefunded: { ...invoiceSummary(7).total, minor: '1190' }, dispute: 'open' }),
    ];
    const { element } = await render(api);
    expect(shownText(element)).to.contain('Refunded €11.90');
    expect(shownText(element)).to.contain('This payment is disputed with your bank.');
    const plain = shownText((await render()).element)!;
    expect(plain).not.to.contain('Refunded');
    expect(plain).not.to.contain('disputed');
  });

  it('opens the PDF in a tab of its own', async () => {
    const { tabs, restore } = watchTabs();
    const { element } = await render();
    buttonWith(element, 'Download PDF').click();
    await waitUntil(() => tabs[0]?.opened.length === 1);
    restore();
    expect(tabs[0]!.opened).to.deep.equal(['https://files.example.com/invoice.pdf']);
  });

  it('opens nothing when a link could run code, and says so', async () => {
    const { tabs, restore } = watchTabs();
    const api = createApi();
    api.documentUrl = 'javascript:alert(1)';
    const { element } = await render(api);
    buttonWith(element, 'Download PDF').click();
    await waitUntil(() => shownText(element)!.includes('could not be prepared'));
    restore();
    expect(tabs[0]!.opened).to.deep.equal([]);
    expect(tabs[0]!.closed).to.equal(true);
  });

  it('lets the page open the PDF in its own way', async () => {
    const { tabs, restore } = watchTabs();
    const { element, provider } = await render();
    provider.addEventListener('billing-invoice-open-request', (event) => event.preventDefault());
    setTimeout(() => buttonWith(element, 'Download PDF').click());
    const { detail } = await oneEvent(provider, 'billing-invoice-open-request');
    restore();
    expect(detail).to.deep.equal({ invoiceId: 'inv_7', number: 'PS-0007', view: 'document' });
    expect(tabs).to.have.length(0);
  });

  it('offers no PDF where the backend has none', async () => {
    const api = createApi();
    api.account = creditsAccount({ capabilities: ['invoices'] });
    const { element } = await render(api);
    expect(() => buttonWith(element, 'Download PDF')).to.throw();
  });
});

embeddableSuite('billing-invoice', {
  createApi,
  shows: 'Total',
  prepare: (element) => ((element as BillingInvoice).invoiceId = 'inv_7'),
});
