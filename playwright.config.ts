import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findChromium } from './scripts/find-browser.mjs';
import { isStackGiven } from './tests/e2e/support/stack.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'embed/**/*.spec.ts'],
  // The very thing a newcomer runs, on a database of its own and on ports that are free: once for each worker.
  globalSetup: './tests/e2e/support/global-setup.ts',
  // The specs of a worker share its billing server, and a few change the catalogue for a moment. A stack that is given is one.
  workers: isStackGiven() ? 1 : 2,
  retries: 0,
  // Waited out by a test that fails, and by no other: a busy machine may be many times slower than this one.
  timeout: 120_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./scripts/test/playwright-reporter.mjs']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await findChromium(), args: BROWSER_ARGS },
    locale: 'en-US',
    timezoneId: 'UTC',
    actionTimeout: 30_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  expect: { timeout: 20_000 },
});
