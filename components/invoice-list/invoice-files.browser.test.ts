import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount } from '../purchase/testing/fixtures.ts';
import { calledBy, focused, tabTo } from '../shared/testing/keyboard.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { invoiceSummary, SectionApi } from '../shared/testing/section-api.ts';
import type { BillingInvoiceList } from './billing-invoice-list.ts';
import './define.ts';

const FILE_URL = 'https://files.example.com/invoices.zip';
/** What a file in a ZIP file begins with. */
const BEGINNING = [0x50, 0x4b, 3, 4];

/** Answers for the file, piece by piece, as the test says. */
class Files {
  readonly taken: string[] = [];
  signal: AbortSignal | null = null;
  requests = 0;
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  readonly #fetch = window.fetch;
  readonly #click = HTMLAnchorElement.prototype.click;

  open(): void {
    window.fetch = (input, init) => (input === FILE_URL ? this.#answer(init) : this.#fetch(input, init));
    const { taken } = this;
    HTMLAnchorElement.prototype.click = function () {
      taken.push(`${this.download} ${this.protocol}`);
    };
  }

  close(): void {
    window.fetch = this.#fetch;
    HTMLAnchorElement.prototype.click = this.#click;
  }

  async send(...bytes: number[]): Promise<void> {
    await waitUntil(() => this.#controller !== null, 'nobody reads the file');
    this.#controller?.enqueue(Uint8Array.from(bytes));
  }

  end(): void {
    this.#controller?.close();
  }

  breakOff(): void {
    this.#controller?.error(new TypeError('network error'));
  }

  #answer(init: RequestInit | undefined): Promise<Response> {
    this.requests += 1;
    this.signal = init?.signal ?? null;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (this.#controller = controller) });
    this.signal?.addEventListener('abort', () => this.#controller?.error(new DOMException('stopped', 'AbortError')));
    return Promise.resolve(new Response(body));
  }
}

const announced = () => document.querySelector('body > [role=status]')?.textContent ?? '';
const alertIn = (element: Element) => deepQuery(element, '.archive[role=alert]')?.textContent?.trim() ?? '';

describe('<billing-invoice-list>, its PDFs as one file', () => {
  let files: Files;
  let api: SectionApi;

  beforeEach(() => {
    files = new Files();
    files.open();
    api = new SectionApi(creditsAccount({ capabilities: ['invoices', 'exports', 'invoice_documents'] }));
    api.invoices = [invoiceSummary(3), invoiceSummary(2), invoiceSummary(1)];
    api.documentUrl = FILE_URL;
  });
  afterEach(() => files.close());

  async function render(prepare?: (list: BillingInvoiceList) => void): Promise<BillingInvoiceList> {
    const { element } = await renderInProvider('billing-invoice-list', api, prepare);
    await waitUntil(() => deepQuery(element, '[name=search]') !== null, 'the bar did not come');
    return element;
  }

  const press = (element: Element, text = 'Download PDFs') => buttonWith(element, text).click();
  const says = (element: Element, text: string) => waitUntil(() => shownText(element)!.includes(text), `no "${text}"`);

  it('is of exactly what is listed, and says how far it is and when it is there', async () => {
    const element = await render((list) => {
      list.status = 'paid';
      list.sort = 'highest';
      list.search = 'PS';
    });
    press(element);
    await says(element, '0 of 3 PDFs');
    expect(api.exports).to.deep.equal([
      { kind: 'invoices', format: 'pdf', status: 'paid', search: 'PS', sort: 'highest' },
    ]);
    await waitUntil(() => announced() === '0 of 3 PDFs');
    // The first, and the second, cut in the middle of its beginning.
    await files.send(...BEGINNING, 1, 0x50, 2, 0x50, 0x50, 0x4b);
    await files.send(3, 4, 9);
    await says(element, '1 of 3 PDFs');
    expect(deepQuery<HTMLProgressElement>(element, 'progress')!.value).to.equal(1);
    expect(deepQuery<HTMLProgressElement>(element, 'progress')!.max).to.equal(3);
    expect(buttonWith(element, 'Download PDFs').getAttribute('aria-disabled')).to.equal('true');
    press(element);
    await files.send(...BEGINNING);
    await says(element, '2 of 3 PDFs');
    expect(files.taken).to.deep.equal([]);
    files.end();
    await says(element, '3 PDFs downloaded');
    expect(files.taken).to.deep.equal(['invoices.zip blob:']);
    await waitUntil(() => announced() === '3 PDFs downloaded');
    expect(deepQuery(element, 'progress') === null, 'it is still loading').to.equal(true);
    expect(api.exports).to.have.length(1);
  });

  it('is stopped by keyboard, and the focus stays where it was begun', async () => {
    const element = await render();
    await tabTo('Download PDFs');
    await sendKeys({ press: 'Enter' });
    await says(element, '0 of 3 PDFs');
    await tabTo('Cancel');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => deepQuery(element, '.archive') === null);
    expect(files.signal?.aborted).to.equal(true);
    expect(calledBy(focused())).to.equal('Download PDFs');
    await sendKeys({ press: 'Enter' });
    await says(element, '0 of 3 PDFs');
    expect(files.requests).to.equal(2);
    expect(files.taken).to.deep.equal([]);
  });

  it('keeps the focus of who still could have stopped it', async () => {
    const element = await render();
    press(element);
    await files.send(...BEGINNING);
    await tabTo('Cancel');
    files.end();
    await says(element, '3 PDFs downloaded');
    expect(calledBy(focused())).to.equal('Download PDFs');
  });

  it('says that it broke off, saves no half of it, and comes the next time', async () => {
    const element = await render();
    press(element);
    await files.send(...BEGINNING);
    files.breakOff();
    await waitUntil(() => alertIn(element) === 'The file could not be prepared. Try again.');
    expect(files.taken).to.deep.equal([]);
    press(element);
    await waitUntil(() => alertIn(element) === '');
    await waitUntil(() => files.requests === 2);
    await files.send(...BEGINNING);
    files.end();
    await waitUntil(() => files.taken.length === 1);
  });

  it('says that the backend could not make it', async () => {
    api.failures.set('createExport', new BillingError('internal_error', 'down'));
    const element = await render();
    press(element);
    await waitUntil(() => alertIn(element) === 'The file could not be prepared. Try again.');
  });

  it('says how many fit when the list is longer, until it is narrowed', async () => {
    api.failures.set('createExport', FakeBillingApi.problem('export_too_large', { countMax: 1000 }));
    const element = await render();
    press(element);
    await says(element, 'One file holds up to 1,000 PDFs. Choose a shorter period, such as one year.');
    const period = deepQuery<HTMLSelectElement>(element, '[name=period]')!;
    period.value = 'thisYear';
    period.dispatchEvent(new Event('change'));
    await waitUntil(() => alertIn(element) === '');
  });

  it('says that there is none, and fetches nothing', async () => {
    api.documentCount = 0;
    const element = await render();
    press(element);
    await waitUntil(() => alertIn(element) === 'None of these invoices has a PDF yet.');
    expect(files.requests).to.equal(0);
  });

  it('is not offered where the backend has no PDFs', async () => {
    api.account = creditsAccount({ capabilities: ['invoices', 'exports'] });
    const element = await render();
    expect(shownText(element)).to.contain('Download CSV');
    expect(deepQuery(element, '[part=export-pdfs]') === null, 'there is a button').to.equal(true);
  });
});
