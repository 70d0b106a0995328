import type { UsageReport } from 'billing-portal-contract';

/** What was spent per day over all features, oldest first, in millionths of the currency. */
export interface DailySpend {
  readonly days: readonly { readonly start: string; readonly micro: bigint }[];
  readonly total: bigint;
  readonly highest: bigint;
}

/** Sums the series of a report. Spending that is no money (credits) is left out. */
export function dailySpend(report: UsageReport): DailySpend {
  const byDay = new Map<string, bigint>();
  for (const { points } of report.series) {
    for (const { start, spent } of points) {
      const micro = spent !== null && 'micro' in spent ? BigInt(spent.micro) : 0n;
      byDay.set(start, (byDay.get(start) ?? 0n) + micro);
    }
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, micro]) => ({ start, micro }));
  return {
    days,
    total: days.reduce((sum, { micro }) => sum + micro, 0n),
    highest: days.reduce((highest, { micro }) => (micro > highest ? micro : highest), 0n),
  };
}

/** The line as SVG points in a box of `width` × `height`. Positions are shares, so integers of any size are exact enough. */
export function linePoints({ days, highest }: DailySpend, width: number, height: number): string {
  const step = days.length > 1 ? width / (days.length - 1) : 0;
  return days
    .map(({ micro }, index) => {
      const share = highest === 0n ? 0 : Number((micro * 1000n) / highest) / 1000;
      return `${(index * step).toFixed(1)},${(height - share * height).toFixed(1)}`;
    })
    .join(' ');
}
