import type { Locator, Page } from '@playwright/test';
import { PurchaseDialog } from './pages/purchase-dialog.ts';
import { expect, test } from './support/fixtures.ts';
import { onCredits, saveCard } from './support/people.ts';

const MONTH_SECONDS = 32 * 86_400;

/** The plan at the head of the portal. */
const planOf = (page: Page): Locator => page.locator('billing-subscription');
const button = (within: Locator, name: string): Locator => within.getByRole('button', { name, exact: true });

async function choosePlan(page: Page, plan: string): Promise<void> {
  await button(planOf(page), 'Change plan').click();
  const plans = page.getByRole('dialog', { name: 'Choose a plan' });
  await expect(plans.getByRole('listitem').filter({ hasText: 'Your plan' })).toContainText('Starter');
  await button(plans, `Choose ${plan}`).click();
}

test('upgrades in place: unused time is credited, and what happens to credits is said before', async ({
  billing,
  customer,
  page,
  processor,
}) => {
  await billing.open();
  await choosePlan(page, 'Pro');
  const dialog = new PurchaseDialog(page, /^Change to Pro/);
  await expect(dialog.root).toContainText('Pro starts as soon as it is paid.');
  await expect(dialog.root).toContainText('Plan credits: 400 now, 4,400 right after.');
  await expect(dialog.root.getByText(/^Unused time: Starter/)).toBeVisible();
  await expect(dialog.root).toContainText(/Next payment €46\.41 on/);
  await dialog.root.getByRole('button', { name: /^Change to Pro · €/ }).click();
  await dialog.expectOutcome('You are on Pro now.');
  await button(dialog.root, 'Done').click();

  await expect(planOf(page).getByRole('heading', { name: 'Pro' })).toBeVisible();
  await expect(billing.credits).toContainText('4,400 left');
  const [charge, ...others] = await processor.charges(customer.id);
  expect(others).toEqual([]);
  expect(BigInt(charge!.amountMinor)).toBeLessThan(4_641n);
});

test('downgrades for later, charges nothing, and takes it back', async ({ billing, customer, page, processor }) => {
  await billing.open();
  await choosePlan(page, 'Free');
  const dialog = page.getByRole('dialog', { name: 'Change to Free' });
  await expect(dialog).toContainText('Until then nothing changes.');
  await expect(dialog).toContainText('No longer included:');
  await dialog.getByRole('button', { name: /^Change on / }).click();
  await expect(planOf(page)).toContainText(/Starter until .*, then Free\./);

  await button(planOf(page), 'Undo the change').click();
  await expect(planOf(page)).toContainText('Starter goes on as before.');
  await expect(planOf(page)).toContainText('next payment');
  expect(await processor.charges(customer.id)).toEqual([]);
});

test('cancels without a reason in one dialog, says what is kept, and takes it back', async ({ billing, page }) => {
  await billing.open();
  await button(planOf(page), 'Cancel plan').click();
  const dialog = page.getByRole('dialog', { name: 'Cancel Starter' });
  await expect(dialog).toContainText('The 400 plan credits can be used until it ends.');
  await expect(dialog).toContainText('Your invoices stay here.');
  await button(dialog, 'Cancel Starter').click();
  await expect(planOf(page)).toContainText('Ending');
  await expect(planOf(page)).toContainText('Until then you can take it back here.');

  await button(planOf(page), 'Keep Starter').click();
  await expect(planOf(page)).toContainText('Active');
  await expect(planOf(page)).toContainText('Starter goes on as before.');
});

test.describe('past due', () => {
  test.use({ person: { ...onCredits, card: 'declined' } });

  test('pays the open invoice in the page with another card, and goes on', async ({
    billing,
    customer,
    operator,
    page,
    processor,
  }) => {
    await operator.call('POST', '/sandbox/clock', { customer: customer.key, advanceSeconds: MONTH_SECONDS });
    await saveCard(operator, customer.key, 'visa_ok');
    await billing.open();
    await expect(planOf(page)).toContainText('Payment due');
    await page.locator('billing-banner').getByRole('button', { name: 'Pay the invoice' }).click();
    const dialog = new PurchaseDialog(page, /^Pay (the open )?invoice/);
    await expect(dialog.root).toContainText('Once it is paid, Starter goes on and you can buy again.');
    await dialog.button('Pay €14.28').click();
    await dialog.expectOutcome('The invoice is paid. Starter goes on.');
    await button(dialog.root, 'Done').click();
    await expect(planOf(page)).toContainText('Active');
    await expect(page.locator('billing-banner').getByRole('button', { name: 'Pay the invoice' })).toBeHidden();
    expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '1428', currency: 'EUR' }]);
  });

  test('leads from a dialog that sells to the invoice, and back', async ({ billing, customer, operator, page }) => {
    await operator.call('POST', '/sandbox/clock', { customer: customer.key, advanceSeconds: MONTH_SECONDS });
    await saveCard(operator, customer.key, 'visa_ok');
    await billing.open();
    const blocked = await billing.buyCredits();
    await blocked.expectOutcome('Pay the open invoice first');
    await blocked.button('Pay €14.28').click();
    const dialog = new PurchaseDialog(page, /^Pay (the open )?invoice/);
    await dialog.button('Pay €14.28').click();
    await dialog.expectOutcome('The invoice is paid. Starter goes on.');
    await button(dialog.root, 'Done').click();
    await expect(blocked.root.getByRole('radio').first()).toBeVisible();
  });
});

test.describe('canceled', () => {
  test.use({ person: { ...onCredits, endsAs: 'canceled' } });

  test('reactivates at today’s price', async ({ billing, customer, page, processor }) => {
    await billing.open();
    await button(planOf(page), 'Reactivate Starter').click();
    const dialog = new PurchaseDialog(page, /^Reactivate Starter/);
    await expect(dialog.root).toContainText('Starter starts again today, at today’s price.');
    await dialog.button('Reactivate Starter · €14.28').click();
    await dialog.expectOutcome('Starter is active again.');
    await button(dialog.root, 'Done').click();
    await expect(planOf(page)).toContainText('Active');
    expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '1428', currency: 'EUR' }]);
  });
});
