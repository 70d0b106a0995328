import type { Page } from '@playwright/test';
import type { StripeStandIn } from '../../stripe-stand-in/stand-in.ts';
import type { BillingPage } from '../pages/billing-page.ts';
import type { PurchaseDialog } from '../pages/purchase-dialog.ts';
import { onCredits, type Person } from '../support/people.ts';
import { expect, test } from './stripe-fixtures.ts';

const SMALL = 'Buy 500 credits · €9.52';
const ADDED = '500 credits added. You have 900 in all.';

const payingWith = (card: string): Person => ({ ...onCredits, card });

async function chooseSmall(billing: BillingPage): Promise<PurchaseDialog> {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
  return dialog;
}

test.describe('a saved card', () => {
  test.use({ person: payingWith('pm_card_visa') });

  test('pays in one click, and Stripe.js is not even loaded', async ({ page, billing, customer, stripe }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (/stripe\.js/.test(request.url())) scripts.push(request.url());
    });
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.expectOutcome(ADDED);
    await expect(dialog.root).toContainText('€9.52 paid with Visa ···· 4242.');
    expect(stripe.charges(customer)).toEqual([952]);
    expect(scripts).toEqual([]);
  });
});

test.describe('3-D Secure', () => {
  test.use({ person: payingWith('pm_card_authenticationRequired') });

  test('is answered over the dialog, which cannot be closed meanwhile', async ({ page, billing, customer, stripe }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await expect(stripe.bank.getByRole('button', { name: /complete|approve/i })).toBeVisible();
    expect(stripe.charges(customer)).toEqual([]);
    await page.keyboard.press('Escape');
    await stripe.bank.getByRole('button', { name: /complete|approve/i }).click();
    await dialog.expectOutcome(ADDED);
    expect(await dialog.root.evaluate((element) => element.matches(':modal'))).toBe(true);
    expect(stripe.charges(customer)).toEqual([952]);
  });

  test('that fails charges nothing, and can be tried again', async ({ billing, customer, stripe }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await stripe.bank.getByRole('button', { name: /fail|decline/i }).click();
    await dialog.expectOutcome('The payment didn’t go through');
    await expect(dialog.root).toContainText('The payment was not approved with your bank. You were not charged.');
    expect(stripe.charges(customer)).toEqual([]);
    await dialog.button('Pay €9.52 again').click();
    await stripe.bank.getByRole('button', { name: /complete|approve/i }).click();
    await dialog.expectOutcome(ADDED);
    expect(stripe.charges(customer)).toEqual([952]);
  });

  test('that was left by closing the page waits there, and is never paid twice', async ({
    page,
    billing,
    customer,
    stripe,
  }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await expect(stripe.bank.getByRole('button').first()).toBeVisible();
    await page.reload();
    await billing.portal.getByRole('button', { name: 'Approve it' }).click();
    await dialog.button('Continue to your bank').click();
    await stripe.bank.getByRole('button', { name: /complete|approve/i }).click();
    await dialog.expectOutcome(ADDED);
    expect(stripe.charges(customer)).toEqual([952]);
  });
});

test.describe('a declined card', () => {
  test.use({ person: payingWith('pm_stand_in_savedInsufficientFunds') });

  test('says why, and a new card pays the same purchase', async ({ billing, customer, processor, stripe }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.expectOutcome('The payment didn’t go through');
    await expect(dialog.root).toContainText('The card does not have enough funds for this payment.');
    await dialog.button('Add a card').click();
    await stripe.choose('pm_card_mastercard');
    await dialog.button('Save card').click();
    await dialog.button('Pay €9.52 again').click();
    await dialog.expectOutcome(ADDED);
    await expect(dialog.root).toContainText('€9.52 paid with Mastercard ···· 4444.');
    expect(stripe.charges(customer)).toEqual([952]);
    expect(await processor.purchases(customer.id)).toMatchObject([{ status: 'succeeded', attempt: 2 }]);
  });
});

