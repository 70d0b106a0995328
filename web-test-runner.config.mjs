import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, findChromium } from './scripts/find-browser.mjs';
import { firefoxLauncher } from './scripts/test/browsers/firefox.mjs';
import { WebKitLauncher } from './scripts/test/browsers/webkit.mjs';
import { clockScript } from './scripts/test/page-clock.mjs';
import { resultsScript } from './scripts/test/page-results.mjs';
import { countReporter } from './scripts/test/wtr-reporter.mjs';

// The browsers take it from here: no test may know where it is run, nor on which day.
process.env.TZ = 'UTC';

// Names: chromium, firefox, webkit. See docs/testing.md, "Other browsers".
const launchers = {
  chromium: async () => chromeLauncher({ launchOptions: { executablePath: await findChromium(), args: BROWSER_ARGS } }),
  firefox: firefoxLauncher,
  webkit: () => new WebKitLauncher(),
};
const browsers = [];
for (const name of (process.env.TEST_BROWSERS ?? 'chromium').split(',')) browsers.push(await launchers[name]());

export default {
  files: ['{src,components,mocks}/**/*.browser.test.ts'],
  // One page at a time: two share a window, and the hidden one gets no animation frames, so its fixtures never settle.
  concurrency: 1,
  browsers,
  nodeResolve: { browser: true, exportConditions: ['browser', 'development', 'module', 'import', 'default'] },
  // The plugin needs the file to see that decorators are the experimental ones.
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: './tsconfig.json' })],
  // Longer than two waits: `waitUntil` then says what did not come.
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 180_000,
  testRunnerHtml: (framework) =>
    `<!doctype html><html><head>${clockScript()}${resultsScript()}</head><body><script type="module" src="${framework}"></script></body></html>`,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    countReporter(),
  ],
  middleware: [
    async (context, next) => {
      if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
      await next();
    },
  ],
};
