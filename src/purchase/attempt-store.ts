/** What survives a reload: ids only, nothing a thief could use, nothing about the person. */
export interface AttemptRecord {
  readonly quoteId: string;
  readonly idempotencyKey: string;
  /** `null` until the server has answered. */
  readonly purchaseId: string | null;
  readonly kind: 'credit_pack' | 'balance_topup';
  readonly startedAtMs: number;
}

/**
 * The one open purchase attempt of one customer in this browser, shared by all tabs. It makes a reload, a remount or a
 * second tab show the same purchase; that nothing is charged twice is the server's doing.
 */
export interface AttemptStore {
  read(): AttemptRecord | null;
  write(record: AttemptRecord): void;
  /** Forgets the attempt for this quote; leaves a newer one alone. */
  clear(quoteId: string): void;
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
  throw new Error(`Not filled in yet for ${options.customerId}`);
}
