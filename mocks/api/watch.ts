import type { MockBillingApi } from '../billing-api.ts';
import type { MockCustomer } from '../world/state.ts';
import type { Calls } from './calls.ts';

const LOOK_MS = 1_000;

export function watchOperation({ world, customerKey }: Calls): MockBillingApi['watch'] {
  return (changed, { signal }) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      let seen = fingerprint(world.customer(customerKey));
      const stop = world.onChange(customerKey, () => {
        seen = fingerprint(world.customer(customerKey));
        changed(['capacity', 'purchase', 'invoice', 'subscription']);
      });
      // The bank's late answers come by time alone: looking at the customer lets them happen.
      const timer = setInterval(() => {
        if (fingerprint(world.customer(customerKey)) !== seen) world.changed(customerKey);
      }, LOOK_MS);
      signal.addEventListener('abort', () => {
        clearInterval(timer);
        stop();
        resolve();
      });
    });
}

function fingerprint(customer: MockCustomer): string {
  const purchases = [...customer.purchases.values()].map(({ id, status, attempt }) => `${id}:${status}:${attempt}`);
  const { subscription, wallet } = customer;
  const held = `${subscription?.planKey}:${subscription?.status}`;
  return `${purchases.join()}/${wallet?.entries.length ?? 0}/${held}`;
}
