import { writeManifest } from '../manifest/write-manifest.mjs';
import { runNode } from '../test/child.mjs';

export const BOOK = 'dist-storybook';

const STORYBOOK = 'node_modules/storybook/dist/bin/dispatcher.js';
const DAY_MINUTES = 24 * 60;

export async function developStorybook(args) {
  await writeManifest('.cache');
  const options = ['--port', '6006', '--host', '127.0.0.1', '--ci', '--disable-telemetry', ...args];
  return (await runNode([STORYBOOK, 'dev', ...options], { minutes: DAY_MINUTES })) ?? 1;
}

/** The whole book as files in `dist-storybook`: any server of files shows it, with no network behind it. */
export async function buildStorybook(args) {
  await writeManifest('.cache');
  const options = ['--output-dir', BOOK, '--disable-telemetry', '--loglevel', 'warn', ...args];
  return (await runNode([STORYBOOK, 'build', ...options])) ?? 1;
}
