/** The operator side: server to server, with the secret key. A browser never calls these. */
import { z } from 'zod';
import { permission, subscriptionStatus } from './account.ts';
import { topUpStatus } from './auto-top-up.ts';
import { catalogueKey, countryCode, identifier, timestamp } from './common.ts';
import { interval } from './interval.ts';
import { invoiceStatus, invoiceType } from './invoice.ts';
import { credits, currencyCode, integerString, ledgerMoney, money, quantity } from './money.ts';
import { problemCode, shortfall } from './problem.ts';
import { reachedSpendCap } from './spend-caps.ts';

/** A customer is named by the seller's own id everywhere on this side. */
const externalId = z.string().min(1).max(200).describe("The seller's own id of the customer.");

export const customerInput = z
  .strictObject({
    externalId,
    name: z.string().min(1).max(200),
    email: z.email().nullable().optional(),
    country: countryCode.nullable().optional().describe('Where tax is due.'),
    region: z.string().max(10).nullable().optional().describe('State or province, where tax depends on it: "NY".'),
    address: z.array(z.string().max(200)).max(6).optional(),
    taxId: z.string().max(40).nullable().optional(),
    timeZone: z.string().max(60).optional(),
    locale: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .nullable()
      .optional()
      .describe("Of e-mails, e.g. `pt-BR`; the seller's own when null."),
    currency: currencyCode.optional().describe("The seller's default when absent. Fixed after the first payment."),
  })
  .meta({ id: 'CustomerInput' });
export type CustomerInput = z.infer<typeof customerInput>;

export const operatorCustomer = customerInput
  .extend({ id: identifier, createdAt: timestamp })
  .meta({ id: 'OperatorCustomer' });
export type OperatorCustomer = z.infer<typeof operatorCustomer>;

export const subscriptionInput = z
  .strictObject({
    customer: externalId,
    plan: catalogueKey,
    interval: interval.optional().describe("The plan's own when absent."),
    seats: z.number().int().min(1).max(100_000).optional().describe('All seats; those of the plan when absent.'),
    status: subscriptionStatus
      .optional()
      .describe('`active` when absent. Others serve the import from another system.'),
    anchorAt: timestamp.optional().describe('The original anchor of all periods; now when absent.'),
    paidUntil: timestamp.optional().describe('End of the current period when absent and the status is active.'),
    trialEndsAt: timestamp.nullable().optional(),
  })
  .meta({ id: 'SubscriptionInput' });
export type SubscriptionInput = z.infer<typeof subscriptionInput>;

export const operatorSubscription = z
  .strictObject({ id: identifier, customer: externalId, plan: catalogueKey, status: subscriptionStatus })
  .meta({ id: 'OperatorSubscription' });

export const sessionInput = z
  .strictObject({
    customer: externalId,
    permissions: z.array(permission).min(1).optional().describe('All when absent.'),
    origin: z.string().max(200).optional().describe('The only page origin that may use the token.'),
    ttlSeconds: z.number().int().min(10).max(900).optional().describe('Of the token; 900 when absent.'),
    sessionId: identifier.optional().describe('Renews the token of a session instead of opening one.'),
  })
  .meta({ id: 'SessionInput' });
export type SessionInput = z.infer<typeof sessionInput>;

