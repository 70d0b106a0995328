import { expect, test } from './support/fixtures.ts';
import { cardNumbersIn, LeakWatch } from './support/leaks.ts';
import { freeWithoutCard } from './support/people.ts';

test.describe('a whole purchase with a new card', () => {
  test.use({ person: freeWithoutCard });

  test('answers nothing to the page that it must not have', async ({ page, studio, stack }) => {
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      // A stream of events never ends; it carries what the answers carry.
      if (/json|html|javascript/.test(type)) answers.push(response.text().catch(() => ''));
    });
    await studio.open();
    await studio.generate('Tiles of a station nobody uses');
    const dialog = page.getByRole('dialog', { name: /^Buy credits/ });
    await dialog.getByRole('button', { name: 'Add a card' }).click();
    await dialog.getByRole('button', { name: 'Save card' }).click();
    await dialog.getByRole('button', { name: /^Buy 500 credits/ }).click();
    await dialog.getByRole('button', { name: 'Back to what you were doing' }).click();
    await expect(studio.picture('Tiles of a station nobody uses')).toBeVisible();

    const bodies = await Promise.all(answers);
    expect(bodies.some((body) => body.includes('"livemode"'))).toBe(true);
    for (const body of bodies) expect(body.includes(stack.operatorKey)).toBe(false);
  });
});

test('keeps the session token in memory only', async ({ page, billing, leaks }) => {
  await billing.open();
  expect(leaks.tokens.length).toBeGreaterThan(0);
  expect(await leaks.findings(page)).toEqual([]);
});

test('the operator side is not reachable through the studio', async ({ page, studio }) => {
  await studio.open();
  const statuses = await page.evaluate(async () => {
    const paths = ['/billing/operator/v1/customers/balance', '/billing/v1/../operator/v1/customers/balance'];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([404, 404]);
});

test('the watch sees what it is there for', async ({ page, context, billing, stack }) => {
  const watch = new LeakWatch(context, [stack.operatorKey]);
  await billing.open();
  expect(await watch.findings(page)).toEqual([]);
  const [token = ''] = watch.tokens;
  await page.evaluate(
    ([key, secret]) => {
      sessionStorage.setItem('leaked', secret);
      document.title = `4242424242424242 ${key}`;
    },
    [stack.operatorKey, token] as const,
  );
  const found = await watch.findings(page);
  await page.evaluate(() => {
    sessionStorage.removeItem('leaked');
    document.title = '';
  });
  expect(found).toEqual([
    'a session token in storage',
    'the operator key in document',
    'the card number 4242424242424242 in document',
  ]);
});

test('the watch takes no signature for a card', () => {
  expect(cardNumbersIn('/documents/receipts/1?signature=8d98b4e2b4242424242424242f0c9a53e3d5')).toEqual([]);
  expect(cardNumbersIn('{"number":"4242424242424242"} card5555555555554444')).toEqual([
    '4242424242424242',
    '5555555555554444',
  ]);
});
