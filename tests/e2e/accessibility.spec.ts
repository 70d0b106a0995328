import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { buyCreditsDialog } from './pages/purchase-dialog.ts';
import { expect, test } from './support/fixtures.ts';
import { onBalance, onCredits, outOfCredits } from './support/people.ts';

/** Resolves when nothing fades any more: what is half transparent has no contrast to be measured. */
async function standsStill(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : roots(shadowRoot))),
    ];
    const animations = roots(document).flatMap((root) => root.getAnimations());
    return animations.every(
      ({ effect, playState }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
    );
  });
}

async function expectNoViolations(page: Page): Promise<void> {
  await standsStill(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
  );
  expect(found).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the studio and the credits portal have no violation', async ({ page, studio, billing }) => {
      await studio.open();
      await expect(studio.chip).toBeVisible();
      await expectNoViolations(page);
      await billing.open();
      await billing.openActivity();
      await expectNoViolations(page);
    });

    test('buying credits has no violation, from the price to the receipt', async ({ page, billing }) => {
      await billing.open();
      const dialog = await billing.buyCredits();
      await expect(dialog.pay).toBeEnabled();
      await expectNoViolations(page);
      await dialog.pay.click();
      await expect(dialog.button('Back to what you were doing')).toBeVisible();
      await expectNoViolations(page);
    });

    test.describe('on a balance', () => {
      test.use({ person: onBalance });

      test('adding funds has no violation', async ({ page, billing }) => {
        await billing.open();
        const dialog = await billing.addFunds();
        await expect(dialog.pay).toBeEnabled();
        await expectNoViolations(page);
        await dialog.root.getByRole('textbox', { name: 'Other amount' }).fill('1');
        await dialog.root.getByRole('textbox', { name: 'Other amount' }).blur();
        await expect(dialog.root.getByRole('alert')).toBeVisible();
        await expectNoViolations(page);
        await dialog.button('Change the payment method').click();
        await expectNoViolations(page);
      });
    });

    test.describe('with a card that is declined', () => {
      test.use({ person: { ...onCredits, card: 'declined' } });

      test('the decline has no violation', async ({ page, billing }) => {
        await billing.open();
        const dialog = await billing.buyCredits();
        await dialog.pay.click();
        await dialog.expectOutcome('The payment didn’t go through');
        await expectNoViolations(page);
        await dialog.button('Add a card').click();
        await expect(dialog.button('Save card')).toBeEnabled();
        await expectNoViolations(page);
      });
    });

    test.describe('with 3-D Secure', () => {
      test.use({ person: { ...outOfCredits, card: 'three_d_secure_ok' } });

      test('the pretend bank has no violation', async ({ page, studio }) => {
        await studio.open();
        await studio.generate('A quilt from a lighthouse');
        const dialog = buyCreditsDialog(page);
        await dialog.pay.click();
        await expect(dialog.button('Approve')).toBeVisible();
        await expectNoViolations(page);
      });
    });
  });
}
