import type { Account } from 'billing-portal-contract';
import type { BillingApi } from '../../src/api/billing-api.ts';
import { BillingError } from '../../src/api/billing-error.ts';
import { createHttpBillingApi, type HttpBillingApiOptions } from '../../src/api/http-billing-api.ts';

/** What a page can say about its backend; the first that is set wins, from top to bottom. */
export interface BackendSettings {
  readonly demo: boolean;
  readonly scenario: string;
  readonly api: BillingApi | null;
  readonly baseUrl: string | null;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly fetch: typeof globalThis.fetch | null;
  readonly operations: HttpBillingApiOptions['operations'];
}

/** `null` when the page has named no backend and brought no account: the element then uses the provider around it. */
export function createApi(
  { api, baseUrl, demo, fetch, headers, operations, scenario }: BackendSettings,
  account: Account | null,
  getToken: HttpBillingApiOptions['getToken'],
): BillingApi | Promise<BillingApi> | null {
  if (demo) return createDemo(scenario);
  if (api !== null) return api;
  if (baseUrl !== null) return createHttpBillingApi({ baseUrl, fetch, getToken, headers, operations });
  return account === null ? null : new SnapshotApi(account);
}

async function createDemo(scenario: string): Promise<BillingApi> {
  const { createDemoBilling } = await import('../../mocks/demo.ts');
  return createDemoBilling(scenario === '' ? {} : { scenario });
}

/** A page that brought a snapshot and no backend: it can be read, and nothing else can be asked. */
class SnapshotApi implements BillingApi {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  getAccount(): Promise<Account> {
    return Promise.resolve(this.#account);
  }

  listCreditPacks = unsupported;
  check = unsupported;
  createQuote = unsupported;
  createPurchase = unsupported;
  getPurchase = unsupported;
  refreshPurchase = unsupported;
  retryPurchase = unsupported;
  cancelPurchase = unsupported;
  listInvoices = unsupported;
  getInvoice = unsupported;
  listPaymentMethods = unsupported;
}

function unsupported(): Promise<never> {
  return Promise.reject(new BillingError('not_supported', 'This page shows a snapshot and has no billing backend'));
}
