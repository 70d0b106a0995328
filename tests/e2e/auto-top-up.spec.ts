/** What is charged without asking: agreed to in the page, charged by the server alone, and explained afterwards. */
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { AutoTopUp, Session } from 'billing-portal-contract';
import type { OperatorClient } from '../../examples/studio/backend/operator-client.ts';
import { expect, test } from './support/fixtures.ts';
import { onCredits, saveCard } from './support/people.ts';

const HOUR_SECONDS = 3_700;

const sectionOf = (page: Page): Locator => page.locator('billing-auto-top-up');
const button = (within: Locator, name: string | RegExp): Locator => within.getByRole('button', { name });

/** An e-mail leads straight to it. */
async function openSection(page: Page): Promise<Locator> {
  await page.goto('/#/billing&billing=auto-top-up');
  const section = sectionOf(page);
  await expect(section).toContainText(/Off\.|Runs when/);
  return section;
}

/** One small pack (500 credits, €9.52 with tax) as soon as 390 credits are left. */
async function switchOn(section: Locator): Promise<void> {
  await button(section, 'Set up automatic top-up').click();
  await section.getByLabel('Credits', { exact: true }).fill('390');
  await section.getByLabel('Pack', { exact: true }).selectOption({ label: 'Small: 500 credits, €8.00' });
  await section.getByLabel('Most per month').fill('50');
  await expect(section).toContainText('One charge now would be €9.52, with €1.52 tax.');
  await expect(section.getByRole('checkbox')).not.toBeChecked();
  await section.getByRole('checkbox', { name: 'I have read this and agree' }).check();
  await button(section, 'Switch on automatic top-up').click();
  await expect(section).toContainText('Automatic top-up is on.');
}

async function useImages(operator: OperatorClient, customer: string, images: number): Promise<void> {
  const event = { customer, eventId: randomUUID(), feature: 'image_generation', quantity: String(images) };
  await operator.call('POST', '/usage', event);
}

const entries = (section: Locator): Locator => section.getByRole('listitem');

test('charges by itself once it was agreed to, says why, and stops with one press', async ({
  billing,
  customer,
  operator,
  page,
  processor,
}) => {
  const section = await openSection(page);
  await switchOn(section);
  await expect(section).toContainText(
    'Runs when 390 credits are left. Buys 1 × Small each time, at most €50.00 a month',
  );
  expect(await processor.charges(customer.id)).toEqual([]);

  await useImages(operator, customer.key, 2);
  await expect(billing.credits).toContainText('880 left');
  expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '952', currency: 'EUR' }]);
  await expect(section).toContainText('€9.52 of €50.00');

  await section.getByText('Why was I charged, or not?').click();
  await expect(entries(section).first()).toContainText('€9.52 was charged, because 380 was left.');
  await expect(entries(section).last()).toContainText('It was switched on.');
  await section.getByText('How it charges, and what you agreed to').click();
  await expect(section).toContainText(/You agreed on .*version 2026-11-22 of the text\.\s+SHA-256 [0-9a-f]{12}/s);

  await button(section, 'Turn off automatic top-up').click();
  await expect(section).toContainText('It stays off until you switch it on again.');
  await useImages(operator, customer.key, 60);
  await expect(billing.credits).toContainText('280 left');
  expect(await processor.charges(customer.id)).toHaveLength(1);
});

test('asks for the permission again on every change, and charges nothing without it', async ({
  customer,
  operator,
  page,
  processor,
}) => {
  const section = await openSection(page);
  await switchOn(section);
  await button(section, 'Change').click();
  await expect(section.getByRole('checkbox')).not.toBeChecked();
  // Word for word what the server keeps the hash of.
  const { token } = await operator.call<Session>('POST', '/sessions', { customer: customer.key });
  const { consentText } = await operator.callAs<AutoTopUp>(token, 'GET', '/auto-top-up');
  await expect(section).toContainText(consentText.text);
  await section.getByLabel('Credits', { exact: true }).fill('450');
  await expect(section).toContainText('The level is reached already: saving charges €9.52 at once.');
  await button(section, 'Save and pay €9.52 now').click();
  await expect(section.getByRole('alert')).toContainText('Nothing can be charged without your permission.');
  await button(section, 'Cancel').click();
  await expect(section).toContainText('Runs when 390 credits are left.');
  expect(await processor.charges(customer.id)).toEqual([]);
});

test.describe('with a card that is declined', () => {
  test.use({ person: { ...onCredits, card: 'declined' } });

  test('pauses itself with the reason, and goes on with one press once another card is there', async ({
    billing,
    customer,
    operator,
    page,
    processor,
  }) => {
    const section = await openSection(page);
    await switchOn(section);
    await useImages(operator, customer.key, 2);
    await expect(section).toContainText('The last charge failed a short while ago.');
    await operator.call('POST', '/sandbox/clock', { customer: customer.key, advanceSeconds: HOUR_SECONDS });
    await expect(section).toContainText('It has paused itself. Several charges in a row failed.');
    await section.getByText('Why was I charged, or not?').click();
    await expect(section).toContainText('A charge of €9.52 did not go through. You were not charged.');
    expect(await processor.charges(customer.id)).toEqual([]);

    await saveCard(operator, customer.key, 'visa_ok');
    await operator.call('POST', '/sandbox/clock', { customer: customer.key, advanceSeconds: HOUR_SECONDS });
    await button(section, 'Resume automatic top-up').click();
    await expect(section).toContainText('Automatic top-up goes on.');
    await expect(billing.credits).toContainText('880 left');
    expect(await processor.charges(customer.id)).toEqual([{ amountMinor: '952', currency: 'EUR' }]);
  });
});
