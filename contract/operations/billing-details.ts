/** Portal side: the buyer's details and exports. */
import {
  billingDetails,
  billingDetailsChange,
  exportLink,
  exportRequest,
  invoiceBuyerChange,
} from '../billing-details.ts';
import { invoice, invoiceDocument, sentInvoice } from '../invoice.ts';
import type { Operation } from '../operation.ts';

export const billingDetailsOperations = {
  getBillingDetails: {
    method: 'GET',
    path: '/v1/billing-details',
    summary: 'Who invoices are made out to',
    access: 'view',
    response: billingDetails,
    status: 200,
  },
  changeBillingDetails: {
    method: 'PATCH',
    path: '/v1/billing-details',
    summary: 'Changes who the next invoices are made out to',
    access: 'manage',
    body: billingDetailsChange,
    response: billingDetails,
    status: 200,
  },
  changeInvoiceBuyer: {
    method: 'PATCH',
    path: '/v1/invoices/{id}/buyer',
    summary: 'Changes how an issued invoice names the buyer; amounts and tax stay',
    access: 'manage',
    body: invoiceBuyerChange,
    response: invoice,
    status: 200,
  },
  createReceipt: {
    method: 'POST',
    path: '/v1/invoices/{id}/receipt',
    summary: 'A signed link to the proof that an invoice was paid: when, how much and with what',
    access: 'view',
    response: invoiceDocument,
    status: 201,
  },
  sendInvoice: {
    method: 'POST',
    path: '/v1/invoices/{id}/send',
    summary: "Sends an invoice to the customer's own e-mail address",
    access: 'view',
    response: sentInvoice,
    status: 201,
  },
  createExport: {
    method: 'POST',
    path: '/v1/exports',
    summary: 'A file of the invoices, of their PDFs, or of the ledger with its running balance',
    access: 'view',
    body: exportRequest,
    response: exportLink,
    status: 201,
    problems: ['export_too_large'],
  },
} as const satisfies Record<string, Operation>;
