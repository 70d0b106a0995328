/** What stands beside buying: codes, bank transfers, undoing, add-ons and seats, each against what really moved. */
import { randomUUID } from 'node:crypto';
import type { GiftCodes, TransferReceipt } from 'billing-portal-contract';
import type { Locator, Page } from '@playwright/test';
import { PurchaseDialog } from './pages/purchase-dialog.ts';
import { expect, test } from './support/fixtures.ts';
import { onBalance, onCredits, type Person } from './support/people.ts';

/** What nobody comes for first is fetched at the first sign of a customer. */
async function stir(page: Page): Promise<void> {
  await page.mouse.move(40, 40);
  await page.mouse.move(60, 60);
}

const section = (page: Page, name: string): Locator => page.locator(`billing-portal billing-${name}`);
const button = (within: Locator | Page, name: string): Locator => within.getByRole('button', { name, exact: true });

async function redeem(page: Page, code: string): Promise<void> {
  const codes = section(page, 'redeem-code');
  const field = codes.getByRole('textbox', { name: 'Promotion or gift code' });
  if (!(await field.isVisible())) await codes.getByText('Have a code?').click();
  await field.fill(code);
  await field.press('Enter');
}

test('redeems a gift once: what it gives can be used at once', async ({
  billing,
  operator,
  page,
  processor,
  customer,
}) => {
  const gift = { batchId: randomUUID(), count: 1, unit: 'credits', micro: '250000000', name: 'Welcome back' };
  const { codes } = await operator.call<GiftCodes>('POST', '/gift-codes', gift);
  await billing.open();
  await stir(page);
  await redeem(page, 'NO-SUCH-CODE');
  await expect(section(page, 'redeem-code').getByRole('alert')).toContainText('This code is not valid');

  await redeem(page, codes[0]!.toLowerCase());
  await expect(section(page, 'redeem-code')).toContainText('Welcome back: 250 credits added.');
  await expect(billing.credits).toContainText('650 left');
  await redeem(page, codes[0]!);
  await expect(section(page, 'redeem-code').getByRole('alert')).toContainText('used already');
  expect(await processor.charges(customer.id)).toEqual([]);
});

test('a code takes its discount off the price, and the bank sees the lower total', async ({
  billing,
  customer,
  processor,
}) => {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^2,100 credits/ }).check();
  await dialog.button('Have a code?').click();
  await dialog.root.getByRole('textbox', { name: 'Promotion or gift code' }).fill('studio10');
  await dialog.button('Apply').click();
  await expect(dialog.root).toContainText('10 % off your next pack is applied.');
  await expect(dialog.amountBeside('Medium')).toHaveText('€28.00');
  await expect(dialog.amountBeside('10 % off your next pack')).toHaveText('-€2.80');
  await expect(dialog.amountBeside('Total today')).toHaveText('€29.99');
  await dialog.button('Buy 2,100 credits · €29.99').click();
  await dialog.expectOutcome('2,100 credits added.');
  expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '2999', currency: 'EUR' }]);
});

test('undoes an unused pack: the credits go, the money comes back', async ({ billing, page, processor, customer }) => {
  await billing.open();
  await stir(page);
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
  await dialog.button('Buy 500 credits · €9.52').click();
  await dialog.expectOutcome('500 credits added.');
  await dialog.button('Back to what you were doing').click();
  await expect(billing.credits).toContainText('900 left');

  const undo = section(page, 'undo-purchase');
  await expect(undo).toContainText('You bought 500 credits for €9.52.');
  await expect(undo).toContainText(/You can undo it for \d+ more minutes\./);
  await button(undo, 'Undo this purchase').click();
  const question = page.getByRole('dialog', { name: 'Undo this purchase' });
  await expect(question).toContainText('€9.52 goes back to Visa ···· 4242.');
  await button(question, 'Undo and get €9.52 back').click();
  await expect(undo).toContainText('Undone. €9.52 goes back to Visa ···· 4242.');
  await expect(button(undo, 'Undo this purchase')).toBeHidden();
  await expect(billing.credits).toContainText('400 left');
  await section(page, 'invoice-list').scrollIntoViewIfNeeded();
  await expect(billing.invoices).toContainText('Credit note');
  expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '952', currency: 'EUR' }]);
  expect(await processor.refunds(customer.id)).toEqual([{ amountMinor: '952', currency: 'EUR' }]);
});

