/** What a host that runs the billing server inside its own process needs. `main.ts` runs it as a program. */
export { CatalogueError, checkCatalogue } from './config/check-catalogue.ts';
export { loadCatalogue } from './config/load-catalogue.ts';
export { createServer, type BillingServer, type ServerOptions } from './create-server.ts';
export type { Catalogue } from './domain/catalogue.ts';
export { createLog, type Log } from './log.ts';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './store/embedded-postgres.ts';
