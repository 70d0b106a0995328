import { randomUUID } from 'node:crypto';
import { expect, test } from './support/fixtures.ts';

test.describe('what was used', () => {
  test.beforeEach(async ({ operator, customer }) => {
    for (const [member, quantity] of [
      ['Mara Lind', 3],
      ['Jonas Weber', 1],
    ] as const) {
      const properties = { member, project: 'Spring campaign' };
      const event = { eventId: randomUUID(), feature: 'image_generation', quantity: String(quantity), properties };
      await operator.call('POST', '/usage', { customer: customer.key, ...event });
    }
  });

  test('is drawn, is a table with the same figures, and says who it was', async ({ billing, page }) => {
    await billing.open();
    // It is fetched when its place comes into view.
    await page.locator('billing-usage .history').scrollIntoViewIfNeeded();
    const usage = billing.portal.getByRole('region', { name: 'Usage over time' });
    // 60 images before, 4 now, 10 credits each.
    await expect(usage).toContainText('640 credits in all');
    await expect(usage.getByRole('img')).toHaveAccessibleName(/^All features, .*: 640 credits\. Most of it on .*: 640/);

    const point = usage.getByRole('slider', { name: 'Point in time' });
    await point.focus();
    await expect(point).toHaveAttribute('aria-valuetext', /640 credits/);
    await page.keyboard.press('ArrowLeft');
    await expect(point).toHaveAttribute('aria-valuetext', /; 0 credits/);

    await usage.getByRole('button', { name: 'Show as table' }).click();
    const today = usage.getByRole('table', { name: 'All features' }).getByRole('row').nth(1);
    await expect(today).toContainText('640 credits');

    await usage.getByText('Who used it').click();
    await expect(usage.getByRole('listitem').filter({ hasText: 'Mara Lind' })).toContainText('30 credits · 5%');
    await expect(usage.getByRole('listitem').filter({ hasText: 'Without a name' })).toContainText('600 credits · 94%');
    await usage.getByRole('combobox', { name: 'Break down by' }).selectOption('Project');
    await expect(usage.getByRole('listitem').filter({ hasText: 'Spring campaign' })).toContainText('40 credits · 6%');
  });

  test('is asked for again by hour and by feature', async ({ billing, page }) => {
    await billing.open();
    // It is fetched when its place comes into view.
    await page.locator('billing-usage .history').scrollIntoViewIfNeeded();
    const usage = billing.portal.getByRole('region', { name: 'Usage over time' });
    await usage.getByRole('combobox', { name: 'Period' }).selectOption('Last 24 hours');
    await usage.getByRole('combobox', { name: 'Feature' }).selectOption('Image generation');
    await expect(usage).toContainText('64 images in all');
    await usage.getByRole('combobox', { name: 'Period' }).selectOption('Last 12 months');
    await expect(usage).toContainText('64 images in all');
  });

  test('says what is used next, until when, and that it is too early for a forecast', async ({ billing }) => {
    await billing.open();
    await billing.credits.getByText('Expiry and forecast').click();
    await expect(billing.credits).toContainText('There is not enough usage yet to name a date.');
    const next = billing.credits.getByRole('listitem').filter({ hasText: 'Used next' });
    await expect(next).toContainText('From your plan');
    await expect(next).toContainText('360 of 1,000');
    await expect(billing.credits).toContainText('Your plan brings 1,000 every month');
  });
});
