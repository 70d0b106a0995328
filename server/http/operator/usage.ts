import { findCustomer } from '../../accounts/customers.ts';
import { adjust } from '../../capacity/adjust.ts';
import { releaseHold, reserveHold, settleHold } from '../../capacity/holds.ts';
import { checkUsage } from '../../capacity/read-capacity.ts';
import { spend } from '../../capacity/spend.ts';
import type { OperatorHandlers } from '../handlers.ts';

const HOLD_SECONDS = 3_600;

export const usageHandlers = {
  recordUsage: async ({ billing, body }) => {
    const customer = await findCustomer(billing, body.customer);
    return spend(customer.billing, {
      customerId: customer.customerId,
      eventId: body.eventId,
      featureKey: body.feature,
      quantity: BigInt(body.quantity),
      occurredAt: body.occurredAt === undefined ? null : new Date(body.occurredAt),
      ...(body.properties === undefined ? {} : { properties: body.properties }),
      now: customer.billing.now(),
    });
  },

  checkCapacity: async ({ billing, body }) => {
    const customer = await findCustomer(billing, body.customer);
    return checkUsage(customer.billing, {
      customerId: customer.customerId,
      featureKey: body.feature,
      quantity: BigInt(body.quantity),
      now: customer.billing.now(),
    });
  },

  createHold: async ({ billing, body }) => {
    const customer = await findCustomer(billing, body.customer);
    return reserveHold(customer.billing, {
      customerId: customer.customerId,
      holdId: body.holdId,
      featureKey: body.feature,
      quantity: BigInt(body.quantity),
      expiresInSeconds: body.expiresInSeconds ?? HOLD_SECONDS,
      now: customer.billing.now(),
    });
  },

  settleHold: async ({ billing, body, params }) => {
    const customer = await findCustomer(billing, body.customer);
    return settleHold(customer.billing, {
      customerId: customer.customerId,
      holdId: params.holdId,
      quantity: BigInt(body.quantity),
      now: customer.billing.now(),
    });
  },

  releaseHold: async ({ billing, body, params }) => {
    const customer = await findCustomer(billing, body.customer);
    const { customerId } = customer;
    return releaseHold(customer.billing, { customerId, holdId: params.holdId, now: customer.billing.now() });
  },

  adjust: async ({ billing, body }) => {
    const customer = await findCustomer(billing, body.customer);
    return adjust(customer.billing, {
      customerId: customer.customerId,
      adjustmentId: body.adjustmentId,
      unit: body.unit,
      micro: BigInt(body.micro),
      reason: body.reason,
      source: body.source ?? 'adjustment',
      expiresAt: body.expiresAt === undefined ? null : new Date(body.expiresAt),
      now: customer.billing.now(),
    });
  },
} satisfies Partial<OperatorHandlers>;
