import { createCatalogueStore } from './catalogue/catalogue-store.ts';
import type { StripeEnvironment } from './config/environment.ts';
import type { Billing } from './context.ts';
import type { Catalogue } from './domain/catalogue.ts';
import { allGuards, type Guards } from './guards.ts';
import { createApp, type BillingApp } from './http/app.ts';
import { createChangeFeed } from './http/change-feed.ts';
import { registerDocuments } from './http/documents.ts';
import { registerHealth } from './http/health.ts';
import { operatorHandlers } from './http/operator/handlers.ts';
import { registerEvents, type EventStreams } from './http/portal/events.ts';
import { portalHandlers } from './http/portal/handlers.ts';
import { createRateLimiter, type RateLimiter } from './http/rate-limiter.ts';
import { registerWebhooks } from './http/webhooks.ts';
import { silentLog, type Log } from './log.ts';
import { createIdSource } from './new-id.ts';
import { openGateway } from './open-gateway.ts';
import type { MailTransport } from './notifications/mail-transport.ts';
import type { PaymentGateway } from './payments/payment-gateway.ts';
import type { SandboxGateway, SandboxOptions } from './payments/sandbox/sandbox-gateway.ts';
import { createSessionTokens } from './sessions/session-token.ts';
import { createSigner } from './signer.ts';
import { openDatabase } from './store/database.ts';
import { startWorkers, type WorkerIntervals, type Workers } from './workers/start-workers.ts';

export interface ServerOptions {
  readonly connectionString: string;
  /** Put in force when it is not already. */
  readonly catalogue: Catalogue;
  readonly operatorKey: string;
  readonly sessionSecret: string;
  readonly portalOrigins: readonly string[];
  readonly log?: Log;
  readonly now?: () => Date;
  /** Only the chaos suite passes these two. */
  readonly guards?: Guards;
  readonly probe?: (point: string) => Promise<void>;
  /** Absent or `null`: the sandbox. */
  readonly stripe?: StripeEnvironment | null;
  readonly sandbox?: Pick<SandboxOptions, 'delays' | 'deliveryMode'>;
  /** Puts something around the processor: the chaos suite loses its answers. */
  readonly aroundGateway?: (gateway: PaymentGateway) => PaymentGateway;
  readonly rateLimiter?: RateLimiter;
  readonly workerIntervals?: WorkerIntervals;
  /** See `Billing.leaseMs`. */
  readonly leaseMs?: number;
  /** Tests: an answer that breaks the contract becomes an error. */
  readonly checkResponses?: boolean;
  readonly poolSize?: number;
  /** Webhooks may go to this machine and to private networks: development and tests. */
  readonly allowsPrivateWebhooks?: boolean;
  /** Sends the e-mails; without one they are kept, to be read on the operator side. */
  readonly mail?: MailTransport | null;
}

export interface BillingServer {
  /** Answers requests; opens no socket by itself. */
  readonly app: BillingApp;
  readonly billing: Billing;
  readonly gateway: PaymentGateway;
  /** `null` with a real processor. */
  readonly sandbox: SandboxGateway | null;
  /** Starts what works by itself: sweeper, inbox, holds, and the sandbox's webhooks to `baseUrl`. */
  startWorkers(baseUrl: string): void;
  /** Ends the event streams, which never end by themselves. */
  closeStreams(): void;
  close(): Promise<void>;
}

/** Builds the whole server from its parts. `main.ts`, the tests and the chaos suite all start from here. */
export async function createServer(options: ServerOptions): Promise<BillingServer> {
  const log = options.log ?? silentLog;
  const now = options.now ?? (() => new Date());
  const database = openDatabase(options.connectionString, {
    ...(options.poolSize === undefined ? {} : { poolSize: options.poolSize }),
    onIdleError: (error) => log.warn('A database connection broke', { error }),
    onMigrationWait: (version) => log.warn('A schema version waits for tables that others use', { version }),
  });
  await database.migrate();
  const opened = await openGateway({ ...options, stripe: options.stripe ?? null, database, now }).catch(
    async (error) => {
      await database.close();
      throw error;
    },
  );
  const { sandbox } = opened;
  const gateway = options.aroundGateway?.(opened.gateway) ?? opened.gateway;
  const newId = createIdSource();
  const catalogueStore = createCatalogueStore(database, newId);
  await catalogueStore.publish(options.catalogue);
  const billing: Billing = {
    database,
    gateway,
    catalogue: catalogueStore.read,
    now,
    newId,
    probe: options.probe ?? (async () => {}),
    guards: options.guards ?? allGuards,
    signer: createSigner(options.sessionSecret),
    log,
    sendsMail: options.mail != null || !gateway.livemode,
    ...(options.leaseMs === undefined ? {} : { leaseMs: options.leaseMs }),
  };
  const tokens = createSessionTokens(options.sessionSecret, gateway.livemode);
  const feed = createChangeFeed(billing);
  let streams: EventStreams | null = null;
  let workers: Workers | null = null;
  const app = createApp({
    billing,
    tokens,
    operatorKey: options.operatorKey,
    portalOrigins: options.portalOrigins,
    portalHandlers,
    operatorHandlers: operatorHandlers({
      tokens,
      portalOrigins: options.portalOrigins,
      catalogueStore,
      allowsPrivateWebhooks: options.allowsPrivateWebhooks ?? false,
    }),
    rateLimiter: options.rateLimiter ?? createRateLimiter(() => now().getTime()),
    checkResponses: options.checkResponses ?? false,
    extraRoutes: (routes, shared) => {
      registerHealth(routes, shared);
      registerWebhooks(routes, shared, () => workers?.wakeInbox());
      registerDocuments(routes, shared);
      streams = registerEvents(routes, shared, feed);
    },
  });
  return {
    app,
    billing,
    gateway,
    sandbox,
    startWorkers: (baseUrl) => {
      workers = startWorkers(billing, options.workerIntervals, {
        allowsPrivateWebhooks: options.allowsPrivateWebhooks ?? false,
        mail: options.mail ?? null,
      });
      sandbox?.startDeliveries(`${baseUrl}/webhooks/${sandbox.provider}`);
    },
    closeStreams: () => streams?.close(),
    close: async () => {
      streams?.close();
      feed.close();
      await workers?.stop();
      options.mail?.close();
      await opened.close();
      await database.close();
    },
  };
}
