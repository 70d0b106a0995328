/** What is left to spend: credits (capacity), balance (money) and the usage of each feature. */
import { z } from 'zod';
import { topUpStatus } from './auto-top-up.ts';
import { catalogueKey, identifier, page, pageQuery, timestamp } from './common.ts';
import { credits, ledgerMoney, quantity } from './money.ts';
import { reachedSpendCap, usageDimension } from './spend-caps.ts';

export const grantSource = z.enum(['plan', 'promo', 'purchased', 'adjustment']).meta({ id: 'GrantSource' });
export type GrantSource = z.infer<typeof grantSource>;

export const grantStatus = z
  .enum(['scheduled', 'active', 'depleted', 'expired', 'voided', 'frozen'])
  .describe('frozen: cannot be spent while its payment is in doubt.')
  .meta({ id: 'GrantStatus' });

/** One lot of credits or money. Lots burn in `burnPosition` order: plan, then promo, then purchased, soonest expiry first. */
export const grant = z
  .strictObject({
    id: identifier,
    source: grantSource,
    status: grantStatus,
    amount: z.union([credits, ledgerMoney]),
    remaining: z.union([credits, ledgerMoney]),
    effectiveAt: timestamp,
    expiresAt: timestamp.nullable(),
    burnPosition: z.number().int().nullable().describe('1 is used next; `null` when it cannot be used.'),
    description: z.string(),
    purchaseId: identifier.nullable(),
  })
  .meta({ id: 'Grant' });
export type Grant = z.infer<typeof grant>;

export const grantPage = page(grant).meta({ id: 'GrantPage' });
export type GrantPage = z.infer<typeof grantPage>;

const level = z
  .enum(['ok', 'low', 'empty', 'negative'])
  .describe('low: at or below 10 % of what was granted this cycle or last bought.');

/** Run-out estimate from the customer's own pace; `null` when there is not enough data to be honest. */
export const runway = z
  .strictObject({
    perDay: z.union([credits, ledgerMoney]),
    runsOutAt: timestamp,
    daysLeft: z.number().int(),
    basedOnDays: z.number().int(),
  })
  .meta({ id: 'Runway' });
export type Runway = z.infer<typeof runway>;

const resetsAt = timestamp
  .nullable()
  .describe(
    'When the plan brings all of it again; `null` when it does not: it ends, changes, is paused or is not paid for.',
  );

export const creditsCapacity = z
  .strictObject({
    available: credits.describe('What can be spent now: remaining minus held.'),
    held: credits,
    debt: credits,
    level,
    blocksWhenEmpty: z.boolean(),
    plan: z
      .strictObject({ remaining: credits, included: credits, resetsAt })
      .nullable()
      .describe('Used first; what is unused is discarded at the reset.'),
    promo: z.strictObject({ remaining: credits, nextExpiryAt: timestamp.nullable() }).nullable(),
    purchased: z
      .strictObject({ remaining: credits, granted: credits, nextExpiryAt: timestamp.nullable() })
      .describe('Used after plan and promo; survives the reset. `granted`: the total of the lots not yet depleted.'),
    spentThisPeriod: credits,
    runway: runway.nullable(),
  })
  .meta({ id: 'CreditsCapacity' });
export type CreditsCapacity = z.infer<typeof creditsCapacity>;

export const balanceCapacity = z
  .strictObject({
    available: ledgerMoney.describe('Remaining minus held minus debt: negative while in debt.'),
    held: ledgerMoney,
    debt: ledgerMoney,
    level,
    blocksWhenEmpty: z.boolean(),
    overdraftLimit: ledgerMoney,
    included: z.strictObject({ remaining: ledgerMoney, amount: ledgerMoney, resetsAt }).nullable(),
    added: z.strictObject({ remaining: ledgerMoney, persists: z.boolean() }).describe('Topped up by the customer.'),
    promo: z.strictObject({ remaining: ledgerMoney, nextExpiryAt: timestamp.nullable() }).nullable(),
    spentThisPeriod: ledgerMoney,
    runway: runway.nullable(),
  })
  .meta({ id: 'BalanceCapacity' });
export type BalanceCapacity = z.infer<typeof balanceCapacity>;

/** One feature of the plan with what was used of it in the current period. */
export const featureUsage = z
  .strictObject({
    key: catalogueKey,
    name: z.string(),
    unitName: z.string().describe('Plural, as the seller words it: "images".'),
    type: z.enum(['usage', 'boolean', 'seats', 'quota']),
    enabled: z.boolean().describe('For boolean features; true for all others.'),
    used: quantity,
    included: quantity.nullable().describe('`null`: nothing is counted against a limit of its own.'),
    unlimited: z.boolean(),
    overage: quantity.describe('Units beyond `included`.'),
    overageAllowed: z.boolean().describe('false: the limit is hard (free plans, trials).'),
    creditsPerUnit: credits.nullable().describe('On credits plans: what one unit costs.'),
    rate: z
      .strictObject({ price: ledgerMoney, per: quantity })
      .nullable()
      .describe('On balance and metered plans: price for `per` units, exact.'),
    spent: z.union([credits, ledgerMoney]).nullable().describe('What it cost this period.'),
  })
  .meta({ id: 'FeatureUsage' });
export type FeatureUsage = z.infer<typeof featureUsage>;

