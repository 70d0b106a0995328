import { z } from 'zod';
import { catalogueKey, identifier, timestamp } from './common.ts';
import { interval } from './interval.ts';
import { credits, ledgerMoney, money } from './money.ts';
import { paymentMethod } from './payment-method.ts';
import { appliedPromotion, typedCode } from './promotion.ts';

export const lineType = z
  .enum([
    'plan',
    'proration',
    'credit_pack',
    'balance_topup',
    'overage',
    'seat',
    'addon',
    'discount',
    'customer_credit',
  ])
  .meta({ id: 'LineType' });
export type LineType = z.infer<typeof lineType>;

/** What a line says of its own accord, for who says it in the language of the reader. */
export const lineWording = z
  .strictObject({
    key: z.enum(['unused_time', 'beyond_included', 'funds', 'debt', 'credit_used', 'credit_kept', 'too_small']),
    name: z.string().nullable().describe("The plan, feature or add-on it speaks of, in the seller's words."),
  })
  .meta({ id: 'LineWording' });
export type LineWording = z.infer<typeof lineWording>;

/** One line of a quote or an invoice. `amount` is before tax when tax is exclusive. */
export const line = z
  .strictObject({
    type: lineType,
    description: z.string(),
    quantity: z.number().int().min(1),
    amount: money,
    periodStart: timestamp.nullable(),
    periodEnd: timestamp.nullable(),
    wording: lineWording
      .optional()
      .describe(
        'Absent: `description` is a name of the seller’s, the same in every language. Else it says this in English.',
      ),
  })
  .meta({ id: 'Line' });
export type Line = z.infer<typeof line>;

/** Tax in its own block: a purchase may carry several, and may include them in the price. */
export const taxLine = z
  .strictObject({
    name: z.string().describe('VAT, GST, Sales tax …'),
    ratePercent: z
      .string()
      .regex(/^\d{1,3}(\.\d{1,6})?$/)
      .describe('Exact decimal: "19", "8.875".'),
    jurisdiction: z.string().describe('ISO 3166: "DE", "US-NY".'),
    inclusive: z.boolean(),
    reverseCharge: z.boolean(),
    amount: money,
  })
  .meta({ id: 'TaxLine' });
export type TaxLine = z.infer<typeof taxLine>;

/** subtotal + tax = total, always; with inclusive tax `subtotal` is the net amount. */
export const totals = {
  lines: z.array(line),
  subtotal: money,
  tax: money,
  taxLines: z.array(taxLine),
  total: money,
};

/**
 * Every payment takes the one path of quote and purchase. `renewal` is never asked for: it is made by the billing cycle, and
 * paid by hand through its open invoice.
 */
export const purchaseKind = z
  .enum(['credit_pack', 'balance_topup', 'renewal', 'plan_change', 'invoice_payment', 'reactivation', 'addon'])
  .meta({ id: 'PurchaseKind' });
export type PurchaseKind = z.infer<typeof purchaseKind>;

const payBy = z
  .literal('bank_transfer')
  .describe('Against an invoice, where the seller offers it. The payment method when absent.');

export const quoteRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('credit_pack'),
      pack: catalogueKey,
      quantity: z.number().int().min(1).max(100).optional(),
      paymentMethodId: identifier.optional(),
      promotionCode: typedCode.optional(),
      payBy: payBy.optional(),
    }),
    z.strictObject({
      kind: z.literal('balance_topup'),
      amount: money,
      paymentMethodId: identifier.optional(),
      promotionCode: typedCode.optional(),
      payBy: payBy.optional(),
    }),
    z.strictObject({
      kind: z.literal('invoice_payment'),
      invoiceId: identifier.describe('An invoice that is `payable`.'),
      paymentMethodId: identifier.optional(),
    }),
    z.strictObject({
      kind: z.literal('plan_change'),
      plan: catalogueKey,
      interval: interval.optional(),
      seats: z.number().int().min(0).max(100_000).optional().describe('All seats; as many as now when absent.'),
      paymentMethodId: identifier.optional(),
    }),
    z.strictObject({
      kind: z.literal('addon'),
      addOn: catalogueKey,
      paymentMethodId: identifier.optional(),
    }),
    z.strictObject({
      kind: z.literal('reactivation'),
      paymentMethodId: identifier.optional(),
    }),
  ])
  .meta({ id: 'QuoteRequest' });
export type QuoteRequest = z.infer<typeof quoteRequest>;

/** What a purchase would cost and give. Valid for 15 minutes, signed, bound to one customer, without side effects. */
export const quote = z
  .strictObject({
    id: identifier,
    kind: purchaseKind,
    createdAt: timestamp,
    expiresAt: timestamp,
    accountName: z.string().describe('The account that is being funded, so that nobody funds the wrong one.'),
    pack: z.strictObject({ key: catalogueKey, name: z.string(), quantity: z.number().int() }).nullable(),
    ...totals,
    paymentMethod: paymentMethod.nullable().describe('`null`: one must be added before the purchase.'),
    gives: z.strictObject({
      credits: credits.nullable().describe('Bonus included.'),
      balance: money.nullable().describe('What the balance rises by: never the tax.'),
      expiresAt: timestamp.nullable(),
      persists: z.boolean().describe('Whether what is bought survives the reset at the end of a cycle.'),
    }),
    paysDebt: ledgerMoney.nullable().describe('How much of it goes to a negative balance first.'),
    after: z.strictObject({ credits: credits.nullable(), balance: ledgerMoney.nullable() }),
    promotion: appliedPromotion.nullable(),
    bankTransfer: z
      .strictObject({ dueDays: z.number().int(), instructions: z.array(z.string()) })
      .nullable()
      .describe('`null`: the payment method is charged. The reference comes with the purchase.'),
    invoiceId: identifier.nullable().describe('The open invoice that would be paid; `null` when there is none yet.'),
  })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof quote>;
