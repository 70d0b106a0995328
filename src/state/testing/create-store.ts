import type { Account } from 'billing-portal-contract';
import type { BillingApi } from '../../api/billing-api.ts';
import { BillingStore, type BillingStoreOptions } from '../billing-store.ts';

type FakeApi = { -readonly [K in keyof BillingApi]?: BillingApi[K] } & {
  watchSession?(renewed: () => void): () => void;
};

export function accountOf(id: string, rest: Partial<Account> = {}): Account {
  return {
    asOf: '2026-11-22T10:00:00.000Z',
    permissions: ['view', 'pay'],
    capabilities: [],
    customer: { id },
    ...rest,
  } as unknown as Account;
}

/** A store over a backend of a few methods, and the events it dispatches. */
export function createStore(api: FakeApi, options: Partial<BillingStoreOptions> = {}) {
  const host = new EventTarget();
  const events: Event[] = [];
  for (const type of ['error', 'session-expired', 'capacity-resumed', 'purchase-request']) {
    host.addEventListener(`billing-${type}`, (event) => events.push(event));
  }
  const whole = { getAccount: () => Promise.resolve(accountOf('cus_1')), ...api } as BillingApi;
  return { store: new BillingStore({ api: whole, host, ...options }), host, events };
}

/** Lets everything that is settled be told. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** An answer that is given when the test says so. */
export function deferred<T>() {
  let give = (_value: T): void => undefined;
  let refuse = (_error: unknown): void => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    give = resolve;
    refuse = reject;
  });
  return { promise, give, refuse };
}
