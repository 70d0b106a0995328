import { readFileSync } from 'node:fs';

/** What every module calls to be imported as a whole; the bundler keeps it in a file of its own. */
const RUNTIME = '\0rolldown/runtime.js';
const NAME = 'asModule';
const IMPORT = /import\{(\w+) as (\w+)\}from"(\.\/(?:chunks\/)?)rolldown-runtime-[\w-]+\.js";/;
const EXPORT = /export\{(?:(\w+) as )?(\w+)\};?\s*$/;

/** What decides how the files are written: the text of this one. */
const WAY = readFileSync(new URL(import.meta.url), 'utf8');

/**
 * Moves the bundler's own helper into `core`, which all else needs anyway: as a file of 150 bytes it is one more trip to the server before
 * anything is painted, half a second on a slow network. Source maps stay true: the helper is a line of its own, the rest keeps its length.
 */
export function runtimeInCore(way = WAY) {
  return {
    name: 'runtime-in-core',
    // Names are given before the files are written anew. Without this, a cache that keeps a name for ever mixes files of two releases.
    augmentChunkHash: () => way,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const runtime = chunks.find(({ moduleIds }) => moduleIds.length === 1 && moduleIds[0] === RUNTIME);
        const core = chunks.find(({ name }) => name === 'core');
        if (runtime === undefined || core === undefined) return;
        const exported = EXPORT.exec(runtime.code);
        if (exported === null || core.code.includes(NAME))
          this.error('the helper of the bundler has another shape now');
        for (const chunk of chunks) {
          if (chunk !== core && chunk !== runtime) chunk.code = keepingLength(chunk.code, importFrom(core));
        }
        const helper = `${runtime.code.slice(0, exported.index)}return ${exported[1] ?? exported[2]}`;
        const rest = keepingLength(core.code, (local) => `var ${local}=${NAME};`);
        core.code = `export var ${NAME}=(()=>{${helper}})();\n${rest}`;
        oneLineDown(bundle[`${core.fileName}.map`]);
        delete bundle[runtime.fileName];
        if (chunks.some(({ code, fileName }) => code.includes('rolldown-runtime') && bundle[fileName])) {
          this.error('a file still asks for the helper of the bundler');
        }
      },
    },
  };
}

function oneLineDown(map) {
  if (map === undefined) return;
  const content = JSON.parse(String(map.source));
  map.source = JSON.stringify({ ...content, mappings: `;${content.mappings}` });
}

const importFrom = (core) => (local, folder) =>
  `import{${NAME} as ${local}}from"${folder}${core.fileName.split('/').at(-1)}";`;

function keepingLength(code, write) {
  return code.replace(IMPORT, (whole, _name, local, folder) => write(local, folder).padEnd(whole.length));
}
