import { expect } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { type MockBackend, mockBackend } from '../shared/testing/mock-api.ts';
import { timeLeftText } from './undo-words.ts';
import './define.ts';

async function withPack(): Promise<MockBackend> {
  const backend = mockBackend('credits-low');
  const { id } = await backend.api.createQuote({ kind: 'credit_pack', pack: 'small' });
  await backend.api.createPurchase({ quoteId: id });
  return backend;
}

async function shown(backend: MockBackend) {
  const { element } = await renderInProvider('billing-undo-purchase', backend.api);
  await waitUntil(() => shownText(element)!.includes('Undo this purchase'), 'it is not offered');
  return element;
}

const dialogOf = (element: Element) => deepQuery<HTMLDialogElement>(element, 'dialog[open]');

describe('<billing-undo-purchase>', () => {
  it('offers an unused purchase with the time that is left, and says what comes back where', async () => {
    const element = await shown(await withPack());
    expect(shownText(element)).to.match(
      /You bought 500 credits for €9\.52\. Nothing of it is used yet\. You can undo it for (29|30) more minutes\./,
    );
    await expect(element).to.be.accessible();
    buttonWith(element, 'Undo this purchase').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    for (const sentence of [
      '€9.52 goes back to Visa ···· 4242.',
      '500 credits are taken away again.',
      'A credit note is added to your invoices.',
    ]) {
      expect(shownText(element)).to.contain(sentence);
    }
  });

  it('gives the money back once, announces it, and has nothing more to offer', async () => {
    const backend = await withPack();
    const element = await shown(backend);
    buttonWith(element, 'Undo this purchase').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    dialogOf(element)!.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => shownText(element)!.includes('Undone. €9.52 goes back to Visa ···· 4242.'), 'not said');
    await waitUntil(() => element.shadowRoot!.activeElement?.part.contains('result') === true, 'the focus is lost');
    await waitUntil(() => !shownText(element)!.includes('Undo this purchase'), 'still offered');
    await waitUntil(() => document.body.textContent.includes('Undone. €9.52'), 'it was not announced');
    expect((await backend.api.getAccount()).capacity?.credits?.available.units).to.equal('84');
  });

  it('asks once, however often it is pressed', async () => {
    const element = await shown(await withPack());
    const button = buttonWith(element, 'Undo this purchase');
    button.click();
    button.click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    expect(element.shadowRoot!.querySelectorAll('billing-task-dialog')).to.have.length(1);
    buttonWith(dialogOf(element)!, 'Keep').click();
    await waitUntil(() => dialogOf(element) === null, 'it asks again');
    expect(shownText(element)).to.contain('Undo this purchase');
  });

  it('says so in the dialog when it has been used meanwhile, and changes nothing', async () => {
    const backend = await withPack();
    const element = await shown(backend);
    const [bought] = [...backend.customer.purchases.values()].slice(-1);
    backend.customer.wallet!.grants.find(({ purchaseId }) => purchaseId === bought!.id)!.remainingMicro -= 1n;
    buttonWith(element, 'Undo this purchase').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    dialogOf(element)!.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => dialogOf(element)!.textContent.includes('It can no longer be undone'), 'not said');
    expect(backend.customer.invoices.some(({ type }) => type === 'credit_note')).to.equal(false);
  });

  it('is there for nobody who may not pay', async () => {
    const backend = await withPack();
    backend.customer.permissions = ['view', 'spend'];
    const { element } = await renderInProvider('billing-undo-purchase', backend.api);
    expect(element.offsetHeight).to.equal(0);
  });

  it('counts minutes down, names the time when there are many, and is silent afterwards', () => {
    const texts = {
      of: (_area: unknown, key: string, values: Record<string, unknown> = {}) =>
        `${key} ${Object.values(values).join()}`,
      format: { dateTime: (value: string) => value },
    } as never;
    const now = Date.parse('2026-11-22T10:00:00Z');
    expect(timeLeftText(texts, '2026-11-22T10:02:30Z', now)).to.equal('timeLeft 2');
    expect(timeLeftText(texts, '2026-11-22T10:00:30Z', now)).to.equal('lessThanAMinute ');
    expect(timeLeftText(texts, '2026-11-23T10:00:00Z', now)).to.equal('until 2026-11-23T10:00:00Z');
    expect(timeLeftText(texts, '2026-11-22T10:00:00Z', now)).to.equal(null);
  });
});

describe('<billing-undo-purchase> in a page', () => {
  let backend: MockBackend;
  before(async () => {
    backend = await withPack();
  });
  embeddableSuite('billing-undo-purchase', { createApi: () => backend.api, shows: 'Undo this purchase' });
});
