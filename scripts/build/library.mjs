import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { writeManifest } from '../manifest/write-manifest.mjs';
import { cdnConfig, libraryConfig } from './configs.mjs';
import { dropUnreachable, inlineContractTypes } from './contract-types.mjs';
import { rewriteDeclarations } from './declarations.mjs';

// The browser package: `dist/` for bundlers, with Lit left to the app, and `dist/cdn/` for a script tag, with everything in it.

rmSync('dist', { recursive: true, force: true });
await build(libraryConfig());
await build(cdnConfig());
await writeManifest('dist');

const TYPES = 'dist/types';
const tsc = (...args) =>
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...args], { stdio: 'inherit' }).status ?? 1;

process.exitCode = tsc('-p', 'scripts/build/tsconfig.json');
if (process.exitCode === 0) {
  rewriteDeclarations(TYPES);
  inlineContractTypes(TYPES);
  const modules = ['components/index.d.ts', 'components/define-all.d.ts', 'components/autoloader.d.ts'];
  const entries = [...modules, ...globSync('components/*/define.d.ts', { cwd: TYPES })];
  dropUnreachable(TYPES, entries);
  // As an app sees them that has only the dependencies of this package, and checks what it installs.
  const strict = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--target',
    'es2022',
  ];
  process.exitCode = tsc(...strict, ...entries.map((entry) => `${TYPES}/${entry}`));
}
