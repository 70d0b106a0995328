import type { BillingApi } from '../../../src/api/billing-api.ts';

export interface InSteps {
  readonly api: BillingApi;
  readonly letAccount: () => void;
  readonly letRest: () => void;
}

/** A backend of which the account answers when it is let, and everything else when that is. */
export function inSteps(backend: BillingApi): InSteps {
  const account = Promise.withResolvers<void>();
  const rest = Promise.withResolvers<void>();
  const entries = Object.entries(backend).map(([name, call]) => {
    if (typeof call !== 'function' || name === 'watch') return [name, call as unknown];
    const answer = call as (...given: unknown[]) => Promise<unknown>;
    const gate = name === 'getAccount' ? account.promise : rest.promise;
    return [name, (...given: unknown[]) => gate.then(() => answer.apply(backend, given))];
  });
  return { api: Object.fromEntries(entries) as BillingApi, letAccount: account.resolve, letRest: rest.resolve };
}
