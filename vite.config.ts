import { createReadStream } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** The worker that lets the mocks answer the page's requests; it must come from the page's own origin. */
const mockServiceWorker: Plugin = {
  name: 'mock-service-worker',
  configureServer(server) {
    server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
      response.setHeader('content-type', 'text/javascript');
      createReadStream('node_modules/msw/lib/mockServiceWorker.js').pipe(response);
    });
  },
};

// `vite` serves index.html over the mocks; `vite build --mode studio` builds the same page for the studio's backend. The library
// build is scripts/build.mjs.
export default defineConfig({
  plugins: [mockServiceWorker],
  build: {
    outDir: 'dist-studio',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
  },
});
