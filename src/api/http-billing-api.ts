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

export interface HttpBillingApiOptions {
  /** Where the API lives, e.g. `https://billing.example.com`. */
  readonly baseUrl: string;
  /** Asked for a session token before the first request and after one was refused. Kept in memory only. */
  readonly getToken: (request: TokenRequest) => Promise<string> | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof globalThis.fetch;
  /** For one request, answer included. 20,000 when absent. */
  readonly timeoutMs?: number;
  readonly operations?: Readonly<Partial<Record<PortalOperation, OperationOverride>>>;
}

/** Speaks the published HTTP contract. */
export class HttpBillingApi {
  constructor(_options: HttpBillingApiOptions) {}
}
