import type { Stripe } from '@stripe/stripe-js';
import { loadStripe as initializeStripe } from '@stripe/stripe-js/pure';
import { BillingError } from '../api/billing-error.ts';
import { stripeLocale } from './stripe-locale.ts';
import { loadStripeScript } from './stripe-script.ts';
import { checkedScriptUrl, type StripeSettings } from './stripe-settings.ts';

const instances = new Map<string, Stripe>();

/**
 * Stripe for this account, in this language; one for each. Rejects with a `BillingError`: `payment_script_blocked` when Stripe.js
 * does not come, `not_supported` when these settings must not be used.
 */
export async function loadStripe(settings: StripeSettings, locale: string): Promise<Stripe> {
  const url = checkedScriptUrl(settings);
  await loadStripeScript(url);
  const language = stripeLocale(locale);
  const name = `${settings.publishableKey} ${language}`;
  const known = instances.get(name);
  if (known !== undefined) return known;
  const stripe = await initializeStripe(settings.publishableKey, { locale: language });
  if (stripe === null) throw new BillingError('not_supported', 'Stripe needs a browser');
  instances.set(name, stripe);
  return stripe;
}