test('adds an add-on for the rest of the period, and lets it end without a question left', async ({
  billing,
  customer,
  page,
  processor,
}) => {
  await billing.open();
  await stir(page);
  const addOns = section(page, 'add-ons');
  await addOns.getByRole('button', { name: 'Add Credit boost for €10 a month' }).click();
  const dialog = new PurchaseDialog(page, /^Add Credit boost/);
  await expect(dialog.root).toContainText('then €10 a month with your plan');
  const pay = dialog.root.getByRole('button', { name: /^Add Credit boost · €/ });
  const total = /€(\d+)\.(\d\d)/.exec((await pay.textContent()) ?? '');
  await pay.click();
  await dialog.expectOutcome('Credit boost is active now.');
  await button(dialog.root, 'Done').click();
  expect(await processor.charges(customer.id)).toEqual([
    { amountMinor: `${total?.[1]}${total?.[2]}`, currency: 'EUR' },
  ]);

  await expect(section(page, 'subscription')).toContainText('With Credit boost');
  await addOns.getByRole('button', { name: 'End Credit boost' }).click();
  const question = page.getByRole('dialog', { name: 'End Credit boost' });
  await expect(question).toContainText('What is left of the paid time is not given back.');
  await button(question, 'End Credit boost').click();
  await expect(addOns).toContainText(/Active until/);
  await addOns.getByRole('button', { name: 'Keep Credit boost' }).click();
  await expect(addOns).toContainText('Credit boost goes on.');
  expect(await processor.charges(customer.id)).toHaveLength(1);
});

test.describe('by bank transfer', () => {
  test.use({ person: onBalance });

  test('waits for the money, shows it on its way, and credits it when it is there', async ({
    billing,
    customer,
    operator,
    page,
    processor,
  }) => {
    await billing.open();
    const dialog = await billing.addFunds();
    await dialog.root.getByRole('radio', { name: /^\$50/ }).check();
    await dialog.button('Pay by bank transfer instead').click();
    await expect(dialog.root).toContainText('to be paid within 14 days');
    await dialog.button('Get the invoice for $54.44').click();
    await dialog.expectOutcome('Transfer $54.44 by');
    const reference =
      (await dialog.root.getByText('Reference').locator('xpath=following-sibling::dd').first().textContent()) ?? '';
    await dialog.button('Done').click();
    await expect(billing.balance).toContainText('$4.20');
    await expect(section(page, 'bank-transfers')).toContainText('$54.44 to be transferred by');
    await section(page, 'invoice-list').scrollIntoViewIfNeeded();
    await expect(billing.invoices.getByRole('row').filter({ hasText: '$54.44' })).toContainText('To pay');

    const { status } = await operator.call<TransferReceipt>('POST', '/bank-transfers', {
      customer: customer.key,
      reference: reference.trim(),
      receiptId: randomUUID(),
      amount: { minor: '5444', currency: 'USD', exponent: 2 },
    });
    expect(status).toBe('credited');
    await expect(billing.balance).toContainText('$54.20');
    await expect(section(page, 'bank-transfers')).toBeHidden();
    expect(await processor.charges(customer.id)).toEqual([]);
  });

  test('is canceled while nothing has arrived', async ({ billing, page }) => {
    await billing.open();
    const dialog = await billing.addFunds();
    await dialog.button('Pay by bank transfer instead').click();
    await dialog.root.getByRole('button', { name: /^Get the invoice for/ }).click();
    await dialog.expectOutcome('Transfer');
    await dialog.button('Done').click();
    const transfers = section(page, 'bank-transfers');
    await transfers.getByText('How to pay').click();
    await button(transfers, 'Cancel the transfer').click();
    await button(page.getByRole('dialog', { name: 'Cancel this transfer' }), 'Cancel the transfer').click();
    await expect(transfers.getByText('to be transferred')).toBeHidden();
    // What is canceled is in nobody's way.
    const again = await billing.addFunds();
    await expect(again.pay).toBeEnabled();
  });
});

test.describe('with seats', () => {
  const onScale: Person = { ...onCredits, plan: 'scale', used: [] };
  test.use({ person: onScale });

  test('buys two more for the rest of the period, and fewer come with the next one', async ({
    billing,
    customer,
    page,
    processor,
  }) => {
    await billing.open();
    const plan = section(page, 'subscription');
    await expect(plan).toContainText('Team: 10 seats');
    await button(plan, 'Change seats').click();
    const choice = page.getByRole('dialog', { name: 'Change seats' });
    await button(choice, 'One seat more').click();
    await button(choice, 'One seat more').click();
    await expect(choice).toContainText('12 seats as soon as it is paid.');
    await button(choice, 'Review and pay').click();
    const dialog = new PurchaseDialog(page, /^Change seats/);
    const pay = dialog.root.getByRole('button', { name: /^Change to 12 seats · €/ });
    const total = /€(\d+)\.(\d\d)/.exec((await pay.textContent()) ?? '');
    await pay.click();
    await dialog.expectOutcome('You have 12 seats now.');
    await button(dialog.root, 'Done').click();
    await expect(plan).toContainText('Team: 12 seats');
    expect(await processor.charges(customer.id)).toEqual([
      { amountMinor: `${total?.[1]}${total?.[2]}`, currency: 'EUR' },
    ]);

    await button(plan, 'Change seats').click();
    await button(choice, 'One seat fewer').click();
    await expect(choice).toContainText('Nothing is charged now.');
    await choice.getByRole('button', { name: /^Change on / }).click();
    await expect(plan).toContainText(/11 seats from .* on\./);
    expect(await processor.charges(customer.id)).toHaveLength(1);
  });
});
