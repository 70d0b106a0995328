/** What the customer should know of the limits that they have set themselves. */
import type { Notice } from '../../contract/account.ts';
import type { TopUpStatus } from '../../contract/auto-top-up.ts';
import type { Credits, Money } from '../../contract/money.ts';
import type { SpendCap } from '../../contract/spend-caps.ts';

export interface ControlFacts {
  /** Amounts of the alerts that have fired and not cleared, as they are now; `null`: not known. */
  readonly crossedAlerts: readonly (Money | Credits | null)[];
  readonly topUp: TopUpStatus | null;
  readonly caps: readonly Pick<SpendCap, 'mode' | 'limit' | 'state' | 'resetsAt'>[];
}

export function controlNotices({ crossedAlerts, topUp, caps }: ControlFacts): Notice[] {
  return [...alertNotices(crossedAlerts), ...topUpNotices(topUp), ...capNotices(caps)];
}

/** One, however many have fired: the newest says the same as all. */
function alertNotices(crossed: ControlFacts['crossedAlerts']): Notice[] {
  if (crossed.length === 0) return [];
  return [notice('alert_crossed', 'warning', { amount: crossed.at(-1) ?? null })];
}

function topUpNotices(topUp: TopUpStatus | null): Notice[] {
  if (topUp?.state === 'paused') return [notice('auto_top_up_paused', 'danger')];
  // A short pause between two charges is nobody's concern.
  const isLasting = topUp?.state === 'held' && topUp.reason !== 'cooldown' && topUp.reason !== 'purchase_in_progress';
  return isLasting ? [notice('auto_top_up_held', 'warning', { at: topUp.until })] : [];
}

/** The one that stands in the way longest. */
function capNotices(caps: ControlFacts['caps']): Notice[] {
  const sorted = caps.toSorted((one, other) => (one.resetsAt < other.resetsAt ? 1 : -1));
  const about = (cap: (typeof sorted)[number]) => ({ amount: cap.limit, at: cap.resetsAt });
  const reached = sorted.find(({ mode, state }) => mode === 'hard' && state === 'reached');
  if (reached) return [notice('spend_cap_reached', 'danger', about(reached))];
  const passed = sorted.find(({ mode, state }) => mode === 'soft' && state === 'reached');
  const near = sorted.find(({ mode, state }) => mode === 'hard' && state === 'near');
  return [
    ...(near ? [notice('spend_cap_near', 'warning', about(near))] : []),
    ...(passed ? [notice('spend_cap_passed', 'warning', about(passed))] : []),
  ];
}

function notice(
  code: Notice['code'],
  severity: Notice['severity'],
  about: { readonly amount?: Money | Credits | null; readonly at?: string | null } = {},
): Notice {
  return { code, severity, amount: about.amount ?? null, at: about.at ?? null, feature: null, invoiceId: null };
}
