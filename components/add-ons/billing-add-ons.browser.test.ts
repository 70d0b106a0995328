import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
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