export const session = z
  .strictObject({
    sessionId: identifier,
    token: z.string().describe('A signed JWT. Keep it in memory; never in a URL, storage or log.'),
    expiresAt: timestamp.describe('Of the token: at most 15 minutes.'),
    sessionExpiresAt: timestamp.describe('Of the session: at most 2 hours, 30 minutes without use.'),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

export const usageEventInput = z
  .strictObject({
    customer: externalId,
    eventId: z.string().min(1).max(120).describe('Yours, unique per event. The same id again is counted once.'),
    feature: catalogueKey,
    quantity,
    occurredAt: timestamp.optional(),
    properties: z.record(z.string().max(60), z.string().max(200)).optional(),
  })
  .meta({ id: 'UsageEventInput' });
export type UsageEventInput = z.infer<typeof usageEventInput>;

export const usageEventResult = z
  .strictObject({
    eventId: z.string(),
    duplicate: z.boolean(),
    charged: z.union([credits, ledgerMoney]).nullable(),
    available: z.union([credits, ledgerMoney]).nullable(),
    late: z.boolean(),
  })
  .meta({ id: 'UsageEventResult' });
export type UsageEventResult = z.infer<typeof usageEventResult>;

/** Events of any number of customers. Each is recorded or refused by itself, in the order in which they come. */
export const usageBatchInput = z
  .strictObject({ events: z.array(usageEventInput).min(1).max(1000) })
  .meta({ id: 'UsageBatchInput' });
export type UsageBatchInput = z.infer<typeof usageBatchInput>;

export const usageBatchItem = z
  .strictObject({
    customer: externalId,
    eventId: z.string(),
    outcome: z
      .enum(['recorded', 'duplicate', 'refused'])
      .describe('duplicate: it was recorded before, with these figures. refused: it left no trace.'),
    charged: z.union([credits, ledgerMoney]).nullable(),
    available: z.union([credits, ledgerMoney]).nullable(),
    late: z.boolean(),
    problem: z
      .strictObject({
        code: problemCode,
        shortfall: shortfall.optional(),
        spendCap: reachedSpendCap.optional(),
        autoTopUp: topUpStatus.optional(),
      })
      .nullable()
      .describe('Why it was refused.'),
  })
  .meta({ id: 'UsageBatchItem' });
export type UsageBatchItem = z.infer<typeof usageBatchItem>;

export const usageBatchResult = z
  .strictObject({
    recorded: z.number().int(),
    duplicates: z.number().int(),
    refused: z.number().int(),
    items: z.array(usageBatchItem).describe('In the order of the request.'),
  })
  .meta({ id: 'UsageBatchResult' });
export type UsageBatchResult = z.infer<typeof usageBatchResult>;

export const operatorCheckInput = z.strictObject({ customer: externalId, feature: catalogueKey, quantity });
export type OperatorCheckInput = z.infer<typeof operatorCheckInput>;

export const holdInput = z
  .strictObject({
    customer: externalId,
    holdId: z.string().min(1).max(120).describe('Yours, unique per hold. The same id again returns the same hold.'),
    feature: catalogueKey,
    quantity,
    expiresInSeconds: z.number().int().min(10).max(86_400).optional().describe('3,600 when absent.'),
  })
  .meta({ id: 'HoldInput' });
export type HoldInput = z.infer<typeof holdInput>;

export const settleHoldInput = z.strictObject({ customer: externalId, quantity }).meta({ id: 'SettleHoldInput' });
export const releaseHoldInput = z.strictObject({ customer: externalId });

export const hold = z
  .strictObject({
    holdId: z.string(),
    status: z.enum(['held', 'settled', 'released', 'expired']),
    held: z.union([credits, ledgerMoney]),
    settled: z.union([credits, ledgerMoney]).nullable(),
    expiresAt: timestamp,
  })
  .meta({ id: 'Hold' });
export type Hold = z.infer<typeof hold>;

export const adjustmentInput = z
  .strictObject({
    customer: externalId,
    adjustmentId: z.string().min(1).max(120).describe('Yours, unique: the same id again changes nothing.'),
    unit: z.union([z.literal('credits'), currencyCode]),
    micro: integerString.describe('Signed millionths of a credit or of a major unit of money.'),
    reason: z.string().min(1).max(500),
    source: z.enum(['adjustment', 'promo', 'purchased']).optional().describe('`adjustment` when absent.'),
    expiresAt: timestamp.optional(),
  })
  .meta({ id: 'AdjustmentInput' });
export type AdjustmentInput = z.infer<typeof adjustmentInput>;

export const adjustment = z
  .strictObject({ adjustmentId: z.string(), duplicate: z.boolean(), available: z.union([credits, ledgerMoney]) })
  .meta({ id: 'Adjustment' });

/** Invoices of another system, so that the customer's list has no gap after a move. They touch no balance. */
export const invoiceImport = z
  .strictObject({
    customer: externalId,
    invoices: z
      .array(
        z.strictObject({
          externalId: z.string().min(1).max(120),
          number: z.string().min(1).max(60),
          type: invoiceType,
          status: invoiceStatus,
          issuedAt: timestamp,
          dueAt: timestamp.nullable().optional(),
          paidAt: timestamp.nullable().optional(),
          description: z.string().max(300),
          subtotal: money,
          tax: money,
          total: money,
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({ id: 'InvoiceImport' });
export type InvoiceImport = z.infer<typeof invoiceImport>;

export const invoiceImportResult = z
  .strictObject({ imported: z.number().int(), alreadyThere: z.number().int() })
  .meta({ id: 'InvoiceImportResult' });

/** Sandbox only: gives the customer a test card, as if saved at an earlier purchase. */
export const sandboxCardInput = z.strictObject({ customer: externalId, testCard: z.string().max(60) });

/** Withdraws or re-prices a pack from now on. What was bought stays as it was. */
export const packChange = z
  .strictObject({ active: z.boolean().optional(), prices: z.record(currencyCode, integerString).optional() })
  .meta({ id: 'PackChange' });

/** Sandbox only: moves one customer's clock forward. */
export const clockInput = z.strictObject({
  customer: externalId,
  advanceSeconds: z
    .number()
    .int()
    .min(1)
    .max(400 * 86_400),
});
export const clockResult = z.strictObject({ now: timestamp });
