import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BillingAccountSwitchRequestEvent } from '../../src/events/billing-account-switch-request-event.ts';
import { waitUntil } from '../../src/testing/wait-until.ts';
import { FakeBillingApi } from '../purchase/testing/fake-billing-api.ts';
import { balanceAccount } from '../purchase/testing/fixtures.ts';
import { openDialog } from '../purchase/testing/open-dialog.ts';
import { standsStill } from '../shared/testing/render-in-provider.ts';
import './define.ts';

const TAG = 'billing-add-funds-dialog';

// Clicks, keys and what assistive technology finds; what becomes of a payment stands beside it.
describe('<billing-add-funds-dialog> in the hand', () => {
  beforeEach(() => localStorage.clear());

  it('charges once for a double click', async () => {
    const api = new FakeBillingApi(balanceAccount());
    const dialog = await openDialog(TAG, api);
    await dialog.shows('€59.50');
    await waitUntil(() => dialog.primary.getAttribute('aria-disabled') === 'false');
    dialog.primary.click();
    dialog.primary.click();
    await dialog.shows('added');
    expect(api.callsTo('createPurchase').length).to.equal(1);
  });

  it('keeps the button as wide while paying, and asks before Escape closes it', async () => {
    const api = new FakeBillingApi(balanceAccount());
    const dialog = await openDialog(TAG, api);
    await dialog.shows('€59.50');
    await waitUntil(() => dialog.primary.getAttribute('aria-disabled') === 'false');
    const { width } = dialog.primary.getBoundingClientRect();
    api.createPurchase = () => new Promise(() => undefined);
    dialog.primary.click();
    await waitUntil(() => dialog.primary.getAttribute('aria-busy') === 'true');
    expect(dialog.primary.getBoundingClientRect().width).to.equal(width);
    expect(dialog.primary.getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await dialog.shows('The payment is still running');
    expect(dialog.isOpen).to.equal(true);
    await dialog.press('Keep waiting');
    await dialog.shows('Balance afterwards');
    await sendKeys({ press: 'Escape' });
    await dialog.press('Close anyway');
    expect((await dialog.outcome).status).to.equal('processing');
  });

  it('does not pay with a key that is still held down from opening it', async () => {
    const dialog = await openDialog(TAG, new FakeBillingApi(balanceAccount()));
    await dialog.shows('€59.50');
    const isTaken = (repeat: boolean) => {
      const init = { key: 'Enter', repeat, bubbles: true, cancelable: true, composed: true };
      return !dialog.primary.dispatchEvent(new KeyboardEvent('keydown', init));
    };
    expect([isTaken(true), isTaken(false)]).to.deep.equal([true, false]);
  });

  it('is bought with the keyboard alone', async () => {
    const api = new FakeBillingApi(balanceAccount());
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const dialog = await openDialog(TAG, api);
    await dialog.shows('€59.50');
    await waitUntil(() => dialog.root.activeElement === dialog.radio('€50'));
    await sendKeys({ press: 'ArrowLeft' });
    await dialog.shows('Total today €29.75');
    await waitUntil(() => dialog.primary.getAttribute('aria-disabled') === 'false');
    await sendKeys({ press: 'Enter' });
    await dialog.shows('€25.00 added. Your balance is €63.20.');
    await sendKeys({ press: 'Escape' });
    await dialog.outcome;
    expect(document.activeElement).to.equal(opener);
    opener.remove();
  });

  it('is accessible before, while choosing a card, and after', async () => {
    const api = new FakeBillingApi(balanceAccount());
    const dialog = await openDialog(TAG, api);
    await dialog.shows('€59.50');
    dialog.still();
    await standsStill(dialog.element);
    await expect(dialog.element).to.be.accessible();
    await dialog.press('Change the payment method');
    await dialog.shows('Mastercard');
    dialog.still();
    await standsStill(dialog.element);
    await expect(dialog.element).to.be.accessible();
    await dialog.press('Back');
    await dialog.press('Pay €59.50');
    await dialog.shows('added');
    dialog.still();
    await standsStill(dialog.element);
    await expect(dialog.element).to.be.accessible();
  });

  describe('where the page knows several accounts', () => {
    async function openWithChoice() {
      const api = new FakeBillingApi(balanceAccount());
      const dialog = await openDialog(TAG, api);
      await dialog.shows('€59.50');
      expect(dialog.hasButton('Choose another account')).to.equal(false);
      const provider = dialog.element.closest('billing-provider')!;
      provider.toggleAttribute('can-switch-account', true);
      dialog.element.requestUpdate();
      await dialog.shows('Choose another account');
      const asked = oneEvent(provider, 'billing-account-switch-request') as Promise<BillingAccountSwitchRequestEvent>;
      return { api, asked, dialog };
    }

    it('lets the payer choose another one, and charges nothing', async () => {
      const { api, asked, dialog } = await openWithChoice();
      await dialog.press('Choose another account');
      const { detail } = await asked;
      expect(detail.customerId).to.equal(balanceAccount().customer.id);
      expect(detail.intent.kind).to.equal('balance_topup');
      expect((await dialog.outcome).status).to.equal('dismissed');
      expect(api.callsTo('createPurchase').length).to.equal(0);
    });

    it('does not while it pays', async () => {
      const { api, dialog } = await openWithChoice();
      api.createPurchase = () => new Promise(() => undefined);
      await waitUntil(() => dialog.primary.getAttribute('aria-disabled') === 'false');
      dialog.primary.click();
      await waitUntil(() => dialog.primary.getAttribute('aria-busy') === 'true');
      expect(dialog.button('Choose another account').disabled).to.equal(true);
    });
  });
});
