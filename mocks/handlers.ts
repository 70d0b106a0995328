/** The world over HTTP, as the published contract describes it: every path, status and problem comes from its table. */
import { http, HttpResponse, type HttpHandler } from 'msw';
import type { z } from 'zod';
import { portalOperations, type Operation } from '../contract/operations.ts';
import { BillingError } from '../src/api/billing-error.ts';
import { createMockBillingApi, type MockApiOptions, type MockBillingApi } from './billing-api.ts';
import type { MockOperation } from './behaviour.ts';
import type { MockSessions } from './sessions.ts';
import { refuse } from './world/problems.ts';
import type { MockWorld } from './world/world.ts';

export interface BillingHandlersOptions extends MockApiOptions {
  readonly world: MockWorld;
  readonly sessions: MockSessions;
  /** Where the API lives; `*` stands for any origin. */
  readonly baseUrl: string;
}

interface Call {
  readonly id: string;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
  readonly signal: AbortSignal;
}

type Run = (api: MockBillingApi, call: Call) => Promise<unknown>;

/** Input was held against the contract's schema before one of these is called, so the casts cannot lie. */
const runs: Readonly<Record<MockOperation, Run>> = {
  getAccount: (api, { signal }) => api.getAccount({ signal }),
  listCreditPacks: async (api, { query, signal }) => ({ items: await api.listCreditPacks(query as never, { signal }) }),
  createQuote: (api, { body, signal }) => api.createQuote(body as never, { signal }),
  createPurchase: (api, call) => api.createPurchase(call.body as never, paying(call)),
  getPurchase: (api, { id, signal }) => api.getPurchase(id, { signal }),
  refreshPurchase: (api, { id, signal }) => api.refreshPurchase(id, { signal }),
  retryPurchase: (api, call) => api.retryPurchase(call.id, call.body as never, paying(call)),
  cancelPurchase: (api, { id, signal }) => api.cancelPurchase(id, { signal }),
  redeemCode: (api, { body, signal }) => api.redeemCode(body as never, { signal }),
  listUndoablePurchases: async (api, { signal }) => ({ items: await api.listUndoablePurchases({ signal }) }),
  undoPurchase: (api, { id, signal }) => api.undoPurchase(id, { signal }),
  listInvoices: (api, { query, signal }) => api.listInvoices(query as never, { signal }),
  getInvoice: (api, { id, signal }) => api.getInvoice(id, { signal }),
  createInvoiceDocument: (api, { id, signal }) => api.createInvoiceDocument(id, { signal }),
  createReceipt: (api, { id, signal }) => api.createReceipt(id, { signal }),
  sendInvoice: (api, { id, signal }) => api.sendInvoice(id, { signal }),
  createExport: (api, { body, signal }) => api.createExport(body as never, { signal }),
  changeInvoiceBuyer: (api, { id, body, signal }) => api.changeInvoiceBuyer(id, body as never, { signal }),
  getBillingDetails: (api, { signal }) => api.getBillingDetails({ signal }),
  changeBillingDetails: (api, { body, signal }) => api.changeBillingDetails(body as never, { signal }),
  listPaymentMethods: async (api, { signal }) => ({ items: await api.listPaymentMethods({ signal }) }),
  createPaymentMethodSetup: (api, { signal }) => api.createPaymentMethodSetup({ signal }),
  completePaymentMethodSetup: (api, { id, body, signal }) =>
    api.completePaymentMethodSetup(id, body as never, { signal }),
  setDefaultPaymentMethod: (api, { id, signal }) => api.setDefaultPaymentMethod(id, { signal }),
  setBackupPaymentMethod: (api, { id, signal }) => api.setBackupPaymentMethod(id, { signal }),
  removePaymentMethod: (api, { id, signal }) => api.removePaymentMethod(id, { signal }),
  listPlans: (api, { signal }) => api.listPlans({ signal }),
  previewSubscriptionChange: (api, { body, signal }) => api.previewSubscriptionChange(body as never, { signal }),
  changeSubscription: (api, { body, signal }) => api.changeSubscription(body as never, { signal }),
  undoSubscriptionChange: (api, { signal }) => api.undoSubscriptionChange({ signal }),
  cancelSubscription: (api, { body, signal }) => api.cancelSubscription(body as never, { signal }),
  undoCancellation: (api, { signal }) => api.undoCancellation({ signal }),
  pauseSubscription: (api, { signal }) => api.pauseSubscription({ signal }),
  resumeSubscription: (api, { signal }) => api.resumeSubscription({ signal }),
  listAddOns: async (api, { signal }) => ({ items: await api.listAddOns({ signal }) }),
  deactivateAddOn: (api, { id, signal }) => api.deactivateAddOn(id, { signal }),
  keepAddOn: (api, { id, signal }) => api.keepAddOn(id, { signal }),
  getUsage: (api, { query, signal }) => api.getUsage(query as never, { signal }),
  listActivity: (api, { query, signal }) => api.listActivity(query as never, { signal }),
  listGrants: (api, { query, signal }) => api.listGrants(query as never, { signal }),
  getAutoTopUp: (api, { signal }) => api.getAutoTopUp({ signal }),
  putAutoTopUp: (api, { body, signal }) => api.putAutoTopUp(body as never, { signal }),
  previewAutoTopUp: (api, { body, signal }) => api.previewAutoTopUp(body as never, { signal }),
  simulateAutoTopUp: (api, { body, signal }) => api.simulateAutoTopUp(body as never, { signal }),
  disableAutoTopUp: (api, { signal }) => api.disableAutoTopUp({ signal }),
  resumeAutoTopUp: (api, { signal }) => api.resumeAutoTopUp({ signal }),
  listTopUpLog: (api, { query, signal }) => api.listTopUpLog(query as never, { signal }),
  listAlerts: (api, { signal }) => api.listAlerts({ signal }),
  putAlerts: (api, { body, signal }) => api.putAlerts(body as never, { signal }),
  listSpendCaps: (api, { signal }) => api.listSpendCaps({ signal }),
  putSpendCaps: (api, { body, signal }) => api.putSpendCaps(body as never, { signal }),
  getForecast: (api, { query, signal }) => api.getForecast(query as never, { signal }),
  check: (api, { body, signal }) => api.check(body as never, { signal }),
  answerSandboxChallenge: (api, { id, body, signal }) => api.answerSandboxChallenge(id, body as never, { signal }),
};

