import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { holdBack } from '../shared/testing/hold-back.ts';
import { type MockBackend, mockBackend } from '../shared/testing/mock-api.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import './define.ts';

async function render(backend: MockBackend) {
  const { element, provider } = await renderInProvider('billing-add-ons', backend.api);
  await waitUntil(() => /Credit boost|No add-ons|could not/.test(shownText(element)!), 'never loaded');
  return { element, provider };
}

async function withBoost(): Promise<MockBackend> {
  const backend = mockBackend('credits-low');
  const { id } = await backend.api.createQuote({ kind: 'addon', addOn: 'boost' });
  await backend.api.createPurchase({ quoteId: id });
  return backend;
}

describe('<billing-add-ons>', () => {
  it('lists what can be added, with the price later and now', async () => {
    const { element } = await render(mockBackend('credits-low'));
    const text = shownText(element)!;
    expect(text).to.match(/Credit boost.*€10 a month · €\d+\.\d\d now, for the rest of the period/);
    expect(text).to.contain('Your jobs run before all others.');
    expect(text).to.contain('Prices without tax.');
    await expect(element).to.be.accessible();
  });

  it('sells one through the dialog that sells everything', async () => {
    const { element, provider } = await render(mockBackend('credits-low'));
    provider.addEventListener('billing-purchase-request', (event) => event.preventDefault());
    setTimeout(() => element.shadowRoot!.querySelector<HTMLButtonElement>('[part=add]')!.click());
    const { detail } = await oneEvent(provider, 'billing-purchase-request');
    expect(detail).to.deep.equal({ kind: 'addon', addOn: 'boost', source: 'add-ons' });
  });

  it('ends one with the period, says that nothing is given back, and takes it back', async () => {
    const backend = await withBoost();
    const { element } = await render(backend);
    expect(shownText(element)).to.match(/Credit boost\s+Active/);
    buttonWith(element, 'End').click();
    await waitUntil(() => deepQuery(element, 'dialog[open]') !== null, 'no dialog');
    const dialog = deepQuery<HTMLDialogElement>(element, 'dialog[open]')!;
    expect(dialog.textContent).to.contain('What is left of the paid time is not given back.');
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => /Credit boost ends on/.test(shownText(element)!), 'not said');
    await waitUntil(() => /Active until/.test(shownText(element)!), 'not shown');
    expect((await backend.api.listAddOns())[0]!.status).to.equal('ending');

    buttonWith(element, 'Keep').click();
    await waitUntil(() => shownText(element)!.includes('Credit boost goes on.'), 'not said');
    expect((await backend.api.listAddOns())[0]!.status).to.equal('active');
    element.closest('billing-provider')!.lang = 'de';
    await waitUntil(() => shownText(element)!.includes('Credit boost läuft weiter.'), 'the language stays');
  });

  it('says when a change did not work, and keeps the list', async () => {
    const backend = await withBoost();
    await backend.api.deactivateAddOn('boost');
    backend.world.behaviour.failing = new Set(['keepAddOn']);
    const { element } = await render(backend);
    buttonWith(element, 'Keep').click();
    await waitUntil(() => shownText(element)!.includes('Nothing was changed. Try again.'), 'not said');
    expect(shownText(element)).to.contain('Priority queue');
  });

  it('keeps one change from being made twice, and shows which one is on its way', async () => {
    const backend = await withBoost();
    await backend.api.deactivateAddOn('boost');
    const kept = holdBack(backend.api, 'keepAddOn');
    const { element } = await render(backend);
    const [keep, other] = [buttonWith(element, 'Keep'), buttonWith(element, 'Add')];
    keep.click();
    keep.click();
    other.click();
    await waitUntil(() => kept.asked > 0, 'never asked');
    await element.updateComplete;
    const states = [keep, other].map((button) =>
      ['aria-disabled', 'aria-busy'].map((name) => button.getAttribute(name)),
    );
    expect(states).to.deep.equal([
      ['true', 'true'],
      ['true', 'false'],
    ]);
    kept.letGo();
    await waitUntil(() => shownText(element)!.includes('Credit boost goes on.'), 'not said');
    expect(kept.asked).to.equal(1);
    expect(buttonWith(element, 'End').getAttribute('aria-disabled')).to.equal('false');
  });

  it('asks once before it ends one, and once for a dialog, however often it is pressed', async () => {
    const backend = await withBoost();
    const { element, provider } = await render(backend);
    let wishes = 0;
    provider.addEventListener('billing-purchase-request', (event) => {
      event.preventDefault();
      wishes += 1;
    });
    const add = buttonWith(element, 'Add');
    add.click();
    add.click();
    await nextFrame();
    expect([wishes, add.getAttribute('aria-disabled')]).to.deep.equal([1, 'false']);
    expect(deepQuery(element, '[part=result]') === null, 'a page that took over has the word').to.equal(true);

    const end = buttonWith(element, 'End');
    end.click();
    end.click();
    await waitUntil(() => deepQuery(element, 'dialog[open]') !== null, 'no dialog');
    expect(element.shadowRoot!.querySelectorAll('billing-task-dialog').length).to.equal(1);
    const leave = deepQuery(element, 'dialog[open] button:not([part=primary])')!;
    leave.click();
    await waitUntil(() => deepQuery(element, 'dialog[open]') === null, 'stays open');
    await waitUntil(() => end.getAttribute('aria-disabled') === 'false', 'never done');
    expect(shownText(element)).to.not.contain('ends on');
    expect((await backend.api.listAddOns())[0]!.status).to.equal('active');
  });

  it('says aloud what became of it: what worked politely, what failed at once', async () => {
    const backend = await withBoost();
    await backend.api.deactivateAddOn('boost');
    const { element } = await render(backend);
    buttonWith(element, 'Keep').click();
    const spoken = () => [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join();
    await waitUntil(() => spoken().includes('Credit boost goes on.'), 'not said');
    await waitUntil(() => deepQuery(element, '[part=result]') !== null, 'not shown');
    expect(deepQuery(element, '[part=result]')!.hasAttribute('role'), 'not twice').to.equal(false);
    const broken = await withBoost();
    await broken.api.deactivateAddOn('boost');
    broken.world.behaviour.failing = new Set(['keepAddOn']);
    const { element: second } = await render(broken);
    buttonWith(second, 'Keep').click();
    await waitUntil(() => deepQuery(second, '[part=result]') !== null, 'not said');
    expect(deepQuery(second, '[part=result]')!.getAttribute('role')).to.equal('alert');
  });

  it('offers to who may manage but not pay only what costs nothing', async () => {
    const backend = await withBoost();
    const getAccount = backend.api.getAccount.bind(backend.api);
    backend.api.getAccount = async (options) => {
      const account = await getAccount(options);
      return { ...account, permissions: account.permissions.filter((permission) => permission !== 'pay') };
    };
    const { element } = await render(backend);
    const parts = [...element.shadowRoot!.querySelectorAll('li button')].map((button) => button.getAttribute('part'));
    expect(parts).to.deep.equal(['end']);
  });

  it('teaches what stands here where nothing can be added, and offers to try again when it cannot be loaded', async () => {
    const none = mockBackend('credits-low');
    none.api.listAddOns = () => Promise.resolve([]);
    expect(shownText((await render(none)).element)).to.contain('No add-ons go with your plan');
    const failing = mockBackend('credits-low');
    failing.world.behaviour.failing = new Set(['listAddOns']);
    const { element } = await render(failing);
    failing.world.behaviour.failing = new Set();
    buttonWith(element, 'Try again').click();
    await waitUntil(() => shownText(element)!.includes('Credit boost'), 'never tried again');
  });

  it('shows no action to whoever may not change the plan', async () => {
    const { element } = await render(mockBackend('member'));
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });
});

embeddableSuite('billing-add-ons', { createApi: () => mockBackend('credits-low').api, shows: 'Credit boost' });
