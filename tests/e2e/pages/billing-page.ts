import { expect, type Locator, type Page } from '@playwright/test';
import { addFundsDialog, buyCreditsDialog, type PurchaseDialog } from './purchase-dialog.ts';

/** The product's Billing page, which is the portal. */
export class BillingPage {
  readonly page: Page;
  readonly portal: Locator;
  readonly credits: Locator;
  readonly balance: Locator;
  readonly invoices: Locator;

  constructor(page: Page) {
    this.page = page;
    this.portal = page.getByRole('region', { name: 'Billing', exact: true });
    this.credits = this.portal.getByRole('region', { name: 'Credits' });
    this.balance = this.portal.getByRole('region', { name: 'Balance' });
    this.invoices = this.portal.getByRole('region', { name: 'Invoices' });
  }

  async open(): Promise<void> {
    await this.page.goto('/#/billing');
    await expect(this.portal).toHaveAttribute('aria-busy', 'false');
  }

  async addFunds(): Promise<PurchaseDialog> {
    await this.balance.getByRole('button', { name: 'Add funds' }).click();
    const dialog = addFundsDialog(this.page);
    await expect(dialog.root).toBeVisible();
    return dialog;
  }

  async buyCredits(): Promise<PurchaseDialog> {
    await this.credits.getByRole('button', { name: 'Buy credits' }).click();
    const dialog = buyCreditsDialog(this.page);
    await expect(dialog.root).toBeVisible();
    return dialog;
  }

  /** They are fetched when they come into view. */
  async showInvoices(): Promise<Locator> {
    await this.page.locator('billing-invoice-list').scrollIntoViewIfNeeded();
    await expect(this.invoices.getByRole('table')).toBeVisible();
    return this.invoices;
  }

  /** Opens the newest invoice in place and answers its lines and sums. */
  async openNewestInvoice(): Promise<Locator> {
    await this.showInvoices();
    const button = this.invoices.getByRole('button', { name: /^Invoice / }).first();
    await button.click();
    const invoice = this.invoices.getByRole('article');
    await expect(invoice).toBeVisible();
    return invoice;
  }

  async openActivity(): Promise<Locator> {
    await this.portal.getByText('Activity', { exact: true }).click();
    // The first row names the columns.
    const entries = this.portal
      .getByRole('table', { name: 'Activity' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell') });
    await expect(entries.first()).toBeVisible();
    return entries;
  }
}
