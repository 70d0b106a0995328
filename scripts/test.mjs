import { bootstrap } from './bootstrap.mjs';

await bootstrap(import.meta.url);
const { runTests } = await import('./test/run.mjs');
process.exitCode = await runTests(process.argv.slice(2));
