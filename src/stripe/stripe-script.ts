import { BillingError } from '../api/billing-error.ts';
import { STRIPE_SCRIPT_URL } from './stripe-settings.ts';

/** Blockers often let a request hang instead of refusing it. */
const LOAD_MS = 15_000;
/** A page with `require-trusted-types-for 'script'` names this in its `trusted-types`. */
const POLICY_NAME = 'billing-portal-stripe';

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypePolicies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

interface StripeWindow {
  readonly Stripe?: unknown;
  readonly trustedTypes?: TrustedTypePolicies;
}

let policy: ScriptPolicy | null = null;
const loading = new Map<string, Promise<void>>();

/**
 * Adds Stripe.js to the page, once, unless the page has it. Rejects with a `BillingError` `payment_script_blocked` when it does
 * not come (a blocker, no network, the page's security policy); then the next call tries again.
 *
 * `@stripe/stripe-js` would add the tag by itself, but without a time limit and with a plain string, which Trusted Types refuse.
 */
export function loadStripeScript(url: string, timeoutMs = LOAD_MS): Promise<void> {
  if (stripeWindow().Stripe !== undefined) return Promise.resolve();
  let promise = loading.get(url);
  if (promise === undefined) {
    promise = load(url, timeoutMs).finally(() => loading.delete(url));
    loading.set(url, promise);
  }
  return promise;
}

async function load(url: string, timeoutMs: number): Promise<void> {
  // The page's own tag, or that of a second copy of this library: one Stripe.js is enough.
  const existing = document.querySelector<HTMLScriptElement>(`script[src^="${new URL(url).origin}/"]`);
  if (existing !== null && (await arrives(existing, timeoutMs))) return;
  const script = document.createElement('script');
  try {
    script.src = trusted(url) as string;
  } catch (error) {
    throw blocked('The security policy of this page lets no script be added', error);
  }
  const arrival = arrives(script, timeoutMs);
  document.head.append(script);
  if (await arrival) return;
  script.remove();
  throw blocked(`${url} could not be loaded`);
}

function arrives(script: HTMLScriptElement, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), timeoutMs);
    const settle = (): void => {
      clearTimeout(timer);
      resolve(stripeWindow().Stripe !== undefined);
    };
    script.addEventListener('load', settle, { once: true });
    script.addEventListener('error', settle, { once: true });
  });
}

function trusted(url: string): unknown {
  const { trustedTypes } = stripeWindow();
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy(POLICY_NAME, { createScriptURL: onlyStripe });
  return policy.createScriptURL(url);
}

/** The rules of where from were checked before; here no other script can slip through the policy. */
function onlyStripe(url: string): string {
  if (url === STRIPE_SCRIPT_URL || /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//.test(url)) return url;
  throw new TypeError(`${POLICY_NAME} is for Stripe.js`);
}

function stripeWindow(): StripeWindow {
  return globalThis as StripeWindow;
}

function blocked(message: string, cause?: unknown): BillingError {
  return new BillingError('payment_script_blocked', message, { cause });
}
