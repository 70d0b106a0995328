import { z } from 'zod';
import { catalogueKey } from './common.ts';
import { credits, money, quantity } from './money.ts';

/** A credit pack as this customer can buy it now, in the customer's currency. */
export const creditPack = z
  .strictObject({
    key: catalogueKey,
    name: z.string(),
    description: z.string().nullable(),
    credits: credits.describe('Without bonus.'),
    bonusCredits: credits.nullable().describe('Given on top; part of the same purchase.'),
    price: money.describe('Before tax when the catalogue is tax exclusive, with tax when inclusive.'),
    pricePerCredit: z
      .strictObject({ minorPerMillion: z.string(), currency: z.string(), exponent: z.number().int() })
      .describe('Exact: minor units for 1,000,000 credits, bonus included, rounded half to even.'),
    savingPercent: z.number().int().min(0).max(99).describe('Against the dearest pack per credit, rounded down.'),
    taxInclusive: z.boolean(),
    expiresAfterDays: z.number().int().nullable(),
    maximumQuantity: z.number().int().min(1),
    buys: z
      .array(z.strictObject({ feature: catalogueKey, name: z.string(), quantity }))
      .describe("What these credits buy, in units of the plan's features, rounded down."),
    recommended: z.boolean().describe("Best for this customer's own pace or shortfall. At most one."),
  })
  .meta({ id: 'CreditPack' });
export type CreditPack = z.infer<typeof creditPack>;
