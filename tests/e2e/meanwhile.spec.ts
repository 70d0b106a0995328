/** What changes between the price on screen and the payment: nothing is charged that was not seen. */
import type { Page } from '@playwright/test';
import type { BillingPage } from './pages/billing-page.ts';
import type { PurchaseDialog } from './pages/purchase-dialog.ts';
import { expect, test } from './support/fixtures.ts';

// No other spec buys this pack, so that the others see the prices they know.
const LARGE = 'Buy 11,500 credits · €142.80';
const PRICES = { EUR: '12000', USD: '12000', GBP: '10400', JPY: '18000', KWD: '37000' };

async function chooseLarge(billing: BillingPage): Promise<PurchaseDialog> {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^11,500 credits/ }).check();
  await expect(dialog.button(LARGE)).toBeEnabled();
  return dialog;
}

test.describe('the catalogue changes', () => {
  test.afterEach(async ({ operator }) => {
    await operator.call('PATCH', '/credit-packs/large', { active: true, prices: PRICES });
  });

  test('a new price has to be confirmed', async ({ billing, operator, customer, processor }) => {
    const dialog = await chooseLarge(billing);
    await operator.call('PATCH', '/credit-packs/large', { prices: { ...PRICES, EUR: '13000' } });
    await dialog.button(LARGE).click();
    await expect(dialog.root.getByRole('alert')).toContainText('You have not been charged.');
    await expect(dialog.amountBeside('Total today')).toContainText('€154.70');
    await expect(dialog.amountBeside('Total today')).toContainText('€142.80');
    expect(await processor.charges(customer.id)).toEqual([]);

    await dialog.button('Buy 11,500 credits · €154.70').click();
    await dialog.expectOutcome('11,500 credits added. You have 11,900 in all.');
    expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '15470', currency: 'EUR' }]);
  });

  test('a pack that was withdrawn is not sold, and the others are offered', async ({
    billing,
    operator,
    customer,
    processor,
  }) => {
    const dialog = await chooseLarge(billing);
    await operator.call('PATCH', '/credit-packs/large', { active: false });
    await dialog.button(LARGE).click();
    await expect(dialog.root.getByRole('alert')).toContainText('This pack is no longer offered');
    await expect(dialog.root.getByRole('radio', { name: /^11,500 credits/ })).toBeHidden();
    await expect(dialog.amountBeside('Total today')).toBeHidden();
    expect(await processor.charges(customer.id)).toEqual([]);

    await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
    await dialog.button('Buy 500 credits · €9.52').click();
    await dialog.expectOutcome('500 credits added. You have 900 in all.');
  });
});

test('a session that ends in the middle is renewed through the host, and the flow goes on', async ({
  page,
  billing,
  operator,
  customer,
  processor,
}) => {
  const sessions: string[] = [];
  page.on('request', (request) => {
    const session = sessionOf(request.headers()['authorization']);
    if (session !== null) sessions.push(session);
  });
  const dialog = await chooseLarge(billing);
  const [ended] = new Set(sessions);
  await operator.call('DELETE', `/sessions/${ended}`);
  const renewed = tokenRequest(page);
  await dialog.button(LARGE).click();
  await renewed;
  await dialog.expectOutcome('11,500 credits added. You have 11,900 in all.');
  expect(new Set(sessions).size).toBe(2);
  expect(await processor.charges(customer.id)).toHaveLength(1);
});

function tokenRequest(page: Page): Promise<unknown> {
  return page.waitForRequest((request) => request.url().endsWith('/studio/api/billing-token'));
}

/** The session that a token belongs to, as the token says itself. */
function sessionOf(authorization: string | undefined): string | null {
  const payload = authorization?.split('.')[1];
  if (payload === undefined) return null;
  return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sid: string }).sid;
}
