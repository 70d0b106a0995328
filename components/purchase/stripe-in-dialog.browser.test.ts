import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BillingIdentityRequestEvent } from '../../src/events/billing-identity-request-event.ts';
import { FakeStripe } from '../../src/stripe/testing/fake-stripe.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import '../add-funds-dialog/define.ts';
import { FakeBillingApi, STRIPE_SECRET } from './testing/fake-billing-api.ts';
import { balanceAccount } from './testing/fixtures.ts';
import { type OpenDialog, openDialog } from './testing/open-dialog.ts';

const TAG = 'billing-add-funds-dialog';
const QUESTION = 'Your bank asks you to confirm €59.50';
const stripe = new FakeStripe();

function isModal(dialog: OpenDialog): boolean {
  return dialog.root.querySelector('dialog')!.matches(':modal');
}

function createApi(): FakeBillingApi {
  const api = new FakeBillingApi(balanceAccount());
  api.behaviours.set('pm_visa', 'stripe_challenge');
  return api;
}

async function pay(api: FakeBillingApi): Promise<OpenDialog> {
  const dialog = await openDialog(TAG, api);
  await dialog.press('Pay €59.50');
  await dialog.shows(QUESTION);
  return dialog;
}

async function atBank(api: FakeBillingApi): Promise<{ dialog: OpenDialog; purchaseId: string }> {
  const dialog = await pay(api);
  await waitUntil(() => stripe.question !== null, 'the bank never asked');
  return { dialog, purchaseId: [...api.purchases.keys()][0]! };
}

describe('Stripe in the purchase dialogs', () => {
  beforeEach(() => {
    stripe.forms.splice(0);
    stripe.calls.splice(0);
    stripe.challengeResult = { paymentIntent: { status: 'succeeded' } };
    stripe.install();
  });
  afterEach(() => {
    stripe.uninstall();
    localStorage.clear();
  });

  describe('3-D Secure', () => {
    it('can be reached over the dialog, and the server has the last word', async () => {
      const api = createApi();
      const { dialog, purchaseId } = await atBank(api);
      expect(isModal(dialog)).to.equal(false);
      stripe.question!.focus();
      expect(document.activeElement).to.equal(stripe.question);
      expect(document.elementFromPoint(20, 20)?.closest('.fake-bank')).not.to.equal(null);
      expect(stripe.calls).to.deep.equal([{ name: 'handleNextAction', options: { clientSecret: STRIPE_SECRET } }]);

      api.settle(purchaseId, 'succeed');
      stripe.question!.click();
      await dialog.shows('€50.00 added. Your balance is €88.20.');
      expect(isModal(dialog)).to.equal(true);
      expect(dialog.root.activeElement?.textContent).to.contain('€50.00 added');
    });

    it('is not believed when it says that all went well', async () => {
      const api = createApi();
      const { dialog, purchaseId } = await atBank(api);
      api.settle(purchaseId, 'decline');
      stripe.question!.click();
      await dialog.shows('The payment was not approved with your bank. You were not charged.');
    });

    it('is not believed either when it says that it failed', async () => {
      const api = createApi();
      const { dialog, purchaseId } = await atBank(api);
      stripe.challengeResult = {
        error: { type: 'invalid_request_error', code: 'payment_intent_authentication_failure' },
      };
      api.settle(purchaseId, 'succeed');
      stripe.question!.click();
      await dialog.shows('€50.00 added.');
    });

    it('can be closed at the bank and opened again', async () => {
      const api = createApi();
      const { dialog, purchaseId } = await atBank(api);
      stripe.challengeResult = { paymentIntent: { status: 'requires_action' } };
      stripe.question!.click();
      await dialog.press('Continue to your bank');
      await waitUntil(() => stripe.question !== null);
      stripe.challengeResult = { paymentIntent: { status: 'succeeded' } };
      api.settle(purchaseId, 'succeed');
      stripe.question!.click();
      await dialog.shows('€50.00 added.');
    });

    it('keeps the dialog open whatever is pressed, and shows it dimmed below', async () => {
      const { dialog } = await atBank(createApi());
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      expect(dialog.element.close()).to.equal(false);
      await nextFrame();
      expect(dialog.isOpen).to.equal(true);
      expect(dialog.button('Close').disabled).to.equal(true);
      const cover = dialog.root.querySelector('.cover')!.getBoundingClientRect();
      expect([cover.width, cover.height]).to.deep.equal([innerWidth, innerHeight]);
      dialog.element.remove();
    });

    it('confirms where the intent waits for that, and comes back to this page', async () => {
      const api = createApi();
      const dialog = await openDialog(TAG, api);
      const { refreshPurchase } = api;
      const confirming = async (id: string) => {
        const purchase = await refreshPurchase.call(api, id);
        const { nextAction } = purchase;
        return nextAction?.type === 'stripe_next_action'
          ? ({ ...purchase, nextAction: { ...nextAction, step: 'confirm' } } as const)
          : purchase;
      };
      api.refreshPurchase = confirming;
      stripe.challengeResult = { paymentIntent: { status: 'requires_action' } };
      await dialog.press('Pay €59.50');
      await waitUntil(() => stripe.question !== null);
      stripe.question!.click();
      await dialog.press('Continue to your bank');
      await waitUntil(() => stripe.calls.length === 2);
      expect(stripe.calls[1]).to.deep.equal({
        name: 'confirmPayment',
        options: {
          clientSecret: STRIPE_SECRET,
          confirmParams: { return_url: location.href, payment_method: 'pm_7' },
          redirect: 'if_required',
        },
      });
      dialog.element.remove();
    });

    it('says that it cannot be shown, and offers another card', async () => {
      stripe.challengeResult = { error: { type: 'api_connection_error', message: 'no network' } };
      const { dialog } = await atBank(createApi());
      stripe.question!.click();
      await dialog.shows('The question of your bank could not be shown here.');
      expect(dialog.text).to.contain('You were not charged.');
      await dialog.press('Start again');
      await dialog.shows('Balance afterwards');
    });
  });

  it('takes a new card inside the flow and pays with it', async () => {
    const api = new FakeBillingApi(balanceAccount({ paymentMethod: null }));
    api.setup = {
      provider: 'stripe',
      id: 'setup_9',
      clientSecret: 'seti_9_secret_1',
      publishableKey: 'pk_test_1',
      scriptUrl: null,
    };
    const dialog = await openDialog(TAG, api);
    await dialog.press('Add a card');
    await waitUntil(() => stripe.forms.length === 1);
    expect(stripe.form.container.getRootNode()).to.equal(document);
    await dialog.press('Save card');
    await dialog.press('Pay €59.50');
    await dialog.shows('€50.00 added.');
    expect(api.callsTo('completePaymentMethodSetup')).to.deep.equal([{ id: 'setup_9' }]);
  });

  it('pays only once the page is sure of who it is', async () => {
    const api = new FakeBillingApi(balanceAccount());
    const dialog = await openDialog(TAG, api);
    const answers = [false, true];
    dialog.element.addEventListener('billing-identity-request', (event: BillingIdentityRequestEvent) => {
      expect(event.detail).to.deep.equal({ action: 'pay' });
      event.respondWith(new Promise((resolve) => setTimeout(() => resolve(answers.shift()!))));
    });
    await dialog.press('Pay €59.50');
    expect(isModal(dialog)).to.equal(false);
    await waitUntil(() => isModal(dialog));
    expect(api.callsTo('createPurchase')).to.deep.equal([]);
    await dialog.press('Pay €59.50');
    await dialog.shows('€50.00 added.');
  });
});
