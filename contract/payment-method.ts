import { z } from 'zod';
import { identifier } from './common.ts';

/** A saved way to pay. Card numbers never pass through this API. */
export const paymentMethod = z
  .strictObject({
    id: identifier,
    type: z.enum(['card', 'bank_debit', 'wallet', 'other']),
    label: z.string().describe('What to show when there is no card, e.g. the name of the bank.'),
    card: z
      .strictObject({
        brand: z.string().describe('visa, mastercard, amex …'),
        last4: z.string().regex(/^\d{4}$/),
        expiryMonth: z.number().int().min(1).max(12),
        expiryYear: z.number().int(),
      })
      .nullable(),
    isDefault: z.boolean(),
    isBackup: z.boolean().describe('Tried for automatic charges when the default is declined.'),
    status: z.enum(['usable', 'expiring', 'expired']),
    chargeableOffSession: z
      .boolean()
      .describe('Whether it can be charged while the customer is away: auto top-up, renewals.'),
  })
  .meta({ id: 'PaymentMethod' });
export type PaymentMethod = z.infer<typeof paymentMethod>;

export const stripeScriptUrl = z
  .url()
  .nullable()
  .describe('Where Stripe.js comes from in development; `null`, as always in production: from its own origin.');

/** What the browser needs to collect a new payment method. */
export const paymentMethodSetup = z
  .discriminatedUnion('provider', [
    z.strictObject({
      provider: z.literal('sandbox'),
      id: identifier,
      testCards: z.array(
        z.strictObject({
          key: z.string(),
          name: z.string().describe('E.g. "Visa, always approved".'),
          brand: z.string(),
          last4: z.string(),
        }),
      ),
    }),
    z.strictObject({
      provider: z.literal('stripe'),
      id: identifier,
      clientSecret: z.string(),
      publishableKey: z.string(),
      scriptUrl: stripeScriptUrl,
    }),
  ])
  .meta({ id: 'PaymentMethodSetup' });
export type PaymentMethodSetup = z.infer<typeof paymentMethodSetup>;

export const completePaymentMethodSetup = z
  .strictObject({
    testCard: z.string().max(60).optional().describe('Sandbox only: the key of a test card.'),
    makeDefault: z.boolean().optional().describe('Also for the subscription. True when it is the first one.'),
  })
  .meta({ id: 'CompletePaymentMethodSetup' });
export type CompletePaymentMethodSetup = z.infer<typeof completePaymentMethodSetup>;
