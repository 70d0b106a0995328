import { bootstrap } from './bootstrap.mjs';

await bootstrap(import.meta.url);
await import('./build/size.mjs');
