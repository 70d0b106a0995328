/** The one route a host adds to its own backend, so that its page can have session tokens. Needs nothing but `fetch`. */
import type { Permission } from '../../contract/account.ts';

export interface TokenRouteOptions {
  /** Where the billing server lives: `https://billing.example.com`. */
  readonly billingUrl: string;
  /** The secret of the operator side. It never leaves this backend. */
  readonly operatorKey: string;
  /** The host's own id of the customer who is signed in, or `null` when nobody is. Never taken from the body. */
  customerOf(request: Request): Promise<string | null> | string | null;
  /** What this user may do; all when absent. */
  permissionsOf?(request: Request): Promise<readonly Permission[]> | readonly Permission[];
  readonly fetch?: typeof globalThis.fetch;
}

const TIMEOUT_MS = 10_000;

/**
 * A handler in the web's own shape, for Next.js, Hono, Remix, SvelteKit, Deno, Bun and Workers: `POST` answers
 * `{ "token": "…" }` for whoever is signed in. 401: nobody is. 405: not a POST. 502: the billing server refused or cannot be
 * reached. The answers never say why: pass
 * a `fetch` of your own to log it.
 */
export function createTokenRoute(options: TokenRouteOptions): (request: Request) => Promise<Response> {
  if (options.operatorKey.trim() === '')
    throw new Error('createTokenRoute needs the operator key of the billing server.');
  const sessions = `${options.billingUrl.replace(/\/+$/, '')}/operator/v1/sessions`;
  return async (request) => {
    if (request.method !== 'POST') return answer(405, { error: 'method_not_allowed' }, { Allow: 'POST' });
    const customer = await options.customerOf(request);
    if (customer === null) return answer(401, { error: 'not_signed_in' });
    const permissions = await options.permissionsOf?.(request);
    const origin = request.headers.get('Origin');
    try {
      const response = await (options.fetch ?? fetch)(sessions, {
        method: 'POST',
        headers: { Authorization: `Bearer ${options.operatorKey}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ customer, ...(permissions && { permissions }), ...(origin !== null && { origin }) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) return answer(502, { error: 'billing_refused' });
      const { token } = (await response.json()) as { token: string };
      return answer(200, { token });
    } catch {
      return answer(502, { error: 'billing_unreachable' });
    }
  };
}

function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
