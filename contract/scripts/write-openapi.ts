/** Writes contract/openapi.json, or with `--check` fails when the committed one is not what the schemas say. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildOpenApi } from '../openapi.ts';

const file = fileURLToPath(new URL('../openapi.json', import.meta.url));
const text = `${JSON.stringify(buildOpenApi(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  const committed = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  if (committed !== text) {
    console.error('contract/openapi.json is not up to date: run "npm run openapi" and commit it.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
