/** Low-balance alerts that the customer sets, and the forecast behind "days left". */
import { z } from 'zod';
import { timestamp } from './common.ts';
import { credits, ledgerMoney, money } from './money.ts';

export const alertChannel = z.enum(['portal', 'email']).meta({ id: 'AlertChannel' });

export const alertThreshold = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('amount'), amount: z.union([money, credits]) }),
    z.strictObject({
      kind: z.literal('percent'),
      percent: z.number().int().min(1).max(100).describe('Left, of what was granted this cycle or last bought.'),
    }),
    z.strictObject({ kind: z.literal('days_left'), days: z.number().int().min(1).max(90) }),
  ])
  .meta({ id: 'AlertThreshold' });
export type AlertThreshold = z.infer<typeof alertThreshold>;

export const alertInput = z
  .strictObject({ threshold: alertThreshold, channels: z.array(alertChannel).min(1).max(2) })
  .meta({ id: 'AlertInput' });
export type AlertInput = z.infer<typeof alertInput>;

/** Replaces all alerts of the customer. One that stays the same keeps its state: it does not fire again for being saved. */
export const alertsInput = z.strictObject({ items: z.array(alertInput).max(20) }).meta({ id: 'AlertsInput' });
export type AlertsInput = z.infer<typeof alertsInput>;

export const alert = z
  .strictObject({
    threshold: alertThreshold,
    channels: z.array(alertChannel),
    crossed: z.boolean().describe('Told once; clears by itself when there is clearly more again.'),
    crossedAt: timestamp.nullable(),
    level: z
      .union([credits, ledgerMoney])
      .nullable()
      .describe('The amount at which it fires now; `null` when there is not enough data for it.'),
  })
  .meta({ id: 'Alert' });
export type Alert = z.infer<typeof alert>;

export const alertList = z.strictObject({ items: z.array(alert) }).meta({ id: 'AlertList' });
export type AlertList = z.infer<typeof alertList>;

export const forecastQuery = z.strictObject({
  windowDays: z
    .enum(['7', '14', '30'])
    .optional()
    .describe('How far back the pace looks; 14 when absent, which gives the same date as `runway` of the account.'),
});
export type ForecastQuery = z.infer<typeof forecastQuery>;

/** When it runs out, as a range from quiet to busy days. Says nothing rather than guess. */
export const forecast = z
  .strictObject({
    asOf: timestamp,
    windowDays: z.number().int(),
    basedOnDays: z.number().int(),
    reason: z
      .enum(['not_enough_data', 'nothing_left', 'longer_than_a_year', 'no_usage', 'not_prepaid'])
      .nullable()
      .describe('Why there is no date.'),
    perDay: z.union([credits, ledgerMoney]).nullable().describe('The mean of the window.'),
    perDayQuiet: z.union([credits, ledgerMoney]).nullable().describe('A quarter of the days are quieter.'),
    perDayBusy: z.union([credits, ledgerMoney]).nullable().describe('A quarter of the days are busier.'),
    runsOutAt: timestamp.nullable(),
    earliestAt: timestamp.nullable().describe('If every day were a busy one.'),
    latestAt: timestamp.nullable().describe('If every day were a quiet one; `null`: not within a year.'),
    daysLeft: z.number().int().nullable(),
    autoTopUpAt: timestamp.nullable().describe('When the automatic top-up would fire; `null` while it is off or held.'),
  })
  .meta({ id: 'Forecast' });
export type Forecast = z.infer<typeof forecast>;
