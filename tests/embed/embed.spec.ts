/** One script tag in a page that we have not made. */
import { spawnSync } from 'node:child_process';
import { expect, test as base } from '../e2e/support/fixtures.ts';
import { BillingPage } from '../e2e/pages/billing-page.ts';
import { startHostSite, type HostSite } from './host-site.ts';

const SCRIPT = '<script type="module" src="/cdn/billing-portal.js"></script>';
const SECOND_COPY = '<script type="module" src="/copy/billing-portal.js"></script>';

const test = base.extend<object, { host: HostSite }>({
  host: [
    async ({ stack, operator }, use) => {
      const site = await startHostSite(stack, operator);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

test('a demo in a page with a strict policy: no server, no worker, no violation', async ({ page, host }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(host.origin) && !request.url().startsWith('data:')) strangers.push(request.url());
  });
  host.page = { body: `<billing-portal demo></billing-portal>${SCRIPT}` };
  await page.goto(host.origin);

  const billing = new BillingPage(page);
  const dialog = await billing.buyCredits();
  await dialog.pay.click();
  await expect(dialog.heading).toContainText(/credits added/);
  await dialog.button('Back to what you were doing').click();
  const invoices = await billing.showInvoices();
  await expect(invoices.getByRole('row').filter({ hasText: 'Credit pack' }).first()).toContainText('Paid');
  expect(strangers).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('two copies of the bundle in one page', async ({ page, host }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  host.page = {
    body: `<billing-provider demo><billing-credits></billing-credits></billing-provider>${SCRIPT}${SECOND_COPY}`,
    // Each copy brings a Lit of its own, and each makes its policy.
    trustedTypes: "lit-html 'allow-duplicates'",
  };
  await page.goto(host.origin);
  await expect(page.getByRole('region', { name: 'Credits' })).toContainText('left');
  expect(warnings.filter((text) => text.includes('already defined by another copy')).length).toBeGreaterThan(0);
});

test('elements placed one by one, before their script', async ({ page, host }) => {
  host.page = {
    body: `<billing-provider demo><p>Left: <billing-balance-chip></billing-balance-chip></p>
      <billing-credit-pack-picker></billing-credit-pack-picker></billing-provider>${SCRIPT}`,
  };
  await page.goto(host.origin);
  await expect(page.getByRole('button', { name: /credits left/ })).toBeVisible();
  await expect(page.getByText('2,100 credits')).toBeVisible();
});

test('from another origin than the billing server', async ({ page, host, stack, customer, processor }) => {
  host.customer = customer.key;
  host.page = {
    body: `<billing-portal base-url="${stack.billingUrl}"></billing-portal>${SCRIPT}`,
    script: `document.querySelector('billing-portal').getToken = async () => {
      const answer = await fetch('/token');
      return (await answer.json()).token;
    };`,
  };
  await page.goto(host.origin);
  const billing = new BillingPage(page);
  await expect(billing.credits).toContainText('400 left');
  const dialog = await billing.buyCredits();
  await dialog.root.getByRole('radio', { name: /^500 credits/ }).check();
  await dialog.button('Buy 500 credits · €9.52').click();
  await dialog.expectOutcome('500 credits added. You have 900 in all.');
  expect(await processor.charges(customer.id)).toHaveLength(1);
});

test('an origin that is not listed gets nothing', async ({ page, host, stack, customer }) => {
  host.customer = customer.key;
  host.page = { body: '<p>Not listed</p>' };
  const token = await page.request
    .get(`${host.origin}/token`)
    .then(async (answer) => ((await answer.json()) as { token: string }).token);
  // The same page under its other loopback name is another origin.
  await page.goto(host.origin.replace('localhost', '127.0.0.1'));
  const outcome = await page.evaluate(
    async ([url, bearer]) => {
      try {
        return (await fetch(`${url}/v1/account`, { headers: { authorization: `Bearer ${bearer}` } })).status;
      } catch {
        return 'refused by the browser';
      }
    },
    [stack.billingUrl, token] as const,
  );
  expect(outcome).toBe('refused by the browser');
});

test('the package can be imported where there is no browser', () => {
  const program = "await import('./dist/index.js'); await import('./dist/define.js'); console.log('imported')";
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`.trim()).toBe('imported');
});
