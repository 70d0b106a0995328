import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runNode } from '../test/child.mjs';

/** Describes every element as data (custom-elements.json) in this folder: for editors, the docs of Storybook, and tools. */
export async function writeManifest(folder) {
  mkdirSync(folder, { recursive: true });
  const analyzer = dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json'));
  const args = ['analyze', '--config', 'scripts/manifest/config.mjs', '--outdir', folder, '--quiet'];
  const code = await runNode([join(analyzer, 'cem.js'), ...args]);
  if (code !== 0) throw new Error('The manifest of the elements could not be written.');
}
