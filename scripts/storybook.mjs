import { bootstrap } from './bootstrap.mjs';

await bootstrap(import.meta.url);
const { buildStorybook, developStorybook } = await import('./storybook/run.mjs');
const [command = 'dev', ...args] = process.argv.slice(2);
process.exitCode = await (command === 'build' ? buildStorybook(args) : developStorybook(args));
