import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { StartError } from './start-error.mjs';

const STAMP = 'dist-studio/.built-from';
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'tsconfig*.json',
  'package-lock.json',
  '{src,components,mocks,contract,public}/**/*.{ts,css,json,svg}',
  'server/domain/**/*.ts',
  'examples/studio/**/*.{ts,css,html,svg}',
];

/** Builds the studio's page unless the build there is of these very sources. */
export async function buildStudio() {
  const state = stateOfSources();
  if (read(STAMP) === state) return;
  console.log('Building the page …');
  const code = await vite(['build', '--mode', 'studio', '--logLevel', 'warn']);
  if (code !== 0) throw new StartError('The page could not be built; see above.');
  writeFileSync(STAMP, state);
}

function stateOfSources() {
  const hash = createHash('sha256');
  const paths = SOURCES.flatMap((pattern) =>
    globSync(pattern, { exclude: ['**/node_modules/**', '**/*.test.ts'] }),
  ).sort();
  for (const path of paths) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function vite(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('exit', (code) => resolve(code));
  });
}
