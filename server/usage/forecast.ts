import type { Forecast } from '../../contract/alerts.ts';
import { readRule, toRule } from '../auto-top-up/rule-row.ts';
import { topUpStatusOf } from '../auto-top-up/top-up-status.ts';
import { readCapacity, type CapacityView } from '../capacity/read-capacity.ts';
import type { Billing } from '../context.ts';
import { triggerLevel } from '../domain/auto-top-up.ts';
import { forecastRunOut, reachedAt, spendingPace, type SpendingPace } from '../domain/forecast.ts';
import { addDays, localDay, type Day } from '../domain/local-time.ts';
import { walletAmount } from '../domain/top-up-rule.ts';
import { readDailySpending } from '../store/spending-repository.ts';

/** When what is left runs out, by the days of the window. Throws `DomainProblem` not_found. */
export async function forecastUsage(
  billing: Billing,
  input: { readonly customerId: string; readonly windowDays: number },
): Promise<Forecast> {
  const { customerId, windowDays } = input;
  const now = billing.now();
  const view = await readCapacity(billing, { customerId, now });
  const { unit, catalogue, timeZone, availableMicro } = view;
  const base = { ...NOTHING, asOf: now.toISOString(), windowDays };
  if (unit === null || view.capacity?.model === 'metered') return { ...base, reason: 'not_prepaid' };
  const yesterday = addDays(localDay(now, timeZone), -1);
  const from = addDays(yesterday, 1 - windowDays);
  const spent = await readDailySpending(billing.database.db, { customerId, unit, from, to: yesterday });
  const pace = spendingPace({ windowDays, dailyMicro: wholeDays(spent, yesterday) });
  const { runOut, reason } = forecastRunOut(availableMicro, pace, now);
  const amount = (micro: bigint) => walletAmount(unit, micro, catalogue);
  return {
    ...base,
    reason,
    basedOnDays: pace?.basedOnDays ?? 0,
    perDay: pace && amount(pace.meanMicro),
    perDayQuiet: pace && amount(pace.quietMicro),
    perDayBusy: pace && amount(pace.busyMicro),
    runsOutAt: runOut?.runsOutAt.toISOString() ?? null,
    earliestAt: runOut?.earliestAt.toISOString() ?? null,
    latestAt: runOut?.latestAt?.toISOString() ?? null,
    daysLeft: runOut?.daysLeft ?? null,
    autoTopUpAt: pace && (await autoTopUpAt(billing, customerId, view, pace)),
  };
}

const NOTHING = {
  basedOnDays: 0,
  perDay: null,
  perDayQuiet: null,
  perDayBusy: null,
  runsOutAt: null,
  earliestAt: null,
  latestAt: null,
  daysLeft: null,
  autoTopUpAt: null,
} as const;

/** Every day from the first with usage to yesterday: a day without usage is a quiet day, one before the first says nothing. */
function wholeDays(spent: readonly { readonly day: Day; readonly spentMicro: bigint }[], yesterday: Day): bigint[] {
  const byDay = new Map(spent.map(({ day, spentMicro }) => [day, spentMicro]));
  const days: bigint[] = [];
  const first = spent[0]?.day;
  for (let day = first; day !== undefined && day <= yesterday; day = addDays(day, 1)) days.push(byDay.get(day) ?? 0n);
  return days;
}

async function autoTopUpAt(
  billing: Billing,
  customerId: string,
  { availableMicro, pace: current, unit }: CapacityView,
  pace: SpendingPace,
): Promise<string | null> {
  const { db } = billing.database;
  const now = billing.now();
  const [row, status] = await Promise.all([readRule(db, customerId), topUpStatusOf(db, customerId, now)]);
  if (!row || row.unit !== unit || status?.state !== 'armed') return null;
  const level = triggerLevel(toRule(row).trigger, current);
  const at = level === null ? null : reachedAt(availableMicro - level, pace.meanMicro, now);
  return at?.toISOString() ?? null;
}
