import type { BillingApi, SessionAware } from './billing-api.ts';
import { HttpTransport, type HttpTransportOptions } from './http-transport.ts';
import type { LaterOperation } from './later-operations.ts';
import type { operationTable } from './operation-table.ts';

export type HttpBillingApiOptions = HttpTransportOptions;

export type HttpBillingApi = Required<BillingApi> & SessionAware;

const ACCOUNT = ['GET', '/v1/account', 'customer'] as const satisfies (typeof operationTable)['getAccount'];

/**
 * A client that speaks the published HTTP contract. What the first figure needs is here; every other method is a row of the
 * operation table, which is fetched after it, so that an operation more costs the first paint nothing.
 */
export function createHttpBillingApi(options: HttpBillingApiOptions): HttpBillingApi {
  const transport = new HttpTransport(options);
  const first: Pick<HttpBillingApi, 'getAccount' | 'watchSession'> = {
    getAccount: (callOptions) => transport.call('getAccount', ACCOUNT, callOptions),
    watchSession: (renewed) => transport.watchSession(renewed),
  };
  return new Proxy(first as HttpBillingApi, {
    get: (target, name) =>
      // A promise that resolves to an object asks it for `then`.
      name in target || typeof name === 'symbol' || name === 'then'
        ? Reflect.get(target, name)
        : async (...values: unknown[]) => {
            const { callOperation } = await import('./later-operations.ts');
            return await callOperation(transport, name as LaterOperation, values);
          },
  });
}
