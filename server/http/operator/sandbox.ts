import { advanceClock } from '../../accounts/advance-clock.ts';
import { findCustomer } from '../../accounts/customers.ts';
import { saveTestCard } from '../../payment-methods/setups.ts';
import type { OperatorHandlers } from '../handlers.ts';

export const sandboxHandlers = {
  addSandboxCard: async ({ billing, body }) => {
    const customer = await findCustomer(billing, body.customer);
    return saveTestCard(customer.billing, customer.customerId, body.testCard);
  },

  advanceClock: async ({ billing, body }) => {
    const { customerId } = await findCustomer(billing, body.customer);
    const now = await advanceClock(billing, customerId, body.advanceSeconds);
    return { now: now.toISOString() };
  },
} satisfies Partial<OperatorHandlers>;
