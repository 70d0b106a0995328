import type { UsageEventInput } from '../../../contract/operator.ts';
import { findCustomer } from '../../accounts/customers.ts';
import { adjust } from '../../capacity/adjust.ts';
import { releaseHold, reserveHold, settleHold } from '../../capacity/holds.ts';
import { checkUsage } from '../../capacity/read-capacity.ts';
import { describeBatch } from '../../usage/describe-outcome.ts';
import type { ReportedEvent, UsageQueue } from '../../usage/usage-queue.ts';
import type { OperatorHandlers } from '../handlers.ts';

const HOLD_SECONDS = 3_600;

/** One queue for all requests of a server: events of a customer that come at the same moment share a transaction. */
export function createUsageHandlers(queue: UsageQueue) {
  return {
    recordUsage: async ({ billing, body }) => {
      const [outcome] = await queue.record(billing, [reportedEvent(body)]);
      if (outcome?.result) return outcome.result;
      throw outcome?.problem ?? new Error(`No answer came for event ${body.eventId}.`);
    },

    recordUsageBatch: async ({ billing, body }) => {
      const reported = body.events.map(reportedEvent);
      return describeBatch(reported, await queue.record(billing, reported));
    },

    ...capacityHandlers,
  } satisfies Partial<OperatorHandlers>;
}

function reportedEvent(input: UsageEventInput): ReportedEvent {
  return {
    customer: input.customer,
    event: {
      eventId: input.eventId,
      featureKey: input.feature,
      quantity: BigInt(input.quantity),
      occurredAt: input.occurredAt === undefined ? null : new Date(input.occurredAt),
      ...(input.properties === undefined ? {} : { properties: input.properties }),
    },
  };
}

const capacityHandlers = {
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
