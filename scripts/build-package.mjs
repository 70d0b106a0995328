import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rewriteDeclarations } from './build/declarations.mjs';

// Builds `contract` or `server` into <name>/dist, a package of its own that is published from there. In the repository both run
// from their TypeScript; Node refuses to do that for packages installed below node_modules.

const root = resolve(import.meta.dirname, '..');
const name = process.argv[2];
const folder = join(root, name);
const out = join(folder, 'dist');

rmSync(out, { recursive: true, force: true });
const config = join(root, `tsconfig.${name}-build.tmp.json`);
writeFileSync(
  config,
  JSON.stringify({
    extends: './tsconfig.node.json',
    compilerOptions: { noEmit: false, declaration: true, rootDir: `./${name}`, outDir: `./${name}/dist` },
    include: [`${name}/**/*.ts`],
    exclude: ['**/*.test.ts', '**/testing/**', '**/dist/**', '**/node_modules/**'],
  }),
);
let status;
try {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  ({ status } = spawnSync(process.execPath, [tsc, '-p', config], { stdio: 'inherit', cwd: root }));
} finally {
  rmSync(config, { force: true });
}
if (status !== 0) process.exit(status ?? 1);
rewriteDeclarations(out);

for (const path of globSync('**/*.{json,sql}', {
  cwd: folder,
  exclude: ['dist/**', 'node_modules/**', 'package.json'],
})) {
  cpSync(join(folder, path), join(out, path));
}
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const toBuilt = (target) => target.replace(/\.ts$/, '.js');
manifest.exports = Object.fromEntries(
  Object.entries(manifest.exports).map(([key, target]) => [toBuilt(key), toBuilt(target)]),
);
if (manifest.bin)
  manifest.bin = Object.fromEntries(Object.entries(manifest.bin).map(([key, target]) => [key, toBuilt(target)]));
delete manifest.scripts;
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const file of ['LICENSE', `${name}/README.md`]) {
  if (existsSync(join(root, file))) cpSync(join(root, file), join(out, file.split('/').at(-1)));
}
