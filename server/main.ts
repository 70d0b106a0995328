/** Starts the billing server. See config/environment.ts for what can be set. */
import type { Server } from 'node:http';
import { inspect } from 'node:util';
import { serve } from '@hono/node-server';
import { CatalogueError } from './config/check-catalogue.ts';
import { EnvironmentError, readEnvironment, type Environment } from './config/environment.ts';
import { loadCatalogue } from './config/load-catalogue.ts';
import { createServer } from './create-server.ts';
import type { Catalogue } from './domain/catalogue.ts';
import { createLog, type Log } from './log.ts';
import { smtpTransport } from './notifications/mail-transport.ts';
import { OtherProcessorError } from './open-gateway.ts';
import { DataFolderInUseError } from './store/data-folder-lock.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './store/embedded-postgres.ts';

/** How long requests that are under way may take to end after the server was told to stop. */
const PATIENCE_MS = 10_000;

/** A line of its own, and no stack: these are for whoever starts the server, not for whoever wrote it. */
class StartRefused extends Error {}

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const catalogue = await loadCatalogue(environment.billingConfig);
  const log = createLog((line) => process.stderr.write(`${line}\n`));
  const postgres =
    environment.databaseUrl === null
      ? await startEmbeddedPostgres({ dataFolder: environment.dataFolder, log: (line) => log.info(line) })
      : null;
  // Whatever goes wrong from here on, the database that was started does not stay behind.
  try {
    await run(environment, catalogue, log, postgres);
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

async function run(
  environment: Environment,
  catalogue: Catalogue,
  log: Log,
  postgres: EmbeddedPostgres | null,
): Promise<void> {
  const connectionString = environment.databaseUrl ?? postgres?.connectionString ?? '';
  const mail = environment.mail && smtpTransport(environment.mail.url, environment.mail.from);
  const billingServer = await createServer({ ...environment, connectionString, catalogue, log, mail });

  const http = serve({ fetch: billingServer.app.fetch, port: environment.port, hostname: environment.host }) as Server;
  await new Promise<void>((resolve, reject) => {
    http.once('listening', resolve);
    http.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        isTaken ? new StartRefused(`Port ${environment.port} is already in use. Set PORT to another one.`) : error,
      );
    });
  });
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : environment.port;
  billingServer.startWorkers(`http://127.0.0.1:${port}`);

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info('Stopping', { signal });
    await closeHttp(http, () => billingServer.closeStreams());
    await billingServer.close();
    await postgres?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));

  process.stdout.write(
    `${JSON.stringify({ ready: true, url: `http://${environment.host}:${port}`, livemode: billingServer.gateway.livemode })}\n`,
  );
}

/** Takes no new requests, lets those that run end, and waits no longer than is decent. */
function closeHttp(http: Server, closeStreams: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => http.closeAllConnections(), PATIENCE_MS);
    http.close(() => {
      clearTimeout(timer);
      resolve();
    });
    closeStreams();
    http.closeIdleConnections();
  });
}

try {
  await main();
} catch (error) {
  const isPlain =
    error instanceof EnvironmentError ||
    error instanceof CatalogueError ||
    error instanceof DataFolderInUseError ||
    error instanceof OtherProcessorError ||
    error instanceof StartRefused;
  process.stderr.write(`${isPlain ? error.message : inspect(error)}\n`);
  process.exit(1);
}
