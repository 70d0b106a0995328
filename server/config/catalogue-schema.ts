import { z } from 'zod';
import { catalogueKey, countryCode } from '../../contract/common.ts';
import { currencyCode } from '../../contract/money.ts';
import { policySchema } from './policy-schema.ts';

/** The shape of a catalogue. What its parts say about each other is checked in check-catalogue.ts. */

const decimal = z.string().regex(/^(0|[1-9]\d{0,11})(\.\d{1,12})?$/, 'must be a decimal string such as "12.50"');
const prices = z.record(currencyCode, decimal);
const place = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be a place such as "DE" or "US-NY"');
const name = z.string().min(1).max(120);

const currency = z.strictObject({
  exponent: z.number().int().min(0).max(4),
  minimumCharge: decimal,
  maximumCharge: decimal,
});

const feature = z.strictObject({ name, unitName: name, type: z.enum(['usage', 'boolean', 'seats', 'quota']) });

const planFeature = z.strictObject({
  creditsPerUnit: decimal.optional(),
  rate: z.strictObject({ price: prices, per: z.number().int().min(1).max(1_000_000_000).optional() }).optional(),
  included: z.union([z.number().int().min(0), z.literal('unlimited')]).optional(),
  overage: z.boolean().optional(),
  enabled: z.boolean().optional(),
  seatPrice: prices.optional(),
});

const interval = z.enum(['week', 'month', 'quarter', 'year', 'once']);
const trialDays = z.number().int().min(1).max(365).optional();

const plan = z.strictObject({
  name,
  model: z.enum(['credits', 'balance', 'metered']),
  interval,
  price: prices.optional(),
  intervals: z
    .partialRecord(interval, z.strictObject({ price: prices, trialDays, seatPrice: prices.optional() }))
    .optional(),
  group: catalogueKey.optional(),
  rank: z.number().int().optional(),
  listed: z.boolean().optional(),
  trialDays,
  includedCredits: decimal.optional(),
  includedBalance: prices.optional(),
  overdraft: prices.optional(),
  features: z.record(catalogueKey, planFeature),
});

const addOn = z.strictObject({
  name,
  description: z.string().max(300).optional(),
  price: z.partialRecord(interval, prices),
  plans: z.array(catalogueKey).optional(),
  features: z.record(catalogueKey, planFeature).optional(),
  includedCredits: decimal.optional(),
  includedBalance: prices.optional(),
  active: z.boolean().optional(),
});

const creditPack = z.strictObject({
  name,
  description: z.string().max(300).optional(),
  credits: decimal,
  bonusCredits: decimal.optional(),
  price: prices,
  expiresAfterDays: z.number().int().min(1).max(3650).optional(),
  maximumQuantity: z.number().int().min(1).max(100).optional(),
  plans: z.array(catalogueKey).optional(),
  active: z.boolean().optional(),
});

const percent = z.string().regex(/^\d{1,3}(\.\d{1,6})?$/, 'must be an exact percent such as "19" or "8.875"');

const promotion = z.strictObject({
  name,
  code: z
    .string()
    .regex(/^[A-Za-z0-9 -]{3,60}$/, 'must be letters and digits')
    .optional(),
  on: z.enum(['credit_pack', 'balance_topup', 'plan', 'none']),
  percentOff: percent.optional(),
  amountOff: prices.optional(),
  bonusCredits: decimal.optional(),
  bonusBalance: prices.optional(),
  bonusPercent: percent.optional(),
  bonusExpiresAfterDays: z.number().int().min(1).max(3650).optional(),
  packs: z.array(catalogueKey).optional(),
  plans: z.array(catalogueKey).optional(),
  invoices: z.number().int().min(1).max(120).optional(),
  firstPurchaseOnly: z.boolean().optional(),
  startsAt: z.iso.datetime().optional(),
  endsAt: z.iso.datetime().optional(),
  maximumRedemptions: z.number().int().min(1).optional(),
});

export const catalogueSchema = z.strictObject({
  seller: z.strictObject({
    name,
    address: z.array(name).max(8),
    country: countryCode,
    taxId: z.string().max(40).optional(),
    logoUrl: z.url({ protocol: /^https$/ }).optional(),
    billingPageUrl: z.url({ protocol: /^https?$/ }).optional(),
    locale: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "de" or "pt-BR"')
      .optional(),
    defaultCurrency: currencyCode,
    invoicePrefix: z.string().regex(/^[A-Z0-9]{1,12}$/, 'must be 1 to 12 capitals or digits'),
  }),
  currencies: z.record(currencyCode, currency),
  features: z.record(catalogueKey, feature),
  plans: z.record(catalogueKey, plan),
  addOns: z.record(catalogueKey, addOn).optional(),
  creditPacks: z.record(catalogueKey, creditPack),
  topUps: z.strictObject({
    minimum: prices,
    maximum: prices,
    presets: z.record(currencyCode, z.array(decimal).max(8)),
    persists: z.boolean().optional(),
  }),
  tax: z.strictObject({
    behaviour: z.enum(['exclusive', 'inclusive']),
    rates: z.record(place, z.strictObject({ name, percent })),
    reverseChargeCountries: z.array(countryCode).optional(),
  }),
  promotions: z.record(catalogueKey, promotion).optional(),
  policy: policySchema.optional(),
});
