/** The product as `npm start` runs it when the seller has Stripe keys; in the place of Stripe stands the stand-in. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { startHostSite, type HostSite } from '../../embed/host-site.ts';
import { startStripeStandIn, type StripeStandIn } from '../../stripe-stand-in/stand-in.ts';
import { test as base } from '../support/fixtures.ts';
import type { Customer } from '../support/people.ts';
import { launchStack } from '../support/stack.ts';

interface StripeWorker {
  /** Replaces the shared stack: one of its own for all specs of this folder. */
  standIn: StripeStandIn;
  /** Here and not in the spec that needs it: another set of worker fixtures would be another worker, and another stack. */
  host: HostSite;
}

interface StripeTest {
  stripe: StripeOnPage;
}

const WEBHOOK_SECRET = 'whsec_of_these_tests';

export const test = base.extend<StripeTest, StripeWorker>({
  standIn: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      const standIn = await startStripeStandIn({ seed: 1, secrets: { webhooks: [WEBHOOK_SECRET] } });
      await use(standIn);
      await standIn.close();
    },
    { scope: 'worker' },
  ],
  stack: [
    async ({ standIn }, use) => {
      const { stack, stop } = await launchStack(({ billingUrl }) => {
        standIn.control.webhooks.configure({ url: `${billingUrl}/webhooks/stripe` });
        return {
          STRIPE_SECRET_KEY: 'sk_test_e2e',
          STRIPE_PUBLISHABLE_KEY: 'pk_test_e2e',
          STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
          STRIPE_API_BASE: standIn.url,
          STRIPE_JS_URL: `${standIn.url}/js/stripe.js`,
        };
      });
      await use(stack);
      await stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  host: [
    async ({ stack, operator }, use) => {
      const site = await startHostSite(stack, operator);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  stripe: async ({ page, standIn }, use) => use(new StripeOnPage(page, standIn)),
});

export { expect };

/** What Stripe puts onto the page, and what really moved there. */
export class StripeOnPage {
  readonly #page: Page;
  readonly #standIn: StripeStandIn;

  constructor(page: Page, standIn: StripeStandIn) {
    this.#page = page;
    this.#standIn = standIn;
  }

  /** The bank's question, over the page. */
  get bank(): FrameLocator {
    return this.#page.frameLocator('iframe[title="3D Secure authentication"]');
  }

  /** The fields: a list of test methods by name, as there is no number to type. */
  get fields(): FrameLocator {
    return this.#page.frameLocator('iframe[title="Secure payment input frame"]');
  }

  async choose(method: string): Promise<void> {
    await this.fields.getByRole('combobox').selectOption(method);
  }

  /** Amounts that really moved for this customer, in minor units, by the processor's own books. */
  charges({ id }: Customer): readonly number[] {
    const { invoices } = this.#standIn.control.ledger();
    return invoices
      .filter(({ metadata }) => metadata['customer_id'] === id)
      .flatMap(({ charges }) => charges)
      .filter(({ status }) => status === 'succeeded')
      .map(({ amount }) => amount);
  }
}