export const capacity = z
  .strictObject({
    model: z.enum(['credits', 'balance', 'metered']),
    periodStart: timestamp.nullable(),
    periodEnd: timestamp.nullable(),
    credits: creditsCapacity.nullable(),
    balance: balanceCapacity.nullable(),
    features: z.array(featureUsage),
  })
  .meta({ id: 'Capacity' });
export type Capacity = z.infer<typeof capacity>;

export const usageQuery = z.strictObject({
  feature: catalogueKey.optional(),
  from: timestamp.optional().describe('Start of the current period when absent.'),
  to: timestamp.optional(),
  interval: z.enum(['hour', 'day']).optional(),
  groupBy: usageDimension.optional().describe('Also who used it, as events say it in their `properties`.'),
  top: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe('How many of them, the most expensive first; 10 when absent.'),
});
export type UsageQuery = z.infer<typeof usageQuery>;

const usageShare = {
  quantity: quantity.nullable().describe('`null` when several features are counted together.'),
  events: z.number().int(),
  spent: z.union([credits, ledgerMoney]).nullable(),
};

/** Who used it. By whole days of the customer's time zone, by the day on which an event was charged. */
export const usageBreakdown = z
  .strictObject({
    dimension: usageDimension,
    items: z.array(z.strictObject({ value: z.string(), ...usageShare })),
    others: z
      .strictObject({ count: z.number().int(), ...usageShare })
      .nullable()
      .describe('All that are not in the list.'),
    unattributed: z.strictObject(usageShare).describe('Events that do not say who.'),
  })
  .meta({ id: 'UsageBreakdown' });
export type UsageBreakdown = z.infer<typeof usageBreakdown>;

export const usageReport = z
  .strictObject({
    from: timestamp,
    to: timestamp,
    interval: z.enum(['hour', 'day']),
    series: z.array(
      z.strictObject({
        feature: catalogueKey,
        name: z.string(),
        points: z.array(
          z.strictObject({ start: timestamp, quantity, spent: z.union([credits, ledgerMoney]).nullable() }),
        ),
      }),
    ),
    breakdown: usageBreakdown.optional().describe('With `groupBy`.'),
  })
  .meta({ id: 'UsageReport' });
export type UsageReport = z.infer<typeof usageReport>;

export const activityType = z
  .enum(['usage', 'purchase', 'plan_allowance', 'reset', 'expiry', 'adjustment', 'debt', 'refund', 'dispute'])
  .meta({ id: 'ActivityType' });
export type ActivityType = z.infer<typeof activityType>;

/** One entry of the customer's own ledger, newest first, with the balance after it. */
export const activityEntry = z
  .strictObject({
    id: identifier,
    at: timestamp,
    type: activityType,
    description: z.string(),
    change: z.union([credits, ledgerMoney]),
    balanceAfter: z.union([credits, ledgerMoney]),
    invoiceId: identifier.nullable(),
  })
  .meta({ id: 'ActivityEntry' });
export type ActivityEntry = z.infer<typeof activityEntry>;

export const activityPage = page(activityEntry).meta({ id: 'ActivityPage' });
export type ActivityPage = z.infer<typeof activityPage>;

/** What the ledger, or a file of it, is narrowed to. */
export const activityFilter = {
  type: activityType.optional(),
  from: timestamp.optional().describe('At or after.'),
  to: timestamp.optional().describe('Before.'),
};
export const activityQuery = z.strictObject({ ...pageQuery, ...activityFilter });
export type ActivityQuery = z.infer<typeof activityQuery>;

export const grantQuery = z.strictObject({ ...pageQuery });
export type GrantQuery = z.infer<typeof grantQuery>;

/** "May I spend N of feature F?" */
export const checkRequest = z.strictObject({ feature: catalogueKey, quantity }).meta({ id: 'CheckRequest' });
export type CheckRequest = z.infer<typeof checkRequest>;

export const suggestedPurchase = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('credit_pack'), pack: catalogueKey, quantity: z.number().int().min(1) }),
    z.strictObject({
      kind: z.literal('balance_topup'),
      amount: z.strictObject({ minor: z.string(), currency: z.string(), exponent: z.number().int() }),
    }),
  ])
  .meta({ id: 'SuggestedPurchase' });
export type SuggestedPurchase = z.infer<typeof suggestedPurchase>;

export const checkResult = z
  .strictObject({
    allowed: z.boolean(),
    feature: catalogueKey,
    quantity,
    cost: z.union([credits, ledgerMoney]).nullable(),
    available: z.union([credits, ledgerMoney]).nullable(),
    shortfall: z.union([credits, ledgerMoney]).nullable().describe('Exactly what is missing; `null` when allowed.'),
    reason: z
      .enum([
        'insufficient_credits',
        'insufficient_balance',
        'included_limit_reached',
        'spend_cap_reached',
        'feature_not_in_plan',
        'subscription_required',
      ])
      .nullable(),
    suggestedPurchase: suggestedPurchase.nullable().describe('The smallest purchase that covers the shortfall.'),
    spendCap: reachedSpendCap.optional().describe('With `spend_cap_reached`: buying more would not help.'),
    autoTopUp: topUpStatus.optional().describe('While something is missing: why no automatic top-up has come to help.'),
  })
  .meta({ id: 'CheckResult' });
export type CheckResult = z.infer<typeof checkResult>;
