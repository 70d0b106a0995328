import type { Account } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { dataOf } from './resource.ts';

/** Looks whether anything has changed. Only then is the rest loaded again, and what had failed. */
export async function lookForChanges(store: BillingStore): Promise<void> {
  const before = fingerprint(dataOf(store.account));
  store.checkPurchases();
  await store.refreshAccount();
  const hasChanged = fingerprint(dataOf(store.account)) !== before;
  store.invalidate((_key, { value }) => hasChanged || value.status === 'failed');
}

/** What an account says, but for what time alone changes. */
function fingerprint(account: Account | null): string {
  return JSON.stringify(account, (name, value: unknown) => (name === 'asOf' || name === 'runway' ? undefined : value));
}
