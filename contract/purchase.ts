import { z } from 'zod';
import { afterSale } from './after-sale.ts';
import { transferInstructions } from './bank-transfer.ts';
import { identifier, timestamp } from './common.ts';
import { credits, ledgerMoney, money } from './money.ts';
import { paymentMethod, stripeScriptUrl } from './payment-method.ts';
import { purchaseKind, totals } from './quote.ts';

/**
 * `pending`, `processing` and `requires_action` may still take money. `requires_payment_method` follows a definitive
 * decline: the same purchase is tried again with another card. The last three are final.
 */
export const purchaseStatus = z
  .enum(['pending', 'requires_action', 'processing', 'requires_payment_method', 'succeeded', 'failed', 'canceled'])
  .meta({ id: 'PurchaseStatus' });
export type PurchaseStatus = z.infer<typeof purchaseStatus>;

/** Why a payment did not go through, in words that are safe to show (never "stolen card"). */
export const declineCode = z
  .enum([
    'card_declined',
    'insufficient_funds',
    'expired_card',
    'incorrect_cvc',
    'authentication_failed',
    'authentication_required',
    'card_not_supported',
    'limit_exceeded',
    'processing_error',
    'payment_expired',
    'pack_unavailable',
    'total_changed',
    'payment_method_missing',
    'unknown',
  ])
  .meta({ id: 'DeclineCode' });
export type DeclineCode = z.infer<typeof declineCode>;

export const nextAction = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('sandbox_challenge'),
      challengeId: identifier,
    }),
    z.strictObject({
      type: z.literal('stripe_next_action'),
      clientSecret: z.string(),
      publishableKey: z.string(),
      /** `confirm` when the intent waits for a confirmation by the browser, `handle` when a challenge is ready. */
      step: z.enum(['handle', 'confirm']),
      scriptUrl: stripeScriptUrl,
    }),
  ])
  .meta({ id: 'NextAction' });
export type NextAction = z.infer<typeof nextAction>;

export const purchaseRequest = z
  .strictObject({ quoteId: identifier })
  .meta({ id: 'PurchaseRequest', description: "The quote and nothing else: the price is the server's." });
export type PurchaseRequest = z.infer<typeof purchaseRequest>;

export const purchaseAttemptRequest = z
  .strictObject({
    paymentMethodId: identifier,
    attempt: z
      .number()
      .int()
      .min(2)
      .describe('The attempt this asks for: the last one plus 1. Asking twice pays once.'),
  })
  .meta({ id: 'PurchaseAttemptRequest' });
export type PurchaseAttemptRequest = z.infer<typeof purchaseAttemptRequest>;

export const purchase = z
  .strictObject({
    id: identifier,
    quoteId: identifier,
    kind: purchaseKind,
    status: purchaseStatus,
    attempt: z.number().int().min(1),
    accountName: z.string(),
    ...totals,
    paymentMethod: paymentMethod.nullable(),
    nextAction: nextAction.nullable().describe('Set while `requires_action`.'),
    failure: z
      .strictObject({ code: declineCode, canRetry: z.boolean() })
      .nullable()
      .describe('The last definitive decline.'),
    gives: z.strictObject({ credits: credits.nullable(), balance: money.nullable() }),
    after: z
      .strictObject({ credits: credits.nullable(), balance: ledgerMoney.nullable() })
      .nullable()
      .describe('What there was right after it succeeded.'),
    invoiceId: identifier.nullable(),
    invoiceNumber: z.string().nullable(),
    transfer: transferInstructions.nullable().describe('`null`: it is not paid by bank transfer.'),
    afterSale: afterSale.nullable().describe('`null` while nothing happened after it was paid.'),
    undoUntil: timestamp.nullable().describe('Until then it can be undone, as long as nothing of it is used.'),
    createdAt: timestamp,
    updatedAt: timestamp,
    settledAt: timestamp.nullable(),
  })
  .meta({ id: 'Purchase' });
export type Purchase = z.infer<typeof purchase>;

export const sandboxChallengeAnswer = z
  .strictObject({ outcome: z.enum(['approve', 'fail']) })
  .meta({ id: 'SandboxChallengeAnswer' });
export type SandboxChallengeAnswer = z.infer<typeof sandboxChallengeAnswer>;
