import { DomainProblem } from '../../problems.ts';
import type { OperatorHandlers } from '../handlers.ts';

export const invoiceImportHandlers = {
  importInvoices: async (): Promise<never> => {
    throw new DomainProblem('service_unavailable');
  },
} satisfies Partial<OperatorHandlers>;
