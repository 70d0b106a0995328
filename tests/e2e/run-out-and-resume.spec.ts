import { addFundsDialog, buyCreditsDialog } from './pages/purchase-dialog.ts';
import { expect, test } from './support/fixtures.ts';
import { freeWithoutCard, outOfBalance, outOfCredits, pastDue } from './support/people.ts';

const PROMPT = 'A lighthouse keeper and her garden';

test.describe('out of credits', () => {
  test.use({ person: outOfCredits });

  test('sells exactly what is missing, and the same action completes by itself, once', async ({
    page,
    studio,
    customer,
    processor,
  }) => {
    const answers: number[] = [];
    const actionIds = new Set<string>();
    page.on('response', (response) => {
      if (response.request().method() !== 'POST' || !response.url().endsWith('/studio/api/images')) return;
      answers.push(response.status());
      actionIds.add((response.request().postDataJSON() as { actionId: string }).actionId);
    });
    await studio.open();
    await studio.generate(PROMPT);

    const dialog = buyCreditsDialog(page);
    await expect(dialog.root).toContainText('You need 4 more credits for this.');
    await expect(dialog.root.getByRole('radio', { name: /^500 credits/ })).toBeChecked();
    await expect(studio.pictures).toContainText('Paused. It goes on by itself.');
    await dialog.button('Buy 500 credits · €9.52').click();
    await dialog.expectOutcome('500 credits added. You have 506 in all.');
    await dialog.button('Back to what you were doing').click();

    await expect(studio.picture(PROMPT)).toBeVisible();
    await expect(studio.chip).toHaveText('496 credits');
    expect(answers).toEqual([402, 201]);
    expect(actionIds.size).toBe(1);
    expect(await processor.charges(customer.id)).toHaveLength(1);
  });

  test('leaves the action waiting when nothing is bought, and goes on with it later', async ({
    page,
    studio,
    customer,
    processor,
  }) => {
    await studio.open();
    await studio.generate(PROMPT);
    const dialog = buyCreditsDialog(page);
    await expect(dialog.pay).toBeEnabled();
    await dialog.cancel.click();
    await expect(studio.pictures).toContainText('Not made. Nothing was used.');
    expect(await processor.charges(customer.id)).toEqual([]);

    await studio.pictures.getByRole('button', { name: 'Go on' }).click();
    await dialog.pay.click();
    await dialog.expectOutcome('500 credits added. You have 506 in all.');
    await dialog.button('Back to what you were doing').click();
    await expect(studio.picture(PROMPT)).toBeVisible();
  });

  test('offers the stopped action again after a reload', async ({ page, studio }) => {
    await studio.open();
    await studio.generate(PROMPT);
    const dialog = buyCreditsDialog(page);
    await expect(dialog.pay).toBeEnabled();
    await page.reload();

    await expect(studio.pictures).toContainText('Paused when the page was reloaded.');
    await studio.pictures.getByRole('button', { name: 'Go on' }).click();
    await dialog.pay.click();
    await dialog.button('Back to what you were doing').click();
    await expect(studio.picture(PROMPT)).toBeVisible();
    await expect(studio.chip).toHaveText('496 credits');
  });
});

test.describe('out of balance', () => {
  test.use({ person: outOfBalance });

  test('adds funds over the page and runs the same job', async ({ page, studio, customer, processor }) => {
    await studio.open();
    await expect(studio.make).toHaveText('Run job · $0.40');
    await studio.make.click();

    const dialog = addFundsDialog(page);
    await expect(dialog.root).toContainText('You need $0.20 more for this.');
    await expect(dialog.root.getByRole('textbox', { name: 'Other amount' })).toHaveValue('5');
    await dialog.button('Pay $5.44').click();
    await dialog.expectOutcome('$5.00 added. Your balance is $5.20.');
    await dialog.button('Back to what you were doing').click();

    await expect(studio.pictures.getByRole('figure')).toHaveCount(1);
    await expect(studio.chip).toHaveText('$4.80');
    expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '544', currency: 'USD' }]);
  });
});

test.describe('free plan without a card', () => {
  test.use({ person: freeWithoutCard });

  test('collects a card in the flow and goes on', async ({ page, studio, customer, processor }) => {
    await studio.open();
    await studio.generate(PROMPT);
    const dialog = buyCreditsDialog(page);
    await expect(dialog.root).toContainText('No card saved yet');
    await dialog.addCard('Visa, approved');
    await expect(dialog.root).toContainText('Visa ···· 4242');
    await dialog.button('Buy 500 credits · €9.52').click();
    await dialog.expectOutcome('500 credits added. You have 500 in all.');
    await dialog.button('Back to what you were doing').click();

    await expect(studio.picture(PROMPT)).toBeVisible();
    expect(await processor.charges(customer.id)).toHaveLength(1);
  });
});

test.describe('past due', () => {
  test.use({ person: pastDue });

  test('says why nothing can be bought, and charges nothing', async ({ page, studio, customer, processor }) => {
    await studio.open();
    await studio.generate(PROMPT);
    const dialog = buyCreditsDialog(page);
    await dialog.expectOutcome('Pay the open invoice first');
    await expect(dialog.root).toContainText('The last payment for your plan did not go through.');
    await expect(dialog.pay).toBeHidden();
    await dialog.root.press('Escape');
    await expect(studio.pictures).toContainText('Not made. Nothing was used.');
    expect(await processor.purchases(customer.id)).toEqual([]);
  });
});
