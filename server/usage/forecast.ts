import type { Forecast } from '../../contract/alerts.ts';
import { readRule, toRule } from '../auto-top-up/rule-row.ts';
import { topUpStatusOf } from '../auto-top-up/top-up-status.ts';
import { readCapacity, type CapacityView } from '../capacity/read-capacity.ts';
import type { Billing } from '../context.ts';
import { triggerLevel } from '../domain/auto-top-up.ts';
import { describeForecast, noForecast, wholeDays } from '../domain/forecast.ts';
import { addDays, localDay } from '../domain/local-time.ts';
import { readDailySpending } from '../store/spending-repository.ts';

/** When what is left runs out, by the days of the window. Throws `DomainProblem` not_found. */
export async function forecastUsage(
  billing: Billing,
  input: { readonly customerId: string; readonly windowDays: number },
): Promise<Forecast> {
  const { customerId, windowDays } = input;
  const now = billing.now();
  const view = await readCapacity(billing, { customerId, now });
  const { unit, timeZone } = view;
  if (unit === null || view.capacity?.model === 'metered') return noForecast(windowDays, now);
  const yesterday = addDays(localDay(now, timeZone), -1);
  const from = addDays(yesterday, 1 - windowDays);
  const [spent, topUpLevelMicro] = await Promise.all([
    readDailySpending(billing.database.db, { customerId, unit, from, to: yesterday }),
    armedLevel(billing, customerId, view),
  ]);
  const spending = { windowDays, dailyMicro: wholeDays(spent, yesterday) };
  return describeForecast({ ...view, unit, spending, topUpLevelMicro, now });
}

/** At which an automatic top-up would fire; `null` while none waits for its level. */
async function armedLevel(billing: Billing, customerId: string, view: CapacityView): Promise<bigint | null> {
  const { db } = billing.database;
  const [row, status] = await Promise.all([readRule(db, customerId), topUpStatusOf(db, customerId, billing.now())]);
  if (!row || row.unit !== view.unit || status?.state !== 'armed') return null;
  return triggerLevel(toRule(row).trigger, view.pace);
}
