/** The plans a customer can move between, and the add-ons that go with them. */
import { z } from 'zod';
import { changeKind } from './account.ts';
import { interval } from './interval.ts';
import { catalogueKey, timestamp } from './common.ts';
import { credits, ledgerMoney, money, quantity } from './money.ts';

export const changeTiming = z.enum(['now', 'period_end']).meta({ id: 'ChangeTiming' });

export const planOfferFeature = z
  .strictObject({
    key: catalogueKey,
    name: z.string(),
    unitName: z.string().describe('Plural, as the seller words it: "images".'),
    type: z.enum(['usage', 'boolean', 'seats', 'quota']),
    enabled: z.boolean(),
    included: quantity.nullable().describe('`null`: not counted against a limit of its own.'),
    unlimited: z.boolean(),
    overageAllowed: z.boolean(),
    creditsPerUnit: credits.nullable(),
    rate: z.strictObject({ price: ledgerMoney, per: quantity }).nullable(),
  })
  .meta({ id: 'PlanOfferFeature' });
export type PlanOfferFeature = z.infer<typeof planOfferFeature>;

export const planPrice = z
  .strictObject({
    interval,
    price: money.nullable().describe('`null`: free.'),
    seatPrice: money.nullable().describe('For one seat beyond those of the plan; `null`: none can be added.'),
    trialDays: z.number().int().nullable().describe('Only while this customer can still have a trial.'),
    savingPercent: z
      .number()
      .int()
      .describe('Against the dearest interval of the plan, for the same time, rounded down.'),
    isCurrent: z.boolean(),
    change: z
      .strictObject({ kind: changeKind, timing: changeTiming })
      .nullable()
      .describe('`null`: not possible now, for the reason in `refusedBecause`.'),
    refusedBecause: z.string().nullable().describe('A problem code.'),
  })
  .meta({ id: 'PlanPrice' });
export type PlanPrice = z.infer<typeof planPrice>;

export const planOffer = z
  .strictObject({
    key: catalogueKey,
    name: z.string(),
    model: z.enum(['credits', 'balance', 'metered']),
    isFree: z.boolean(),
    isCurrent: z.boolean(),
    prices: z.array(planPrice).describe('One for each interval at which it is sold in the currency of the customer.'),
    allowanceEvery: z.enum(['week', 'month']),
    includedCredits: credits.nullable(),
    includedBalance: money.nullable(),
    features: z.array(planOfferFeature),
  })
  .meta({ id: 'PlanOffer' });
export type PlanOffer = z.infer<typeof planOffer>;

export const planList = z
  .strictObject({
    items: z.array(planOffer).describe("In the seller's order; a plan without a price in the currency is left out."),
    intervals: z.array(interval).describe('All at which any of the plans is sold, the shortest first.'),
    currentPlan: catalogueKey.nullable(),
    currentInterval: interval.nullable(),
    taxInclusive: z.boolean(),
  })
  .meta({ id: 'PlanList' });
export type PlanList = z.infer<typeof planList>;

export const addOn = z
  .strictObject({
    key: catalogueKey,
    name: z.string(),
    description: z.string().nullable(),
    status: z.enum(['available', 'active', 'ending']),
    interval,
    price: money.describe('For a whole interval of the plan, as the catalogue states prices.'),
    dueNow: money.nullable().describe('For what is left of this period, before tax; `null` unless available.'),
    features: z.array(catalogueKey),
    includedCredits: credits.nullable(),
    includedBalance: money.nullable(),
    endsAt: timestamp.nullable().describe('Set while `ending`. What was paid for is not given back.'),
  })
  .meta({ id: 'AddOn' });
export type AddOn = z.infer<typeof addOn>;

export const addOnList = z.strictObject({ items: z.array(addOn) }).meta({ id: 'AddOnList' });
