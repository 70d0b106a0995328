/** Codes: promotions of the catalogue, and gift codes that the operator issues. */
import { z } from 'zod';
import { catalogueKey, timestamp } from './common.ts';
import { credits, currencyCode, integerString, ledgerMoney, money } from './money.ts';

/** As typed: letters and digits; case, spaces and dashes do not matter. */
export const typedCode = z.string().min(3).max(60);

/** What a promotion does to a quote. Its money off is a `discount` line; what it gives on top is here. */
export const appliedPromotion = z
  .strictObject({
    key: catalogueKey,
    name: z.string(),
    code: z.string().nullable().describe('`null`: applied by itself, as a bonus on the first purchase.'),
    bonus: z
      .union([credits, ledgerMoney])
      .nullable()
      .describe('Given on top once paid, in a lot of its own that is used before what was bought.'),
    bonusExpiresAfterDays: z.number().int().nullable(),
  })
  .meta({ id: 'AppliedPromotion' });
export type AppliedPromotion = z.infer<typeof appliedPromotion>;

export const codeRequest = z.strictObject({ code: typedCode }).meta({ id: 'CodeRequest' });
export type CodeRequest = z.infer<typeof codeRequest>;

export const codeResult = z
  .strictObject({
    kind: z
      .enum(['gift', 'bonus', 'plan_discount', 'purchase_discount'])
      .describe('`purchase_discount`: nothing has happened yet; name the code in the next quote.'),
    name: z.string(),
    given: z.union([credits, ledgerMoney]).nullable().describe('What can be used from now on.'),
    expiresAt: timestamp.nullable(),
    discount: z
      .strictObject({
        percent: z.string().nullable(),
        amount: money.nullable(),
        invoices: z.number().int().nullable().describe('Off the next so many bills of the plan.'),
      })
      .nullable(),
  })
  .meta({ id: 'CodeResult' });
export type CodeResult = z.infer<typeof codeResult>;

export const giftCodesInput = z
  .strictObject({
    batchId: z.string().min(1).max(120).describe('Yours, unique per batch: the same id again issues nothing.'),
    count: z.number().int().min(1).max(1000),
    unit: z.union([z.literal('credits'), currencyCode]),
    micro: integerString.describe('Of each code: millionths of a credit or of a major unit of money.'),
    name: z.string().min(1).max(120).describe('As the customer reads it.'),
    expiresAt: timestamp.optional().describe('Until when a code can be redeemed.'),
    grantExpiresAfterDays: z.number().int().min(1).max(3650).optional().describe('Of what it gives.'),
  })
  .meta({ id: 'GiftCodesInput' });
export type GiftCodesInput = z.infer<typeof giftCodesInput>;

export const giftCodes = z
  .strictObject({
    batchId: z.string(),
    duplicate: z.boolean(),
    codes: z
      .array(z.string())
      .describe('Shown once: only their hashes are kept. Empty when the batch was issued before.'),
  })
  .meta({ id: 'GiftCodes' });
export type GiftCodes = z.infer<typeof giftCodes>;
