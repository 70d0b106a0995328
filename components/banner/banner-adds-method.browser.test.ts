import { expect } from '@open-wc/testing';
import { FakeStripe } from '../../src/stripe/testing/fake-stripe.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { focused, press } from '../shared/testing/keyboard.ts';
import { type MockBackend, mockBackend } from '../shared/testing/mock-api.ts';
import { buttonWith, deepQuery, renderInProvider, settled, shownText } from '../shared/testing/render-in-provider.ts';
import '../define-all.ts';

type Customer = MockBackend['customer'];

/** A customer whose card ends with this month. */
function withExpiringCard(): MockBackend {
  const backend = mockBackend('many-invoices');
  const now = backend.world.context.now();
  for (const method of backend.customer.paymentMethods) {
    Object.assign(method, { expiryMonth: now.getUTCMonth() + 1, expiryYear: now.getUTCFullYear() });
  }
  return backend;
}

function withoutCard(): MockBackend {
  const backend = mockBackend('many-invoices');
  backend.customer.paymentMethods.splice(0);
  return backend;
}

/** Asks for the card in Stripe's fields; what Stripe would have collected is the first test card. */
async function collectingWithStripe({ api }: MockBackend): Promise<void> {
  const setup = await api.createPaymentMethodSetup!();
  if (setup.provider !== 'sandbox') throw new Error('The mock knows test cards only');
  const { completePaymentMethodSetup } = api;
  api.createPaymentMethodSetup = () =>
    Promise.resolve({
      provider: 'stripe',
      id: setup.id,
      clientSecret: 'seti_1_secret_2',
      publishableKey: 'pk_test_1',
      scriptUrl: null,
    });
  api.completePaymentMethodSetup = (id, request) =>
    completePaymentMethodSetup!(id, { ...request, testCard: setup.testCards[0]!.key });
}

const brands = ({ paymentMethods }: Customer) =>
  paymentMethods.map(({ brand, isDefault }) => `${brand}${isDefault ? ' (used)' : ''}`);

async function openForm({ api }: MockBackend) {
  const { element } = await renderInProvider('billing-banner', api);
  await waitUntil(
    () => deepQuery(element, '[part=action]') !== null,
    () => `no button: ${shownText(element) ?? ''}`,
  );
  const action = buttonWith(element, 'Add payment method');
  action.focus();
  action.click();
  await waitUntil(() => deepQuery(element, 'dialog[open]') !== null, 'no dialog');
  const dialog = deepQuery<HTMLDialogElement>(element, 'dialog[open]')!;
  await waitUntil(() => dialog.querySelector('[part=primary]')?.getAttribute('aria-disabled') === 'false', 'no form');
  await settled(dialog);
  return { element, dialog, action };
}

