import type { BillingApi } from '../src/api/billing-api.ts';
import { createMockBillingApi } from './billing-api.ts';
import { createScenarioWorld } from './create-world.ts';

export interface DemoBillingOptions {
  /** Name of a scenario; a credits plan that runs low when absent. */
  readonly scenario?: string;
  /** Key of a seeded customer, to put somebody else into that situation. */
  readonly customer?: string;
  /** Before each answer; as the scenario says when absent. */
  readonly latencyMs?: number;
  readonly now?: () => Date;
}

/** A billing backend in the page's own memory: no server, no worker, no network. Gone with the page. */
export function createDemoBilling(options: DemoBillingOptions = {}): BillingApi {
  const { latencyMs, now } = options;
  const { world, customer } = createScenarioWorld(options.scenario ?? 'credits-low', {
    name: Date.now().toString(36),
    ...(options.customer === undefined ? {} : { customer: options.customer }),
    ...(now === undefined ? {} : { now }),
    ...(latencyMs === undefined ? {} : { behaviour: { latencyMs } }),
  });
  return createMockBillingApi(world, customer);
}
