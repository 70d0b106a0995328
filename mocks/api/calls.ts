import type { Permission } from 'billing-portal-contract';
import type { CallOptions } from '../../src/api/billing-api.ts';
import { BillingError } from '../../src/api/billing-error.ts';
import type { MockOperation } from '../behaviour.ts';
import { refuse } from '../world/problems.ts';
import type { MockCustomer } from '../world/state.ts';
import type { MockWorld } from '../world/world.ts';

export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

type Call = <T>(
  operation: MockOperation,
  permission: Permission,
  options: CallOptions | undefined,
  work: (customer: MockCustomer) => T,
) => Promise<T>;

/** How one customer's requests reach the world. */
export interface Calls {
  readonly world: MockWorld;
  readonly customerKey: string;
  /** Every operation takes this way: the wire, the session, the permission, the work, a copy of the answer. */
  readonly answer: Call;
  /** Like `answer`, for what changes something: whoever watches is told. */
  readonly change: Call;
}

export function createCalls(world: MockWorld, customerKey: string, sleep: Sleep): Calls {
  const { behaviour } = world;
  const answer: Call = async (operation, permission, options, work) => {
    await sleep(behaviour.latencyMs, options?.signal);
    if (behaviour.isOffline) throw new BillingError('offline', 'There is no connection');
    if (behaviour.expiresSession) {
      behaviour.expiresSession = false;
      throw refuse('session_expired');
    }
    if (behaviour.failing.has(operation)) throw refuse('internal_error');
    const customer = world.customer(customerKey);
    if (!customer.permissions.includes(permission)) throw refuse('permission_denied');
    return structuredClone(work(customer));
  };
  const change: Call = async (...call) => {
    const result = await answer(...call);
    world.changed(customerKey);
    return result;
  };
  return { world, customerKey, answer, change };
}

/** A pause that a request which is given up does not outlast. */
export function sleepFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(new BillingError('aborted', 'The request was aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
