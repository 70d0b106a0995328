import { expect } from '@open-wc/testing';
import type { PaymentMethod } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import type { BillingIdentityRequestEvent } from '../../src/events/billing-identity-request-event.ts';
import { FakeStripe } from '../../src/stripe/testing/fake-stripe.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { creditsAccount, MASTERCARD, VISA } from '../purchase/testing/fixtures.ts';
import { embeddableSuite } from '../shared/testing/embeddable-suite.ts';
import { buttonWith, deepQuery, renderInProvider, shownText } from '../shared/testing/render-in-provider.ts';
import { SectionApi } from '../shared/testing/section-api.ts';
import type { BillingPaymentMethod } from './billing-payment-method.ts';
import './define.ts';

const createApi = (methods?: PaymentMethod[]) => new SectionApi(creditsAccount(), methods);

const SEPA: PaymentMethod = {
  ...VISA,
  id: 'pm_sepa',
  type: 'bank_debit',
  label: 'SEPA Direct Debit ···· 3000',
  card: null,
  isDefault: false,
};

/** Opens what can be done with one method, and presses a button there. */
/** As it is written, so that no line breaks before its digits. */
function inOnePiece(name: string): string {
  return name.replace(' ···· ', '\u00a0····\u00a0');
}

async function choose(element: BillingPaymentMethod, name: string, action: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLButtonElement>(`[aria-label="Manage ${inOnePiece(name)}"]`)!.click();
  await waitUntil(() => element.shadowRoot!.querySelector('[part=menu]') !== null, 'no menu');
  buttonWith(element, action).click();
  await element.updateComplete;
}

