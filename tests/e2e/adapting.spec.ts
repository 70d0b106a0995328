import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { onBalance } from './support/people.ts';

// What the customer's own settings ask for: 400 % zoom, their colours.

/** Nothing may need scrolling in two directions: https://www.w3.org/TR/WCAG22/#reflow */
async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const { width, scrolled } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    scrolled: document.documentElement.scrollWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(width);
}

async function expectInside(inner: Locator, width: number): Promise<void> {
  const box = await inner.boundingBox();
  expect(box).not.toBeNull();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(width);
}

test.describe('at 400 % zoom on a screen of 1280 × 1024', () => {
  const viewport = { width: 320, height: 256 };
  test.use({ viewport });

  test('credits are bought without scrolling sideways', async ({ page, billing }) => {
    await billing.open();
    await expectNoSidewaysScrolling(page);
    const dialog = await billing.buyCredits();
    await expect(dialog.pay).toBeEnabled();
    await expectNoSidewaysScrolling(page);
    await expectInside(dialog.root, viewport.width);
    await dialog.pay.click();
    await expect(dialog.button('Back to what you were doing')).toBeVisible();
    await expectInside(dialog.button('Back to what you were doing'), viewport.width);
  });

  test.describe('on a balance', () => {
    test.use({ person: onBalance });

    test('an own amount can be typed and paid', async ({ page, billing }) => {
      await billing.open();
      const dialog = await billing.addFunds();
      const amount = dialog.root.getByRole('textbox', { name: 'Other amount' });
      await amount.fill('12.50');
      await expectInside(amount, viewport.width);
      await expect(dialog.pay).toBeEnabled();
      await expectNoSidewaysScrolling(page);
      await dialog.pay.click();
      await dialog.expectOutcome('$12.50 added.');
    });
  });
});

test.describe('in the customer’s own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the button that pays keeps a shape that can be seen, and is told from the others', async ({ billing }) => {
    await billing.open();
    const dialog = await billing.buyCredits();
    await expect(dialog.pay).toBeEnabled();
    // A border drawn in a system colour is what is left of a surface, and its weight what is left of which button is the main one.
    const borders = await dialog.root
      .getByRole('button', { name: /^(Cancel|Buy)/ })
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderTopWidth));
    expect(borders).toEqual(['1px', '2px']);
  });
});
