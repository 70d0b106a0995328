import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './child.mjs';
import { postgresEnvironment } from './postgres.mjs';

// Every step answers { passed, failed }: tests are counted one by one, a check such as the type check counts as one.

const IGNORED = ['**/node_modules/**', '**/dist/**', 'dist-studio/**'];

const find = (pattern) => globSync(pattern, { exclude: IGNORED }).map((path) => path.replaceAll('\\', '/'));

const unitFiles = () =>
  find('{contract,server,src,components,mocks,scripts,examples,bench,tests}/**/*.test.{ts,mjs}').filter(
    (path) => !/\.(db|browser)\.test\./.test(path) && !/^tests\/(conformance|e2e)\//.test(path),
  );

const ok = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const nothing = (what) => {
  console.error(`Nothing to run: no ${what}.`);
  return { passed: 0, failed: 1 };
};

/** Runs a program that counts its own tests into the file of TEST_COUNTS_FILE; failing without a count is one failure. */
async function counted(args, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'billing-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const code = await runNode(args, { ...options, env: { ...options.env, TEST_COUNTS_FILE: file } });
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : ok(code);
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return { passed: counts.passed, failed: counts.failed, failures: counts.failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nodeTest(files, { concurrency = 2, ...options } = {}) {
  if (files.length === 0) return nothing('test files');
  const flags = ['--test', '--test-reporter=./scripts/test/node-reporter.mjs', '--test-reporter-destination=stdout'];
  return counted([...flags, '--test-timeout=240000', `--test-concurrency=${concurrency}`, ...files], options);
}

async function allOk(runs) {
  let worst = 0;
  for (const args of runs) worst ||= await runNode(args);
  return ok(worst);
}

const tsc = 'node_modules/typescript/bin/tsc';

/** Each keeps one core busy, or waits now and then: two cores do them in the time of the longest. */
export const sideBySide = [
  ['typecheck', 'lint', 'openapi'],
  ['conformance', 'build'],
];

export const steps = {
  // Each of the three keeps one core busy for a while.
  typecheck: async () => {
    const files = ['tsconfig.json', 'tsconfig.node.json', 'tsconfig.test.json'];
    const codes = await Promise.all(files.map((file) => runNode([tsc, '-p', file])));
    return ok(codes.find((code) => code !== 0) ?? 0);
  },

  lint: () => allOk([['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']]),

  openapi: () => allOk([['contract/scripts/write-openapi.ts', '--check']]),

  unit: () => nodeTest(unitFiles()),

  server: async () =>
    nodeTest(
      // The conformance suite is a step of its own.
      find('{server,examples,tests}/**/*.db.test.ts').filter((path) => !path.startsWith('tests/conformance/')),
      { env: await postgresEnvironment(), minutes: 15 },
    ),

  elements: () =>
    find('{src,components,mocks}/**/*.browser.test.ts').length === 0
      ? nothing('*.browser.test.ts')
      : counted(['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.mjs'], {
          minutes: process.env.TEST_BROWSERS ? 20 : 10,
        }),

  stories: () => counted(['scripts/test-stories.mjs'], { minutes: 10 }),

  conformance: async () => nodeTest(find('tests/conformance/**/*.test.ts'), { env: await postgresEnvironment() }),

  build: () => allOk([['scripts/build.mjs']]),

  size: () => allOk([['scripts/size.mjs']]),

  chaos: async () => {
    const options = { env: await postgresEnvironment(), minutes: 6 };
    const sandbox = await counted(['tests/chaos/run.ts', '--scenarios', '25'], options);
    const stripe = await counted(['tests/chaos/run.ts', '--gateway', 'stripe', '--scenarios', '12'], options);
    return { passed: sandbox.passed + stripe.passed, failed: sandbox.failed + stripe.failed };
  },

  e2e: () => counted(['node_modules/@playwright/test/cli.js', 'test'], { minutes: 15 }),
};
