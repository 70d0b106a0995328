import { Hono, type Context } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import { operatorOperations, portalOperations, type Operation, type OperationName } from '../../contract/operations.ts';
import type { Billing } from '../context.ts';
import { withCustomerClock } from '../customer-clock.ts';
import { DomainProblem } from '../problems.ts';
import type { SessionTokens } from '../sessions/session-token.ts';
import { audit, customerIdOf, isAudited, namedCustomer } from './audited.ts';
import { Authentication } from './authentication.ts';
import { OriginPolicy } from './cors.ts';
import { problemResponse, toDomainProblem } from './errors.ts';
import type { OperatorHandlers, PortalHandlers } from './handlers.ts';
import { withIdempotencyKey, type Answer } from './idempotency.ts';
import { IMPORT_BODY_BYTES_MAX, rateLimitOf } from './limits.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { publicUrl } from './public-url.ts';
import { validateInput } from './validate.ts';

export interface AppOptions {
  readonly billing: Billing;
  readonly tokens: SessionTokens;
  readonly operatorKey: string;
  readonly portalOrigins: readonly string[];
  readonly portalHandlers: PortalHandlers;
  readonly operatorHandlers: OperatorHandlers;
  readonly rateLimiter: RateLimiter;
  /** Everything that is not an operation of the table: documents, webhooks, events, health. */
  readonly extraRoutes?: (app: BillingApp, shared: SharedParts) => void;
  /** Tests: an answer that breaks the contract becomes an error. */
  readonly checkResponses?: boolean;
}

export interface SharedParts {
  readonly billing: Billing;
  readonly authentication: Authentication;
  readonly rateLimiter: RateLimiter;
}

interface AppEnvironment {
  Bindings: HttpBindings;
  Variables: { requestId: string; customerId?: string; problem?: string };
}
export type BillingApp = Hono<AppEnvironment>;
export type AppContext = Context<AppEnvironment>;

/** Lists that a seller's own systems send. */
const LARGE_BODIES: ReadonlySet<OperationName> = new Set(['importInvoices', 'recordUsageBatch']);
/** A page reads the file of many documents itself, to say how far it is. */
const READ_BY_PAGES = /^\/(v1|documents\/exports)\//;
const NOTHING_ALLOWED = "default-src 'none'; frame-ancestors 'none'";

type AnyHandler = (call: never) => Promise<unknown>;

/** The whole HTTP side. It opens no socket, so that tests call `app.request(path, init)`. */
export function createApp(options: AppOptions): BillingApp {
  const { billing } = options;
  const authentication = new Authentication(billing, options.tokens, options.operatorKey);
  const origins = new OriginPolicy(options.portalOrigins);
  const app: BillingApp = new Hono<AppEnvironment>();

  app.use('*', async function answerAndLog(context, next) {
    const startedMs = performance.now();
    context.set('requestId', billing.newId());
    await next();
    finish(context, origins);
    logRequest(billing, context, performance.now() - startedMs);
  });
  app.onError((error, context) => refuse(billing, context as AppContext, error));
  app.notFound((context) => refuse(billing, context as AppContext, new DomainProblem('not_found')));

  app.options('/v1/*', (context) => origins.preflight(context.req.header('Origin') ?? null));
  app.use('/v1/*', async (context, next) => {
    origins.check(context.req.header('Origin') ?? null);
    await next();
  });

  const shared: SharedParts = { billing, authentication, rateLimiter: options.rateLimiter };
  for (const [name, operation] of Object.entries<Operation>(portalOperations)) {
    if (!isOffered(operation, billing)) continue;
    const handler = options.portalHandlers[name as keyof PortalHandlers] as AnyHandler;
    app.on(operation.method, honoPath(operation.path), (context) =>
      answerPortal(context, name as OperationName, operation, handler, shared, options.checkResponses === true),
    );
  }
  for (const [name, operation] of Object.entries<Operation>(operatorOperations)) {
    if (!isOffered(operation, billing)) continue;
    const handler = options.operatorHandlers[name as keyof OperatorHandlers] as AnyHandler;
    app.on(operation.method, honoPath(operation.path), (context) =>
      answerOperator(context, name as OperationName, operation, handler, shared, options.checkResponses === true),
    );
  }
  options.extraRoutes?.(app, shared);
  refuseOtherMethods(app);
  return app;
}

/** What only a pretend processor can do is no route at all of a server with a real one. */
function isOffered(operation: Operation, { gateway }: Billing): boolean {
  if (operation.testModeOnly && gateway.livemode) return false;
  return !operation.sandboxOnly || gateway.provider === 'sandbox';
}

