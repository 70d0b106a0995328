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
  readonly account: Account | null;
  readonly getToken: HttpBillingApiOptions['getToken'];
  readonly headers: Readonly<Record<string, string>> | null;
  readonly fetch: typeof globalThis.fetch | null;
  readonly operations: HttpBillingApiOptions['operations'] | null;
}

/** `null` when the page has named no backend: the element then uses the provider around it. */
export function createApi(settings: BackendSettings): BillingApi | Promise<BillingApi> | null {
  if (settings.demo) return createDemo(settings.scenario);
  if (settings.api !== null) return settings.api;
  if (settings.baseUrl !== null) return createHttpApi(settings.baseUrl, settings);
  return settings.account === null ? null : new SnapshotApi(settings.account);
}

async function createDemo(scenario: string): Promise<BillingApi> {
  const { createDemoBilling } = await import('../../mocks/demo.ts');
  return createDemoBilling(scenario === '' ? {} : { scenario });
}

function createHttpApi(baseUrl: string, settings: BackendSettings): BillingApi {
  const { fetch, getToken, headers, operations } = settings;
  return createHttpBillingApi({
    baseUrl,
    getToken,
    ...(headers !== null && { headers }),
    ...(fetch !== null && { fetch }),
    ...(operations != null && { operations }),
  });
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
