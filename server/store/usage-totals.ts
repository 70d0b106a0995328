import { scopesOf } from '../domain/spend-cap.ts';
import type { RatedUsage } from './usage-repository.ts';

/** What is written where a usage event has no price. */
const FREE_UNIT = 'none';

/** What events with the same key add to a row of totals. */
export interface Total {
  readonly key: readonly string[];
  quantity: bigint;
  events: bigint;
  chargedMicro: bigint;
}

export interface UsageTotals {
  /** By feature and hour. */
  readonly hours: readonly Total[];
  /** By feature and unit. */
  readonly days: readonly Total[];
  /** By feature, unit, dimension and value. */
  readonly scopes: readonly Total[];
  /** By feature, period and rate. */
  readonly ratings: readonly Total[];
}

/** Events that count in the same rows everywhere: in most batches that is all of them. */
interface Alike extends Omit<Total, 'key'> {
  readonly usage: RatedUsage;
  readonly hour: number;
}

/** One total per row: a statement may touch no row twice. */
export function totalUsage(usages: readonly RatedUsage[]): UsageTotals {
  const groups = groupAlike(usages);
  const by = (keyOf: (group: Alike) => readonly string[]) =>
    sumUp(groups.map((group) => ({ key: keyOf(group), group })));
  return {
    hours: by(({ usage, hour }) => [usage.featureKey, new Date(hour).toISOString()]),
    days: by(({ usage }) => [usage.featureKey, usage.unit ?? FREE_UNIT]),
    scopes: sumUp(
      groups.flatMap((group) => {
        const { featureKey, unit, properties } = group.usage;
        return scopesOf(properties).map(({ dimension, value }) => ({
          key: [featureKey, unit ?? FREE_UNIT, dimension, value],
          group,
        }));
      }),
    ),
    ratings: by(({ usage }) => [usage.featureKey, usage.periodStart.toISOString(), usage.rateKey]),
  };
}

function groupAlike(usages: readonly RatedUsage[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const usage of usages) {
    const hour = hourOf(usage.countedAt);
    const { featureKey, unit, periodStart, rateKey, properties } = usage;
    const scopes = properties === null ? '' : JSON.stringify(scopesOf(properties));
    // What comes from outside comes last, so that nothing in it can be taken for the rest.
    const name = `${featureKey} ${unit} ${periodStart.getTime()} ${rateKey} ${hour} ${scopes}`;
    let group = groups.get(name);
    if (!group) groups.set(name, (group = { usage, hour, quantity: 0n, events: 0n, chargedMicro: 0n }));
    addTo(group, { quantity: usage.quantity, events: 1n, chargedMicro: usage.chargedMicro ?? 0n });
  }
  return [...groups.values()];
}

function sumUp(parts: readonly { readonly key: readonly string[]; readonly group: Alike }[]): Total[] {
  const totals = new Map<string, Total>();
  for (const { key, group } of parts) {
    const name = JSON.stringify(key);
    let total = totals.get(name);
    if (!total) totals.set(name, (total = { key, quantity: 0n, events: 0n, chargedMicro: 0n }));
    addTo(total, group);
  }
  return [...totals.values()];
}

function addTo(total: Omit<Total, 'key'>, added: Omit<Total, 'key'>): void {
  total.quantity += added.quantity;
  total.events += added.events;
  total.chargedMicro += added.chargedMicro;
}

const HOUR_MS = 3_600_000;

/** Whole hours of UTC; in the zones that are half an hour off, a day of the chart begins with the hour around it. */
function hourOf(at: Date): number {
  return Math.floor(at.getTime() / HOUR_MS) * HOUR_MS;
}
