import type { Notice } from 'billing-portal-contract';

const PREFIX = 'billing-portal/hidden-notices/';
const SNOOZE_MS = 86_400_000;

type Hidden = Record<string, number>;

/**
 * Which notices this customer has hidden in this browser. A hidden notice rests for a day; once its cause is gone it is
 * forgotten, so that the next time it is said again at once.
 */
export class Dismissals {
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** What is not hidden, and forgets what is no longer said. */
  visible(customerId: string, notices: readonly Notice[]): readonly Notice[] {
    const hidden = read(customerId);
    const said = new Set(notices.map(keyOf));
    const kept = Object.entries(hidden).filter(([key]) => said.has(key));
    if (kept.length !== Object.keys(hidden).length) write(customerId, Object.fromEntries(kept));
    return notices.filter((notice) => !((hidden[keyOf(notice)] ?? 0) > this.#now()));
  }

  hide(customerId: string, notice: Notice): void {
    write(customerId, { ...read(customerId), [keyOf(notice)]: this.#now() + SNOOZE_MS });
  }
}

/** What is urgent comes back however often it is hidden, so it cannot be. */
export function canBeHidden({ severity }: Notice): boolean {
  return severity !== 'danger';
}

function keyOf({ code, feature, invoiceId }: Notice): string {
  return [code, feature, invoiceId].filter((part) => part !== null).join(':');
}

function read(customerId: string): Hidden {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + customerId) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Hidden) : {};
  } catch {
    return {}; // Storage is blocked or holds something else: nothing is hidden.
  }
}

function write(customerId: string, hidden: Hidden): void {
  try {
    if (Object.keys(hidden).length === 0) localStorage.removeItem(PREFIX + customerId);
    else localStorage.setItem(PREFIX + customerId, JSON.stringify(hidden));
  } catch {
    // Storage is blocked or full: the notice comes back with the next page.
  }
}
