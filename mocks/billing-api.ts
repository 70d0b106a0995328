/** The in-memory world as a `BillingApi`: what every element talks to in demo mode, and what the handlers call. */
import type { BillingApi } from '../src/api/billing-api.ts';
import { paymentMethodOperations, purchaseOperations } from './api/buying.ts';
import { createCalls, sleepFor, type Sleep } from './api/calls.ts';
import { controlOperations } from './api/controls.ts';
import { documentOperations } from './api/documents.ts';
import { planOperations } from './api/plans.ts';
import { readingOperations } from './api/reading.ts';
import { billingDetailsOperations } from './api/billing-details.ts';
import { watchOperation } from './api/watch.ts';
import type { MockWorld } from './world/world.ts';

export type MockBillingApi = Required<BillingApi>;

export interface MockApiOptions {
  /** Waits before every answer; timers of the page when absent. */
  readonly sleep?: Sleep;
}

export function createMockBillingApi(
  world: MockWorld,
  customerKey: string,
  { sleep = sleepFor }: MockApiOptions = {},
): MockBillingApi {
  const calls = createCalls(world, customerKey, sleep);
  return {
    ...readingOperations(calls),
    ...purchaseOperations(calls),
    ...paymentMethodOperations(calls),
    ...planOperations(calls),
    ...billingDetailsOperations(calls),
    ...documentOperations(calls),
    ...controlOperations(calls),
    watch: watchOperation(calls),
  };
}
