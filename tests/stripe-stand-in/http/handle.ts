/** One request from its bytes to its answer. */
import { setTimeout as delay } from 'node:timers/promises';
import type { LoggedCall } from '../control/call-log.ts';
import { internalError, lockTimeout, rateLimited, type Fault, type FaultPlan } from '../control/faults.ts';
import { settleDue } from '../objects/payment-intents.ts';
import { checkParameters } from '../parameters/check.ts';
import { API_VERSION, type World } from '../world.ts';
import { expand } from './expand.ts';
import { parseForm, type Form } from './form.ts';
import type { IdempotencyKeys, StoredAnswer } from './idempotency.ts';
import { reader } from './reader.ts';
import type { Route } from './route.ts';
import { StripeError } from './stripe-error.ts';

export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly authorization: string | null;
  readonly apiVersion: string | null;
  readonly idempotencyKey: string | null;
}

export type WireAnswer =
  'dropped' | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };

export interface Machinery {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly keys: IdempotencyKeys;
  readonly faults: FaultPlan;
  /** The objects that a slow request is changing. */
  readonly locks: Set<string>;
  readonly calls: LoggedCall[];
  /** The secret keys that are accepted; any `sk_test_…` or `rk_test_…` when it is empty. */
  readonly secretKeys: readonly string[];
}

export async function handle(machinery: Machinery, request: WireRequest): Promise<WireAnswer> {
  const { world } = machinery;
  settleDue(world);
  const requestId = world.newId('req');
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'request-id': requestId,
    'stripe-version': API_VERSION,
  };
  if (request.idempotencyKey !== null) headers['idempotency-key'] = request.idempotencyKey;
  let call: LoggedCall | null = null;
  try {
    const matched = match(machinery.routes, request);
    const form = parseForm(request.method === 'POST' ? request.body : request.query);
    call = logCall(machinery, request, matched.route, form, requestId);
    const isFromBrowser = authenticate(machinery, request, matched.route, form);
    call.isFromBrowser = isFromBrowser;
    const answer = await execute(machinery, request, { ...matched, form, call });
    if (answer === 'dropped') return answer;
    call.status = answer.status;
    if (call.isReplayed) {
      headers['idempotent-replayed'] = 'true';
      headers['original-request'] = answer.requestId;
    }
    if (answer.status >= 500) headers['stripe-should-retry'] = 'false';
    return { status: answer.status, headers, body: answer.body };
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    if (call) call.status = error.status;
    return { status: error.status, headers: { ...headers, ...error.headers }, body: errorBody(error) };
  }
}

interface Matched {
  readonly route: Route;
  readonly ids: readonly string[];
}

function match(routes: readonly Route[], request: WireRequest): Matched {
  const segments = request.path.split('/');
  for (const route of routes) {
    if (route.method !== request.method) continue;
    const pattern = route.path.split('/');
    if (pattern.length !== segments.length) continue;
    if (pattern.every((part, index) => part === ':id' || part === segments[index])) {
      const ids = segments.filter((_, index) => pattern[index] === ':id').map(decodeURIComponent);
      return { route, ids };
    }
  }
  throw new StripeError(
    404,
    {
      type: 'invalid_request_error',
      message: `Unrecognized request URL (${request.method}: ${request.path}).`,
    },
    { isStored: false },
  );
}

/** Answers whether the call comes from a browser. */
function authenticate(machinery: Machinery, request: WireRequest, route: Route, form: Form): boolean {
  const key = request.authorization?.replace(/^Bearer /, '') ?? (typeof form['key'] === 'string' ? form['key'] : '');
  delete form['key'];
  if (/^pk_test_\w+/.test(key) && route.isForBrowser) return true;
  const isAccepted =
    machinery.secretKeys.length > 0 ? machinery.secretKeys.includes(key) : /^(sk|rk)_test_\w+/.test(key);
  if (!isAccepted) {
    throw new StripeError(
      401,
      { type: 'invalid_request_error', message: `Invalid API Key provided: ${key.slice(0, 8)}****` },
      { isStored: false },
    );
  }
  if (request.apiVersion !== API_VERSION) {
    throw new StripeError(
      400,
      {
        type: 'invalid_request_error',
        message: `Invalid Stripe API version: ${request.apiVersion ?? 'none'}. The stand-in speaks ${API_VERSION}.`,
      },
      { isStored: false },
    );
  }
  return false;
}

