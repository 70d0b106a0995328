import { expect, test } from './support/fixtures.ts';

test('buys a credit pack: capacity first, then price, tax and total', async ({ billing, customer, processor }) => {
  await billing.open();
  await expect(billing.credits).toContainText('400 left');

  const dialog = await billing.buyCredits();
  await expect(dialog.root).toHaveAccessibleName(`Buy credits for ${customer.name}`);
  await dialog.root.getByRole('radio', { name: /2,100 credits/ }).check();
  await expect(dialog.root).toContainText('+2,100 credits');
  await expect(dialog.root).toContainText('about 210 images');
  await expect(dialog.amountBeside('Medium')).toHaveText('€28.00');
  await expect(dialog.amountBeside('VAT 19% (Germany)')).toHaveText('€5.32');
  await expect(dialog.amountBeside('Total today')).toHaveText('€33.32');
  await expect(dialog.amountBeside('Credits afterwards')).toHaveText('2,500');

  await dialog.button('Buy 2,100 credits · €33.32').click();
  await dialog.expectOutcome('2,100 credits added. You have 2,500 in all.');
  await dialog.button('Back to what you were doing').click();

  await expect(billing.credits).toContainText('2,500 left');
  await expect(billing.credits).toContainText('400 plan credits');
  await expect(billing.credits).toContainText('2,100 purchased · do not expire');
  expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '3332', currency: 'EUR' }]);
});

test('puts the pack into the one list of invoices, and it can be used at once', async ({ billing, studio }) => {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
  await dialog.button('Buy 500 credits · €9.52').click();
  await dialog.expectOutcome('500 credits added. You have 900 in all.');
  await dialog.button('Back to what you were doing').click();

  const invoices = await billing.showInvoices();
  const row = invoices.getByRole('row').filter({ hasText: 'Credit pack' });
  await expect(row).toContainText('Paid');
  const invoice = await billing.openNewestInvoice();
  await expect(invoice).toContainText('Subtotal€8.00');
  await expect(invoice).toContainText('VAT 19% (Germany)€1.52');
  await expect(invoice).toContainText('Total€9.52');
  const entries = await billing.openActivity();
  await expect(entries.first()).toContainText('+500');

  await studio.open();
  await studio.generate('A kite over a green country');
  await expect(studio.picture('A kite over a green country')).toBeVisible();
  await expect(studio.chip).toHaveText('890 credits');
});

test('buys several of a pack at once', async ({ billing, customer, processor }) => {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
  await dialog.button('One pack more').click();
  await dialog.button('One pack more').click();
  await expect(dialog.amountBeside('3 × Small')).toHaveText('€24.00');
  await dialog.button('Buy 1,500 credits · €28.56').click();
  await dialog.expectOutcome('1,500 credits added. You have 1,900 in all.');
  expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '2856', currency: 'EUR' }]);
});

test('opens the receipt of the purchase as a PDF', async ({ context, billing }) => {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
  await dialog.button('Buy 500 credits · €9.52').click();
  await dialog.expectOutcome('500 credits added. You have 900 in all.');
  const opened = context.waitForEvent('response', (response) => response.url().includes('/documents/'));
  await dialog.button('Receipt').click();
  const document = await opened;
  expect([document.status(), document.headers()['content-type']]).toEqual([200, 'application/pdf']);
});
