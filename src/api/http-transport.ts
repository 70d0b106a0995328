import { BillingError } from './billing-error.ts';
import type { PortalOperation } from './operation-table.ts';

export interface TokenRequest {
  /** The last token was refused: bring a new one, not the same again. */
  readonly isRenewal: boolean;
  readonly signal: AbortSignal;
}

/** For a backend whose paths or answers differ a little. Bodies and answers are plain JSON. */
export interface OperationOverride {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With the same `{id}` parameter as ours. */
  readonly path?: string;
  readonly mapRequest?: (body: unknown) => unknown;
  readonly mapResponse?: (answer: unknown) => unknown;
}

export interface HttpTransportOptions {
  /** Where the API lives, e.g. `https://billing.example.com`. */
  readonly baseUrl: string;
  /** Asked for a session token before the first request and after one was refused. Kept in memory only. */
  readonly getToken: (request: TokenRequest) => Promise<string> | string;
  readonly headers?: Readonly<Record<string, string>> | null;
  readonly fetch?: typeof globalThis.fetch | null;
  /** For one request, answer included. 20,000 when absent. */
  readonly timeoutMs?: number;
  readonly operations?: Readonly<Partial<Record<PortalOperation, OperationOverride>>> | null | undefined;
}

export interface Call {
  readonly id?: string;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly idempotencyKey?: string;
}

/** One request with a token, and what can happen to it. Knows nothing about billing. */
export class HttpTransport {
  readonly #options: HttpTransportOptions;
  readonly #sessionListeners = new Set<() => void>();
  #token: Promise<string> | null = null;

  constructor(options: HttpTransportOptions) {
    this.#options = options;
  }

  watchSession(renewed: () => void): () => void {
    this.#sessionListeners.add(renewed);
    return () => this.#sessionListeners.delete(renewed);
  }

  /** Sends one operation and gives its answer, which must have `requiredField`. Rejects with a `BillingError`. */
  async call<T>(
    operation: PortalOperation,
    [method, path, requiredField]: readonly [method: string, path: string, requiredField: string | null],
    call: Call = {},
  ): Promise<T> {
    const override = this.#options.operations?.[operation];
    const body = override?.mapRequest === undefined ? call.body : override.mapRequest(call.body);
    const url = this.#url((override?.path ?? path).replace('{id}', encodeURIComponent(call.id ?? '')), call.query);
    const signals = [AbortSignal.timeout(this.#options.timeoutMs ?? 20_000), ...(call.signal ? [call.signal] : [])];
    try {
      const response = await this.#authorizedFetch(url, {
        method: override?.method ?? method,
        headers: {
          Accept: 'application/json',
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(call.idempotencyKey !== undefined && { 'Idempotency-Key': call.idempotencyKey }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.any(signals),
      });
      if (requiredField === null) return undefined as T;
      const json: unknown = await response.json();
      const answer = override?.mapResponse === undefined ? json : override.mapResponse(json);
      if (typeof answer === 'object' && answer !== null && requiredField in answer) return answer as T;
      throw new BillingError('malformed_response', `The answer to ${operation} has no "${requiredField}"`);
    } catch (error) {
      throw transportError(error, call.signal);
    }
  }

  /** An answer whose body the caller reads. Rejects with a `BillingError`. */
  async open(path: string, init: RequestInit & { readonly signal: AbortSignal }): Promise<Response> {
    try {
      return await this.#authorizedFetch(this.#url(path), init);
    } catch (error) {
      throw transportError(error, init.signal);
    }
  }

  async #authorizedFetch(url: string, init: RequestInit & { readonly signal: AbortSignal }): Promise<Response> {
    const used = this.#token ?? this.#renewToken(false);
    const response = await this.#fetch(url, init, await abortable(used, init.signal));
    if (response.status !== 401) return await accepted(response);
    // Refused before anything happened, so the same request may be sent again. Of many refused, the first renews.
    const renewed = this.#token === used || this.#token === null ? this.#renewToken(true) : this.#token;
    return await accepted(await this.#fetch(url, init, await abortable(renewed, init.signal)));
  }

  async #fetch(url: string, init: RequestInit, token: string): Promise<Response> {
    const send = this.#options.fetch ?? globalThis.fetch;
    const headers = { ...init.headers, ...this.#options.headers, Authorization: `Bearer ${token}` };
    return await send(url, { ...init, headers, credentials: 'omit', cache: 'no-store' });
  }

  #renewToken(isRenewal: boolean): Promise<string> {
    const token = this.#askForToken(isRenewal);
    this.#token = token;
    // A host that had none is asked again by the next request.
    token.catch(() => {
      if (this.#token === token) this.#token = null;
    });
    return token;
  }

  async #askForToken(isRenewal: boolean): Promise<string> {
    try {
      const token = await this.#options.getToken({ isRenewal, signal: AbortSignal.timeout(60_000) });
      if (typeof token !== 'string' || token === '') throw new Error('getToken() gave none');
      if (isRenewal) for (const listener of [...this.#sessionListeners]) listener();
      return token;
    } catch (error) {
      throw new BillingError('session_unavailable', 'No session token could be had', { cause: error });
    }
  }

  #url(path: string, query: Readonly<Record<string, unknown>> = {}): string {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
    const search = parameters.toString();
    return this.#options.baseUrl.replace(/\/$/, '') + path + (search && `?${search}`);
  }
}

async function accepted(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { problemFrom } = await import('./problem-from.ts');
  throw await problemFrom(response);
}

/** A caller that gives up does not take the token away from the others who wait for it. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function transportError(error: unknown, callerSignal: AbortSignal | undefined): BillingError {
  if (callerSignal?.aborted) return new BillingError('aborted', 'The request was aborted', { cause: error });
  if (error instanceof SyntaxError) return new BillingError('malformed_response', 'Not JSON', { cause: error });
  // `fetch` rejects with a TypeError when no answer came: no network, a refused connection, a CORS refusal.
  if (error instanceof TypeError) return new BillingError('offline', error.message, { cause: error });
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new BillingError('timeout', 'No answer in time', { cause: error });
  }
  return BillingError.from(error);
}
