/**
 * Writes `parameters.json` from the types of the installed SDK; `--check` only compares, and fails when the SDK has
 * dropped, added or changed a parameter.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { routes } from '../http/routes.ts';
import { readParameters } from './read-sdk.ts';

export const PARAMETERS_FILE = path.resolve(import.meta.dirname, 'parameters.json');

export async function parametersAsText(): Promise<string> {
  const parameters = readParameters(routes.map((route) => route.operation));
  const config = await resolveConfig(PARAMETERS_FILE);
  return format(JSON.stringify(parameters), { ...config, parser: 'json' });
}

if (process.argv[1] === import.meta.filename) {
  const text = await parametersAsText();
  if (!process.argv.includes('--check')) await writeFile(PARAMETERS_FILE, text);
  else if ((await readFile(PARAMETERS_FILE, 'utf8')) !== text) {
    console.error(
      "The SDK's parameters differ from parameters.json: run `npm run stripe:parameters` and read the diff.",
    );
    process.exitCode = 1;
  }
}
