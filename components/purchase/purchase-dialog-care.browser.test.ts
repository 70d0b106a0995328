import { expect } from '@open-wc/testing';
import type { BillingIdentityRequestEvent } from '../../src/events/billing-identity-request-event.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import '../add-funds-dialog/define.ts';
import { holdBack } from '../shared/testing/hold-back.ts';
import { press } from '../shared/testing/keyboard.ts';
import { FakeBillingApi } from './testing/fake-billing-api.ts';
import { balanceAccount, euros, MASTERCARD, VISA } from './testing/fixtures.ts';
import { openDialog, OpenDialog } from './testing/open-dialog.ts';

const TAG = 'billing-add-funds-dialog';

describe('a purchase dialog', () => {
  beforeEach(() => localStorage.clear());

  it('is opened once: a second wish leaves the first alone', async () => {
    const dialog = await openDialog(TAG, new FakeBillingApi(balanceAccount()));
    await dialog.shows('€59.50');
    expect(await dialog.element.open()).to.deep.equal({ status: 'dismissed', purchase: null });
    expect(dialog.isOpen).to.equal(true);
    await dialog.press('Pay €59.50');
    await dialog.shows('€50.00 added.');
  });

  it('shows no total on the button for what cannot be bought as it is typed', async () => {
    const dialog = await openDialog(TAG, new FakeBillingApi(balanceAccount()));
    await waitUntil(() => dialog.primary.textContent!.includes('€59.50'), 'no price');
    dialog.radio('Other amount').click();
    await dialog.element.updateComplete;
    dialog.type('0');
    await dialog.element.updateComplete;
    expect(dialog.primary.textContent).to.not.contain('€59.50');
  });

  it('asks for no card where nothing is to be paid', async () => {
    const api = new FakeBillingApi(balanceAccount({ paymentMethod: null }));
    const makeQuote = api.makeQuote.bind(api);
    api.makeQuote = (request, more) => makeQuote(request, { ...more, total: euros(0), paymentMethod: null });
    const dialog = await openDialog(TAG, api);
    await waitUntil(() => dialog.primary.getAttribute('aria-disabled') === 'false', 'no price');
    expect(dialog.hasButton('Add a card')).to.equal(false);
    dialog.primary.click();
    await waitUntil(() => api.callsTo('createPurchase').length === 1, 'never bought');
  });

  it('begins with the usual card again, whichever was picked the last time', async () => {
    const api = new FakeBillingApi(balanceAccount());
    const dialog = await openDialog(TAG, api);
    await dialog.shows('€59.50');
    await dialog.press('Change the payment method');
    await dialog.shows('Mastercard ···· 4444');
    dialog.radio('Mastercard').click();
    await dialog.press('Use this card');
    await waitUntil(() => 'paymentMethodId' in (api.callsTo('createQuote').at(-1) as object), 'not asked for');
    await dialog.press('Cancel');
    await dialog.outcome;
    const asked = api.callsTo('createQuote').length;
    const again = new OpenDialog(dialog.element, dialog.element.open());
    await again.shows('€59.50');
    expect(api.callsTo('createQuote').length).to.equal(asked + 1);
    expect(api.callsTo('createQuote').at(-1)).to.not.have.property('paymentMethodId');
  });

  it('offers no card that has expired, and picks none after a decline', async () => {
    const expired = { ...MASTERCARD, status: 'expired' as const };
    const other = { ...MASTERCARD, id: 'pm_other' };
    const api = new FakeBillingApi(balanceAccount(), [VISA, expired, other]);
    api.behaviours.set('pm_visa', 'insufficient_funds');
    const dialog = await openDialog(TAG, api);
    await dialog.press('Pay €59.50');
    await dialog.shows('You were not charged');
    const choice = (id: string) => dialog.root.querySelector<HTMLInputElement>(`input[value=${id}]`);
    await waitUntil(() => choice('pm_other') !== null, 'no list');
    await dialog.element.updateComplete;
    expect([choice(expired.id)!.disabled, choice(expired.id)!.checked]).to.deep.equal([true, false]);
    expect([choice('pm_other')!.disabled, choice('pm_other')!.checked]).to.deep.equal([false, true]);
    // What is picked stays, whatever is drawn anew.
    dialog.radio('Visa').click();
    dialog.element.requestUpdate();
    await dialog.element.updateComplete;
    api.behaviours.set('pm_visa', 'succeed');
    await dialog.press('Pay €59.50 again');
    await dialog.shows('€50.00 added.');
    expect(api.callsTo('retryPurchase')).to.deep.equal([{ id: 'pur_quo_1', paymentMethodId: 'pm_visa', attempt: 2 }]);
  });

  it('lets the page be sure of who it is before another card is charged, too', async () => {
    const api = new FakeBillingApi(balanceAccount());
    api.behaviours.set('pm_visa', 'insufficient_funds');
    const dialog = await openDialog(TAG, api);
    await dialog.press('Pay €59.50');
    await dialog.shows('You were not charged');
    const answers = [false, true];
    dialog.element.addEventListener('billing-identity-request', (event: BillingIdentityRequestEvent) => {
      event.respondWith(answers.shift()!);
    });
    await dialog.press('Pay €59.50 again');
    await waitUntil(() => dialog.root.querySelector('dialog')!.matches(':modal') && answers.length === 1, 'not asked');
    expect(api.callsTo('retryPurchase')).to.deep.equal([]);
    await dialog.press('Pay €59.50 again');
    await dialog.shows('€50.00 added.');
    expect(api.callsTo('retryPurchase').length).to.equal(1);
  });

  it('stays open while a card is being saved', async () => {
    const api = new FakeBillingApi(balanceAccount({ paymentMethod: null }));
    const saving = holdBack(api, 'completePaymentMethodSetup');
    const dialog = await openDialog(TAG, api);
    await dialog.press('Add a card');
    await dialog.shows('Visa, asks for 3-D Secure');
    await dialog.press('Save card');
    await waitUntil(() => saving.asked === 1, 'not saved');
    await press('Escape');
    dialog.button('Back').click();
    dialog.button('Close').click();
    await dialog.element.updateComplete;
    expect(dialog.isOpen).to.equal(true);
    saving.letGo();
    await dialog.press('Pay €59.50');
    await dialog.shows('€50.00 added.');
    expect(saving.asked).to.equal(1);
  });
});
