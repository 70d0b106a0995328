import type { Locator, Page } from '@playwright/test';
import { BillingPage } from '../pages/billing-page.ts';
import { saveCard, onCredits } from '../support/people.ts';
import { expect, test } from './stripe-fixtures.ts';

const section = (page: Page): Locator => page.getByRole('region', { name: 'Payment method', exact: true });

const row = (page: Page, name: string): Locator => section(page).getByRole('listitem').filter({ hasText: name });

test.use({ person: { ...onCredits, card: 'pm_card_visa' } });

test('a card is added in place, made the one that is used, and the other removed', async ({
  page,
  billing,
  stripe,
}) => {
  await billing.open();
  await section(page).getByRole('button', { name: 'Add payment method' }).click();
  await stripe.choose('pm_card_mastercard');
  await section(page).getByRole('button', { name: 'Save card' }).click();
  await expect(row(page, 'Mastercard ···· 4444')).toBeVisible();

  await section(page).getByRole('button', { name: 'Manage Mastercard ···· 4444' }).click();
  await section(page).getByRole('button', { name: 'Use for payments: Mastercard ···· 4444' }).click();
  await expect(row(page, 'Mastercard ···· 4444')).toContainText('Used for payments');

  await section(page).getByRole('button', { name: 'Manage Visa ···· 4242' }).click();
  await section(page).getByRole('button', { name: 'Remove Visa ···· 4242' }).click();
  await section(page).getByRole('button', { name: 'Remove Visa ···· 4242' }).click();
  await expect(row(page, 'Visa ···· 4242')).toBeHidden();
  await expect(section(page)).toContainText('Visa ···· 4242 removed.');
});

test('one that the plan is charged to stays, and the page says why', async ({ page, billing }) => {
  await billing.open();
  await section(page).getByRole('button', { name: 'Manage Visa ···· 4242' }).click();
  await section(page).getByRole('button', { name: 'Remove Visa ···· 4242' }).click();
  await section(page).getByRole('button', { name: 'Remove Visa ···· 4242' }).click();
  await expect(section(page)).toContainText('Visa ···· 4242 is still needed');
  await expect(row(page, 'Visa ···· 4242')).toBeVisible();
});

test('what is no card and what has expired is shown as what it is', async ({ page, billing, customer, operator }) => {
  await saveCard(operator, customer.key, 'pm_stand_in_savedExpiredCard');
  await saveCard(operator, customer.key, 'pm_sepaDebit');
  await billing.open();
  await expect(row(page, 'SEPA Direct Debit')).toContainText('3000');
  await expect(row(page, 'Mastercard ···· 0070')).toContainText('Expired 08/2025');
});

test('a card that the bank refuses is not saved', async ({ page, billing, stripe }) => {
  await billing.open();
  await section(page).getByRole('button', { name: 'Add payment method' }).click();
  await stripe.choose('pm_card_visa_chargeDeclinedInsufficientFunds');
  await section(page).getByRole('button', { name: 'Save card' }).click();
  await expect(section(page).getByRole('alert')).toContainText(
    'Your card has insufficient funds. Nothing was charged.',
  );
  await expect(section(page).getByRole('listitem')).toHaveCount(1);
});

test('a method that leaves the page comes back to the portal and is saved', async ({ page, billing, stripe }) => {
  await billing.open();
  await section(page).getByRole('button', { name: 'Add payment method' }).click();
  await stripe.choose('pm_stand_in_paypal');
  await section(page).getByRole('button', { name: 'Save card' }).click();
  await page.getByRole('button', { name: /approve|authorize|complete/i }).click();
  await expect(page).toHaveURL(({ search }) => search === '');
  await expect(row(page, 'PayPal')).toBeVisible();
});

test('a blocked Stripe.js is explained, tried again, and saved cards still work', async ({
  page,
  billing,
  standIn,
}) => {
  await page.route(`${standIn.url}/js/stripe.js`, (route) => route.abort('blockedbyclient'));
  await billing.open();
  await section(page).getByRole('button', { name: 'Add payment method' }).click();
  await expect(section(page).getByRole('alert')).toContainText('The card form could not be loaded');
  await expect(section(page).getByRole('alert')).toContainText(
    'You can also ask Halide Studio for another way to pay.',
  );
  await page.unroute(`${standIn.url}/js/stripe.js`);
  await section(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.frameLocator('iframe[title="Secure payment input frame"]').getByRole('combobox')).toBeVisible();
});

test('a card that was removed in another tab is not charged, and another one is', async ({
  page,
  context,
  billing,
  customer,
  operator,
  stripe,
}) => {
  await saveCard(operator, customer.key, 'pm_card_mastercard');
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
  await expect(dialog.root).toContainText('Mastercard ···· 4444');
  await expect(dialog.button('Buy 500 credits · €9.52')).toBeEnabled();

  const other = await context.newPage();
  await new BillingPage(other).open();
  await section(other).getByRole('button', { name: 'Manage Mastercard ···· 4444' }).click();
  await section(other).getByRole('button', { name: 'Remove Mastercard ···· 4444' }).click();
  await section(other).getByRole('button', { name: 'Remove Mastercard ···· 4444' }).click();
  await expect(section(other)).toContainText('Mastercard ···· 4444 removed.');

  await page.bringToFront();
  await dialog.button('Buy 500 credits · €9.52').click();
  await expect(dialog.root.getByRole('alert')).toContainText('Nothing was charged. Choose another one.');
  await dialog.button('Change the payment method').click();
  await dialog.root.getByRole('radio', { name: /Visa/ }).check();
  await dialog.button('Use this card').click();
  await dialog.button('Buy 500 credits · €9.52').click();
  await dialog.expectOutcome('500 credits added.');
  expect(stripe.charges(customer)).toEqual([952]);
});
