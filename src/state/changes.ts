/** What a change on the server means for the store. Fetched with the live updates, which tell of it. */
import type { Account } from 'billing-portal-contract';
import type { WatchTopic } from '../api/billing-api.ts';
import type { BillingStore } from './billing-store.ts';
import { dataOf } from './resource.ts';

/** What the customer has set: where it stands moves with what is left, and with what is paid. */
const LIMITS = ['auto-top-up', 'top-up-', 'alerts', 'spend-caps', 'forecast'];

/** Resources whose key begins so are out of date after a topic; the account always is. */
const KEYS_BY_TOPIC: Readonly<Record<WatchTopic, readonly string[]>> = {
  capacity: ['grants', 'activity', 'usage', 'packs', 'preview', 'undoable', ...LIMITS],
  purchase: ['grants', 'activity', 'invoice', 'packs', 'preview', 'undoable', 'add-ons', ...LIMITS],
  invoice: ['invoice'],
  subscription: ['packs', 'methods', 'usage', 'plans', 'preview', 'add-ons', ...LIMITS],
};

/** Loads again what a change on the server has made old, as far as it is on screen. */
export function takeChange(store: BillingStore, topics: readonly WatchTopic[]): void {
  const prefixes = topics.flatMap((topic) => KEYS_BY_TOPIC[topic]);
  store.invalidate((key) => prefixes.some((prefix) => key.startsWith(prefix)));
  if (topics.includes('purchase')) store.checkPurchases();
  void store.refreshAccount();
}

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
