import { bootstrap } from './bootstrap.mjs';

await bootstrap(import.meta.url);
const { takeShots } = await import('./shots/run.mjs');
process.exitCode = await takeShots(process.argv.slice(2));
