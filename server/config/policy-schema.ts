import { z } from 'zod';
import { currencyCode } from '../../contract/money.ts';

/** The shape of `policy` in a catalogue: any rule that is left out has its default (server/domain/policy.ts). */

const count = z.number().int().min(0).max(1000);
const decimal = z.string().regex(/^(0|[1-9]\d{0,11})(\.\d{1,12})?$/, 'must be a decimal string such as "12.50"');

export const policySchema = z
  .strictObject({
    renewal: z
      .strictObject({
        retryDays: z.array(z.number().int().min(1).max(60)).max(12),
        manualRetriesPerDay: count,
        afterLastRetry: z.enum(['cancel', 'stay_past_due']),
        trialEndWithoutMethod: z.enum(['past_due', 'cancel']),
        allowanceWhilePastDue: z.boolean(),
      })
      .partial(),
    planChange: z
      .strictObject({
        upgradeAllowance: z.enum(['difference', 'full']),
        proration: z.enum(['by_second', 'none']),
        seatExcess: z.enum(['refuse', 'warn']),
      })
      .partial(),
    cancellation: z.strictObject({ keepsPurchased: z.boolean() }).partial(),
    afterSale: z
      .strictObject({
        undoWindowMinutes: z
          .number()
          .int()
          .min(0)
          .max(60 * 24 * 30),
        disputeOpened: z.enum(['claw_back', 'hold']),
        freezeOnFraudWarning: z.boolean(),
      })
      .partial(),
    autoTopUp: z
      .strictObject({
        attemptsPerWindow: z.number().int().min(1).max(20),
        windowMinutes: z.number().int().min(1).max(1440),
        failuresPerHour: z.number().int().min(1).max(20),
        cooldownMinutes: z.number().int().min(0).max(1440),
        pauseAfterFailures: z.number().int().min(1).max(20),
        firstChargeNoticeHours: z.number().int().min(0).max(168),
        maximumMonthlyCap: z.record(currencyCode, decimal).nullable(),
      })
      .partial(),
    grace: z
      .strictObject({
        maximumPercentOfAllowance: z.number().int().min(0).max(100),
        maximumHours: z.number().int().min(1).max(720),
      })
      .partial(),
    bankTransfer: z
      .strictObject({
        enabled: z.boolean(),
        dueDays: z.number().int().min(1).max(90),
        instructions: z.array(z.string().min(1).max(120)).max(8),
      })
      .partial(),
  })
  .partial();
