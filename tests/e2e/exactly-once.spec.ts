import { BillingPage } from './pages/billing-page.ts';
import { buyCreditsDialog, type PurchaseDialog } from './pages/purchase-dialog.ts';
import { expect, signIn, test } from './support/fixtures.ts';
import { onCredits } from './support/people.ts';

const SMALL = 'Buy 500 credits · €9.52';
const ADDED = '500 credits added. You have 900 in all.';
const PURCHASES = '**/billing/v1/purchases';

async function chooseSmall(billing: BillingPage): Promise<PurchaseDialog> {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
  await expect(dialog.button(SMALL)).toBeEnabled();
  return dialog;
}

test('a double click charges once', async ({ billing, customer, processor }) => {
  const dialog = await chooseSmall(billing);
  await dialog.button(SMALL).dblclick();
  await dialog.expectOutcome(ADDED);
  expect(await processor.charges(customer.id)).toHaveLength(1);
  expect(await processor.purchases(customer.id)).toHaveLength(1);
});

test('Enter held down charges once', async ({ page, billing, customer, processor }) => {
  const dialog = await chooseSmall(billing);
  await dialog.button(SMALL).focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await dialog.expectOutcome(ADDED);
  expect(await processor.charges(customer.id)).toHaveLength(1);
});

test('an answer lost on the way to the browser charges once', async ({ page, billing, customer, processor }) => {
  await page.route(
    PURCHASES,
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  const dialog = await chooseSmall(billing);
  await dialog.button(SMALL).click();
  await dialog.expectOutcome(ADDED);
  expect(await processor.charges(customer.id)).toHaveLength(1);
  expect(await processor.purchases(customer.id)).toHaveLength(1);
});

test('a request lost on the way to the server is sent again and charges once', async ({
  page,
  billing,
  customer,
  processor,
}) => {
  await page.route(PURCHASES, (route) => route.abort('connectionreset'), { times: 2 });
  const dialog = await chooseSmall(billing);
  await dialog.button(SMALL).click();
  await dialog.expectOutcome(ADDED);
  expect(await processor.charges(customer.id)).toHaveLength(1);
});

test('the dialog cannot be left by accident while paying', async ({ page, billing, customer, processor }) => {
  const answer = Promise.withResolvers<void>();
  await page.route(PURCHASES, async (route) => {
    await answer.promise;
    await route.continue();
  });
  const dialog = await chooseSmall(billing);
  await dialog.button(SMALL).click();
  await expect(dialog.root.getByRole('button', { name: 'Paying…' })).toBeVisible();
  await dialog.root.press('Escape');
  await dialog.expectOutcome('The payment is still running');
  await dialog.button('Keep waiting').click();
  answer.resolve();
  await dialog.expectOutcome(ADDED);
  expect(await processor.charges(customer.id)).toHaveLength(1);
});

test.describe('with a slow card', () => {
  test.use({ person: { ...onCredits, card: 'slow' } });

  test('a reload in the middle shows the same purchase, charged once', async ({
    page,
    billing,
    customer,
    processor,
  }) => {
    const dialog = await chooseSmall(billing);
    const sent = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('/v1/purchases'),
    );
    await dialog.button(SMALL).click();
    await sent;
    await page.reload();
    await expect(billing.credits).toBeVisible();
    await billing.buyCredits();
    await dialog.expectOutcome(ADDED);
    expect(await processor.charges(customer.id)).toHaveLength(1);
    expect(await processor.purchases(customer.id)).toHaveLength(1);
  });
});

test('offline before paying sends nothing, says so, and pays once it is back', async ({
  context,
  billing,
  customer,
  processor,
}) => {
  const dialog = await chooseSmall(billing);
  await context.setOffline(true);
  await dialog.button(SMALL).click();
  await expect(dialog.root.getByRole('alert')).toContainText('You are offline. Nothing was charged.');
  expect(await processor.purchases(customer.id)).toEqual([]);
  await context.setOffline(false);
  await dialog.button(SMALL).click();
  await dialog.expectOutcome(ADDED);
  expect(await processor.charges(customer.id)).toHaveLength(1);
});

test('offline in the middle is waited out, and charged once', async ({
  page,
  context,
  billing,
  customer,
  processor,
}) => {
  await page.route(
    PURCHASES,
    async (route) => {
      await route.fetch();
      await context.setOffline(true);
      await route.abort('internetdisconnected');
    },
    { times: 1 },
  );
  const dialog = await chooseSmall(billing);
  await dialog.button(SMALL).click();
  await expect(dialog.root).toContainText('The connection was lost. We’ll find out what became of the payment');
  await expect(dialog.root).toContainText('You don’t need to pay again.');
  await context.setOffline(false);
  await dialog.expectOutcome(ADDED);
  expect(await processor.charges(customer.id)).toHaveLength(1);
  expect(await processor.purchases(customer.id)).toHaveLength(1);
});

test('a second tab shows the purchase of the first one instead of another', async ({
  context,
  billing,
  customer,
  processor,
}) => {
  const other = new BillingPage(await context.newPage());
  const [first, second] = [await chooseSmall(billing), await chooseSmall(other)];
  await first.button(SMALL).click();
  await first.expectOutcome(ADDED);
  await expect(second.heading.filter({ hasText: ADDED })).toBeVisible();
  expect(await processor.charges(customer.id)).toHaveLength(1);
  expect(await processor.purchases(customer.id)).toHaveLength(1);
});

test('two tabs that pay at the same moment charge once', async ({ context, billing, customer, processor }) => {
  const other = new BillingPage(await context.newPage());
  const [first, second] = [await chooseSmall(billing), await chooseSmall(other)];
  // Both buttons are found first and pressed at one moment, so that neither tab has heard of the other.
  const together = Date.now() + 1_000;
  const press = (button: HTMLElement | SVGElement, at: number) =>
    new Promise<void>((resolve) => {
      const click = () => resolve((button as HTMLElement).click());
      setTimeout(click, Math.max(0, at - Date.now()));
    });
  await Promise.all([first, second].map((dialog) => dialog.button(SMALL).evaluate(press, together)));
  for (const { root, heading } of [first, second]) {
    const bought = heading.filter({ hasText: ADDED });
    const asksAgain = root.getByRole('alert').filter({ hasText: 'You have not been charged for this one.' });
    await expect(bought.or(asksAgain)).toBeVisible();
  }
  expect(await processor.charges(customer.id)).toHaveLength(1);
});

test('another device has to confirm again after this one bought', async ({
  browser,
  stack,
  billing,
  customer,
  processor,
}) => {
  const device = await browser.newContext({ baseURL: stack.url });
  await signIn(device, stack, customer);
  const page = await device.newPage();
  const away = await chooseSmall(new BillingPage(page));
  const here = await chooseSmall(billing);

  await here.button(SMALL).click();
  await here.expectOutcome(ADDED);
  await away.button(SMALL).click();
  await expect(away.root.getByRole('alert')).toContainText('Another purchase went through in the meantime.');
  await expect(away.amountBeside('Credits afterwards')).toHaveText('1,400');
  expect(await processor.charges(customer.id)).toHaveLength(1);

  await away.button(SMALL).click();
  await buyCreditsDialog(page).expectOutcome('500 credits added. You have 1,400 in all.');
  expect(await processor.charges(customer.id)).toHaveLength(2);
  await device.close();
});
