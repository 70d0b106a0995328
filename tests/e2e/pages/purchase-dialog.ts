import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog that sells: the same frame for funds and packs. */
export class PurchaseDialog {
  readonly root: Locator;
  readonly heading: Locator;
  /** Carries the total, or says what is missing. */
  readonly pay: Locator;
  readonly cancel: Locator;

  constructor(page: Page, name: RegExp) {
    this.root = page.getByRole('dialog', { name });
    this.heading = this.root.getByRole('heading', { level: 3 });
    this.pay = this.root.getByRole('button', { name: /^(Pay|Buy) .*[$€¥]/ });
    this.cancel = this.root.getByRole('button', { name: 'Cancel', exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  /** The amount beside a term such as "Total today". */
  amountBeside(term: string): Locator {
    const pair = this.root.locator('div').filter({ has: this.root.page().getByText(term, { exact: true }) });
    return pair.last().getByRole('definition');
  }

  async expectOutcome(heading: string): Promise<void> {
    await expect(this.heading.filter({ hasText: heading })).toBeVisible();
  }

  /** Leaves the saved card for a new one, by its name in the list of test cards. */
  async addCard(name: string): Promise<void> {
    await this.button('Add a card').click();
    await this.root.getByRole('radio', { name: new RegExp(`^${name} ····`) }).check();
    await this.button('Save card').click();
  }
}

export function addFundsDialog(page: Page): PurchaseDialog {
  return new PurchaseDialog(page, /^Add funds/);
}

export function buyCreditsDialog(page: Page): PurchaseDialog {
  return new PurchaseDialog(page, /^Buy credits/);
}
