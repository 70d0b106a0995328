import { expect, oneEvent } from '@open-wc/testing';
import type { InvoiceQuery, InvoiceSummary } from 'billing-portal-contract';
import { createMockBillingApi } from '../../mocks/billing-api.ts';
import { createScenarioWorld } from '../../mocks/create-world.ts';
import type { BillingApi } from '../../src/api/billing-api.ts';
import { deepActiveElement } from '../../src/dom/deep-active-element.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { creditsAccount } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
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

/** The customer who has one of each. */
const NOW = new Date('2026-11-22T11:00:00.000Z');

function createWorldApi(): BillingApi {
  const { world, customer } = createScenarioWorld('every-invoice', { behaviour: { latencyMs: 0 }, now: () => NOW });
  return createMockBillingApi(world, customer);
}

async function renderFound(query: InvoiceQuery, isWanted: (invoice: InvoiceSummary) => boolean = () => true) {
  const api = createWorldApi();
  const { items } = await api.listInvoices({ ...query, limit: 100 });
  const found = items.find(isWanted)!;
  const { element } = await renderInProvider('billing-invoice', api, (invoice) => (invoice.invoiceId = found.id));
  await waitUntil(() => shownText(element)!.includes('Total'));
  // What it was paid with comes after it.
  await waitUntil(() => deepQuery(element, '[part=actions]') !== null);
  return { api, element, found, text: () => shownText(element)! };
}

const shows = (text: () => string, words: string) => waitUntil(() => text().includes(words), `never shows "${words}"`);

