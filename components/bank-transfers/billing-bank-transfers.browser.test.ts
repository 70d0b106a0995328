import { expect } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { deepQuery, buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { type MockBackend, mockBackend } from '../shared/testing/mock-api.ts';
import './define.ts';

/** $50 are to be transferred. */
async function withTransfer(): Promise<MockBackend> {
  const backend = mockBackend('balance');
  const amount = { minor: '5000', currency: 'USD', exponent: 2 };
  const { id } = await backend.api.createQuote({ kind: 'balance_topup', amount, payBy: 'bank_transfer' });
  await backend.api.createPurchase({ quoteId: id });
  return backend;
}

const dialogOf = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');

describe('<billing-bank-transfers>', () => {
  it('says what is to be paid by when, what to tell the bank, and that nothing can be used before', async () => {
    const backend = await withTransfer();
    const { element } = await renderInProvider('billing-bank-transfers', backend.api);
    const text = shownText(element)!;
    expect(text).to.match(/US\$54\.44 to be transferred by \d+ \w+/);
    for (const part of [
      'It cannot be used before it has arrived.',
      'Halide Studio GmbH',
      'DE89 3704 0044 0532 0130 00',
    ]) {
      expect(text).to.contain(part);
    }
    const [funds] = (await backend.api.getAccount()).pendingFunds;
    expect(text).to.contain(funds!.transfer.reference);
    element.shadowRoot!.querySelector('details')!.open = true;
    await expect(element).to.be.accessible();
  });

  it('copies each line as a bank’s form wants it', async () => {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    try {
      const { element } = await renderInProvider('billing-bank-transfers', (await withTransfer()).api);
      const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.copy button')];
      for (const button of buttons) button.click();
      await waitUntil(() => copied.length === buttons.length);
      expect(copied[0]).to.equal('54.44');
      expect(copied.slice(2)).to.deep.equal(['Halide Studio GmbH', 'DE89 3704 0044 0532 0130 00', 'COBADEFFXXX']);
      await waitUntil(() => buttons.at(-1)!.textContent.includes('Copied'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('asks before it cancels, and says what became of it', async () => {
    const backend = await withTransfer();
    const { element } = await renderInProvider('billing-bank-transfers', backend.api);
    buttonWith(element, 'Cancel the transfer').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    expect(dialogOf(element)!.textContent).to.contain('only if the money has not been sent');
    dialogOf(element)!.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => shownText(element)!.includes('is canceled. Its invoice is void.'), 'not said');
    expect((await backend.api.getAccount()).pendingFunds).to.deep.equal([]);
  });

  it('keeps a transfer that money has arrived for', async () => {
    const backend = await withTransfer();
    const { element } = await renderInProvider('billing-bank-transfers', backend.api);
    [...backend.customer.purchases.values()].at(-1)!.status = 'pending';
    buttonWith(element, 'Cancel the transfer').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    dialogOf(element)!.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => dialogOf(element)!.textContent.includes('cannot be canceled any more'), 'not said');
  });

  it('takes no space when nothing is on its way', async () => {
    const { element } = await renderInProvider('billing-bank-transfers', mockBackend('balance').api);
    expect(element.offsetHeight).to.equal(0);
  });
});

describe('<billing-bank-transfers> in a page', () => {
  let backend: MockBackend;
  before(async () => {
    backend = await withTransfer();
  });
  embeddableSuite('billing-bank-transfers', { createApi: () => backend.api, shows: 'to be transferred' });
});
