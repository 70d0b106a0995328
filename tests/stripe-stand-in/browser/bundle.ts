/** Makes one classic script of an entry, as Stripe.js is one. Once per process, and only when a browser asks. */
import path from 'node:path';

const bundles = new Map<string, Promise<string>>();

export function bundle(entry: 'stripe-js' | 'element-page'): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const made = build(entry);
  bundles.set(entry, made);
  return made;
}

async function build(entry: string): Promise<string> {
  // Most users of the stand-in are servers, which need no bundler.
  const vite = await import('vite');
  const result = await vite.build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: path.join(import.meta.dirname, `${entry}.ts`),
        formats: ['iife'],
        name: 'standIn',
        fileName: entry,
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`The bundle ${entry} is empty.`);
  return chunk.code;
}
