import { expect, waitUntil } from '@open-wc/testing';
import { BillingError } from '../../src/api/billing-error.ts';
import { creditsAccount } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { SectionApi } from '../shared/testing/section-api.ts';
import './define.ts';

const createApi = () => new SectionApi(creditsAccount());

describe('<billing-payment-method>', () => {
  it('shows the saved methods, which one is used, and which expires', async () => {
    const { element } = await renderInProvider('billing-payment-method', createApi());
    expect(shownText(element)).to.match(/Visa ···· 4242 .*Used for payments/);
    expect(shownText(element)).to.match(/Mastercard ···· 4444 .*Expires soon/);
  });

  it('makes another method the one that is used, and says so', async () => {
    const { element } = await renderInProvider('billing-payment-method', createApi());
    buttonWith(element, 'Use for payments').click();
    await waitUntil(() => /Mastercard ···· 4444 .*Used for payments/.test(shownText(element)!));
    await waitUntil(() => document.body.textContent!.includes('Mastercard ···· 4444 is now used for payments.'));
  });

  it('says that nothing changed when it could not be', async () => {
    const api = createApi();
    api.failures.set('setDefaultPaymentMethod', new BillingError('internal_error', 'down'));
    const { element } = await renderInProvider('billing-payment-method', api);
    buttonWith(element, 'Use for payments').click();
    await waitUntil(() => shownText(element)!.includes('Visa ···· 4242 is still used for payments'));
  });

  it('adds a test card by name, without a number', async () => {
    const api = createApi();
    const { element } = await renderInProvider('billing-payment-method', api);
    buttonWith(element, 'Add payment method').click();
    await waitUntil(() => shownText(element)!.includes('Visa, asks for 3-D Secure'));
    const inputs = [...element.shadowRoot!.querySelectorAll('input')];
    expect(inputs.every(({ type }) => type === 'radio')).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(inputs[0]);
    inputs[2]!.click();
    buttonWith(element, 'Save card').click();
    await waitUntil(() => shownText(element)!.includes('···· 3155'));
    expect(api.callsTo('completePaymentMethodSetup')).to.deep.equal([{ id: 'setup_1', testCard: 'three_d_secure' }]);
  });

  it('keeps the form and says that nothing was charged when saving fails', async () => {
    const api = createApi();
    api.failures.set('completePaymentMethodSetup', new BillingError('internal_error', 'down'));
    const { element } = await renderInProvider('billing-payment-method', api);
    buttonWith(element, 'Add payment method').click();
    await waitUntil(() => shownText(element)!.includes('Save card'));
    buttonWith(element, 'Save card').click();
    await waitUntil(() => shownText(element)!.includes('The card was not saved. Nothing was charged.'));
  });

  it('teaches what a saved card is good for while there is none', async () => {
    const { element } = await renderInProvider(
      'billing-payment-method',
      new SectionApi(creditsAccount({ paymentMethod: null }), []),
    );
    expect(shownText(element)).to.contain('Save a card once, and buying takes one click.');
  });

  it('offers no change to who may only look', async () => {
    const api = new SectionApi(creditsAccount({ permissions: ['view'] }));
    const { element } = await renderInProvider('billing-payment-method', api);
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
    expect(shownText(element)).to.contain('Someone who manages billing can change it.');
  });
});

embeddableSuite('billing-payment-method', { createApi, shows: '4242' });
