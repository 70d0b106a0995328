import type { Locator, Page } from '@playwright/test';
import { addFundsDialog, buyCreditsDialog } from './pages/purchase-dialog.ts';
import { expect, test } from './support/fixtures.ts';
import { onBalance, outOfCredits } from './support/people.ts';

const STEPS_MAX = 60;

test.describe('funds', () => {
  test.use({ person: onBalance });

  test('are added with the keyboard alone, and the focus comes back', async ({
    page,
    billing,
    customer,
    processor,
  }) => {
    await billing.open();
    const opener = billing.balance.getByRole('button', { name: 'Add funds' });
    await tabTo(page, opener);
    await page.keyboard.press('Enter');

    const dialog = addFundsDialog(page);
    await tabTo(page, dialog.root.getByRole('radio', { checked: true }));
    await chooseWithArrows(page, dialog.root.getByRole('radio', { name: /^\$10\b/ }));
    await expect(dialog.button('Pay $10.89')).toBeEnabled();
    await tabTo(page, dialog.button('Pay $10.89'));
    await page.keyboard.press('Enter');
    await dialog.expectOutcome('$10.00 added. Your balance is $14.20.');
    await tabTo(page, dialog.button('Back to what you were doing'));
    await page.keyboard.press('Enter');

    await expect(dialog.root).toBeHidden();
    await expect(opener).toBeFocused();
    expect(await processor.charges(customer.id)).toHaveLength(1);
  });
});

test.describe('credits', () => {
  test.use({ person: outOfCredits });

  test('are bought with the keyboard alone, and the stopped action goes on', async ({ page, studio }) => {
    await studio.open();
    await tabTo(page, studio.prompt);
    await page.keyboard.type('Snow on a desert');
    await tabTo(page, studio.make);
    await page.keyboard.press('Enter');

    const dialog = buyCreditsDialog(page);
    await expect(dialog.pay).toBeEnabled();
    await tabTo(page, dialog.root.getByRole('radio', { checked: true }));
    await chooseWithArrows(page, dialog.root.getByRole('radio', { name: /^2,100 credits/ }));
    await expect(dialog.button('Buy 2,100 credits · €33.32')).toBeEnabled();
    await tabTo(page, dialog.button('Buy 2,100 credits · €33.32'));
    await page.keyboard.press('Enter');
    await dialog.expectOutcome('2,100 credits added. You have 2,106 in all.');
    await tabTo(page, dialog.button('Back to what you were doing'));
    await page.keyboard.press('Enter');
    await expect(studio.picture('Snow on a desert')).toBeVisible();
  });

  test('Escape closes the dialog and leaves the action waiting', async ({ page, studio }) => {
    await studio.open();
    await studio.generate('Snow on a desert');
    const dialog = buyCreditsDialog(page);
    await expect(dialog.pay).toBeEnabled();
    await page.keyboard.press('Escape');
    await expect(dialog.root).toBeHidden();
    await expect(studio.pictures).toContainText('Not made. Nothing was used.');
  });
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < STEPS_MAX; step += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target.toString()} cannot be reached with the Tab key.`);
}

async function chooseWithArrows(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < STEPS_MAX; step += 1) {
    if (await target.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${target.toString()} cannot be chosen with the arrow keys.`);
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches(':focus'));
}
