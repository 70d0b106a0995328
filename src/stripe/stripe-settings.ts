import { BillingError } from '../api/billing-error.ts';

/** What the server says about its account at Stripe. */
export interface StripeSettings {
  readonly publishableKey: string;
  /** `null`, as always in production: Stripe's own origin. */
  readonly scriptUrl: string | null;
  /** Of the account snapshot: the key must be of the same kind. */
  readonly livemode: boolean;
}

/**
 * The release of Stripe.js that `@stripe/stripe-js` of this version speaks to. It must come from Stripe's own origin, whole and
 * unpinned (https://docs.stripe.com/security/guide), so it is never bundled and has no integrity hash.
 */
export const STRIPE_SCRIPT_URL = 'https://js.stripe.com/endive/stripe.js';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** The address to load Stripe.js from. Throws a `BillingError` for settings that must not be used. */
export function checkedScriptUrl({ publishableKey, scriptUrl, livemode }: StripeSettings): string {
  const mode = /^pk_(test|live)_/.exec(publishableKey)?.[1];
  if (mode === undefined) throw refused('The Stripe key of this page is not a publishable key (pk_…)');
  if ((mode === 'live') !== livemode) {
    throw refused(`The Stripe key is of ${mode} mode, and the account says livemode: ${String(livemode)}`);
  }
  if (scriptUrl === null || scriptUrl === STRIPE_SCRIPT_URL) return STRIPE_SCRIPT_URL;
  if (mode === 'live') throw refused('Stripe.js of another address is never loaded with a live key');
  const { hostname, protocol } = new URL(scriptUrl);
  const isNear = LOOPBACK.test(hostname) && /^https?:$/.test(protocol);
  if (!isNear)
    throw refused(`Stripe.js may come from Stripe or, in development, from this machine; not from ${scriptUrl}`);
  return scriptUrl;
}

function refused(message: string): BillingError {
  return new BillingError('not_supported', message);
}
