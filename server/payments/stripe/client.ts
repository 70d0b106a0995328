import Stripe from 'stripe';

/** The version all of this was written for. Stripe keeps speaking it to us, whatever the account's own default is. */
const API_VERSION = '2026-10-28.endive';
/** A payment takes a few seconds; a bank that is slow may take many. */
const TIMEOUT_MS = 30_000;

/** Two tries in all, with our own key: the sweeper is what really tries again. `apiBase`: a stand-in, in tests. */
export function createClient(secretKey: string, apiBase: string | null, timeoutMs: number = TIMEOUT_MS): Stripe {
  const base = apiBase === null ? null : new URL(apiBase);
  return new Stripe(secretKey, {
    apiVersion: API_VERSION,
    maxNetworkRetries: 1,
    timeout: timeoutMs,
    telemetry: false,
    appInfo: { name: 'billing-portal-server' },
    ...(base === null
      ? {}
      : {
          host: base.hostname,
          port: base.port === '' ? (base.protocol === 'http:' ? 80 : 443) : base.port,
          protocol: base.protocol === 'http:' ? ('http' as const) : ('https' as const),
        }),
  });
}
