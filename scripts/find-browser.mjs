import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Finds a Chromium for the tests, and installs one only when the machine has none.

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const PLACES = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  ]),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** What every launch needs: root has no sandbox, and a test browser must not call home. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const say = (line) => process.stderr.write(`${line}\n`);

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const name of NAMES) {
      const path = join(folder, name + suffix);
      // Ubuntu's `chromium-browser` may be a script that only says "install the snap".
      if (isProgram(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0) return path;
    }
  }
  return null;
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return path && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function installWithPlaywright() {
  say('No browser found. Downloading Chromium with Playwright …');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const result = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    timeout: 300_000,
  });
  return result.status === 0;
}

function installWithApt() {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!debian) return;
  say('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 2, 2], env };
  execFileSync('apt-get', ['update', '-q'], options);
  const packages = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

/** The path of a Chromium-based browser. */
export async function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which is not a program that can be run.`);
  }
  const installed = onPath() ?? (PLACES[process.platform] ?? []).find(isProgram) ?? (await playwrightsOwn());
  if (installed) return installed;
  if (installWithPlaywright()) {
    const path = await playwrightsOwn();
    if (path) return path;
  }
  try {
    installWithApt();
  } catch (error) {
    say(String(error));
  }
  const path = onPath();
  if (path) return path;
  throw new Error(
    'No Chromium was found or could be installed. Install Chrome or Chromium, or set CHROME_PATH to one.',
  );
}

/** Without a browser the message is the whole answer; a stack trace would hide it. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.stdout.write(`${await findChromium()}\n`);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
