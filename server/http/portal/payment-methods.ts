import { answerSandboxChallenge } from '../../payment-methods/sandbox-challenge.ts';
import { viewPaymentMethod } from '../../payment-methods/payment-method-view.ts';
import { mirrorWhenStale } from '../../payment-methods/mirror.ts';
import {
  readPaymentMethods,
  setBackupPaymentMethod,
  setDefaultPaymentMethod,
} from '../../payment-methods/payment-methods.ts';
import { removePaymentMethod } from '../../payment-methods/remove-payment-method.ts';
import { completeSetup, createSetup } from '../../payment-methods/setups.ts';
import type { PortalHandlers } from '../handlers.ts';

export const paymentMethodHandlers = {
  listPaymentMethods: async ({ billing, customerId }) => {
    await mirrorWhenStale(billing, customerId);
    const rows = await readPaymentMethods(billing, customerId);
    return { items: rows.map((row) => viewPaymentMethod(row, billing.now())) };
  },

  createPaymentMethodSetup: ({ billing, customerId }) => createSetup(billing, customerId),

  completePaymentMethodSetup: ({ billing, customerId, params, body }) =>
    completeSetup(billing, customerId, params.id, body),

  setDefaultPaymentMethod: ({ billing, customerId, params }) => setDefaultPaymentMethod(billing, customerId, params.id),

  setBackupPaymentMethod: ({ billing, customerId, params }) => setBackupPaymentMethod(billing, customerId, params.id),

  removePaymentMethod: async ({ billing, customerId, params }) => {
    await removePaymentMethod(billing, customerId, params.id);
    return null;
  },

  answerSandboxChallenge: async ({ billing, customerId, params, body }) => {
    await answerSandboxChallenge(billing, customerId, params.id, body);
    return null;
  },
} satisfies Partial<PortalHandlers>;
