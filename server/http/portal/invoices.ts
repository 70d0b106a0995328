import { createInvoiceDocument } from '../../invoices/invoice-document.ts';
import { sendInvoice } from '../../invoices/send-invoice.ts';
import { getInvoice, listInvoices } from '../../invoices/read-invoices.ts';
import type { PortalHandlers } from '../handlers.ts';

const PAGE_SIZE = 25;

export const invoiceHandlers = {
  listInvoices: ({ billing, customerId, query }) =>
    listInvoices(billing, {
      customerId,
      cursor: query.cursor ?? null,
      limit: query.limit ?? PAGE_SIZE,
      status: query.status,
      type: query.type,
      search: query.search,
      from: query.from,
      to: query.to,
      sort: query.sort,
    }),

  getInvoice: ({ billing, customerId, params }) => getInvoice(billing, { customerId, invoiceId: params.id }),

  createInvoiceDocument: ({ billing, customerId, params, publicUrl }) =>
    createInvoiceDocument(billing, { customerId, invoiceId: params.id, baseUrl: publicUrl, kind: 'invoices' }),

  createReceipt: ({ billing, customerId, params, publicUrl }) =>
    createInvoiceDocument(billing, { customerId, invoiceId: params.id, baseUrl: publicUrl, kind: 'receipts' }),

  sendInvoice: ({ billing, customerId, params }) => sendInvoice(billing, { customerId, invoiceId: params.id }),
} satisfies Partial<PortalHandlers>;
