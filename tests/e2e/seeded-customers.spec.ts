/** Everyone in the switcher can be looked at: the portal shows, without an error, what each of them has. */
import { expect, test } from './support/fixtures.ts';

const seeded: readonly (readonly [key: string, shown: readonly (string | RegExp)[]])[] = [
  ['credits-low', ['Starter', /\d+ left/, 'Buy credits']],
  ['credits-empty', ['Starter', '0 left', 'You have no credits left.']],
  ['balance', ['Flex', 'Balance', 'Add funds', 'spent since']],
  ['balance-debt', ['Business', '-€', 'more than you had']],
  ['free-no-card', ['Free', 'No payment method yet']],
  ['trial', ['Pro', 'Trial']],
  ['past-due', ['Pro', 'Payment due']],
  ['canceled', ['Starter', 'Ended', '600 left']],
  ['metered', ['Scale', 'Image generation']],
  ['many-invoices', ['Pro', '1 to 25, and there are more']],
  ['jpy', ['Flex', '¥']],
  ['kwd', ['Flex', 'KWD']],
];

for (const [key, shown] of seeded) {
  test(`shows ${key}`, async ({ page, stack, billing }) => {
    const answer = await page.request.post('/studio/api/sign-in', {
      headers: { Origin: stack.url },
      data: { customer: key },
    });
    expect(answer.status()).toBe(200);
    await billing.open();
    // What lies below the fold is fetched when somebody looks there.
    await page.mouse.wheel(0, 3_000);
    for (const text of shown) await expect(billing.portal).toContainText(text);
    await expect(billing.portal.getByText('This could not be loaded.')).toHaveCount(0);
  });
}