describe('<billing-invoice> tells its story', () => {
  it('explains lines that do not explain themselves', async () => {
    const { text } = await renderFound({ type: 'plan_change' });
    expect(text()).to.contain('Time of the old plan that was paid for and not used. -€7.20');
    expect(text()).to.contain('because the plan changed in the middle of it. €23.40');
    expect(text()).to.contain('Credit of yours that pays a part of this invoice. -€5.00');
  });

  it('says lines in the language of the page, and names as the seller gave them', async () => {
    const { element, text } = await renderFound({ type: 'plan_change' });
    expect(text()).to.contain('Unused time: Starter');
    element.closest<HTMLElement>('billing-provider')!.lang = 'de';
    await shows(text, 'Nicht genutzte Zeit: Starter');
    await shows(text, 'Gutschrift von Ihrem Konto');
    expect(text()).to.contain('Pro, rest of the period');
  });

  it('names tax that the buyer accounts for', async () => {
    const { text } = await renderFound({ search: 'Austria' });
    expect(text()).to.match(/reverse charge, the buyer accounts for the tax €0\.00/);
  });

  it('says with what it was paid, and what came with it', async () => {
    const { text } = await renderFound(
      { type: 'credit_purchase', status: 'paid' },
      ({ amountRefunded, dispute }) => dispute === null && amountRefunded.minor === '0',
    );
    await shows(text, 'with Visa ···· 4242');
    expect(text()).to.match(/[\d,]+ credits were added with it\./);
  });

  it('says that it is late and how to end that', async () => {
    const { element, text } = await renderFound({ status: 'outstanding' }, ({ overdue }) => overdue);
    expect(text()).to.contain('Overdue since 16 November.');
    const requested = oneEvent(element, 'billing-purchase-request');
    element.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    buttonWith(element, 'Pay €22.09').click();
    expect((await requested).detail.kind).to.equal('invoice_payment');
  });

  it('tells of an open dispute, and of what cannot be used meanwhile', async () => {
    const { text } = await renderFound({}, ({ dispute }) => dispute === 'open');
    await shows(text, 'This payment is disputed. Your bank holds €9.52 until it decides.');
    await shows(text, 'Until then, what is left of this purchase cannot be used.');
  });

  it('tells how a dispute ended', async () => {
    const won = await renderFound({}, ({ dispute }) => dispute === 'won');
    await shows(won.text, 'The payment stands.');
    const lost = await renderFound({}, ({ dispute }) => dispute === 'lost');
    await shows(lost.text, 'gave €33.32 back.');
    await shows(lost.text, 'credits were taken back.');
  });

  it('tells of a payment that the bank took back after all', async () => {
    const { text } = await renderFound({ type: 'credit_purchase', status: 'uncollectible' });
    await shows(text, 'Your bank took this payment back after it had gone through.');
  });

  it('leads to the credit note and back', async () => {
    const { element, found, text } = await renderFound({}, ({ amountRefunded }) => amountRefunded.minor === '238');
    expect(text()).to.contain('Refunded €2.38');
    buttonWith(element, 'Credit note HS-').click();
    await shows(text, `Corrects invoice ${found.number}.`);
    buttonWith(element, 'Corrects invoice').click();
    await shows(text, 'Refunded €2.38');
  });

  it('offers what makes sense: nothing to pay on a void one, no receipt for one that is open', async () => {
    const empty = await renderFound({ status: 'void' });
    expect(empty.text()).to.contain('There is nothing to pay.');
    for (const part of ['pay', 'receipt', 'edit']) expect(deepQuery(empty.element, `[part=${part}]`)).to.equal(null);
    const open = await renderFound({ status: 'outstanding' });
    expect(deepQuery(open.element, '[part=receipt]')).to.equal(null);
    const draft = await renderFound({ status: 'draft' });
    for (const part of ['download', 'send']) expect(deepQuery(draft.element, `[part=${part}]`)).to.equal(null);
  });

  it('opens the receipt, which is another document', async () => {
    const { tabs, restore } = watchTabs();
    const { element } = await renderFound({ type: 'recurring', status: 'paid' });
    buttonWith(element, 'Receipt').click();
    await waitUntil(() => tabs[0]?.opened.length === 1);
    restore();
    const pdf = await (await fetch(tabs[0]!.opened[0]!)).text();
    expect(pdf).to.contain('Receipt');
  });

  it('is sent to the address of the customer, and says where to', async () => {
    const { element, text } = await renderFound({ type: 'recurring', status: 'paid' });
    buttonWith(element, 'Send by e-mail').click();
    await shows(text, 'On its way to accounts@every-invoice.example.');
    await expect(element).to.be.accessible();
  });

  it('is put right without touching the figures', async () => {
    const { element, text } = await renderFound({ type: 'recurring', status: 'paid' });
    buttonWith(element, 'Change details').click();
    const field = (id: string) => deepQuery<HTMLInputElement>(element, `#${id}`)!;
    await waitUntil(() => field('name') !== null && deepActiveElement()?.id === 'name', 'no focus');
    await expect(element).to.be.accessible();
    const form = element.shadowRoot!.querySelector('billing-invoice-buyer-form')!;
    field('name').value = ' ';
    buttonWith(form, 'Save').click();
    await waitUntil(() => field('name').getAttribute('aria-invalid') === 'true');
    field('name').value = 'Holloway & Reyes GmbH';
    field('purchaseOrder').value = 'PO-9';
    buttonWith(form, 'Save').click();
    await shows(text, 'Saved. The PDF says it from now on.');
    await shows(text, 'Holloway & Reyes GmbH');
    expect(text()).to.contain('Reference: PO-9');
    await waitUntil(() => deepActiveElement()?.getAttribute('part') === 'edit');
  });

  it('prints itself alone, without buttons, under a strict policy', async () => {
    const { element } = await renderFound({ type: 'recurring', status: 'paid' });
    // Some browsers ask somebody before they print, and wait.
    let prints = 0;
    const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    const contentWindow = function (this: HTMLIFrameElement): Window {
      return Object.assign(real.get!.call(this) as Window, { print: () => (prints += 1) });
    };
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { ...real, get: contentWindow });
    after(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', real));
    buttonWith(element, 'Print').click();
    await waitUntil(() => prints === 1, 'nothing is printed');
    const page = () => document.querySelector('iframe')?.contentDocument;
    await waitUntil(() => page()?.querySelector('h1') != null, 'no page');
    expect(page()!.body.textContent).to.contain('Subtotal');
    expect(page()!.defaultView!.getComputedStyle(page()!.querySelector('button')!).display).to.equal('none');
    document.querySelector('iframe')!.remove();
  });
});

embeddableSuite('billing-invoice', {
  createApi,
  shows: 'Total',
  prepare: (element) => ((element as BillingInvoice).invoiceId = 'inv_7'),
});
