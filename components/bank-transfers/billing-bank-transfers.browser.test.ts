import { expect } from '@open-wc/testing';
import { BillingError } from '../../src/api/billing-error.ts';
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
      const said = element.shadowRoot!.querySelector('[role=status]')!;
      expect(said.textContent).to.equal('');
      const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.copy button')];
      for (const button of buttons) button.click();
      await waitUntil(() => copied.length === buttons.length);
      expect(copied[0]).to.equal('54.44');
      expect(copied.slice(2)).to.deep.equal(['Halide Studio GmbH', 'DE89 3704 0044 0532 0130 00', 'COBADEFFXXX']);
      await waitUntil(() => buttons.at(-1)!.textContent.includes('Copied'));
      expect(said.textContent).to.equal('Copied');
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
    await waitUntil(() => element.shadowRoot!.activeElement?.part.contains('result') === true, 'the focus is lost');
    await waitUntil(() => document.body.textContent.includes('is canceled. Its invoice'), 'it was not announced');
    expect((await backend.api.getAccount()).pendingFunds).to.deep.equal([]);
    element.closest('billing-provider')!.lang = 'de';
    await waitUntil(() => shownText(element)!.includes('ist storniert.'), 'the language stays');
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

  it('says what has arrived and what is missing, and lets nobody cancel what money has come for', async () => {
    const { api } = await withTransfer();
    const { getAccount } = api;
    const received = { minor: '2000', currency: 'USD', exponent: 2 };
    api.getAccount = async (...call) => {
      const account = await getAccount(...call);
      const pendingFunds = account.pendingFunds.map((funds) => ({
        ...funds,
        transfer: { ...funds.transfer, received },
      }));
      return { ...account, pendingFunds };
    };
    const { element } = await renderInProvider('billing-bank-transfers', api);
    const text = shownText(element)!;
    expect(text).to.match(/US\$34\.44 to be transferred by/);
    expect(text).to.contain('US$20.00 has arrived, US$34.44 is missing.');
    expect(text).not.to.contain('Cancel the transfer');
  });

  it('lets whoever may not pay look, and nothing else', async () => {
    const backend = await withTransfer();
    backend.customer.permissions = ['view', 'spend'];
    const { element } = await renderInProvider('billing-bank-transfers', backend.api);
    expect(shownText(element)).to.contain('DE89 3704 0044 0532 0130 00');
    expect(shownText(element)).not.to.contain('Cancel the transfer');
    expect(shownText(element)).not.to.contain('has arrived, ');
  });

  it('says that it was not canceled when it could not be, and that nothing happened when it is kept', async () => {
    const { api } = await withTransfer();
    let tries = 0;
    api.cancelPurchase = () => {
      tries += 1;
      return Promise.reject(new BillingError('internal_error', 'out of order'));
    };
    const { element } = await renderInProvider('billing-bank-transfers', api);
    buttonWith(element, 'Cancel the transfer').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    const primary = dialogOf(element)!.querySelector<HTMLButtonElement>('[part=primary]')!;
    primary.click();
    primary.click();
    await waitUntil(() => dialogOf(element)!.textContent.includes('It was not canceled. Try again.'), 'not said');
    expect(tries).to.equal(1);
    buttonWith(dialogOf(element)!, 'Keep it').click();
    await waitUntil(() => dialogOf(element) === null, 'the question stays');
    expect(element.shadowRoot!.querySelector('[part=result]')).to.equal(null);
  });

  it('says below the others that one of them was canceled', async () => {
    const backend = await withTransfer();
    const amount = { minor: '10000', currency: 'USD', exponent: 2 };
    const { id } = await backend.api.createQuote({ kind: 'balance_topup', amount, payBy: 'bank_transfer' });
    await backend.api.createPurchase({ quoteId: id });
    const { element } = await renderInProvider('billing-bank-transfers', backend.api);
    expect(element.shadowRoot!.querySelectorAll('[part=pending]')).to.have.length(2);
    expect(element.shadowRoot!.querySelector('[part=result]')).to.equal(null);
    buttonWith(element, 'Cancel the transfer').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    dialogOf(element)!.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('[part=result]') !== null, 'not said');
    expect(element.shadowRoot!.querySelectorAll('[part=pending]')).to.have.length(1);
    expect(shownText(element)).to.contain('is canceled. Its invoice is void.');
  });

  it('takes no transfer for canceled that was paid meanwhile', async () => {
    const { api } = await withTransfer();
    const { cancelPurchase } = api;
    api.cancelPurchase = async (...call) => ({ ...(await cancelPurchase(...call)), status: 'succeeded' });
    const { element } = await renderInProvider('billing-bank-transfers', api);
    buttonWith(element, 'Cancel the transfer').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    dialogOf(element)!.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => dialogOf(element)!.textContent.includes('cannot be canceled any more'), 'not said');
  });

  it('says when a line could not be copied', async () => {
    const { clipboard } = navigator;
    const value = { writeText: () => Promise.reject(new Error('not allowed')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    try {
      const { element } = await renderInProvider('billing-bank-transfers', (await withTransfer()).api);
      expect(element.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
      element.shadowRoot!.querySelector<HTMLButtonElement>('.copy button')!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('[role=alert]') !== null, 'not said');
      expect(shownText(element)).to.contain('It could not be copied.');
      expect(shownText(element)).not.to.contain('Copied');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
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