interface Execution extends Matched {
  readonly form: Form;
  readonly call: LoggedCall;
}

async function execute(
  machinery: Machinery,
  request: WireRequest,
  execution: Execution,
): Promise<StoredAnswer | 'dropped'> {
  const { route, form, call } = execution;
  if (!call.isFromBrowser) checkParameters(route, form);
  const key = route.method === 'POST' ? request.idempotencyKey : null;
  const replayed = key === null ? null : machinery.keys.claim(key, request.path, JSON.stringify(form));
  const fault = machinery.faults.next(route.operation, replayed !== null);
  call.fault = fault?.kind ?? null;
  if (replayed) {
    call.isReplayed = true;
    return fault ? 'dropped' : replayed;
  }
  const lockedId = route.method === 'GET' ? undefined : execution.ids[0];
  try {
    // Stripe waits a little for the other request and then gives up.
    if (lockedId !== undefined && machinery.locks.has(lockedId)) throw lockTimeout();
    if (lockedId !== undefined) machinery.locks.add(lockedId);
    try {
      return await executeOnce(machinery, execution, key, fault);
    } finally {
      if (lockedId !== undefined) machinery.locks.delete(lockedId);
    }
  } catch (error) {
    if (key !== null) machinery.keys.release(key);
    throw error;
  }
}

/** Runs the endpoint and keeps its answer, with the fault before or after the effect. */
async function executeOnce(
  machinery: Machinery,
  execution: Execution,
  key: string | null,
  fault: Fault | null,
): Promise<StoredAnswer | 'dropped'> {
  const { call } = execution;
  const store = (status: number, body: string): StoredAnswer => {
    const answer = { status, body, requestId: call.requestId };
    if (key !== null) machinery.keys.store(key, answer);
    return answer;
  };
  const failed = internalError();
  switch (fault?.kind) {
    case 'rate_limit':
      throw rateLimited();
    case 'lock_timeout':
      throw lockTimeout();
    case 'drop_before_effect':
      if (key !== null) machinery.keys.release(key);
      return 'dropped';
    case 'error_before_effect':
      return store(500, errorBody(failed));
    case 'slow_before_effect':
      await delay(fault.delayMs ?? 1000);
      break;
    default:
      break;
  }
  const { status, body } = run(machinery.world, execution, key);
  if (fault?.kind === 'error_after_effect') return store(500, errorBody(failed));
  const answer = store(status, body);
  if (fault?.kind === 'drop_after_effect') return 'dropped';
  if (fault?.kind === 'slow_after_effect') await delay(fault.delayMs ?? 1000);
  return answer;
}

function run(world: World, execution: Execution, key: string | null): { status: number; body: string } {
  const { route, ids, form, call } = execution;
  world.request = { id: call.requestId, idempotency_key: key };
  try {
    const input = reader(form);
    const paths = input.texts('expand');
    const object = route.run({ world, input, ids, isFromBrowser: call.isFromBrowser });
    return { status: 200, body: JSON.stringify(expand(world, object, paths)) };
  } catch (error) {
    if (!(error instanceof StripeError) || !error.isStored) throw error;
    return { status: error.status, body: errorBody(error) };
  } finally {
    world.request = null;
  }
}

const errorBody = (error: StripeError): string => JSON.stringify({ error: error.body });

function logCall(machinery: Machinery, request: WireRequest, route: Route, form: Form, requestId: string): LoggedCall {
  const call: LoggedCall = {
    requestId,
    at: new Date(machinery.world.seconds() * 1000).toISOString(),
    operation: route.operation,
    method: request.method,
    path: request.path,
    idempotencyKey: request.idempotencyKey,
    parameters: structuredClone(form),
    isFromBrowser: false,
    status: null,
    isReplayed: false,
    fault: null,
  };
  machinery.calls.push(call);
  return call;
}
