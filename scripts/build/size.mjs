import { build } from 'vite';
import { cdnConfig, weighConfig } from './configs.mjs';
import { loadedScripts } from './loaded-scripts.mjs';
import { closure, gzip, optionalPart, total } from './weigh.mjs';

// Weighs what a page loads, in KB of 1,000 bytes of gzip. `bar` is what we want to reach, `limit` what has been reached: above
// the limit the command fails, and a change that makes something lighter lowers it. `--chunks` lists every part.
// See docs/decisions/2026-11-22-size-limits-close-in-on-the-bars.md.

/** What must be there before the first meter is painted, which is that of what is left, beside the script tag's own file. */
const BEFORE_METER = /\/components\/(portal|provider|credits)\/define\.ts$/;

async function chunksOf(config) {
  config.build.write = false;
  config.build.sourcemap = false;
  const results = [await build(config)].flat();
  return results.flatMap(({ output }) => output).filter((part) => part.type === 'chunk');
}

const rows = [];
function weigh(what, bytes, { bar, limit }) {
  const result = bytes > limit * 1000 ? 'TOO BIG' : bytes > bar * 1000 ? 'above the bar' : 'ok';
  rows.push({ what, KB: (bytes / 1000).toFixed(2), bar, limit, result });
}

const cdn = await chunksOf(cdnConfig());
const beforeMeter = cdn.filter((chunk) => BEFORE_METER.test((chunk.facadeModuleId ?? '').replaceAll('\\', '/')));
const first = closure(cdn, [...cdn.filter((chunk) => chunk.isEntry), ...beforeMeter]).filter(
  (chunk) => optionalPart(chunk) === null,
);
weigh('<billing-portal> until the meter is painted', total(first), { bar: 24, limit: 24 });

const { shown, chunks: loaded } = await loadedScripts(cdn);
const idle = new Set([...first, ...loaded.filter((chunk) => optionalPart(chunk) === null)]);
weigh('<billing-portal> once idle at 1280×800', total([...idle]), { bar: 32, limit: 32 });
weigh('all of it, without locales, chart and Stripe', total(cdn.filter((chunk) => optionalPart(chunk) === null)), {
  bar: 60,
  limit: 182,
});

async function weighLeaf(what, limits, ...names) {
  const chunks = await chunksOf(weighConfig(names.map((name) => `components/${name}/define.ts`)));
  const entries = chunks.filter((chunk) => chunk.isEntry);
  weigh(what, total(closure(chunks, entries)), limits);
}

await weighLeaf('usage meter alone', { bar: 9, limit: 9 }, 'usage-meter');
await weighLeaf('usage meter with its provider', { bar: 13, limit: 13 }, 'usage-meter', 'provider');

if (process.argv.includes('--chunks')) {
  const describe = (chunk) => ({
    file: chunk.fileName,
    gzip: gzip(chunk),
    counted: optionalPart(chunk) ?? 'yes',
    loads: first.includes(chunk) ? 'first' : idle.has(chunk) ? 'idle' : 'lazy',
  });
  console.table(cdn.map(describe).sort((a, b) => b.gzip - a.gzip));
}
console.table(rows);
if (!shown) console.error('The page with <billing-portal demo> showed no meter, so "once idle" is only a lower bound.');
process.exitCode = shown && rows.every(({ result }) => result !== 'TOO BIG') ? 0 : 1;
