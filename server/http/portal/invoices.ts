import { DomainProblem } from '../../problems.ts';
import type { PortalHandlers } from '../handlers.ts';

const later = async (): Promise<never> => {
  throw new DomainProblem('service_unavailable');
};
export const invoiceHandlers = {
  listInvoices: later,
  getInvoice: later,
  createInvoiceDocument: later,
} satisfies Partial<PortalHandlers>;
