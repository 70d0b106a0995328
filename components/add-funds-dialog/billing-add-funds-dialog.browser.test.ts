import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BillingError } from '../../src/api/billing-error.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount, euroBalance, euros } from '../purchase/testing/fixtures.ts';
import { openDialog } from '../purchase/testing/open-dialog.ts';
import './define.ts';

const TAG = 'billing-add-funds-dialog';

describe('<billing-add-funds-dialog>', () => {
  beforeEach(() => localStorage.clear());

  describe('before paying', () => {
    it('shows amount, tax, total, card, account and balance afterwards on one screen', async () => {
      const dialog = await openDialog(TAG, new FakeBillingApi(balanceAccount()));
      await dialog.shows('€59.50');
      expect(dialog.title).to.equal('Add funds to Acme Studio');
      expect(dialog.radio('€50').checked).to.equal(true);
      for (const text of [
        'about 45 days',
        'Added to your balance €50.00',
        'VAT 19% (Germany) €9.50',
        'Total today €59.50',
        'Visa ···· 4242',
        'Balance afterwards €88.20',
        'Only the included €10.00 resets on December 1',
      ]) {
        expect(dialog.text).to.include(text);
      }
      expect(dialog.primary.textContent).to.include('Pay €59.50');
      expect(dialog.root.textContent).to.include('Sandbox');
    });

    it('says the limits beside the field before there is any error', async () => {
      const dialog = await openDialog(TAG, new FakeBillingApi(balanceAccount()));
      await dialog.shows('From €5 to €500');
      expect(dialog.root.querySelector('[role=alert]')).to.equal(null);
    });

    it('quotes another amount while it is typed, and only the last one', async () => {
      const api = new FakeBillingApi(balanceAccount());
      const dialog = await openDialog(TAG, api);
      await dialog.shows('€59.50');
      dialog.type('2');
      dialog.type('20');
      await dialog.shows('Total today €23.80');
      expect(api.callsTo('createQuote')).to.deep.equal([
        { kind: 'balance_topup', amount: euros(5000) },
        { kind: 'balance_topup', amount: euros(2000) },
      ]);
    });

    it('keeps the old total on screen, marked as not final, and does not take it for an agreement', async () => {
      const api = new FakeBillingApi(balanceAccount());
      const dialog = await openDialog(TAG, api);
      await dialog.shows('€59.50');
      api.quoteGate = new Promise(() => undefined);
      dialog.radio('€100').click();
      await waitUntil(() => dialog.primary.getAttribute('aria-disabled') === 'true');
      expect(dialog.root.querySelector('.lines')!.getAttribute('aria-busy')).to.equal('true');
      expect(dialog.text).to.include('€59.50');
      dialog.primary.click();
      expect(api.callsTo('createPurchase')).to.deep.equal([]);
    });

    it('ties what is wrong with an amount to its field and asks for no price', async () => {
      const api = new FakeBillingApi(balanceAccount());
      const dialog = await openDialog(TAG, api);
      await dialog.shows('€59.50');
      dialog.type('2.50');
      dialog.primary.click();
      await waitUntil(() => dialog.root.querySelector('#own-error') !== null);
      const field = dialog.root.querySelector('input[inputmode]')!;
      expect(dialog.root.querySelector('#own-error')!.textContent).to.equal('The smallest amount is €5.00.');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.include('own-error');
      expect(api.callsTo('createQuote').length).to.equal(1);
    });

    it('says how much of it pays a negative balance', async () => {
      const api = new FakeBillingApi(balanceAccount());
      const quote = api.makeQuote({ kind: 'balance_topup', amount: euros(5000) }, { paysDebt: euroBalance(1200) });
      api.createQuote = () => Promise.resolve(quote);
      const dialog = await openDialog(TAG, api);
      await dialog.shows('€12.00 of it pays your negative balance');
    });

    it('says before paying that unspent funds are lost where the seller has them reset', async () => {
      const account = balanceAccount();
      const buying = { ...account.buying, balanceTopup: { ...account.buying.balanceTopup!, persists: false } };
      const dialog = await openDialog(TAG, new FakeBillingApi({ ...account, buying }));
      await dialog.shows('What you have not spent by December 1 is lost at the reset.');
    });

    it('speaks of no reset where the plan brings nothing more', async () => {
      const account = balanceAccount();
      const balance = account.capacity!.balance!;
      const included = { ...balance.included!, resetsAt: null };
      const capacity = { ...account.capacity!, balance: { ...balance, included } };
      const dialog = await openDialog(TAG, new FakeBillingApi({ ...account, capacity }));
      await dialog.shows('What you add stays until you spend it.');
      expect(dialog.text).not.to.include('resets');
    });

    it('pays with another saved card, at a price for that card', async () => {
      const api = new FakeBillingApi(balanceAccount());
      const dialog = await openDialog(TAG, api);
      await dialog.shows('€59.50');
      await dialog.press('Change the payment method');
      await dialog.shows('Mastercard ···· 4444');
      dialog.radio('Mastercard').click();
      await dialog.press('Use this card');
      await dialog.shows('Mastercard ···· 4444');
      await dialog.press('Pay €59.50');
      await dialog.shows('added');
      expect(api.callsTo('createQuote').at(-1)).to.include({ paymentMethodId: 'pm_mastercard' });
    });

    it('collects a card inside the flow when none is saved, then goes on with the same amount', async () => {
      const api = new FakeBillingApi(balanceAccount({ paymentMethod: null }));
      const dialog = await openDialog(TAG, api);
      await dialog.shows('No card saved yet');
      await dialog.press('Add a card');
      await dialog.shows('Visa, asks for 3-D Secure');
      await dialog.press('Save card');
      await dialog.press('Pay €59.50');
      await dialog.shows('€50.00 added. Your balance is €88.20.');
    });
  });

  describe('outcomes', () => {
    it('succeeded: says the new balance, offers the receipt and the way back', async () => {
      const api = new FakeBillingApi(balanceAccount());
      const dialog = await openDialog(TAG, api);
      await dialog.press('Pay €59.50');
      await dialog.shows('€50.00 added. Your balance is €88.20.');
      expect(dialog.announced).to.equal('€50.00 added. Your balance is €88.20.');
      expect(dialog.hasButton('Receipt')).to.equal(true);
      await dialog.press('Back to what you were doing');
      expect((await dialog.outcome).status).to.equal('succeeded');
      expect(dialog.isOpen).to.equal(false);
    });

    it('a receipt that appears under a double click is not closed by its second half', async () => {
      const dialog = await openDialog(TAG, new FakeBillingApi(balanceAccount()));
      await dialog.press('Pay €59.50');
      await dialog.shows('€50.00 added. Your balance is €88.20.');
      const secondHalf = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 2 });
      dialog.button('Back to what you were doing').dispatchEvent(secondHalf);
      expect(dialog.isOpen).to.equal(true);
    });

    it('declined: says why, that nothing was charged, and pays the same purchase with another card', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.behaviours.set('pm_visa', 'insufficient_funds');
      const dialog = await openDialog(TAG, api);
      await dialog.press('Pay €59.50');
      await dialog.shows('The card does not have enough funds for this payment. You were not charged.');
      await waitUntil(() => dialog.root.querySelector('input[value=pm_mastercard]') !== null);
      expect(dialog.radio('Mastercard').checked, 'another card is picked').to.equal(true);
      await dialog.press('Pay €59.50 again');
      await dialog.shows('€50.00 added.');
      expect(api.callsTo('createPurchase').length).to.equal(1);
      expect(api.callsTo('retryPurchase')).to.deep.equal([
        { id: 'pur_quo_1', paymentMethodId: 'pm_mastercard', attempt: 2 },
      ]);
    });

    it('declined and left: the purchase is voided', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.behaviours.set('pm_visa', 'insufficient_funds');
      const dialog = await openDialog(TAG, api);
      await dialog.press('Pay €59.50');
      await dialog.shows('You were not charged');
      await dialog.press('Close');
      expect((await dialog.outcome).status).to.equal('dismissed');
      expect(api.callsTo('cancelPurchase')).to.deep.equal(['pur_quo_1']);
    });

    it('declined and begun again: the old purchase is voided, a new price is asked for', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.behaviours.set('pm_visa', 'insufficient_funds');
      const dialog = await openDialog(TAG, api);
      await dialog.press('Pay €59.50');
      await dialog.shows('You were not charged');
      await dialog.press('Start again');
      await dialog.shows('Balance afterwards €88.20');
      expect(api.callsTo('cancelPurchase')).to.deep.equal(['pur_quo_1']);
      expect(api.callsTo('createQuote').length).to.equal(2);
    });

    it('3-D Secure: asks in place, cannot be closed meanwhile, and goes on', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.behaviours.set('pm_visa', 'challenge');
      const dialog = await openDialog(TAG, api);
      await dialog.press('Pay €59.50');
      await dialog.shows('Approve the payment with your bank');
      await sendKeys({ press: 'Escape' });
      expect(dialog.isOpen).to.equal(true);
      const bank = dialog.root.querySelector('billing-sandbox-challenge')!;
      expect(bank.shadowRoot!.textContent).to.include('Your bank asks you to confirm €59.50 to Pixel Studio.');
      bank.shadowRoot!.querySelector<HTMLButtonElement>('[part=approve]')!.click();
      await dialog.shows('€50.00 added.');
    });

    it('3-D Secure declined: says so and offers another card', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.behaviours.set('pm_visa', 'challenge');
      const dialog = await openDialog(TAG, api);
      await dialog.press('Pay €59.50');
      await dialog.shows('Approve the payment with your bank');
      const bank = dialog.root.querySelector('billing-sandbox-challenge')!;
      bank.shadowRoot!.querySelector<HTMLButtonElement>('[part=decline]')!.click();
      await dialog.shows('The payment was not approved with your bank. You were not charged.');
    });

    it('processing: nobody has to pay again, the dialog may be closed, and it shows the end when it comes', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.behaviours.set('pm_visa', 'processing');
      const dialog = await openDialog(TAG, api);
      await dialog.press('Pay €59.50');
      await dialog.shows('You don’t need to pay again: we’ll update this page.');
      api.settle('pur_quo_1', 'succeed');
      await dialog.shows('€50.00 added. Your balance is €88.20.');
    });

    it('failed later: says that nothing was charged and lets the customer begin again', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.behaviours.set('pm_visa', 'processing');
      const dialog = await openDialog(TAG, api);
      await dialog.press('Pay €59.50');
      await dialog.shows('You don’t need to pay again');
      api.settle('pur_quo_1', 'fail');
      await dialog.shows('You were not charged, and nothing was added.');
      await dialog.press('Start again');
      await dialog.shows('Balance afterwards');
    });

    it('shows a payment that is still open in place of a second one', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.behaviours.set('pm_visa', 'insufficient_funds');
      api.makeQuote({ kind: 'balance_topup', amount: euros(2500) });
      api.account = { ...api.account, openPurchase: await api.createPurchase({ quoteId: 'quo_1' }) };
      const dialog = await openDialog(TAG, api);
      await dialog.shows('You were not charged');
      await dialog.press('Pay €29.75 again');
      await dialog.shows('€25.00 added.');
      expect(api.purchases.size).to.equal(1);
    });

    it('a lost answer: asks what became of the payment and never pays twice', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.behaviours.set('pm_visa', 'lost_response');
      const dialog = await openDialog(TAG, api);
      await dialog.press('Pay €59.50');
      await dialog.shows('€50.00 added.');
      expect(api.purchases.size).to.equal(1);
    });

    it('price changed: shows old and new total and asks again', async () => {
      const api = new FakeBillingApi(balanceAccount());
      const dialog = await openDialog(TAG, api);
      await dialog.shows('€59.50');
      const fresh = api.makeQuote(
        { kind: 'balance_topup', amount: euros(5000) },
        { total: euros(6050), tax: euros(1050) },
      );
      api.failures.set('createPurchase', FakeBillingApi.problem('quote_price_changed', { quote: fresh }));
      await dialog.press('Pay €59.50');
      await dialog.shows('The total changed from €59.50 to €60.50. You have not been charged.');
      expect(dialog.part('totals').querySelector('del')!.textContent).to.equal('€59.50');
      await dialog.press('Pay €60.50');
      await dialog.shows('added');
      expect(api.callsTo('createPurchase').at(-1)).to.deep.equal({ quoteId: fresh.id });
    });

    for (const [code, text] of [
      ['quote_superseded', 'Another purchase went through in the meantime.'],
      ['quote_expired', 'The price was held for 15 minutes and has run out.'],
    ] as const) {
      it(`${code}: says that nothing was charged and asks again`, async () => {
        const api = new FakeBillingApi(balanceAccount());
        const dialog = await openDialog(TAG, api);
        await dialog.shows('€59.50');
        api.failures.set('createPurchase', FakeBillingApi.problem(code));
        await dialog.press('Pay €59.50');
        await dialog.shows(text);
        await dialog.press('Pay €59.50');
        await dialog.shows('added');
        expect(api.purchases.size).to.equal(1);
      });
    }

    it('no price: says why and that nothing was charged, and tries again', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.failures.set('createQuote', FakeBillingApi.problem('tax_unavailable'));
      const dialog = await openDialog(TAG, api);
      await dialog.shows('The tax could not be worked out');
      await dialog.press('Try again');
      await dialog.shows('Total today €59.50');
    });

    it('offline: says that nothing was charged and goes on when the connection is back', async () => {
      const api = new FakeBillingApi(balanceAccount());
      api.failures.set('createQuote', new BillingError('offline', 'no network'));
      const dialog = await openDialog(TAG, api);
      await dialog.shows('You are offline. Nothing was charged.');
      await dialog.press('Try again');
      await dialog.shows('Total today €59.50');
    });

    it('session over: says what to do, keeps what was chosen', async () => {
      const api = new FakeBillingApi(balanceAccount());
      const dialog = await openDialog(TAG, api);
      await dialog.shows('€59.50');
      api.failures.set('createPurchase', new BillingError('session_unavailable', 'no token'));
      await dialog.press('Pay €59.50');
      await dialog.shows('Your session has ended. Nothing was charged.');
      await dialog.press('Pay €59.50');
      await dialog.shows('€50.00 added.');
    });

    it('past due: asks for no price and names the way out', async () => {
      const blockedBy = { code: 'payment_past_due' as const, invoiceId: 'inv_9', purchaseId: null };
      const account = balanceAccount();
      const api = new FakeBillingApi({ ...account, buying: { ...account.buying, blockedBy } });
      const dialog = await openDialog(TAG, api);
      await dialog.shows('Pay the open invoice first');
      expect(api.callsTo('createQuote')).to.deep.equal([]);
      let requested: unknown;
      dialog.element.addEventListener('billing-invoice-open-request', (event) => {
        requested = event.detail;
      });
      await dialog.press('Show the invoice');
      expect(requested).to.deep.equal({ invoiceId: 'inv_9', number: null, view: 'details' });
    });

    it('no right to pay: says whom to ask', async () => {
      const dialog = await openDialog(TAG, new FakeBillingApi(balanceAccount({ permissions: ['view', 'spend'] })));
      await dialog.shows('You cannot pay for this account');
    });
  });
});
