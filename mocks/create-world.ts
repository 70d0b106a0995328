import catalogue from '../billing.config.ts';
import type { Behaviour } from './behaviour.ts';
import { liveCustomer } from './customers/live.ts';
import { customerSpecification } from './customers/specifications.ts';
import { scenario, type Scenario } from './scenarios.ts';
import { saveTestCard } from './world/payment-methods.ts';
import { prepareControls } from './world/prepared-controls.ts';
import { cancel, change, pause } from './world/subscription.ts';
import { MockWorld } from './world/world.ts';

export interface CreateWorldOptions {
  /** Keys of the customers that live in it. */
  readonly customers: readonly string[];
  readonly name?: string;
  readonly now?: () => Date;
  readonly behaviour?: Partial<Behaviour>;
}

/** A world with the studio's catalogue and the named customers, each with a history behind them. */
export function createWorld({ customers, ...options }: CreateWorldOptions): MockWorld {
  const world = new MockWorld({ catalogue, ...options });
  for (const key of customers) world.add(liveCustomer(world.context, customerSpecification(key)));
  return world;
}

/** The world of one scenario. `customer` puts somebody else into the same situation. */
export function createScenarioWorld(
  key: string,
  options: Omit<CreateWorldOptions, 'customers'> & { readonly customer?: string } = {},
): { readonly world: MockWorld; readonly customer: string } {
  const situation = scenario(key);
  const { customer = situation.customer, behaviour, ...rest } = options;
  const world = createWorld({ ...rest, customers: [customer], behaviour: { ...situation.behaviour, ...behaviour } });
  prepareScenario(world, customer, situation);
  return { world, customer };
}

/** Lets a customer have done before what the scenario begins with. */
export function prepareScenario(
  world: MockWorld,
  key: string,
  { controls, permissions, subscription, testCard }: Scenario,
): void {
  if (permissions !== undefined) world.customer(key).permissions = permissions;
  if (testCard !== undefined) saveTestCard(world.context, world.customer(key), testCard, { makeDefault: true });
  if (subscription !== undefined) prepareSubscription(world, key, subscription);
  if (controls !== undefined) prepareControls(world.context, world.customer(key), controls);
}

function prepareSubscription(world: MockWorld, key: string, subscription: NonNullable<Scenario['subscription']>): void {
  const customer = world.customer(key);
  switch (subscription) {
    case 'bill_held':
      if (customer.subscription) customer.subscription.billHeld = true;
      return;
    case 'canceling':
      cancel(world.context, customer, { reason: 'temporary' });
      return;
    case 'changing':
      change(world.context, customer, { plan: 'free' });
      return;
    case 'paused':
      pause(world.context, customer);
  }
}
