import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'vite';
import { runtimeInCore } from './runtime-in-core.mjs';

/** `core` and `other` both need the bundler's helper, which is a file of its own by default. */
const MODULES = {
  page: `import { core } from 'core'; export const page = [core, () => import('other')];`,
  core: `import * as own from 'core'; export const core = () => own;`,
  other: `import * as own from 'other'; import { core } from 'core'; export const other = () => [own, core];`,
};
const last = (id) => id.split('/').at(-1);
const inMemory = {
  name: 'in-memory',
  enforce: 'pre',
  resolveId: (id) => (last(id) in MODULES ? `/memory/${last(id)}` : null),
  load: (id) => MODULES[last(id)] ?? null,
};

/** What lies under which name. */
async function built(plugin) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [inMemory, plugin],
    build: {
      write: false,
      lib: { entry: 'page', formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: { groups: [{ name: 'core', test: /core/ }] },
        },
      },
    },
  });
  return new Map(output.map(({ fileName, code }) => [fileName, code]));
}

test('the helper of the bundler comes with the core, and no file asks for it elsewhere', async () => {
  const files = await built(runtimeInCore());
  const names = [...files.keys()].map((name) => name.replace(/-[\w-]{8}\.js$/, '-HASH.js')).toSorted();
  assert.deepEqual(names, ['chunks/core-HASH.js', 'chunks/other-HASH.js', 'page.js']);
  const core = [...files].find(([name]) => name.startsWith('chunks/core-'));
  assert.match(core[1], /^export var asModule=/);
});

test('another way to write them gives the files other names: none is served from a cache of before', async () => {
  const [one, same, another] = [
    await built(runtimeInCore()),
    await built(runtimeInCore()),
    await built(runtimeInCore('another way')),
  ];
  assert.deepEqual([...same], [...one]);
  const kept = [...one.keys()].filter((name) => another.has(name));
  assert.deepEqual(kept, ['page.js']);
});
