import { bootstrap } from './bootstrap.mjs';

await bootstrap(import.meta.url);
const { writeManifest } = await import('./manifest/write-manifest.mjs');
await writeManifest(process.argv[2] ?? 'dist');
