import type { MockBillingApi } from '../billing-api.ts';
import { createDocument, createExport, sendInvoice } from '../world/documents.ts';
import type { Calls } from './calls.ts';

type Documents = Pick<MockBillingApi, 'createInvoiceDocument' | 'createReceipt' | 'sendInvoice' | 'createExport'>;

export function documentOperations({ world: { context }, answer }: Calls): Documents {
  return {
    createInvoiceDocument: (id, options) =>
      answer('createInvoiceDocument', 'view', options, (customer) => createDocument(context, customer, id, 'invoice')),

    createReceipt: (id, options) =>
      answer('createReceipt', 'view', options, (customer) => createDocument(context, customer, id, 'receipt')),

    sendInvoice: (id, options) => answer('sendInvoice', 'view', options, (customer) => sendInvoice(customer, id)),

    createExport: (request, options) =>
      answer('createExport', 'view', options, (customer) => createExport(context, customer, request)),
  };
}