function paying(call: Call): { signal: AbortSignal; idempotencyKey?: string } {
  const { signal, idempotencyKey } = call;
  return idempotencyKey === undefined ? { signal } : { signal, idempotencyKey };
}

export function createBillingHandlers(options: BillingHandlersOptions): HttpHandler[] {
  const apis = new Map<string, MockBillingApi>();
  const apiOf = (request: Request): MockBillingApi => {
    const key = options.sessions.customerOf(request.headers.get('authorization'));
    const api = apis.get(key) ?? createMockBillingApi(options.world, key, options);
    apis.set(key, api);
    return api;
  };
  const operations = Object.entries(runs).map(([name, run]) => {
    const operation: Operation = portalOperations[name as MockOperation];
    const path = `${options.baseUrl}${operation.path.replace('{id}', ':id')}`;
    return http[methodName(operation)](path, async ({ request, params }) => {
      try {
        const api = apiOf(request);
        const call = await readCall(operation, request, String(params['id'] ?? ''));
        const answer = await run(api, call);
        if (operation.response === null) return new HttpResponse(null, { status: operation.status });
        return HttpResponse.json(answer as never, { status: operation.status });
      } catch (error) {
        return answerError(error);
      }
    });
  });
  return [
    ...operations,
    http.get(`${options.baseUrl}/v1/events`, ({ request }) => {
      try {
        return eventStream(apiOf(request), request.signal);
      } catch (error) {
        return answerError(error);
      }
    }),
    http.all(`${options.baseUrl}/v1/*`, () => answerError(refuse('not_found'))),
  ];
}

function methodName({ method }: Operation): 'get' | 'post' | 'put' | 'patch' | 'delete' {
  return method.toLowerCase() as 'get';
}

async function readCall(operation: Operation, request: Request, id: string): Promise<Call> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const body = operation.body ? await request.json().catch(() => null) : undefined;
  return {
    id,
    query: operation.query ? (parse(operation.query, query) as Record<string, unknown>) : {},
    body: operation.body ? parse(operation.body, body) : undefined,
    idempotencyKey: request.headers.get('idempotency-key') ?? undefined,
    signal: request.signal,
  };
}

function parse(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const param = issue?.path.join('.');
  throw refuse('invalid_request', { detail: issue?.message ?? '', ...(param ? { param } : {}) });
}

function answerError(error: unknown): Response {
  const billingError = BillingError.from(error);
  const { problem } = billingError;
  // What no server says happened on the wire.
  if (problem === null && billingError.code !== 'unknown') return HttpResponse.error();
  if (problem === null) throw error;
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

/** Server-sent events, beginning with every topic, because what changed before is not known to the reader. */
function eventStream(api: MockBillingApi, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  const stopped = new AbortController();
  signal.addEventListener('abort', () => stopped.abort());
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (topics: readonly string[]): void => {
        controller.enqueue(encoder.encode(`event: changed\ndata: ${JSON.stringify({ topics })}\n\n`));
      };
      send(['capacity', 'purchase', 'invoice', 'subscription']);
      void api.watch(send, { signal: stopped.signal });
    },
    cancel: () => stopped.abort(),
  });
  return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}
