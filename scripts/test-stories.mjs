import { bootstrap } from './bootstrap.mjs';

await bootstrap(import.meta.url);
const { testStories } = await import('./stories/run.mjs');
process.exitCode = await testStories(process.argv.slice(2));