describe('<billing-banner> about a card', () => {
  it('adds one at once where none is saved, and is silent then', async () => {
    const backend = withoutCard();
    const { element, dialog } = await openForm(backend);
    expect(dialog.querySelector('h2')!.textContent).to.equal('Add a payment method');
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => backend.customer.paymentMethods.length === 1, 'nothing was saved');
    await waitUntil(() => deepQuery(element, 'dialog') === null, 'the dialog stays');
    await waitUntil(() => shownText(element)?.includes('No payment method is saved') === false, 'it is still said');
    await waitUntil(() => document.body.textContent.includes(' added.'), 'it is not announced');
    await waitUntil(() => focused() === element, 'the focus is lost');
  });

  it('puts the new one in the place of one that expires', async () => {
    const backend = withExpiringCard();
    const before = brands(backend.customer);
    const { element, dialog } = await openForm(backend);
    expect(shownText(element)).to.contain('Your card expires soon. Add another one');
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => backend.customer.paymentMethods.length === before.length + 1, 'nothing was saved');
    expect(brands(backend.customer).at(-1)).to.match(/\(used\)$/);
    await waitUntil(() => shownText(element) === '', 'it is still said');
    await waitUntil(() => focused() === element, 'the focus is lost');
  });

  it('puts the new one in its place also when the bank takes over the whole page', async () => {
    const stripe = new FakeStripe();
    stripe.install();
    const address = location.href;
    try {
      // The page is left before there is an answer.
      Object.assign(stripe, { setupResult: new Promise<never>(() => undefined) });
      const backend = withExpiringCard();
      await collectingWithStripe(backend);
      const before = brands(backend.customer);
      const { element: left, dialog } = await openForm(backend);
      dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
      await waitUntil(() => stripe.calls.length === 1, 'never confirmed');
      left.closest('billing-provider')!.remove();

      const back = new URL(address);
      back.searchParams.set('setup_intent', 'seti_1');
      back.searchParams.set('redirect_status', 'succeeded');
      history.replaceState(history.state, '', back);
      const { element } = await renderInProvider('billing-banner', backend.api);
      await waitUntil(() => backend.customer.paymentMethods.length === before.length + 1, 'nothing was saved');
      expect(brands(backend.customer).at(-1)).to.match(/\(used\)$/);
      await waitUntil(() => shownText(element) === '', 'it is still said');
      expect(location.href).to.equal(address);
    } finally {
      history.replaceState(history.state, '', address);
      stripe.uninstall();
    }
  });

  it('keeps the focus in its place in the portal, too', async () => {
    const backend = withExpiringCard();
    const { element: portal } = await renderInProvider('billing-portal', backend.api);
    await waitUntil(
      () => deepQuery(portal, 'billing-banner')?.shadowRoot?.querySelector('[part=action]') != null,
      'none',
    );
    const banner = deepQuery(portal, 'billing-banner')!;
    const action = buttonWith(banner, 'Add payment method');
    action.focus();
    action.click();
    await waitUntil(() => deepQuery(banner, 'dialog[open] [part=primary][aria-disabled=false]') !== null, 'no form');
    deepQuery(banner, 'dialog[open] [part=primary]')!.click();
    await waitUntil(() => shownText(banner) === '', 'it is still said');
    await waitUntil(
      () => focused() === banner,
      () => `the focus is on ${focused().localName}`,
    );
  });

  it('keeps it when it is dismissed', async () => {
    const { element } = await renderInProvider('billing-banner', mockBackend('credits-low').api);
    await waitUntil(() => deepQuery(element, '.close') !== null, 'cannot be dismissed');
    deepQuery(element, '.close')!.focus();
    await press('Enter');
    await waitUntil(() => shownText(element) === '', 'it is still said');
    expect(focused() === element, focused().localName).to.equal(true);
  });

  it('is left with nothing saved, and gives the focus back', async () => {
    const backend = withExpiringCard();
    const before = brands(backend.customer);
    const { element, action } = await openForm(backend);
    await press('Escape');
    await waitUntil(() => deepQuery(element, 'dialog') === null, 'the dialog stays');
    expect(focused()).to.equal(action);
    expect(brands(backend.customer)).to.deep.equal(before);
  });

  it('stays open and says why when the card was not saved', async () => {
    const backend = withExpiringCard();
    const before = brands(backend.customer);
    backend.api.completePaymentMethodSetup = () => Promise.reject(new Error('no'));
    const { dialog } = await openForm(backend);
    dialog.querySelector<HTMLButtonElement>('[part=primary]')!.click();
    await waitUntil(() => (deepQuery(dialog, '[role=alert]')?.textContent ?? '').includes('not saved'), 'not said');
    await waitUntil(() => dialog.querySelector('[part=primary]')!.getAttribute('aria-busy') === 'false', 'still busy');
    expect(dialog.open).to.equal(true);
    expect(brands(backend.customer)).to.deep.equal(before);
  });

  it('offers it only where one can be added, to who may pay', async () => {
    const changes: readonly ((backend: MockBackend) => void)[] = [
      ({ api }) => void Object.assign(api, { createPaymentMethodSetup: undefined }),
      ({ api }) => {
        const { getAccount } = api;
        api.getAccount = async (...call) => ({ ...(await getAccount(...call)), permissions: ['view', 'spend'] });
      },
      ({ api }) => {
        const { getAccount } = api;
        api.getAccount = async (...call) => ({ ...(await getAccount(...call)), capabilities: ['invoices'] });
      },
    ];
    for (const change of changes) {
      const backend = withExpiringCard();
      change(backend);
      const { element } = await renderInProvider('billing-banner', backend.api);
      await waitUntil(() => shownText(element)?.includes('Your card expires soon') === true, 'not said');
      expect(deepQuery(element, '[part=action]')).to.equal(null);
    }
  });
});
