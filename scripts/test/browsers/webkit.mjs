import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findOrInstall } from './find-or-install.mjs';
import { WebDriver } from './web-driver.mjs';

// WebKitGTK, driven by its own WebKitWebDriver on a screen that nobody sees.

const PACKAGES = ['webkit2gtk-driver', 'xvfb'];
const MINI_BROWSER = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);
const SCREEN = ':98';

/** Names of keys in tests → code points of https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEYS = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

export class WebKitLauncher {
  name = 'WebKit';
  /** The commands of the test runner know launchers by this. For "webdriver" they hold no key down, so this offers a page. */
  type = 'puppeteer';
  concurrency = 1;
  #programs = [];
  #driver = null;
  #active = null;

  async initialize() {
    const driver = findOrInstall('WebKitWebDriver', ['WebKitWebDriver'], PACKAGES);
    const screen = findOrInstall('Xvfb', ['Xvfb'], PACKAGES);
    const binary = findOrInstall('MiniBrowser', MINI_BROWSER, PACKAGES);
    const port = await freePort();
    const env = { DISPLAY: SCREEN, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    this.#start(screen, [SCREEN, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    this.#start(driver, ['--host=127.0.0.1', `--port=${port}`], env);
    process.once('exit', () => this.#programs.forEach((program) => program.kill()));
    const address = `http://127.0.0.1:${port}`;
    await untilAnswers(`${address}/status`);
    this.#driver = await WebDriver.open(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    });
  }

  async startSession(sessionId, url) {
    this.#active = sessionId;
    await this.#driver.navigate(url);
  }

  isActive(sessionId) {
    return this.#active === sessionId;
  }

  getBrowserUrl() {
    return this.#driver.url();
  }

  async stopSession() {
    this.#active = null;
    await this.#driver.navigate('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error('The WebKit launcher has no window to debug in.');
  }

  /** Of a page what `sendKeys` of @web/test-runner-commands asks for. */
  getPage() {
    const driver = this.#driver;
    const code = (key) => KEYS[key] ?? key;
    return {
      keyboard: {
        down: (key) => driver.keys([{ type: 'keyDown', value: code(key) }]),
        up: (key) => driver.keys([{ type: 'keyUp', value: code(key) }]),
        press: (key) => driver.keys(stroke(code(key))),
        type: (text) => driver.keys([...text].flatMap(stroke)),
      },
    };
  }

  async stop() {
    await this.#driver?.close();
    this.#programs.forEach((program) => program.kill());
  }

  #start(path, args, env = {}) {
    this.#programs.push(spawn(path, args, { stdio: 'ignore', env: { ...process.env, ...env } }));
  }
}

function stroke(value) {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

async function untilAnswers(address, attempts = 100) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      await wait(100);
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
