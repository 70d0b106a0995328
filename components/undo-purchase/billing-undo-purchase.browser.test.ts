import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { focusComesTo, tabTo } from '../shared/testing/keyboard.ts';
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
    expect(element.shadowRoot!.querySelector('[part=result]')).to.equal(null);
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
    element.closest('billing-provider')!.lang = 'de';
    await waitUntil(() => shownText(element)!.includes('Rückgängig gemacht.'), 'the language stays');
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
    expect(element.shadowRoot!.querySelector('[part=result]')).to.equal(null);
  });

  it('is carried out with the keyboard alone, and once however often Enter is pressed', async () => {
    const backend = await withPack();
    const { undoPurchase } = backend.api;
    let undone = 0;
    let answer = (): void => {};
    backend.api.undoPurchase = async (...call) => {
      undone += 1;
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return await undoPurchase!(...call);
    };
    const element = await shown(backend);
    await tabTo('Undo this purchase');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    await tabTo('Undo and get €9.52 back');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => undone > 0, 'nothing is undone');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    expect(dialogOf(element), 'it is closed while it runs').not.to.equal(null);
    answer();
    await focusComesTo('Undone. €9.52 goes back to Visa ···· 4242.');
    expect(undone).to.equal(1);
  });

  it('speaks of money where money was added', async () => {
    const backend = mockBackend('balance');
    const amount = { minor: '5000', currency: 'USD', exponent: 2 };
    const { id } = await backend.api.createQuote({ kind: 'balance_topup', amount });
    await backend.api.createPurchase({ quoteId: id });
    const element = await shown(backend);
    expect(shownText(element)).to.contain('You added US$50.00 for US$54.44.');
    buttonWith(element, 'Undo this purchase').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    expect(shownText(element)).to.contain('US$50.00 is taken from your balance again.');
  });

  it('goes by the clock of the server, and takes the offer away when its time is over', async () => {
    const { api } = await withPack();
    const { getAccount, listUndoablePurchases } = api;
    const [bought] = await listUndoablePurchases!();
    let { undoUntil } = bought!;
    api.listUndoablePurchases = () =>
      Promise.resolve([Object.defineProperty({ ...bought! }, 'undoUntil', { get: () => undoUntil })]);
    api.getAccount = async (...call) => {
      const account = await getAccount(...call);
      return { ...account, asOf: new Date(Date.parse(account.asOf) + 20 * 60_000).toISOString() };
    };
    const ticks: (() => void)[] = [];
    const { setInterval } = globalThis;
    globalThis.setInterval = ((tick: () => void, ms: number) => {
      if (ms === 15_000) ticks.push(tick);
      return setInterval(() => {}, ms);
    }) as typeof setInterval;
    try {
      const { element } = await renderInProvider('billing-undo-purchase', api);
      await waitUntil(() => /You can undo it for (9|10) more minutes\./.test(shownText(element)!), 'another clock');
      undoUntil = new Date(Date.now()).toISOString();
      for (const tick of ticks) tick();
      await element.updateComplete;
      expect(shownText(element)).to.equal('');
    } finally {
      globalThis.setInterval = setInterval;
    }
  });

  it('is not asked for where the seller does not offer it', async () => {
    const { api } = await withPack();
    const { getAccount } = api;
    api.getAccount = async (...call) => {
      const account = await getAccount(...call);
      return { ...account, capabilities: account.capabilities.filter((one) => one !== 'undo_purchases') };
    };
    let asked = 0;
    const { listUndoablePurchases } = api;
    api.listUndoablePurchases = (...call) => {
      asked += 1;
      return listUndoablePurchases!(...call);
    };
    const { element } = await renderInProvider('billing-undo-purchase', api);
    expect(shownText(element)).to.equal('');
    expect(element.shadowRoot!.querySelector('.offers')).to.equal(null);
    expect(asked).to.equal(0);
  });

  it('forgets what was undone before when another is to be undone', async () => {
    const backend = await withPack();
    const { id } = await backend.api.createQuote({ kind: 'credit_pack', pack: 'medium' });
    await backend.api.createPurchase({ quoteId: id });
    const element = await shown(backend);
    buttonWith(element, 'Undo this purchase').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    dialogOf(element)!.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => shownText(element)!.includes('Undone.'), 'not said');
    await waitUntil(() => dialogOf(element) === null, 'the question stays');
    buttonWith(element, 'Undo this purchase').click();
    await waitUntil(() => dialogOf(element) !== null, 'no dialog');
    expect(shownText(element)).not.to.contain('Undone.');
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
    expect(timeLeftText(texts, '2026-11-22T11:30:59Z', now)).to.equal('timeLeft 90');
    expect(timeLeftText(texts, '2026-11-22T11:31:00Z', now)).to.equal('until 2026-11-22T11:31:00Z');
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
