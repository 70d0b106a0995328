import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The first thing `npm start` and `npm test` run, on whatever Node the machine has (20 or newer) and before anything is
// installed: plain JavaScript, no dependencies.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const NODE_MAJOR = 24;

const major = Number(process.versions.node.split('.')[0]);

/** Returns once everything is installed and this process is Node 24; in an older Node it never returns, but becomes a Node 24. */
export async function bootstrap(scriptUrl) {
  process.chdir(root);
  if (major < 20) fail(`This needs Node 20 or newer; here is ${process.versions.node}.`);
  if (!isInstalled()) {
    console.log('Installing dependencies (about a minute the first time) …');
    npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  }
  const node = projectNode();
  if (node === null || realpathSync(process.execPath) === realpathSync(node)) {
    addToPath(dirname(process.execPath));
    return;
  }
  addToPath(dirname(node));
  process.exit(await become(node, [fileURLToPath(scriptUrl), ...process.argv.slice(2)]));
}

/** Whether node_modules holds what the lock file names; npm writes its own list there once it has finished. */
function isInstalled() {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  let installed;
  try {
    installed = read(join(modules, '.package-lock.json'));
  } catch {
    return false;
  }
  return Object.entries(read(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    // A package for another system is rightly absent.
    return installed[path] === undefined ? wanted.optional === true : installed[path].version === wanted.version;
  });
}

/** The Node 24 from npm, or `null` when the running one will do. */
function projectNode() {
  const find = () =>
    ['node.exe', 'node'].map((name) => join(modules, 'node', 'bin', name)).find((path) => existsSync(path));
  let node = find();
  if (node === undefined && major < NODE_MAJOR) {
    // Its install script places the program, and some machines do not run install scripts.
    npm('rebuild', 'node', '--ignore-scripts=false');
    node = find();
  }
  if (node !== undefined) return node;
  if (major >= NODE_MAJOR) return null;
  return fail(`Node ${NODE_MAJOR} could not be installed from npm. Install Node ${NODE_MAJOR} and try again.`);
}

function npm(...args) {
  // When npm started us it says where it is, which works on Windows without a shell.
  const path = process.env.npm_execpath;
  const viaNode = path !== undefined && basename(path).startsWith('npm-cli');
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const options = {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !viaNode && process.platform === 'win32',
  };
  const result = viaNode ? spawnSync(process.execPath, [path, ...args], options) : spawnSync('npm', args, options);
  if (result.status !== 0) fail(`"npm ${args[0]}" failed. Look above for its reason, then try again.`);
}

function addToPath(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  process.env[name] = [folder, join(modules, '.bin'), process.env[name]].join(delimiter);
}

/** Runs a program in our place: same terminal, same signals, same exit code. */
function become(program, args) {
  // The channel tells the new process when this one is gone, however it went.
  const child = spawn(program, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: process.env });
  // A terminal sends its signals to both processes already, and a manager only to this one; twice does no harm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 1)));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
