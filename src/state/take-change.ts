/** What a change on the server means for the store. Fetched with the first one. */
import type { WatchTopic } from '../api/billing-api.ts';
import type { BillingStore } from './billing-store.ts';

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
