/**
 * Amounts. Integers travel as strings, because JSON numbers lose integers above 2^53, and every amount brings its
 * own exponent, because the digit tables of `Intl` and of payment processors disagree (ISK, HUF, UGX …).
 *
 * Two kinds of money, never mixed: `Money` can be charged; `LedgerMoney` is what the ledger counts, in millionths.
 */
import { z } from 'zod';

/** At most 18 digits, so that every amount fits PostgreSQL's bigint. */
export const integerString = z
  .string()
  .regex(/^(0|-?[1-9]\d{0,17})$/, 'an integer without sign prefix, spaces or leading zeros');

export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 4217 code in capitals.');

/** Chargeable money in the smallest unit in which the currency is charged. */
export const money = z
  .strictObject({
    minor: integerString.describe('Smallest chargeable units, as an integer string.'),
    currency: currencyCode,
    exponent: z
      .number()
      .int()
      .min(0)
      .max(4)
      .describe('Digits after the decimal point: 2 for EUR, 0 for JPY, 3 for KWD.'),
  })
  .meta({ id: 'Money' });
export type Money = z.infer<typeof money>;

/** Money as the ledger counts it: balances, rates, usage. Shown rounded down to `exponent` digits. */
export const ledgerMoney = z
  .strictObject({
    micro: integerString.describe('Millionths of one major unit (1 EUR = "1000000"), whatever the currency.'),
    currency: currencyCode,
    exponent: z.number().int().min(0).max(4).describe('Digits in which this currency is charged and shown.'),
  })
  .meta({ id: 'LedgerMoney' });
export type LedgerMoney = z.infer<typeof ledgerMoney>;

/** Capacity, not money: `units` × 10^-`exponent` credits. */
export const credits = z
  .strictObject({
    units: integerString,
    exponent: z.number().int().min(0).max(6),
  })
  .meta({ id: 'Credits' });
export type Credits = z.infer<typeof credits>;

/** A count of feature units (requests, images, tokens), as an integer string. */
export const quantity = z
  .string()
  .regex(/^(0|[1-9]\d{0,17})$/)
  .describe('A count of feature units, as an integer string.');