function focused(element: BillingPaymentMethod): string {
  return (element.shadowRoot!.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

async function shows(element: BillingPaymentMethod, text: string | RegExp): Promise<void> {
  const found = () => new RegExp(text).test(shownText(element)!);
  await waitUntil(found, () => `never shows ${text}: ${shownText(element)}`);
}

describe('<billing-payment-method>', () => {
  describe('the list', () => {
    it('shows the saved methods, which one is used, and which expires', async () => {
      const { element } = await renderInProvider('billing-payment-method', createApi());
      expect(shownText(element)).to.match(/Visa ···· 4242 .*Used for payments .*Expires 08\/2029/);
      expect(shownText(element)).to.match(/Mastercard ···· 4444 .*Expires soon: 01\/2027/);
    });

    it('shows which steps in, which has expired, and what is no card', async () => {
      const expired = {
        ...VISA,
        id: 'pm_old',
        isDefault: false,
        status: 'expired',
        chargeableOffSession: false,
      } as const;
      const methods: PaymentMethod[] = [VISA, { ...MASTERCARD, isBackup: true }, expired, SEPA];
      const { element } = await renderInProvider('billing-payment-method', createApi(methods));
      expect(shownText(element)).to.match(/4444 .*Backup .*Expires soon/);
      expect(shownText(element)).to.match(/Expired 08\/2029/);
      expect(shownText(element)).to.contain('SEPA Direct Debit ···· 3000');
      expect(shownText(element)).not.to.contain('Cannot be charged automatically');
    });

    it('warns of a card that cannot be charged automatically, and says what to do', async () => {
      const methods = [{ ...VISA, chargeableOffSession: false }, MASTERCARD];
      const { element } = await renderInProvider('billing-payment-method', createApi(methods));
      expect(shownText(element)).to.match(/4242 .*Cannot be charged automatically/);
      await waitUntil(() => shownText(element)?.includes('Add another payment method for them') === true, 'no advice');
    });

    it('does not worry who has a backup for that', async () => {
      const methods = [
        { ...VISA, chargeableOffSession: false },
        { ...MASTERCARD, isBackup: true },
      ];
      const { element } = await renderInProvider('billing-payment-method', createApi(methods));
      const advice = 'While you are away, Mastercard ···· 4444 is charged instead';
      await waitUntil(() => shownText(element)?.includes(advice) === true, 'no advice');
    });

    it('teaches what a saved card is good for while there is none', async () => {
      const api = new SectionApi(creditsAccount({ paymentMethod: null }), []);
      const { element } = await renderInProvider('billing-payment-method', api);
      expect(shownText(element)).to.contain('Save a card once, and buying takes one click.');
    });

    it('offers no change to who may only look', async () => {
      const api = new SectionApi(creditsAccount({ permissions: ['view'] }));
      const { element } = await renderInProvider('billing-payment-method', api);
      expect(element.shadowRoot!.querySelector('button')).to.equal(null);
      expect(shownText(element)).to.contain('Someone who manages billing can change it.');
    });
  });

  describe('changing', () => {
    it('makes another method the one that is used, says so, and takes it back', async () => {
      const { element } = await renderInProvider('billing-payment-method', createApi());
      await choose(element, 'Mastercard ···· 4444', 'Use for payments');
      await shows(element, /Mastercard ···· 4444 .*Used for payments/);
      await waitUntil(() =>
        document.body.textContent!.includes(`${inOnePiece('Mastercard ···· 4444')} is now used for payments.`),
      );
      buttonWith(element, 'Undo').click();
      await shows(element, /Visa ···· 4242 .*Used for payments/);
      await shows(element, 'Visa ···· 4242 is now used for payments.');
      expect(() => buttonWith(element, 'Undo')).to.throw();
    });

    it('says that nothing changed when it could not be', async () => {
      const api = createApi();
      const { element } = await renderInProvider('billing-payment-method', api);
      api.failures.set('setDefaultPaymentMethod', new BillingError('internal_error', 'down'));
      await choose(element, 'Mastercard ···· 4444', 'Use for payments');
      await shows(element, 'Visa ···· 4242 is still used for payments');
    });

    it('makes one the backup', async () => {
      const api = createApi();
      const { element } = await renderInProvider('billing-payment-method', api);
      await choose(element, 'Mastercard ···· 4444', 'Make backup');
      await shows(element, /4444 .*Backup/);
      expect(api.callsTo('setBackupPaymentMethod')).to.deep.equal(['pm_mastercard']);
    });

    it('offers neither to the one that is used nor to an expired one', async () => {
      const methods = [VISA, { ...MASTERCARD, status: 'expired' as const }];
      const { element } = await renderInProvider('billing-payment-method', createApi(methods));
      for (const manage of element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=manage]')) {
        manage.click();
        await waitUntil(() => manage.getAttribute('aria-expanded') === 'true');
        const offered = [...element.shadowRoot!.querySelectorAll('[part=menu] button')];
        expect(offered.map((button) => button.textContent!.trim())).to.deep.equal(['Remove']);
      }
    });
  });

  describe('removing', () => {
    it('asks once more, with the focus on the safe choice', async () => {
      const api = createApi();
      const { element } = await renderInProvider('billing-payment-method', api);
      await choose(element, 'Mastercard ···· 4444', 'Remove');
      expect(shownText(element)).to.contain('Remove Mastercard ···· 4444? It is deleted here');
      expect(focused(element)).to.equal('Keep it');
      buttonWith(element, 'Keep it').click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal(
        `Manage ${inOnePiece('Mastercard ···· 4444')}`,
      );
      expect(api.callsTo('removePaymentMethod')).to.deep.equal([]);
    });

    it('removes it, says so, and leaves the focus in the section', async () => {
      const api = createApi();
      const { element } = await renderInProvider('billing-payment-method', api);
      await choose(element, 'Mastercard ···· 4444', 'Remove');
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part=remove]')!.click();
      await shows(element, 'Mastercard ···· 4444 removed.');
      expect(api.callsTo('removePaymentMethod')).to.deep.equal(['pm_mastercard']);
      expect(element.shadowRoot!.querySelectorAll('[part=list] > li').length).to.equal(1);
      await waitUntil(() => focused(element) === 'Payment method');
    });

    it('explains why one has to stay', async () => {
      const api = createApi();
      const { element } = await renderInProvider('billing-payment-method', api);
      api.failures.set('removePaymentMethod', FakeBillingApi.problem('payment_method_in_use'));
      await choose(element, 'Visa ···· 4242', 'Remove');
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part=remove]')!.click();
      await shows(element, 'Visa ···· 4242 is still needed Your plan or automatic top-up charges it.');
      expect(element.shadowRoot!.querySelectorAll('[part=list] > li').length).to.equal(2);
    });

    it('lets the page ask who it is, and stops when it is not sure', async () => {
      const api = createApi();
      const { element, provider } = await renderInProvider('billing-payment-method', api);
      const asked: string[] = [];
      const answers = [Promise.reject(new Error('no passkey')), Promise.resolve(true)];
      provider.addEventListener('billing-identity-request', (event: BillingIdentityRequestEvent) => {
        asked.push(event.detail.action);
        event.respondWith(answers[asked.length - 1]!);
      });
      await choose(element, 'Mastercard ···· 4444', 'Remove');
      const remove = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=remove]')!;
      remove.click();
      await waitUntil(() => asked.length === 1);
      await new Promise((resolve) => setTimeout(resolve));
      expect(api.callsTo('removePaymentMethod')).to.deep.equal([]);
      remove.click();
      await shows(element, 'Mastercard ···· 4444 removed.');
      expect(asked).to.deep.equal(['remove_payment_method', 'remove_payment_method']);
    });

    it('asks who it is once, and removes it once, however often it is pressed', async () => {
      const api = createApi();
      const { element, provider } = await renderInProvider('billing-payment-method', api);
      let asked = 0;
      let isSure = (): void => undefined;
      provider.addEventListener('billing-identity-request', (event: BillingIdentityRequestEvent) => {
        asked += 1;
        event.respondWith(new Promise((resolve) => (isSure = () => resolve(true))));
      });
      await choose(element, 'Mastercard ···· 4444', 'Remove');
      const remove = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=remove]')!;
      remove.click();
      remove.click();
      expect(asked).to.equal(1);
      isSure();
      await shows(element, 'Mastercard ···· 4444 removed.');
      expect(api.callsTo('removePaymentMethod')).to.deep.equal(['pm_mastercard']);
    });
  });

  describe('adding', () => {
    it('adds a test card by name, without a number', async () => {
      const api = createApi();
      const { element } = await renderInProvider('billing-payment-method', api);
      buttonWith(element, 'Add payment method').click();
      await shows(element, 'Visa, asks for 3-D Secure');
      expect(focused(element)).to.equal('Add a payment method');
      const form = deepQuery(element, 'billing-payment-method-form')!;
      const inputs = [...form.shadowRoot!.querySelectorAll('input')];
      expect(inputs.every(({ type }) => type === 'radio')).to.equal(true);
      inputs[2]!.click();
      buttonWith(element, 'Save card').click();
      await shows(element, '···· 3155');
      expect(api.callsTo('completePaymentMethodSetup')).to.deep.equal([{ id: 'setup_1', testCard: 'three_d_secure' }]);
      expect(api.callsTo('createPaymentMethodSetup')).to.have.length(1);
    });

    it('keeps the form and says that nothing was charged when saving fails', async () => {
      const api = createApi();
      const { element } = await renderInProvider('billing-payment-method', api);
      api.failures.set('completePaymentMethodSetup', new BillingError('internal_error', 'down'));
      buttonWith(element, 'Add payment method').click();
      await shows(element, 'Visa, asks for 3-D Secure');
      buttonWith(element, 'Save card').click();
      await shows(element, 'The card was not saved. Nothing was charged.');
      buttonWith(element, 'Save card').click();
      await waitUntil(() => api.callsTo('completePaymentMethodSetup').length === 2);
    });

    it('says when it cannot be begun, and tries again', async () => {
      const api = createApi();
      const { element } = await renderInProvider('billing-payment-method', api);
      api.failures.set('createPaymentMethodSetup', FakeBillingApi.problem('rate_limited'));
      buttonWith(element, 'Add payment method').click();
      await shows(element, 'That was a lot in a short time.');
      const retry = deepQuery<HTMLButtonElement>(deepQuery(element, 'billing-payment-method-form')!, 'button')!;
      retry.click();
      await shows(element, 'Visa, asks for 3-D Secure');
    });
  });

  describe('adding through Stripe', () => {
    const stripe = new FakeStripe();
    const setup = {
      provider: 'stripe',
      id: 'setup_9',
      clientSecret: 'seti_9_secret_1',
      publishableKey: 'pk_test_1',
      scriptUrl: null,
    } as const;

    beforeEach(() => {
      stripe.forms.splice(0);
      stripe.calls.splice(0);
      stripe.setupResult = { setupIntent: { status: 'succeeded' } } as typeof stripe.setupResult;
      stripe.install();
    });
    afterEach(() => stripe.uninstall());

    async function add(api: SectionApi): Promise<BillingPaymentMethod> {
      const { element } = await renderInProvider('billing-payment-method', api);
      buttonWith(element, 'Add payment method').click();
      await waitUntil(() => stripe.forms.length > 0, 'Stripe was never asked');
      await waitUntil(() => buttonWith(element, 'Save card').getAttribute('aria-disabled') === 'false');
      return element;
    }

    function createStripeApi(): SectionApi {
      const api = createApi();
      api.setup = setup;
      return api;
    }

    it('saves what Stripe has confirmed', async () => {
      const api = createStripeApi();
      const element = await add(api);
      expect(shownText(element)).to.contain('never sees the number');
      buttonWith(element, 'Save card').click();
      await waitUntil(() => api.callsTo('completePaymentMethodSetup').length === 1);
      expect(api.callsTo('completePaymentMethodSetup')).to.deep.equal([{ id: 'setup_9' }]);
      await waitUntil(() => stripe.form.isDestroyed);
      expect(sessionStorage.getItem('billing-portal/redirect/v1')).to.equal(null);
    });

    it('says why the bank refused, and saves nothing', async () => {
      const api = createStripeApi();
      const element = await add(api);
      stripe.setupResult = { error: { type: 'card_error', message: 'Your card was declined.' } };
      buttonWith(element, 'Save card').click();
      await shows(element, 'Your card was declined. Nothing was charged.');
      expect(api.callsTo('completePaymentMethodSetup')).to.deep.equal([]);
      expect(stripe.form.isDestroyed).to.equal(false);
    });

    it('does not bother Stripe again when only our own server has failed', async () => {
      const api = createStripeApi();
      const element = await add(api);
      api.failures.set('completePaymentMethodSetup', new BillingError('offline', 'down'));
      buttonWith(element, 'Save card').click();
      await shows(element, 'The card was not saved.');
      buttonWith(element, 'Save card').click();
      await waitUntil(() => api.callsTo('completePaymentMethodSetup').length === 2);
      expect(stripe.calls).to.have.length(1);
    });

    it('goes on with a setup that was begun and left', async () => {
      const api = createStripeApi();
      const element = await add(api);
      buttonWith(element, 'Cancel').click();
      await waitUntil(() => stripe.form.isDestroyed);
      buttonWith(element, 'Add payment method').click();
      await waitUntil(() => stripe.forms.length === 2);
      expect(api.callsTo('createPaymentMethodSetup')).to.have.length(1);
    });
  });
});

embeddableSuite('billing-payment-method', { createApi, shows: '4242' });
