import type { PaymentGateway } from '../payment-gateway.ts';
import { afterSaleOperations } from './after-sale.ts';
import { stripeAmounts } from './amounts.ts';
import { createClient } from './client.ts';
import { customerOperations } from './customers.ts';
import type { InvoiceNotes } from './invoice-notes.ts';
import { invoiceOperations } from './invoices.ts';
import { paymentMethodOperations } from './payment-methods.ts';
import { taxOperations } from './tax.ts';
import { saveTestCard } from './test-cards.ts';
import { webhookVerifier } from './webhooks.ts';

export interface StripeOptions {
  /** `sk_…`, or better a restricted `rk_…`; its mode is the mode of everything. */
  readonly secretKey: string;
  readonly publishableKey: string;
  /** The newest first. Empty: webhooks are not accepted, and the sweeper does all. */
  readonly webhookSecrets: readonly string[];
  /** Another address than Stripe's, for tests. */
  readonly apiBase: string | null;
  /** Where the browser gets Stripe.js from, for tests. */
  readonly scriptUrl: string | null;
  /** `automatic`: Stripe Tax computes. `table`: the rates of the catalogue do. */
  readonly tax: 'table' | 'automatic';
  /** What we keep beside Stripe's records. */
  readonly notes: InvoiceNotes;
  /** How many decimals the catalogue gives a currency. */
  readonly exponentOf: (currency: string) => number;
  readonly timeoutMs?: number;
}

export interface StripeGateway extends PaymentGateway {
  readonly provider: 'stripe';
}

/** The port over the official SDK. Nothing here is decided: it asks, translates, and says what it does not know. */
export function openStripe(options: StripeOptions): StripeGateway {
  const { publishableKey, scriptUrl, tax } = options;
  const livemode = options.secretKey.includes('_live_');
  const stripe = createClient(options.secretKey, options.apiBase, options.timeoutMs);
  const parts = { stripe, amounts: stripeAmounts(options.exponentOf), notes: options.notes };
  return {
    provider: 'stripe',
    livemode,
    publishableKey,
    scriptUrl,
    taxEngine: tax === 'automatic' ? 'processor' : 'table',
    acceptsWebhooks: options.webhookSecrets.length > 0,
    ...customerOperations(stripe, tax === 'automatic'),
    ...invoiceOperations(parts),
    ...afterSaleOperations(parts),
    ...paymentMethodOperations(stripe, { publishableKey, scriptUrl }),
    ...taxOperations(parts),
    saveTestCard: (customer, name, keyed) => saveTestCard(stripe, livemode, { customer, name, keyed }),
    verifyWebhook: webhookVerifier(stripe, options.webhookSecrets),
  };
}
