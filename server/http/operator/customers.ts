import { describeCustomer, findCustomer, putCustomer } from '../../accounts/customers.ts';
import { listCustomers } from '../../accounts/list-customers.ts';
import { readAccount } from '../../accounts/read-account.ts';
import { putSubscription } from '../../accounts/subscriptions.ts';
import type { OperatorHandlers } from '../handlers.ts';

const HOST_PERMISSIONS = ['view', 'spend', 'pay', 'manage'] as const;

export const customerHandlers = {
  listCustomers: ({ billing, query }) => listCustomers(billing, query),

  putCustomer: ({ billing, body }) => putCustomer(billing, body),

  getCustomer: async ({ billing, params }) => describeCustomer((await findCustomer(billing, params.externalId)).row),

  getCustomerAccount: async ({ billing, params }) => {
    const customer = await findCustomer(billing, params.externalId);
    return readAccount(customer.billing, customer.customerId, HOST_PERMISSIONS);
  },

  putSubscription: async ({ billing, body }) => {
    const customer = await findCustomer(billing, body.customer);
    return putSubscription(customer.billing, customer.customerId, body);
  },
} satisfies Partial<OperatorHandlers>;
