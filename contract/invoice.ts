import { z } from 'zod';
import { disputeStatus } from './after-sale.ts';
import { identifier, page, pageQuery, timestamp } from './common.ts';
import { money } from './money.ts';
import { totals } from './quote.ts';

export const invoiceType = z
  .enum([
    'recurring',
    'overage',
    'plan_change',
    'credit_purchase',
    'balance_topup',
    'addon_activation',
    'one_time_payment',
    'reactivation',
    'adjustment',
    'credit_note',
  ])
  .meta({ id: 'InvoiceType' });
export type InvoiceType = z.infer<typeof invoiceType>;

export const invoiceStatus = z
  .enum(['draft', 'outstanding', 'paid', 'void', 'uncollectible'])
  .meta({ id: 'InvoiceStatus' });
export type InvoiceStatus = z.infer<typeof invoiceStatus>;

/** One row of the one list in which subscription invoices, packs and top-ups stand together. */
export const invoiceSummary = z
  .strictObject({
    id: identifier,
    number: z.string().nullable().describe('`null` while a draft.'),
    type: invoiceType,
    status: invoiceStatus,
    overdue: z.boolean(),
    issuedAt: timestamp,
    dueAt: timestamp.nullable(),
    paidAt: timestamp.nullable(),
    subtotal: money,
    tax: money,
    total: money,
    amountPaid: money,
    payable: z.boolean().describe('It can be paid now, through a quote of kind `invoice_payment`.'),
    amountRefunded: money.describe('By credit notes.'),
    dispute: disputeStatus.nullable(),
    description: z.string().describe('What it was for, in a few words.'),
  })
  .meta({ id: 'InvoiceSummary' });
export type InvoiceSummary = z.infer<typeof invoiceSummary>;

export const invoice = invoiceSummary
  .extend({
    ...totals,
    purchaseId: identifier.nullable(),
    correctsInvoiceId: identifier.nullable().describe('Of a credit note: the invoice it corrects.'),
    creditNotes: z
      .array(z.strictObject({ id: identifier, number: z.string().nullable(), issuedAt: timestamp, total: money }))
      .describe('That correct this invoice, oldest first. Their totals are negative.'),
    seller: z.strictObject({ name: z.string(), address: z.array(z.string()), taxId: z.string().nullable() }),
    buyer: z.strictObject({
      name: z.string(),
      email: z.string().nullable(),
      address: z.array(z.string()),
      taxId: z.string().nullable(),
      purchaseOrder: z.string().nullable().describe('A reference of the buyer.'),
    }),
  })
  .meta({ id: 'Invoice' });
export type Invoice = z.infer<typeof invoice>;

export const invoicePage = page(invoiceSummary).meta({ id: 'InvoicePage' });
export type InvoicePage = z.infer<typeof invoicePage>;

/** What a list or a file of invoices is narrowed to. */
export const invoiceFilter = {
  status: invoiceStatus.optional(),
  type: invoiceType.optional(),
  search: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .optional()
    .describe("In number, description and the buyer's reference; or an amount as people write it: 59.50, 1.234,50."),
  from: timestamp.optional().describe('Issued at or after.'),
  to: timestamp.optional().describe('Issued before.'),
};

export const invoiceSort = z.enum(['newest', 'oldest', 'highest', 'lowest']).meta({ id: 'InvoiceSort' });
export type InvoiceSort = z.infer<typeof invoiceSort>;

export const invoiceQuery = z.strictObject({
  ...pageQuery,
  ...invoiceFilter,
  sort: invoiceSort.optional().describe('By the day of issue or by the total; `newest` when absent.'),
});
export type InvoiceQuery = z.infer<typeof invoiceQuery>;

export const invoiceDocument = z
  .strictObject({ url: z.string(), expiresAt: timestamp })
  .meta({ id: 'InvoiceDocument', description: 'A signed link to the PDF that needs no token and expires.' });
export type InvoiceDocument = z.infer<typeof invoiceDocument>;

export const sentInvoice = z
  .strictObject({ email: z.string().describe('Where it is on its way to.') })
  .meta({ id: 'SentInvoice' });
export type SentInvoice = z.infer<typeof sentInvoice>;
