import type { Credits, LedgerMoney, UsageReport } from 'billing-portal-contract';
import { creditsToMicro, microOf } from '../../src/money/from-wire.ts';
import type { Step } from './chart-period.ts';
import { localDate, startOfMonthBefore } from '../shared/local-days.ts';

/** What the bars count. Units of different features are never added up: all of them together are counted by what they cost. */
export type ChartUnit =
  | { readonly kind: 'credits' }
  | { readonly kind: 'money'; readonly currency: string; readonly exponent: number }
  | { readonly kind: 'units'; readonly name: string };

export interface ChartSeries {
  /** `null`: the small ones together. */
  readonly feature: string | null;
  readonly name: string;
  readonly total: bigint;
}

export interface ChartPoint {
  readonly start: string;
  /** One for each series: millionths of credits or money, or whole units. */
  readonly values: readonly bigint[];
  readonly total: bigint;
  /** What it cost, where the bars count units. */
  readonly cost: bigint | null;
}

export interface ChartModel {
  readonly unit: ChartUnit;
  /** What `cost` is counted in. */
  readonly costUnit: ChartUnit | null;
  /** The largest first: it stands at the bottom. */
  readonly series: readonly ChartSeries[];
  /** The oldest first. */
  readonly points: readonly ChartPoint[];
  readonly total: bigint;
  readonly cost: bigint | null;
  readonly highest: bigint;
}

export interface ChartChoice {
  /** `null`: all of them, by what they cost. */
  readonly feature: string | null;
  readonly step: Step;
  readonly timeZone: string | undefined;
  readonly unitName: string;
}

type Series = UsageReport['series'][number];
type Point = Series['points'][number];

/** More tones than these cannot be told apart; what is smaller goes into one. */
const SERIES_MAX = 5;

export function chartModel(report: UsageReport, choice: ChartChoice): ChartModel {
  const series = report.series.map((one) => (choice.step === 'month' ? byMonth(one, choice.timeZone) : one));
  const costUnit = costUnitOf(report);
  if (choice.feature === null) return costModel(series, costUnit ?? { kind: 'units', name: '' });
  return unitModel(
    series.find(({ feature }) => feature === choice.feature),
    choice.unitName,
    costUnit,
  );
}

/** Whether all features together can be drawn: when what was used cost something. */
export function hasCost({ series }: UsageReport): boolean {
  return series.some(({ points }) => points.some((point) => costOf(point) > 0n));
}

/** The feature that was used most of all, for when nothing cost anything; `null` when nothing was used. */
export function busiestFeature({ series }: UsageReport): string | null {
  const used = series.map(({ feature, points }) => ({ feature, total: sum(points.map(quantityOf)) }));
  const [first] = used.filter(({ total }) => total > 0n).sort((one, other) => descending(one.total, other.total));
  return first?.feature ?? null;
}

function costModel(series: readonly Series[], unit: ChartUnit): ChartModel {
  const ranked = series
    .map((one) => ({ ...one, total: sum(one.points.map(costOf)) }))
    .filter(({ total }) => total > 0n)
    .sort((one, other) => descending(one.total, other.total));
  const isFolded = ranked.length > SERIES_MAX;
  const shown = isFolded ? ranked.slice(0, SERIES_MAX - 1) : ranked;
  const rest = isFolded ? ranked.slice(SERIES_MAX - 1) : [];
  const all = [...shown.map((one) => [one]), ...(isFolded ? [rest] : [])];
  const starts = series[0]?.points.map(({ start }) => start) ?? [];
  return finish({
    unit,
    costUnit: null,
    series: [
      ...shown.map(({ feature, name, total }) => ({ feature, name, total })),
      ...(isFolded ? [{ feature: null, name: '', total: sum(rest.map(({ total }) => total)) }] : []),
    ],
    points: starts.map((start, index) => {
      const values = all.map((group) => sum(group.map(({ points }) => costAt(points, index))));
      return { start, values, total: sum(values), cost: null };
    }),
  });
}

function unitModel(series: Series | undefined, name: string, costUnit: ChartUnit | null): ChartModel {
  const points = series?.points ?? [];
  const isCharged = points.some((point) => costOf(point) > 0n);
  return finish({
    unit: { kind: 'units', name },
    costUnit: isCharged ? costUnit : null,
    series:
      series === undefined ? [] : [{ feature: series.feature, name: series.name, total: sum(points.map(quantityOf)) }],
    points: points.map((point) => {
      const quantity = quantityOf(point);
      return { start: point.start, values: [quantity], total: quantity, cost: isCharged ? costOf(point) : null };
    }),
  });
}

function finish(model: Pick<ChartModel, 'unit' | 'costUnit' | 'series' | 'points'>): ChartModel {
  const { costUnit, points } = model;
  return {
    ...model,
    total: sum(points.map(({ total }) => total)),
    cost: costUnit === null ? null : sum(points.map(({ cost }) => cost ?? 0n)),
    highest: points.reduce((highest, { total }) => (total > highest ? total : highest), 0n),
  };
}

/** Days of one month become one point, which begins with the month. */
function byMonth({ points, ...series }: Series, timeZone: string | undefined): Series {
  const months = new Map<string, Point>();
  for (const point of points) {
    const at = new Date(point.start);
    const { year, month } = localDate(at, timeZone);
    const key = `${year}-${month}`;
    const known = months.get(key);
    const start = known?.start ?? startOfMonthBefore(at, 0, timeZone).toISOString();
    months.set(key, { start, ...added(known, point) });
  }
  return { ...series, points: [...months.values()] };
}

function added(known: Point | undefined, point: Point): Pick<Point, 'quantity' | 'spent'> {
  if (known === undefined) return { quantity: point.quantity, spent: point.spent };
  const quantity = (quantityOf(known) + quantityOf(point)).toString();
  const { spent } = point;
  const micro = costOf(known) + costOf(point);
  if (spent === null) return { quantity, spent: known.spent };
  return { quantity, spent: 'micro' in spent ? { ...spent, micro: micro.toString() } : creditsOf(micro) };
}

/** Credits with all their digits. */
export function creditsOf(micro: bigint): Credits {
  return { units: micro.toString(), exponent: 6 };
}

export function microOfSpent(spent: Credits | LedgerMoney | null): bigint {
  if (spent === null) return 0n;
  return 'micro' in spent ? microOf(spent) : creditsToMicro(spent);
}

function costUnitOf({ series }: UsageReport): ChartUnit | null {
  for (const { points } of series) {
    for (const { spent } of points) {
      if (spent === null) continue;
      if (!('micro' in spent)) return { kind: 'credits' };
      return { kind: 'money', currency: spent.currency, exponent: spent.exponent };
    }
  }
  return null;
}

const quantityOf = ({ quantity }: Point): bigint => BigInt(quantity);
const costOf = ({ spent }: Point): bigint => microOfSpent(spent);

function costAt(points: readonly Point[], index: number): bigint {
  const point = points[index];
  return point === undefined ? 0n : costOf(point);
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function descending(one: bigint, other: bigint): number {
  return one > other ? -1 : one < other ? 1 : 0;
}