async function answerPortal(
  context: AppContext,
  name: OperationName,
  operation: Operation,
  handler: AnyHandler,
  { billing, authentication, rateLimiter }: SharedParts,
  checkResponses: boolean,
): Promise<Response> {
  const caller = await authentication.portal(context.req.raw.headers);
  const { customerId } = caller;
  context.set('customerId', customerId);
  rateLimiter.take(customerId, rateLimitOf(name));
  if (operation.access !== 'operator') authentication.permit(caller, operation.access);
  const input = await validateInput(operation, context.req.raw, context.req.param());
  const run = async (): Promise<Answer> => {
    const own = withCustomerClock(billing, caller.clockOffsetSeconds);
    const call = { ...input, billing: own, caller, customerId, publicUrl: publicUrl(context.req.raw) };
    const body = await handler(call as never);
    if (isAudited(name, operation)) {
      const actor = `customer:${caller.sessionId}`;
      const requestId = context.get('requestId');
      await audit(own, { name, customerId, actor, requestId, params: input.params, body: input.body });
    }
    return { status: operation.status, body };
  };
  const key = operation.method === 'POST' ? context.req.header('Idempotency-Key') : undefined;
  if (key === undefined) return respond(operation, await run(), checkResponses);
  const request = { customerId, key, method: operation.method, path: context.req.path, body: input.body };
  const answer = await withIdempotencyKey(billing, request, run);
  const response = respond(operation, answer, checkResponses);
  if (answer.replayed) response.headers.set('Idempotency-Replayed', 'true');
  return response;
}

async function answerOperator(
  context: AppContext,
  name: OperationName,
  operation: Operation,
  handler: AnyHandler,
  { billing, authentication }: SharedParts,
  checkResponses: boolean,
): Promise<Response> {
  authentication.operator(context.req.raw.headers);
  const bytesMax = LARGE_BODIES.has(name) ? IMPORT_BODY_BYTES_MAX : undefined;
  const input = await validateInput(operation, context.req.raw, context.req.param(), bytesMax);
  const body = await handler({ ...input, billing } as never);
  if (isAudited(name, operation)) {
    const externalId = namedCustomer(input.params, input.body);
    const customerId = externalId === null ? null : await customerIdOf(billing, externalId);
    const requestId = context.get('requestId');
    await audit(billing, { name, customerId, actor: 'operator', requestId, params: input.params, body: input.body });
  }
  return respond(operation, { status: operation.status, body }, checkResponses);
}

function respond(operation: Operation, answer: Answer, checkResponses: boolean): Response {
  if (operation.response === null) return new Response(null, { status: 204 });
  if (checkResponses) operation.response.parse(answer.body);
  return new Response(JSON.stringify(answer.body), {
    status: answer.status,
    headers: { 'Content-Type': 'application/json' },
  });
}

function refuse(billing: Billing, context: AppContext, error: unknown): Response {
  const problem = toDomainProblem(error);
  context.set('problem', problem.code);
  const requestId = context.get('requestId');
  if (problem !== error) billing.log.error('A request failed unexpectedly', { requestId, error });
  return problemResponse(problem.code, problem.fields, requestId);
}

/** Headers that every answer carries, problems and streams included. */
function finish(context: AppContext, origins: OriginPolicy): void {
  const { headers } = context.res;
  headers.set('Request-Id', context.get('requestId'));
  headers.set('Cache-Control', 'no-store');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('X-Frame-Options', 'DENY');
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', NOTHING_ALLOWED);
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  if (READ_BY_PAGES.test(context.req.path)) origins.apply(headers, context.req.header('Origin') ?? null);
}

function logRequest(billing: Billing, context: AppContext, durationMs: number): void {
  const { status } = context.res;
  const level = status >= 500 ? 'error' : 'info';
  billing.log[level]('request', {
    requestId: context.get('requestId'),
    method: context.req.method,
    // Without the query: cursors and links are nobody else's business.
    path: context.req.path,
    status,
    durationMs: Math.round(durationMs * 10) / 10,
    customerId: context.get('customerId'),
    problem: context.get('problem'),
  });
}

/** A known path with another method: 405, so that a typing mistake is not taken for a missing object. */
function refuseOtherMethods(app: BillingApp): void {
  const paths = new Set(
    [...Object.values(portalOperations), ...Object.values(operatorOperations)].map(({ path }) => path),
  );
  for (const path of paths) {
    app.all(honoPath(path), () => {
      throw new DomainProblem('method_not_allowed');
    });
  }
}

function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}
