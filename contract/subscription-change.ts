/** Changing, canceling and pausing a subscription, and what each would mean. */
import { z } from 'zod';
import { cancelReason, changeKind } from './account.ts';
import { interval } from './interval.ts';
import { catalogueKey, timestamp } from './common.ts';
import { credits, ledgerMoney, money } from './money.ts';
import { changeTiming } from './plan.ts';
import { totals } from './quote.ts';

const changeTarget = {
  plan: catalogueKey,
  interval: interval.optional().describe('That of the running subscription when absent and the plan is sold at it.'),
  seats: z.number().int().min(0).max(100_000).optional().describe('All seats; as many as now when absent.'),
};

export const changeRequest = z.strictObject(changeTarget).meta({ id: 'ChangeRequest' });
export type ChangeRequest = z.infer<typeof changeRequest>;

const planName = z.strictObject({ key: catalogueKey, name: z.string(), interval });
const featureName = z.strictObject({ key: catalogueKey, name: z.string() });

/** What a change would do and cost. Nothing is written. */
export const changePreview = z
  .strictObject({
    kind: changeKind,
    timing: changeTiming,
    effectiveAt: timestamp,
    from: planName,
    to: planName,
    ...totals,
    requiresPayment: z
      .boolean()
      .describe(
        'true: `createQuote` with kind `plan_change`, then `createPurchase`, also when a credit covers the total. false: `changeSubscription`.',
      ),
    requiresPaymentMethod: z.boolean().describe('A payment method has to be saved first.'),
    credit: money.describe('Unused time of what runs now, before tax.'),
    charge: money.describe('What comes instead, before tax.'),
    customerCredit: money.describe(
      'What is left of the credit: it is kept on the account and lowers the next invoices.',
    ),
    period: z.strictObject({ start: timestamp, end: timestamp.nullable() }).describe('From `effectiveAt` on.'),
    nextCharge: z.strictObject({ at: timestamp, amount: money }).nullable().describe('Tax included.'),
    trialEndsAt: timestamp.nullable(),
    effects: z.strictObject({
      credits: z
        .strictObject({
          plan: z
            .strictObject({
              before: credits,
              after: credits,
              rule: z
                .enum(['difference', 'full', 'reset'])
                .describe('difference: the new allowance minus what was used; reset: as at the start of every period.'),
            })
            .nullable(),
          purchased: z.strictObject({
            remaining: credits.describe('Stays exactly as it is.'),
            usable: z.boolean().describe('false: the new plan does not count credits; they wait.'),
          }),
        })
        .nullable(),
      balance: z
        .strictObject({
          included: z
            .strictObject({
              before: ledgerMoney,
              after: ledgerMoney,
              rule: z.enum(['difference', 'full', 'reset']),
            })
            .nullable(),
          added: z.strictObject({ remaining: ledgerMoney, usable: z.boolean() }),
        })
        .nullable(),
      featuresLost: z.array(featureName),
      featuresGained: z.array(featureName),
      addOnsEnding: z.array(featureName),
    }),
    seats: z
      .strictObject({
        feature: catalogueKey,
        inUse: z.number().int().nullable(),
        available: z.number().int().nullable().describe('After the change; `null`: unlimited.'),
        excess: z.number().int().describe('More in use than there will be.'),
      })
      .nullable(),
    replaces: z.enum(['cancellation', 'plan_change']).nullable().describe('What was scheduled and will not happen.'),
    advice: z
      .strictObject({
        cheaper: z.enum(['pack', 'upgrade', 'equal']),
        basis: z.enum(['pace', 'shortfall']),
        missing: credits.describe('In a month, beyond what the plan of now includes.'),
        pack: z.strictObject({ key: catalogueKey, name: z.string(), quantity: z.number().int() }),
        packPrice: money,
        upgradePrice: money.describe('What the other plan costs more in a month.'),
      })
      .nullable(),
  })
  .meta({ id: 'ChangePreview' });
export type ChangePreview = z.infer<typeof changePreview>;

export const cancelRequest = z
  .strictObject({
    at: z
      .enum(['period_end', 'now'])
      .optional()
      .describe('`period_end` when absent. What is not paid for (free, past due) ends now either way.'),
    reason: cancelReason.optional(),
    comment: z.string().max(1_000).optional(),
  })
  .meta({ id: 'CancelRequest' });
export type CancelRequest = z.infer<typeof cancelRequest>;
