/** Who invoices are made out to, and what can be taken away: exports. */
import { z } from 'zod';
import { activityFilter } from './capacity.ts';
import { countryCode, timestamp } from './common.ts';
import { invoiceFilter, invoiceSort } from './invoice.ts';

const text = z.string().trim().max(200);

export const billingDetails = z
  .strictObject({
    name: z.string(),
    email: z.string().nullable(),
    country: countryCode.nullable(),
    region: z.string().nullable(),
    address: z.array(z.string()),
    taxId: z.string().nullable(),
    taxIdLabel: z.string().describe('What a tax number is called in that country: "USt-IdNr.", "ABN".'),
    taxIdCheck: z
      .enum(['valid', 'unusual', 'unchecked'])
      .describe('`unusual`: it does not look like one of that country. A hint, never a refusal.'),
    purchaseOrder: z.string().nullable().describe('A reference of the buyer that stands on every invoice.'),
    reverseCharge: z.boolean().describe('Whether, as it stands, the buyer accounts for the tax.'),
  })
  .meta({ id: 'BillingDetails' });
export type BillingDetails = z.infer<typeof billingDetails>;

/** What is left out stays as it is. */
export const billingDetailsChange = z
  .strictObject({
    name: text.min(1).optional(),
    email: z.email().nullable().optional(),
    country: countryCode.nullable().optional(),
    region: z.string().trim().max(10).nullable().optional(),
    address: z.array(text).max(6).optional(),
    taxId: z.string().trim().max(40).nullable().optional(),
    purchaseOrder: z.string().trim().max(60).nullable().optional(),
  })
  .meta({ id: 'BillingDetailsChange' });
export type BillingDetailsChange = z.infer<typeof billingDetailsChange>;

/** Of an invoice that was issued: how it names the buyer. Amounts and tax stay as they were charged. */
export const invoiceBuyerChange = billingDetailsChange
  .pick({ name: true, email: true, address: true, taxId: true, purchaseOrder: true })
  .meta({ id: 'InvoiceBuyerChange' });
export type InvoiceBuyerChange = z.infer<typeof invoiceBuyerChange>;

/** Narrowed like the list it is a file of. */
export const exportRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('invoices'),
      format: z
        .enum(['csv', 'json', 'pdf'])
        .describe('`pdf`: one ZIP file with the document of each; drafts have none. Needs `invoice_documents`, too.'),
      ...invoiceFilter,
      sort: invoiceSort.optional(),
    }),
    z.strictObject({ kind: z.literal('activity'), format: z.enum(['csv', 'json']), ...activityFilter }),
  ])
  .meta({ id: 'ExportRequest' });
export type ExportRequest = z.infer<typeof exportRequest>;

export const exportLink = z
  .strictObject({
    url: z.string(),
    expiresAt: timestamp,
    count: z.number().int().nonnegative().optional().describe('Of `pdf`: how many documents the file holds.'),
  })
  .meta({ id: 'ExportLink', description: 'A signed link to the file that needs no token and expires.' });
export type ExportLink = z.infer<typeof exportLink>;
