import { expect, test } from './support/fixtures.ts';
import { onBalance } from './support/people.ts';

test.use({ person: onBalance });

test('adds funds: the balance rises by the amount and not by the tax', async ({ billing, customer, processor }) => {
  await billing.open();
  await expect(billing.balance).toContainText('$4.20');

  const dialog = await billing.addFunds();
  await expect(dialog.root).toHaveAccessibleName(`Add funds to ${customer.name}`);
  await dialog.root.getByRole('radio', { name: /^\$50/ }).check();
  await expect(dialog.amountBeside('Added to your balance')).toHaveText('$50.00');
  await expect(dialog.amountBeside('Sales tax 8.875% (NY, United States)')).toHaveText('$4.44');
  await expect(dialog.amountBeside('Total today')).toHaveText('$54.44');
  await expect(dialog.amountBeside('Balance afterwards')).toHaveText('$54.20');
  await expect(dialog.root).toContainText('Visa ···· 4242');

  await dialog.button('Pay $54.44').click();
  await dialog.expectOutcome('$50.00 added. Your balance is $54.20.');
  await dialog.button('Back to what you were doing').click();

  await expect(dialog.root).toBeHidden();
  await expect(billing.balance).toContainText('$54.20');
  expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '5444', currency: 'USD' }]);
});

test('shows the purchase in the invoices and in the activity', async ({ billing, studio }) => {
  await billing.open();
  const dialog = await billing.addFunds();
  await dialog.root.getByRole('radio', { name: /^\$25/ }).check();
  await dialog.button('Pay $27.22').click();
  await dialog.expectOutcome('$25.00 added. Your balance is $29.20.');
  await dialog.button('Back to what you were doing').click();

  const invoices = await billing.showInvoices();
  const row = invoices.getByRole('row').filter({ hasText: 'Funds added' });
  await expect(row).toContainText('Paid');
  await expect(row).toContainText('$27.22');
  const invoice = await billing.openNewestInvoice();
  await expect(invoice).toContainText('Subtotal$25.00');
  await expect(invoice).toContainText('Sales tax 8.875% (NY, United States)$2.22');
  await expect(invoice).toContainText('Total$27.22');

  const entries = await billing.openActivity();
  await expect(entries.first()).toContainText('+$25.00');
  await expect(entries.first()).toContainText('$29.20');
  await expect(studio.chip).toHaveText('$29.20');
});

test('takes an amount of one’s own and says its limits before any error', async ({ billing, customer, processor }) => {
  await billing.open();
  const dialog = await billing.addFunds();
  const own = dialog.root.getByRole('textbox', { name: 'Other amount' });
  await expect(own).toHaveAccessibleDescription('From $5 to $2,000');

  await own.fill('4.99');
  await own.blur();
  await expect(dialog.root.getByRole('alert')).toHaveText('The smallest amount is $5.00.');
  await expect(dialog.button('Pay')).toBeDisabled();
  await own.fill('12.34');
  await expect(dialog.amountBeside('Added to your balance')).toHaveText('$12.34');
  await dialog.button('Pay $13.44').click();

  await dialog.expectOutcome('$12.34 added. Your balance is $16.54.');
  expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '1344', currency: 'USD' }]);
});
