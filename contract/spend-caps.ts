/** Caps on what may be spent, set by the customer, per day, week or month of their own time zone. */
import { z } from 'zod';
import { timestamp } from './common.ts';
import { credits, ledgerMoney, money } from './money.ts';

export const usageDimension = z.enum(['member', 'key', 'project']).meta({ id: 'UsageDimension' });
export type UsageDimension = z.infer<typeof usageDimension>;

export const spendPeriod = z.enum(['day', 'week', 'month']).meta({ id: 'SpendPeriod' });
export type SpendPeriod = z.infer<typeof spendPeriod>;

/** Whose spending is capped: events name it in `properties`. `value: null` is each one that has no cap of its own. */
export const spendScope = z
  .strictObject({ dimension: usageDimension, value: z.string().min(1).max(200).nullable() })
  .meta({ id: 'SpendScope' });
export type SpendScope = z.infer<typeof spendScope>;

export const spendCapInput = z
  .strictObject({
    period: spendPeriod,
    mode: z.enum(['soft', 'hard']).describe('soft: an alert; hard: usage beyond it is refused.'),
    limit: z.union([money, credits]).describe('Money on balance and metered plans, credits on credits plans.'),
    scope: spendScope.nullable().optional().describe('The whole account when absent.'),
  })
  .meta({ id: 'SpendCapInput' });
export type SpendCapInput = z.infer<typeof spendCapInput>;

export const spendCap = z
  .strictObject({
    period: spendPeriod,
    mode: z.enum(['soft', 'hard']),
    limit: z.union([money, credits]),
    scope: spendScope.nullable(),
    spent: z
      .union([ledgerMoney, credits])
      .nullable()
      .describe('In the current period; `null` for a cap on each member, key or project.'),
    held: z.union([ledgerMoney, credits]).nullable().describe('What open holds may still cost: counted by a hard cap.'),
    state: z.enum(['ok', 'near', 'reached']).nullable().describe('near: at or above 80 %.'),
    belowCurrentSpend: z.boolean().describe('More than the limit was spent already: a hard cap stops all usage now.'),
    resetsAt: timestamp,
  })
  .meta({ id: 'SpendCap' });
export type SpendCap = z.infer<typeof spendCap>;

export const spendCapList = z
  .strictObject({
    items: z.array(spendCap),
    spentNow: z
      .strictObject({
        day: z.union([ledgerMoney, credits]),
        week: z.union([ledgerMoney, credits]),
        month: z.union([ledgerMoney, credits]),
      })
      .nullable()
      .describe('By the whole account in the periods that run now, to hold a new cap against; `null` without a plan.'),
    enforcement: z
      .strictObject({
        lagSeconds: z.number().int().describe('0: looked at in the transaction that charges.'),
        holds: z
          .enum(['counted_when_reserved', 'not_counted'])
          .describe('counted_when_reserved: a hold that was given may always be settled for what it was given.'),
      })
      .describe('How soon a hard cap takes effect.'),
  })
  .meta({ id: 'SpendCapList' });
export type SpendCapList = z.infer<typeof spendCapList>;

/** Replaces all caps of the customer. */
export const spendCapsInput = z.strictObject({ items: z.array(spendCapInput).max(50) }).meta({ id: 'SpendCapsInput' });
export type SpendCapsInput = z.infer<typeof spendCapsInput>;

/** The hard cap that stands in the way of a usage. */
export const reachedSpendCap = z
  .strictObject({
    period: spendPeriod,
    limit: z.union([ledgerMoney, credits]),
    spent: z.union([ledgerMoney, credits]).describe('What open holds may still cost is in it.'),
    scope: spendScope.nullable(),
    resetsAt: timestamp.describe('Then there is room again. Until then only a higher cap helps.'),
  })
  .meta({ id: 'ReachedSpendCap' });
export type ReachedSpendCap = z.infer<typeof reachedSpendCap>;
