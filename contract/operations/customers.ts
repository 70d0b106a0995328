/** Operator side: finding a customer. */
import { customerPage, customerQuery } from '../customer-list.ts';
import type { Operation } from '../operation.ts';

export const customerListOperations = {
  listCustomers: {
    method: 'GET',
    path: '/operator/v1/customers',
    summary: 'Customers by name, e-mail address or your own id, newest first',
    access: 'operator',
    query: customerQuery,
    response: customerPage,
    status: 200,
  },
} as const satisfies Record<string, Operation>;
