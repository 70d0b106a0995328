import { createMockBillingApi, type MockBillingApi } from '../../../mocks/billing-api.ts';
import { createScenarioWorld } from '../../../mocks/create-world.ts';
import type { MockCustomer } from '../../../mocks/world/state.ts';
import type { MockWorld } from '../../../mocks/world/world.ts';

export interface MockBackend {
  readonly api: MockBillingApi;
  readonly world: MockWorld;
  readonly customer: MockCustomer;
}

/** The world of the demo as a backend that answers at once: for what has to go by the server's own rules. */
export function mockBackend(scenario: string, customer?: string): MockBackend {
  const { world, customer: key } = createScenarioWorld(scenario, {
    behaviour: { latencyMs: 0 },
    ...(customer === undefined ? {} : { customer }),
  });
  const api = createMockBillingApi(world, key, { sleep: () => Promise.resolve() });
  return { api, world, customer: world.customer(key) };
}

/** The backend of a customer who has just bought this. */
export async function bought(
  customer: string,
  quote: Parameters<MockBackend['api']['createQuote']>[0],
): Promise<MockBackend> {
  const backend = mockBackend(customer);
  const { id } = await backend.api.createQuote(quote);
  await backend.api.createPurchase({ quoteId: id });
  return backend;
}
