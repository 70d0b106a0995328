/** `npm run dev`: the page with no server at all, and what it must not leave behind. */
import { serve, type ServerType } from '@hono/node-server';
import { expect, test, type Page } from '@playwright/test';
import { Hono } from 'hono';
import { createServer, type ViteDevServer } from 'vite';
import { servePage } from '../../examples/studio/backend/page-files.ts';
import { freePort } from '../../server/testing/free-port.ts';

let port: number;
let address: string;

test.beforeAll(async () => {
  port = await freePort();
  address = `http://127.0.0.1:${port}`;
});

test.describe('over the mocks', () => {
  let vite: ViteDevServer;

  test.beforeAll(async () => {
    vite = await startVite();
  });

  test.afterAll(() => vite.close());

  test('a customer without credits buys some in the page, and the stopped picture is made by itself', async ({
    page,
  }) => {
    await signIn(page, 'credits-empty');
    await page.getByRole('button', { name: 'Generate image · 10 credits' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Buy 500 credits/ }).click();
    await expect(dialog.getByText('500 credits added.').first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Back to what you were doing' }).click();
    await expect(page.locator('#yours-list li[data-state="done"]')).toHaveCount(1);
    await expect(page.locator('billing-balance-chip')).toContainText('490');
  });

  test('the developer bar puts the backend into a named situation', async ({ page }) => {
    await signIn(page, 'credits-low');
    await page.getByLabel('Scenario').selectOption({ label: 'Card declined' });
    await page.getByRole('link', { name: 'Billing' }).click();
    await page.getByRole('button', { name: 'Buy credits' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Buy [\d,]+ credits/ }).click();
    await expect(dialog.getByText('You were not charged.').first()).toBeVisible();
  });
});

test('a worker of the mocks is gone once the real page was opened at the same address', async ({ page }) => {
  const vite = await startVite();
  await signIn(page, 'credits-low');
  expect(await workers(page)).toBe(1);
  await vite.close();

  const app = new Hono();
  servePage(app, 'dist-studio');
  const server = await new Promise<ServerType>((resolve) => {
    const listening: ServerType = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(listening));
  });
  try {
    await page.goto(address);
    await expect.poll(() => workers(page)).toBe(0);
    await page.reload();
    expect(await workers(page)).toBe(0);
  } finally {
    await new Promise((resolve) => {
      server.close(resolve);
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  }
});

async function startVite(): Promise<ViteDevServer> {
  const vite = await createServer({
    logLevel: 'error',
    server: { host: '127.0.0.1', port, strictPort: true, hmr: false, watch: null },
  });
  return vite.listen();
}

async function signIn(page: Page, customer: string): Promise<void> {
  await page.addInitScript((key) => sessionStorage.setItem('halide-mock-customer', key), customer);
  await page.goto(address);
  await expect(page.getByRole('button', { name: /^Generate image/ })).toBeVisible();
  await expect(page.locator('billing-balance-chip')).toContainText('credits');
}

function workers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
