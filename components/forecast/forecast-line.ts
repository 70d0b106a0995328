import type { Forecast } from 'billing-portal-contract';

/** Where the days of a forecast lie on a line that begins today: shares of its length. */
export interface ForecastLine {
  readonly end: string;
  /** From busy days to quiet ones. */
  readonly from: number;
  readonly to: number;
  readonly expected: number;
  /** Quiet days reach beyond the line. */
  readonly isOpen: boolean;
  readonly topUp: number | null;
  readonly resets: number | null;
}

/** Room behind the last mark. */
const ROOM = 1.08;

/** `null`: there is no date to draw. An open range ends where half as much again as expected has passed. */
export function forecastLine(forecast: Forecast, resetsAt: string | null): ForecastLine | null {
  const { asOf, autoTopUpAt, earliestAt, latestAt, runsOutAt } = forecast;
  if (runsOutAt === null) return null;
  const now = Date.parse(asOf);
  const expected = Date.parse(runsOutAt) - now;
  const latest = latestAt === null ? expected * 1.5 : Date.parse(latestAt) - now;
  const length = Math.max(latest, expected, 1) * ROOM;
  const at = (moment: string | null) => (moment === null ? null : share(Date.parse(moment) - now, length));
  const resets = at(resetsAt);
  return {
    end: new Date(now + length).toISOString(),
    from: at(earliestAt) ?? share(expected, length),
    to: latestAt === null ? 1 : share(latest, length),
    expected: share(expected, length),
    isOpen: latestAt === null,
    topUp: at(autoTopUpAt),
    resets: resets !== null && resets < 1 ? resets : null,
  };
}

function share(ms: number, length: number): number {
  return Math.max(0, Math.min(1, ms / length));
}
