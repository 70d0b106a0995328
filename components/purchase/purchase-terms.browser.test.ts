import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../src/testing/wait-until.ts';
import '../add-funds-dialog/define.ts';
import '../buy-credits-dialog/define.ts';
import { mockBackend } from '../shared/testing/mock-api.ts';
import { OpenDialog, openDialog } from './testing/open-dialog.ts';

describe('a code in the dialogs that sell', () => {
  it('takes the discount off the price of the pack, and it adds up', async () => {
    const dialog = await openDialog('billing-buy-credits-dialog', mockBackend('credits-low').api, {
      pack: 'medium',
    });
    await dialog.press('Have a code?');
    await dialog.shows('Promotion or gift code');
    dialog.typeInto('#code', 'studio10');
    await dialog.press('Apply');
    await dialog.shows('10 % off your next pack is applied.');
    await dialog.shows('Medium €28.00');
    await dialog.shows('-€2.80');
    await dialog.shows('Total today €29.99');
    const focused = () => dialog.root.activeElement;
    await waitUntil(() => focused()?.getAttribute('data-way') === 'remove', 'the focus is lost');
    await dialog.press('Remove the code');
    await waitUntil(() => focused()?.id === 'code', 'the focus is lost');
    await dialog.shows('Total today €33.32');
  });

  it('says why a code is refused, and sells without it', async () => {
    const dialog = await openDialog('billing-buy-credits-dialog', mockBackend('credits-low').api, {
      pack: 'small',
      promotionCode: 'MORE5',
    });
    await dialog.shows('This code does not go with this purchase.');
    await dialog.shows('Total today €9.52');
    dialog.typeInto('#code', 'nothing');
    await dialog.press('Apply');
    await dialog.shows('This code is not valid, or no longer.');
    await dialog.press('Buy 500 credits · €9.52');
    await dialog.shows('500 credits added.');
  });

  it('applies it at Enter, and pays nothing by that', async () => {
    const backend = mockBackend('credits-low');
    const { createPurchase } = backend.api;
    let paid = 0;
    backend.api.createPurchase = (...call) => {
      paid += 1;
      return createPurchase(...call);
    };
    const dialog = await openDialog('billing-buy-credits-dialog', backend.api, { pack: 'medium' });
    await dialog.shows('Total today €33.32');
    await dialog.press('Have a code?');
    await waitUntil(() => dialog.root.activeElement?.id === 'code', 'the field has no focus');
    await sendKeys({ press: 'Enter' });
    await dialog.shows('Enter a code.');
    await sendKeys({ type: 'studio10' });
    await waitUntil(() => !dialog.text.includes('Enter a code.'), 'the complaint stays');
    await sendKeys({ press: 'Enter' });
    await dialog.shows('Total today €29.99');
    expect(paid).to.equal(0);
  });

  it('forgets it with the next opening', async () => {
    const { api } = mockBackend('credits-low');
    const dialog = await openDialog('billing-buy-credits-dialog', api, { pack: 'medium', promotionCode: 'STUDIO10' });
    await dialog.shows('Total today €29.99');
    await dialog.press('Cancel');
    await dialog.outcome;
    const again = new OpenDialog(dialog.element, dialog.element.open({ pack: 'medium' }));
    await again.shows('Total today €33.32');
    expect(again.text).to.contain('Have a code?');
  });

  it('is not asked for where the seller has no codes, nor is a bank transfer where it takes none', async () => {
    const { api } = mockBackend('balance');
    const { getAccount } = api;
    api.getAccount = async (...call) => {
      const account = await getAccount(...call);
      return { ...account, capabilities: account.capabilities.filter((one) => !/codes|bank_transfer/.test(one)) };
    };
    const dialog = await openDialog('billing-add-funds-dialog', api);
    await dialog.shows('Total today');
    expect(dialog.root.querySelector('.terms')).to.equal(null);
  });

  it('names what a code gives on top of funds', async () => {
    const dialog = await openDialog('billing-add-funds-dialog', mockBackend('balance').api, {
      promotionCode: 'MORE5',
      amount: { minor: '5000', currency: 'USD', exponent: 2 },
    });
    await dialog.shows('5 % more balance: $2.50 on top.');
  });
});

describe('paying by bank transfer', () => {
  it('makes an invoice instead of a charge, and says what to tell the bank', async () => {
    const { api } = mockBackend('balance');
    const dialog = await openDialog('billing-add-funds-dialog', api, {
      amount: { minor: '5000', currency: 'USD', exponent: 2 },
    });
    await dialog.press('Pay by bank transfer instead');
    await dialog.shows('to be paid within 14 days');
    await dialog.press('Get the invoice for $54.44');
    await dialog.shows('Transfer $54.44 by');
    await dialog.shows('$50.00 is added to your balance once the transfer has arrived.');
    await dialog.shows('DE89 3704 0044 0532 0130 00');
    dialog.still();
    await expect(dialog.element).to.be.accessible();
    const account = await api.getAccount();
    expect(account.pendingFunds).to.have.length(1);
    expect(account.capacity?.balance?.available.micro).to.equal('38200000');
    await dialog.press('Done');
    expect((await dialog.outcome).status).to.equal('processing');
  });

  it('goes back to the card, and does not stand in the way of the next purchase', async () => {
    const { api } = mockBackend('balance');
    const dialog = await openDialog('billing-add-funds-dialog', api, {
      amount: { minor: '5000', currency: 'USD', exponent: 2 },
    });
    await dialog.press('Pay by bank transfer instead');
    await dialog.shows('Bank transfer');
    await dialog.press('Get the invoice for $54.44');
    await dialog.press('Done');
    await dialog.outcome;
    const again = await openDialog('billing-add-funds-dialog', api);
    await again.press('Pay by bank transfer instead');
    await waitUntil(() => again.root.activeElement?.getAttribute('data-way') === 'payByCard', 'the focus is lost');
    await again.press('Pay by card instead');
    await again.shows('Visa ···· 4242');
  });

  it('is not offered to somebody whose task waits', async () => {
    const dialog = await openDialog('billing-add-funds-dialog', mockBackend('balance').api, {
      shortfall: { feature: 'video_render', need: null, have: null, shortfall: null },
    });
    await dialog.shows('Have a code?');
    expect(dialog.text).not.to.contain('bank transfer');
  });
});
