import { changeBillingDetails, readBillingDetails } from '../../billing-details/billing-details.ts';
import { createExport } from '../../exports/export-file.ts';
import { changeInvoiceBuyer } from '../../invoices/change-invoice-buyer.ts';
import type { PortalHandlers } from '../handlers.ts';

export const billingDetailsHandlers = {
  getBillingDetails: ({ billing, customerId }) => readBillingDetails(billing, customerId),
  changeBillingDetails: ({ billing, customerId, body }) => changeBillingDetails(billing, customerId, body),
  changeInvoiceBuyer: ({ billing, customerId, params, body }) =>
    changeInvoiceBuyer(billing, { customerId, invoiceId: params.id }, body),
  createExport: ({ billing, customerId, body, publicUrl }) =>
    createExport(billing, { customerId, request: body, baseUrl: publicUrl }),
} satisfies Partial<PortalHandlers>;
