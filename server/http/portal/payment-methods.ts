import { answerSandboxChallenge } from '../../payment-methods/sandbox-challenge.ts';
import { viewPaymentMethod } from '../../payment-methods/payment-method-view.ts';
import { readPaymentMethods, setDefaultPaymentMethod } from '../../payment-methods/payment-methods.ts';
import { completeSetup, createSetup } from '../../payment-methods/setups.ts';
import type { PortalHandlers } from '../handlers.ts';

export const paymentMethodHandlers = {
  listPaymentMethods: async ({ billing, customerId }) => {
    const rows = await readPaymentMethods(billing, customerId);
    return { items: rows.map((row) => viewPaymentMethod(row, billing.now())) };
  },

  createPaymentMethodSetup: ({ billing, customerId }) => createSetup(billing, customerId),

  completePaymentMethodSetup: ({ billing, customerId, params, body }) =>
    completeSetup(billing, customerId, params.id, body),

  setDefaultPaymentMethod: ({ billing, customerId, params }) => setDefaultPaymentMethod(billing, customerId, params.id),

  answerSandboxChallenge: async ({ billing, customerId, params, body }) => {
    await answerSandboxChallenge(billing, customerId, params.id, body);
    return null;
  },
} satisfies Partial<PortalHandlers>;
