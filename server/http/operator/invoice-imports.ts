import { importInvoices } from '../../invoices/import-invoices.ts';
import type { OperatorHandlers } from '../handlers.ts';

export const invoiceImportHandlers = {
  importInvoices: ({ billing, body }) => importInvoices(billing, body),
} satisfies Partial<OperatorHandlers>;
