import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findChromium } from './scripts/find-browser.mjs';

const port = process.env['E2E_PORT'] ?? '4310';
const url = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  // The specs share one billing server and its demo customers.
  workers: 1,
  retries: 0,
  timeout: 45_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./scripts/test/playwright-reporter.mjs']],
  use: {
    baseURL: url,
    browserName: 'chromium',
    launchOptions: { executablePath: await findChromium(), args: BROWSER_ARGS },
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  // The very thing a newcomer runs, with data of its own.
  webServer: {
    command: 'node scripts/start.mjs --fresh',
    url,
    env: { PORT: port, DATA_FOLDER: '.cache/e2e-data', DATABASE_URL: '' },
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
