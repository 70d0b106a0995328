import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { cdnConfig, libraryConfig } from './configs.mjs';
import { rewriteDeclarations } from './declarations.mjs';

// The browser package: `dist/` for bundlers, with Lit left to the app, and `dist/cdn/` for a script tag, with everything in it.

rmSync('dist', { recursive: true, force: true });
await build(libraryConfig());
await build(cdnConfig());

const result = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/build/tsconfig.json'], {
  stdio: 'inherit',
});
if (result.status === 0) rewriteDeclarations('dist/types');
process.exitCode = result.status ?? 1;
