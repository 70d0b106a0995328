import { expect, type Locator, type Page } from '@playwright/test';

/** The product: a prompt, a button that costs something, and the pictures that were made. */
export class StudioPage {
  readonly page: Page;
  readonly prompt: Locator;
  readonly make: Locator;
  /** What is left, in the nav bar. */
  readonly chip: Locator;
  readonly pictures: Locator;

  constructor(page: Page) {
    this.page = page;
    this.prompt = page.getByRole('textbox', { name: 'What should the picture show?' });
    this.make = page.getByRole('button', { name: /^(Generate image|Run job)/ });
    this.chip = page.getByRole('banner').getByRole('button', { name: /credits? left|^Balance / });
    this.pictures = page.getByRole('region', { name: 'Your pictures' });
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.make).toBeVisible();
  }

  async generate(prompt: string): Promise<void> {
    await this.prompt.fill(prompt);
    await this.make.click();
  }

  picture(prompt: string): Locator {
    return this.pictures.getByRole('figure').filter({ hasText: prompt });
  }
}
