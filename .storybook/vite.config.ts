import { createReadStream, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const WORKER = 'node_modules/msw/lib/mockServiceWorker.js';

/** The worker behind stories that go over HTTP must come from the book's own origin, built or not. */
const mockServiceWorker: Plugin = {
  name: 'mock-service-worker',
  configureServer(server) {
    server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
      response.setHeader('content-type', 'text/javascript');
      createReadStream(WORKER).pipe(response);
    });
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: readFileSync(WORKER) });
  },
};

export default defineConfig({
  plugins: [mockServiceWorker],
  build: { target: 'es2022', sourcemap: false, reportCompressedSize: false, chunkSizeWarningLimit: 4000 },
});
