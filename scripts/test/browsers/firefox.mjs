import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findOrInstall } from './find-or-install.mjs';

/** Firefox over WebDriver BiDi, which the Chrome launcher's puppeteer-core speaks, too. */
export async function firefoxLauncher() {
  const executablePath = findOrInstall('Firefox', ['firefox', 'firefox-esr'], ['firefox-esr'], 'FIREFOX_PATH');
  return chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
  });
}
