import { DomainProblem } from '../problems.ts';

const ALLOWED_METHODS = 'GET, POST, PUT, PATCH, DELETE';
const ALLOWED_HEADERS = 'Authorization, Content-Type, Idempotency-Key';
const EXPOSED_HEADERS = 'Request-Id, Retry-After, Idempotency-Replayed';
const PREFLIGHT_SECONDS = 600;

/**
 * Pages call with a bearer header and without cookies, so an origin is not authentication: it only keeps other pages from
 * using a token that they got hold of. An exact list; `null`, `*` and look-alikes never match.
 */
export class OriginPolicy {
  readonly #allowed: ReadonlySet<string>;

  constructor(origins: readonly string[]) {
    if (origins.includes('null') || origins.includes('*')) throw new Error('"null" and "*" cannot be allowed origins.');
    this.#allowed = new Set(origins);
  }

  /** Throws `origin_not_allowed`. A request without an origin is none of another page. */
  check(origin: string | null): void {
    if (origin !== null && !this.#allowed.has(origin)) throw new DomainProblem('origin_not_allowed');
  }

  /** Throws `origin_not_allowed`. */
  preflight(origin: string | null): Response {
    if (origin === null) throw new DomainProblem('origin_not_allowed');
    this.check(origin);
    return new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Methods': ALLOWED_METHODS,
        'Access-Control-Allow-Headers': ALLOWED_HEADERS,
        'Access-Control-Max-Age': String(PREFLIGHT_SECONDS),
      },
    });
  }

  /** Also on problems, so that the page can read why. */
  apply(headers: Headers, origin: string | null): void {
    headers.append('Vary', 'Origin');
    if (origin === null || !this.#allowed.has(origin)) return;
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS);
  }
}
