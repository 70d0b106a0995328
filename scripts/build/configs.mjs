import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { chunkGroups } from './chunk-groups.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { plainProperties } from './plain-properties.mjs';
import { runtimeInCore } from './runtime-in-core.mjs';
import { shortTokens } from './short-tokens.mjs';

/** One entry per element, named as its folder. */
function elementEntries() {
  const entries = globSync('components/*/define.ts').map((path) => [
    `elements/${basename(dirname(path))}`,
    resolve(path),
  ]);
  return Object.fromEntries(entries);
}

const EXTERNAL = [/^lit($|\/)/, /^@lit\//, /^@stripe\/stripe-js($|\/)/];

/** Hints for a bundler ("pure", chunk names): a browser has no use for them. */
const NO_HINTS = { annotation: false };

const PAGE = 'page-to-weigh';

const shared = (outDir) => ({
  configFile: false,
  logLevel: 'warn',
  plugins: [plainProperties(), minifyTemplates(), shortTokens()],
  build: { outDir, emptyOutDir: false, target: 'es2022', sourcemap: true, minify: true, reportCompressedSize: false },
});

function withEntries(outDir, input, { external = [] } = {}) {
  const config = shared(outDir);
  config.build.lib = { entry: input, formats: ['es'] };
  config.build.rolldownOptions = {
    external,
    output: {
      // A library build keeps its white space unless told otherwise, which costs 12 % of the bytes on the wire.
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      assetFileNames: 'assets/[name]-[hash][extname]',
    },
  };
  // A library build leaves this to the app's bundler; a script tag has none.
  config.define = { 'process.env.NODE_ENV': '"production"' };
  return config;
}

export function libraryConfig() {
  const input = {
    index: resolve('components/index.ts'),
    define: resolve('components/define-all.ts'),
    loader: resolve('components/autoloader.ts'),
    ...elementEntries(),
  };
  return withEntries('dist', input, { external: EXTERNAL });
}

export function cdnConfig() {
  const config = withEntries('dist/cdn', { 'billing-portal': resolve('components/define-all.ts') });
  Object.assign(config.build.rolldownOptions.output, { codeSplitting: { groups: chunkGroups() }, comments: NO_HINTS });
  config.plugins.push(runtimeInCore());
  return config;
}

/** A bundle that is only weighed: the page of somebody who imports these elements and nothing else, Lit included. */
export function weighConfig(entries) {
  const page = entries.map((path) => `import ${JSON.stringify(resolve(path))};`).join('\n');
  const config = withEntries('dist/weighed', { page: PAGE });
  config.plugins.push({
    name: 'weighed-page',
    resolveId: (id) => (id.endsWith(PAGE) ? { id: PAGE, moduleSideEffects: true } : null),
    load: (id) => (id === PAGE ? page : null),
  });
  config.build.rolldownOptions.preserveEntrySignatures = false; // As an app is built.
  config.build.rolldownOptions.output.comments = NO_HINTS;
  config.build.write = false;
  config.build.sourcemap = false;
  return config;
}
