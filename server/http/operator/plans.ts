import { findCustomer } from '../../accounts/customers.ts';
import { putFeatureLevel } from '../../subscriptions/feature-levels.ts';
import { moveToNewestTerms } from '../../subscriptions/newest-terms.ts';
import type { OperatorHandlers } from '../handlers.ts';

export const operatorPlanHandlers = {
  putFeatureLevel: async ({ billing, body }) => {
    const customer = await findCustomer(billing, body.customer);
    const level = { feature: body.feature, level: BigInt(body.level) };
    return putFeatureLevel(customer.billing, customer.customerId, level);
  },

  moveToNewestTerms: async ({ billing, body }) => {
    const customer = await findCustomer(billing, body.customer);
    const { planKey, at } = await moveToNewestTerms(customer.billing, customer.customerId);
    return { customer: body.customer, plan: planKey, at: at?.toISOString() ?? null };
  },
} satisfies Partial<OperatorHandlers>;
