import { gzipSync } from 'node:zlib';

/** Parts that are not counted in "all of it": locales, the chart, Stripe, and what only a demo or a developer loads. */
const OPTIONAL = [
  { name: 'locale', modules: /\/src\/i18n\/(locales\/(?!en)|pseudo-locale)/ },
  { name: 'chart', modules: /chart|\/node_modules\/(d3-|internmap)/ },
  { name: 'stripe', modules: /@stripe\/|\/src\/stripe\/|\/components\/stripe-/ },
  { name: 'demo', modules: /\/mocks\/|\/server\/domain\// },
  { name: 'debug', modules: /\/zod\/|\/contract\// },
];

/** Why a chunk is not counted, or `null`: most of its modules belong to an optional part. */
export function optionalPart(chunk) {
  const ids = chunk.moduleIds.map((id) => id.replaceAll('\\', '/'));
  const part = OPTIONAL.find(({ modules }) => ids.filter((id) => modules.test(id)).length * 2 > ids.length);
  return part?.name ?? null;
}

/** The chunks loaded together with the given ones: what they import statically, and what that imports. */
export function closure(chunks, from) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set();
  const visit = (chunk) => {
    if (chunk === undefined || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  from.forEach(visit);
  return [...seen];
}

export const gzip = (chunk) => gzipSync(chunk.code, { level: 9 }).length;

export const total = (chunks) => chunks.reduce((sum, chunk) => sum + gzip(chunk), 0);
