import { buyCreditsDialog, type PurchaseDialog } from './pages/purchase-dialog.ts';
import type { BillingPage } from './pages/billing-page.ts';
import { expect, test } from './support/fixtures.ts';
import { onCredits, type Person } from './support/people.ts';

const SMALL = 'Buy 500 credits · €9.52';
const ADDED = '500 credits added. You have 900 in all.';

const payingWith = (card: string): Person => ({ ...onCredits, card });

async function chooseSmall(billing: BillingPage): Promise<PurchaseDialog> {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
  await expect(dialog.button(SMALL)).toBeEnabled();
  return dialog;
}

test.describe('a declined card', () => {
  test.use({ person: payingWith('insufficient_funds') });

  test('says the cause, and another card pays the same purchase', async ({ billing, customer, processor }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.expectOutcome('The payment didn’t go through');
    await expect(dialog.root).toContainText(
      'The card does not have enough funds for this payment. You were not charged.',
    );
    const [declined] = await processor.purchases(customer.id);
    expect(declined).toMatchObject({ status: 'requires_payment_method', attempt: 1 });

    await dialog.addCard('Mastercard, approved');
    await dialog.button('Pay €9.52 again').click();
    await dialog.expectOutcome(ADDED);
    await expect(dialog.root).toContainText('€9.52 paid with Mastercard ···· 4444.');
    expect(await processor.purchases(customer.id)).toEqual([{ id: declined?.id, status: 'succeeded', attempt: 2 }]);
    expect(await processor.invoiceCount(customer.id)).toBe(1);
    expect(await processor.charges(customer.id)).toHaveLength(1);
  });

  test('leaving it voids the purchase and charges nothing', async ({ billing, customer, processor }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.expectOutcome('The payment didn’t go through');
    await dialog.button('Close').click();
    await expect(dialog.root).toBeHidden();
    await expect
      .poll(async () => (await processor.purchases(customer.id)).map(({ status }) => status))
      .toEqual(['canceled']);
    expect(await processor.charges(customer.id)).toEqual([]);
    await expect(billing.credits).toContainText('400 left');
  });
});

test.describe('a stolen card', () => {
  test.use({ person: payingWith('stolen_card') });

  test('is never called stolen', async ({ billing }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await expect(dialog.root).toContainText('Your bank declined the card without saying why. You were not charged.');
    await expect(dialog.root).not.toContainText('stolen');
  });
});

test.describe('3-D Secure', () => {
  test.use({ person: payingWith('three_d_secure_ok') });

  test('approved in place', async ({ billing, customer, processor }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.expectOutcome('Approve the payment with your bank');
    await expect(dialog.root).toContainText('Your bank asks you to confirm €9.52 to Halide Studio.');
    expect(await processor.charges(customer.id)).toEqual([]);
    await dialog.button('Approve').click();
    await dialog.expectOutcome(ADDED);
    expect(await processor.charges(customer.id)).toHaveLength(1);
  });

  test('declined by the customer, who may try again', async ({ billing, customer, processor }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.button('Decline').click();
    await dialog.expectOutcome('The payment didn’t go through');
    await expect(dialog.root).toContainText('The payment was not approved with your bank. You were not charged.');
    expect(await processor.charges(customer.id)).toEqual([]);

    await dialog.button('Pay €9.52 again').click();
    await dialog.button('Approve').click();
    await dialog.expectOutcome(ADDED);
    expect(await processor.purchases(customer.id)).toMatchObject([{ status: 'succeeded', attempt: 2 }]);
  });

  test('goes on where it was after a reload', async ({ page, billing, customer, processor }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.expectOutcome('Approve the payment with your bank');
    await page.reload();

    await billing.portal.getByRole('button', { name: 'Approve it' }).click();
    await dialog.button('Continue to your bank').click();
    await dialog.button('Approve').click();
    await dialog.expectOutcome(ADDED);
    expect(await processor.charges(customer.id)).toHaveLength(1);
  });
});

test.describe('3-D Secure that fails', () => {
  test.use({ person: payingWith('three_d_secure_fails') });

  test('charges nothing although it was approved', async ({ billing, customer, processor }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.button('Approve').click();
    await dialog.expectOutcome('The payment didn’t go through');
    expect(await processor.charges(customer.id)).toEqual([]);
    await expect(billing.credits).toContainText('400 left');
  });
});

test.describe('3-D Secure whose answer never arrives', () => {
  test.use({ person: payingWith('three_d_secure_abandoned') });

  test('keeps waiting, says so, and never charges', async ({ billing, customer, processor }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.button('Approve').click();
    await expect(dialog.root.getByText('Waiting for your bank…')).toBeVisible();
    expect(await processor.purchases(customer.id)).toMatchObject([{ status: 'requires_action' }]);
    expect(await processor.charges(customer.id)).toEqual([]);
  });
});

test.describe('a bank that takes its time', () => {
  test.use({ person: payingWith('processing_then_ok') });
  test.beforeEach(({ processor }) => processor.holdAnswers());

  test('is waited for without paying again, then the credits arrive by themselves', async ({
    billing,
    customer,
    processor,
  }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.expectOutcome('Your bank is still confirming');
    await expect(dialog.root).toContainText('You don’t need to pay again: we’ll update this page.');
    await dialog.root.getByRole('button', { name: 'Close' }).last().click();
    await expect(dialog.root).toBeHidden();
    await expect(billing.portal).toContainText('Your bank is still confirming.');
    await expect(billing.credits).toContainText('400 left');

    await processor.answerNow(customer.id);
    await expect(billing.credits).toContainText('900 left');
    expect(await processor.charges(customer.id)).toHaveLength(1);
  });
});

test.describe('a bank that says no later', () => {
  test.use({ person: payingWith('processing_then_failed') });
  test.beforeEach(({ processor }) => processor.holdAnswers());

  test('is told honestly, and nothing was added', async ({ billing, customer, processor }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.expectOutcome('Your bank is still confirming');
    await processor.answerNow(customer.id);
    await dialog.expectOutcome('The payment didn’t go through');
    await expect(dialog.root).toContainText('You were not charged.');
    await expect(billing.credits).toContainText('400 left');
    expect(await processor.charges(customer.id)).toEqual([]);
  });
});

test.describe('an answer the processor loses', () => {
  test.use({ person: payingWith('response_lost') });

  test('ends in one charge and one grant', async ({ page, billing, customer, processor }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await buyCreditsDialog(page).expectOutcome(ADDED);
    expect(await processor.charges(customer.id)).toHaveLength(1);
    expect(await processor.purchases(customer.id)).toMatchObject([{ status: 'succeeded', attempt: 1 }]);
  });
});
