import { bootstrap } from './bootstrap.mjs';

await bootstrap(import.meta.url);
const { start } = await import('./start/run.mjs');
await start(process.argv.slice(2));
