import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { readZip } from '../../server/exports/testing/read-zip.ts';
import { PurchaseDialog } from './pages/purchase-dialog.ts';
import { expect, test } from './support/fixtures.ts';
import { onCredits, saveCard } from './support/people.ts';

const MONTH_SECONDS = 32 * 86_400;

/** As a seller would bring them from another system: 60 paid ones, one a day, of €1.19 to €71.40. */
function oldInvoices() {
  const euros = (minor: number) => ({ minor: String(minor), currency: 'EUR', exponent: 2 });
  return Array.from({ length: 60 }, (_, index) => ({
    externalId: `old-${index}`,
    number: `OLD-${String(index).padStart(3, '0')}`,
    type: index % 3 === 0 ? 'recurring' : 'credit_purchase',
    status: 'paid',
    issuedAt: new Date(Date.UTC(2025, 0, 1 + index, 12)).toISOString(),
    description: index === 7 ? 'Seven samurai' : 'Small',
    subtotal: euros((index + 1) * 100),
    tax: euros((index + 1) * 19),
    total: euros((index + 1) * 119),
  }));
}

const rowsOf = (invoices: Locator, page: Page): Locator =>
  invoices.getByRole('row').filter({ has: page.getByRole('cell') });

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test.describe('with many invoices', () => {
  test.beforeEach(async ({ customer, operator }) => {
    await operator.call('POST', '/invoice-imports', { customer: customer.key, invoices: oldInvoices() });
  });

  test('pages, filters, searches and sorts on the server, and takes a file of what is listed', async ({
    billing,
    page,
  }) => {
    await billing.open();
    const invoices = await billing.showInvoices();
    const rows = rowsOf(invoices, page);
    await expect(rows).toHaveCount(25);
    await invoices.getByRole('button', { name: 'Next' }).click();
    await expect(invoices).toContainText('26 to 50, and there are more');
    await expect(rows).toHaveCount(25);

    await invoices.getByRole('combobox', { name: 'Filter by type' }).selectOption('Plan');
    await expect(invoices).not.toContainText('and there are more');
    await invoices.getByRole('combobox', { name: 'Sort' }).selectOption('Highest amount first');
    await expect(rows.first()).toContainText('€69.02');
    const zipping = page.waitForEvent('download');
    await invoices.getByRole('button', { name: 'Download PDFs' }).click();
    const pdfs = [...readZip(readFileSync(await (await zipping).path()))];
    expect(pdfs).toHaveLength(await rows.count());
    expect(pdfs[0]?.[0]).toBe('2025-02-27-OLD-057.pdf');
    for (const [, body] of pdfs) expect(body.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await expect(invoices).toContainText(`${pdfs.length} PDFs downloaded`);
    await invoices.getByRole('button', { name: 'Clear filters' }).click();

    const search = invoices.getByRole('searchbox', { name: 'Search invoices' });
    await search.fill('samurai');
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('OLD-007');
    await search.fill('71,40');
    await expect(rows).toContainText('OLD-059');
    const downloading = page.waitForEvent('download');
    await invoices.getByRole('button', { name: 'Download CSV' }).click();
    const csv = await textOf(await downloading);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain('OLD-059');

    await search.fill('nothing like it');
    await expect(invoices).toContainText('No invoice matches this filter.');
  });

  test('does all of it by keyboard', async ({ billing, page }) => {
    await billing.open();
    const invoices = await billing.showInvoices();
    const search = invoices.getByRole('searchbox', { name: 'Search invoices' });
    await search.focus();
    await page.keyboard.type('OLD-01');
    await page.keyboard.press('Enter');
    await expect(rowsOf(invoices, page)).toHaveCount(10);
    await page.getByRole('button', { name: 'Invoice OLD-019' }).press('Enter');
    await expect(invoices.getByRole('article', { name: 'Invoice OLD-019' })).toContainText('Total€23.80');
  });
});

test.describe('an open invoice', () => {
  test.use({ person: { ...onCredits, card: 'declined' } });

  test('is paid from its row, and says with what', async ({ billing, customer, operator, page, processor }) => {
    await operator.call('POST', '/sandbox/clock', { customer: customer.key, advanceSeconds: MONTH_SECONDS });
    await saveCard(operator, customer.key, 'visa_ok');
    await billing.open();
    const invoices = await billing.showInvoices();
    await expect(rowsOf(invoices, page).first()).toContainText('Overdue');
    await invoices.getByRole('button', { name: /^Pay Invoice / }).click();
    const dialog = new PurchaseDialog(page, /^Pay (the open )?invoice/);
    await dialog.button('Pay €14.28').click();
    await expect(dialog.root).toContainText('Starter');
    await dialog.button('Done').click();
    await expect(rowsOf(invoices, page).first()).toContainText('Paid');
    const invoice = await billing.openNewestInvoice();
    await expect(invoice).toContainText('with Visa ···· 4242');
    expect((await processor.charges(customer.id)).map(({ amountMinor }) => String(amountMinor))).toEqual(['1428']);
  });
});

test('is put right, proved, and sent', async ({ billing, page }) => {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('button', { name: /^Buy .* credits/ }).click();
  await dialog.button('Back to what you were doing').click();
  const invoice = await billing.openNewestInvoice();
  await invoice.getByRole('button', { name: 'Change details' }).click();
  await invoice.getByRole('textbox', { name: 'Name or company' }).fill('Atelier Nord GmbH');
  await invoice.getByRole('textbox', { name: 'E-mail for receipts' }).fill('books@example.com');
  await invoice.getByRole('textbox', { name: 'Your reference' }).fill('PO-2026-17');
  await invoice.getByRole('button', { name: 'Save' }).click();
  await expect(invoice).toContainText('Saved. The PDF says it from now on.');
  await expect(invoice).toContainText('Reference: PO-2026-17');
  const opening = page.context().waitForEvent('page');
  await invoice.getByRole('button', { name: 'Receipt' }).click();
  const tab = await opening;
  await tab.waitForURL(/\/documents\/receipts\//);
  await tab.close();
});

test('the ledger is narrowed to a kind, leads to the invoice, and can be taken away', async ({ billing, page }) => {
  await billing.open();
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('button', { name: /^Buy .* credits/ }).click();
  await dialog.button('Back to what you were doing').click();
  const entries = await billing.openActivity();
  await billing.portal.getByRole('combobox', { name: 'Filter by kind' }).selectOption('Purchase');
  await expect(entries).toHaveCount(1);
  await entries.getByRole('button', { name: /^Invoice/ }).click();
  await expect(billing.portal.getByRole('table', { name: 'Activity' })).toContainText('Subtotal');
  const downloading = page.waitForEvent('download');
  await billing.portal.getByRole('button', { name: 'Download JSON' }).click();
  const rows = JSON.parse(await textOf(await downloading)) as { type: string; balanceAfter: string }[];
  expect(rows.map(({ type }) => type)).toEqual(['purchase']);
});
