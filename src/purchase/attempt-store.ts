import type { PurchaseKind } from 'billing-portal-contract';

/** What survives a reload: ids only, nothing a thief could use, nothing about the person. */
export interface AttemptRecord {
  readonly quoteId: string;
  readonly idempotencyKey: string;
  /** `null` until the server has answered. */
  readonly purchaseId: string | null;
  readonly kind: PurchaseKind;
  readonly startedAtMs: number;
}

/**
 * The one open purchase attempt of one customer in this browser, shared by all tabs. It makes a reload, a remount or a
 * second tab show the same purchase; that nothing is charged twice is the server's doing.
 */
export interface AttemptStore {
  read(): AttemptRecord | null;
  write(record: AttemptRecord): void;
  /**
   * Forgets the attempt for this quote; leaves a newer one alone. A bill that is paid by hand goes on under the quote that it was
   * made with, so it is known by its purchase, too.
   */
  clear(quoteId: string, purchaseId?: string): void;
  /** Tells the other tabs that the purchase has moved on. */
  announce(): void;
  /** Calls back when another tab wrote, cleared or announced. Returns the way to stop. */
  subscribe(changed: () => void): () => void;
  close(): void;
}

export interface AttemptStoreOptions {
  readonly customerId: string;
  /** `localStorage` when absent; memory when that is forbidden. */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  readonly createChannel?: (name: string) => AttemptChannel | null;
}

export type AttemptChannel = Pick<
  BroadcastChannel,
  'postMessage' | 'close' | 'addEventListener' | 'removeEventListener'
>;

export function createAttemptStore(options: AttemptStoreOptions): AttemptStore {
  // By customer: another account in the same browser must not be shown this one's purchase.
  const name = `billing-portal/attempt/v1/${options.customerId}`;
  const storage = options.storage ?? openLocalStorage();
  let channel = (options.createChannel ?? openChannel)(name);
  let remembered: AttemptRecord | null = null;

  const save = (record: AttemptRecord | null): void => {
    remembered = record;
    try {
      if (record === null) storage?.removeItem(name);
      else storage?.setItem(name, JSON.stringify(record));
    } catch {
      // A full or forbidden storage: this tab still remembers, and the server still refuses a second charge.
    }
    channel?.postMessage('changed');
  };

  return {
    read() {
      if (storage == null) return remembered;
      try {
        return parseRecord(storage.getItem(name) ?? '');
      } catch {
        return remembered;
      }
    },
    write: save,
    clear(quoteId, purchaseId) {
      const record = this.read();
      if (record === null) return;
      if (record.quoteId === quoteId || record.purchaseId === purchaseId) save(null);
    },
    announce: () => channel?.postMessage('changed'),
    subscribe(changed) {
      const listener = () => changed();
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
    close() {
      channel?.close();
      // An answer that comes after its dialog is still kept; a closed channel would throw.
      channel = null;
    },
  };
}

function parseRecord(text: string): AttemptRecord | null {
  try {
    const record = JSON.parse(text) as Partial<AttemptRecord> | null;
    const isWhole = typeof record?.quoteId === 'string' && typeof record.idempotencyKey === 'string';
    return isWhole ? (record as AttemptRecord) : null;
  } catch {
    return null;
  }
}

function openLocalStorage(): Storage | null {
  try {
    return globalThis.localStorage; // The getter itself throws where storage is blocked.
  } catch {
    return null;
  }
}

function openChannel(name: string): AttemptChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
}
