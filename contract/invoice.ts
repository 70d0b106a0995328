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

export const invoiceQuery = z.strictObject({
  ...pageQuery,
  status: invoiceStatus.optional(),
  type: invoiceType.optional(),
  search: z.string().trim().min(1).max(80).optional().describe('In number and description.'),
  from: timestamp.optional().describe('Issued at or after.'),
  to: timestamp.optional().describe('Issued before.'),
});
export type InvoiceQuery = z.infer<typeof invoiceQuery>;

export const invoiceDocument = z
  .strictObject({ url: z.string(), expiresAt: timestamp })
  .meta({ id: 'InvoiceDocument', description: 'A signed link to the PDF that needs no token and expires.' });
export type InvoiceDocument = z.infer<typeof invoiceDocument>;
