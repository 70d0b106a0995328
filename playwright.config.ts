import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findChromium } from './scripts/find-browser.mjs';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'embed/**/*.spec.ts'],
  // The very thing a newcomer runs, on a database of its own and on ports that are free.
  globalSetup: './tests/e2e/support/global-setup.ts',
  // The specs share one billing server; a few change its catalogue for a moment.
  workers: 1,
  retries: 0,
  timeout: 45_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./scripts/test/playwright-reporter.mjs']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await findChromium(), args: BROWSER_ARGS },
    locale: 'en-US',
    timezoneId: 'UTC',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  expect: { timeout: 10_000 },
});