test.describe('no saved card', () => {
  test.use({ person: { ...onCredits, card: null } });

  test('one is saved in the flow, with the bank’s question, and pays', async ({
    page,
    billing,
    customer,
    stack,
    stripe,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const dialog = await chooseSmall(billing);
    await dialog.button('Add a card').click();
    await stripe.choose('pm_card_authenticationRequiredOnSetup');
    await dialog.button('Save card').click();
    await stripe.bank.getByRole('button', { name: /complete|approve/i }).click();
    await dialog.button(SMALL).click();
    await dialog.expectOutcome(ADDED);
    await expect(dialog.root).toContainText('Visa ···· 3155');
    expect(stripe.charges(customer)).toEqual([952]);
    // What Stripe's secrets open is Stripe's business: none is in an address of ours.
    expect(asked.filter((url) => url.startsWith(stack.url) && url.includes('_secret_'))).toEqual([]);
  });
});

test.describe('a bank that takes over the whole page', () => {
  test.use({ person: payingWith('pm_card_authenticationRequired') });

  /** Leaves while the bank asks, lets it hear the answer there, and comes back as Stripe would send the customer. */
  async function comeBack(page: Page, standIn: StripeStandIn, answer: 'approve' | 'fail'): Promise<void> {
    const intent = await page.evaluate(() => {
      const record = sessionStorage.getItem('billing-portal/redirect/v1') ?? '';
      return /pi_\w+/.exec(record)?.[0] ?? '';
    });
    standIn.control.answerChallenge(intent, answer);
    const secret = `payment_intent_client_secret=${intent}_secret_x`;
    await page.goto(`/?payment_intent=${intent}&${secret}&redirect_status=succeeded#/billing`);
  }

  for (const [answer, outcome, charged] of [
    ['approve', ADDED, [952]],
    ['fail', 'The payment didn’t go through', []],
  ] as const) {
    test(`leads back to the same dialog: ${answer}`, async ({ page, billing, customer, standIn, stripe }) => {
      const dialog = await chooseSmall(billing);
      await dialog.button(SMALL).click();
      await expect(stripe.bank.getByRole('button').first()).toBeVisible();
      await comeBack(page, standIn, answer);
      await dialog.expectOutcome(outcome);
      expect(stripe.charges(customer)).toEqual(charged);
      expect(new URL(page.url()).search).toBe('');
      expect(new URL(page.url()).hash).toBe('#/billing');
    });
  }

  test('the return of somebody else’s payment is left alone', async ({ page, billing }) => {
    // The address was looked at before this is asked for.
    const following = page.waitForRequest(/\/v1\/events/);
    await page.goto('/?payment_intent=pi_of_the_host&redirect_status=succeeded#/billing');
    await following;
    await expect(billing.credits).toContainText('400 left');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(new URL(page.url()).search).toContain('pi_of_the_host');
  });
});

test.describe('a method that always asks on a page of its own', () => {
  test.use({ person: payingWith('pm_stand_in_paypal') });

  test('comes back to the same dialog', async ({ page, billing, customer, stripe }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await page.getByRole('button', { name: 'Authorize payment' }).click();
    await dialog.expectOutcome(ADDED);
    expect(stripe.charges(customer)).toEqual([952]);
    expect(page.url()).not.toMatch(/payment_intent|redirect_status|secret/);
  });
});

test.describe('a debit that takes days', () => {
  test.use({ person: payingWith('pm_sepaDebit') });

  test('is waited for without paying again, and gives nothing before the money is there', async ({
    billing,
    customer,
    standIn,
    stripe,
  }) => {
    const dialog = await chooseSmall(billing);
    await dialog.button(SMALL).click();
    await dialog.expectOutcome('Your bank is still confirming');
    await expect(dialog.root).toContainText('You don’t need to pay again');
    await dialog.root.getByRole('button', { name: 'Close' }).last().click();
    await expect(billing.credits).toContainText('400 left');
    const { invoices } = standIn.control.ledger();
    standIn.control.settleProcessing(
      invoices.find(({ metadata }) => metadata['customer_id'] === customer.id)!.invoiceId,
      'succeeds',
    );
    await expect(billing.credits).toContainText('900 left');
    expect(stripe.charges(customer)).toEqual([952]);
  });
});
