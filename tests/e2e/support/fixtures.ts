import { expect, test as base, type BrowserContext } from '@playwright/test';
import { createOperatorClient, type OperatorClient } from '../../../examples/studio/backend/operator-client.ts';
import { BillingPage } from '../pages/billing-page.ts';
import { StudioPage } from '../pages/studio-page.ts';
import { LeakWatch } from './leaks.ts';
import { createCustomer, onCredits, type Customer, type Person } from './people.ts';
import { Processor } from './processor.ts';
import { stackOfWorker, type Stack } from './stack.ts';

interface TestOptions {
  /** Who is signed in: `test.use({ person: onBalance })`. */
  person: Person;
}

interface TestFixtures {
  /** Made for this test and signed in at the studio. */
  customer: Customer;
  studio: StudioPage;
  billing: BillingPage;
  /** In every test: no secret leaves, and the page breaks neither its own script nor its security policy. */
  leaks: LeakWatch;
  faults: string[];
}

interface WorkerFixtures {
  stack: Stack;
  operator: OperatorClient;
  processor: Processor;
}

export const test = base.extend<TestOptions & TestFixtures, WorkerFixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
  stack: [async ({}, use, { parallelIndex }) => use(stackOfWorker(parallelIndex)), { scope: 'worker' }],
  operator: [
    async ({ stack }, use) => use(createOperatorClient(stack.billingUrl, stack.operatorKey)),
    { scope: 'worker' },
  ],
  processor: [
    async ({ stack }, use) => {
      const processor = new Processor(stack.databaseUrl);
      await use(processor);
      await processor.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ stack }, use) => use(stack.url),
  person: [onCredits, { option: true }],
  customer: async ({ context, operator, person, stack }, use) => {
    const customer = await createCustomer(operator, person);
    await signIn(context, stack, customer);
    await use(customer);
  },
  leaks: [
    async ({ context, page, stack }, use) => {
      const watch = new LeakWatch(context, [stack.operatorKey]);
      await use(watch);
      expect(await watch.findings(page)).toEqual([]);
    },
    { auto: true },
  ],
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(error.error().message));
      context.on('console', (message) => {
        if (/Content.Security.Policy|TrustedHTML/i.test(message.text())) faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  studio: async ({ page, customer: _signedIn }, use) => use(new StudioPage(page)),
  billing: async ({ page, customer: _signedIn }, use) => use(new BillingPage(page)),
});

export { expect };

export async function signIn(context: BrowserContext, stack: Stack, customer: Customer): Promise<void> {
  const answer = await context.request.post(`${stack.url}/studio/api/sign-in`, {
    headers: { Origin: stack.url },
    data: { customer: customer.key },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}
