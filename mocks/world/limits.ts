/** Alerts, spend caps and the forecast of the world, by the server's own rules. */
import type {
  AlertList,
  AlertsInput,
  Forecast,
  ForecastQuery,
  Notice,
  SpendCapList,
  SpendCapsInput,
} from 'billing-portal-contract';
import { alertChange, alertLevel, type AlertFacts } from '../../server/domain/alerts.ts';
import { alertKey, describeThreshold, parseAlerts } from '../../server/domain/alert-view.ts';
import { triggerLevel } from '../../server/domain/auto-top-up.ts';
import { controlNotices } from '../../server/domain/control-notices.ts';
import { describeForecast, noForecast, wholeDays } from '../../server/domain/forecast.ts';
import { addDays, localDay, periodStartDay, type CalendarPeriod } from '../../server/domain/local-time.ts';
import { planOf } from '../../server/domain/plan-standing.ts';
import { PACE_WINDOW_DAYS } from '../../server/domain/runway.ts';
import {
  scopeKey,
  scopesOf,
  SpendMeter,
  type CapStanding,
  type EventProperties,
  type Spent,
} from '../../server/domain/spend-cap.ts';
import { CAP_ENFORCEMENT, describeCap, describeSpentNow, parseCaps } from '../../server/domain/spend-cap-view.ts';
import { TopUpRefusal, walletAmount } from '../../server/domain/top-up-rule.ts';
import { paceOfCustomer } from './account.ts';
import { topUpStatus } from './auto-top-up.ts';
import type { MockContext } from './context.ts';
import { spentByDay } from './daily-spending.ts';
import { refuse } from './problems.ts';
import type { MockCustomer, MockWallet } from './state.ts';
import { availableMicro } from './wallet.ts';

const PERIODS: readonly CalendarPeriod[] = ['day', 'week', 'month'];

export function listAlerts(context: MockContext, customer: MockCustomer): AlertList {
  const { wallet, controls } = customer;
  if (!wallet) return { items: [] };
  const facts = alertFacts(context, customer, wallet);
  return {
    items: controls.alerts.map(({ threshold, channels, crossedAt }) => {
      const level = alertLevel(threshold, facts);
      return {
        threshold: describeThreshold(threshold, wallet.unit, context.catalogue),
        channels,
        crossed: crossedAt !== null,
        crossedAt: crossedAt?.toISOString() ?? null,
        level: level === null ? null : walletAmount(wallet.unit, level, context.catalogue),
      };
    }),
  };
}

export function putAlerts(context: MockContext, customer: MockCustomer, input: AlertsInput): AlertList {
  const { wallet, controls } = customer;
  if (!wallet) throw refuse('subscription_required');
  const before = new Map(controls.alerts.map((alert) => [alertKey(alert.threshold), alert]));
  controls.alerts = refusable(() => parseAlerts(input.items, wallet.unit, context.catalogue)).map((alert) => ({
    ...alert,
    crossedAt: before.get(alertKey(alert.threshold))?.crossedAt ?? null,
  }));
  checkAlerts(context, customer);
  return listAlerts(context, customer);
}

/** Fires what is crossed and clears what is past. */
export function checkAlerts(context: MockContext, customer: MockCustomer): void {
  const { wallet, controls } = customer;
  if (!wallet) return;
  for (const alert of controls.alerts) {
    const change = alertChange(alert.threshold, alert.crossedAt !== null, alertFacts(context, customer, wallet));
    if (change !== null) alert.crossedAt = change === 'crossed' ? context.now() : null;
  }
}

function alertFacts(context: MockContext, customer: MockCustomer, wallet: MockWallet): AlertFacts {
  const available = availableMicro(wallet, context.now());
  return { availableMicro: available, fullMicro: wallet.lastRefillMicro, pace: paceOfCustomer(context, customer) };
}

export function listSpendCaps(context: MockContext, customer: MockCustomer): SpendCapList {
  const { wallet, controls, timeZone } = customer;
  if (!wallet) return { items: [], spentNow: null, enforcement: CAP_ENFORCEMENT };
  const today = localDay(context.now(), timeZone);
  const account = { unit: wallet.unit, timeZone, catalogue: context.catalogue, today };
  const { spent, byScope } = spentNow(context, customer);
  const items = controls.caps.map((cap) => describeCap(cap, { account, spent, byScope, heldMicro: 0n }));
  return { items, spentNow: describeSpentNow(spent, account), enforcement: CAP_ENFORCEMENT };
}

export function putSpendCaps(context: MockContext, customer: MockCustomer, input: SpendCapsInput): SpendCapList {
  const { wallet, controls } = customer;
  if (!wallet) throw refuse('subscription_required');
  controls.caps = refusable(() => parseCaps(input.items, { unit: wallet.unit, catalogue: context.catalogue }));
  return listSpendCaps(context, customer);
}

/** The caps that apply to a usage now. */
export function capStandings(
  context: MockContext,
  customer: MockCustomer,
  properties: EventProperties | null,
): CapStanding[] {
  const { caps } = customer.controls;
  if (caps.length === 0) return [];
  const { timeZone } = customer;
  const { spent, byScope } = spentNow(context, customer);
  const meter = new SpendMeter({
    caps: caps.map((cap, index) => ({ ...cap, id: String(index) })),
    account: spent,
    scopes: byScope,
    heldMicro: 0n,
    today: localDay(context.now(), timeZone),
    timeZone,
  });
  return meter.standings(properties);
}

function spentNow(context: MockContext, { usage, timeZone }: MockCustomer) {
  const today = localDay(context.now(), timeZone);
  const starts = PERIODS.map((period) => [period, periodStartDay(today, period)] as const);
  const zero = (): Record<CalendarPeriod, bigint> => ({ day: 0n, week: 0n, month: 0n });
  const spent = zero();
  const byScope = new Map<string, Spent>();
  for (const event of usage) {
    const day = localDay(event.at, timeZone);
    const scopes = scopesOf(event.properties).map(({ dimension, value }) => scopeKey(dimension, value));
    const totals = scopes.map((key) => {
      const total = { ...(byScope.get(key) ?? zero()) };
      byScope.set(key, total);
      return total;
    });
    for (const [period, start] of starts) {
      if (day < start) continue;
      for (const total of [spent, ...totals]) total[period] += event.chargedMicro;
    }
  }
  return { spent: spent as Spent, byScope };
}

export function forecastView(context: MockContext, customer: MockCustomer, query: ForecastQuery): Forecast {
  const { wallet, subscription, controls, timeZone } = customer;
  const windowDays = Number(query.windowDays ?? PACE_WINDOW_DAYS);
  const now = context.now();
  const plan = subscription && planOf(context.catalogue, subscription);
  if (!wallet || !plan || plan.model === 'metered') return noForecast(windowDays, now);
  const yesterday = addDays(localDay(now, timeZone), -1);
  const spent = spentByDay(customer, addDays(yesterday, 1 - windowDays), yesterday);
  const isArmed = topUpStatus(customer).state === 'armed';
  const pace = paceOfCustomer(context, customer);
  return describeForecast({
    unit: wallet.unit,
    catalogue: context.catalogue,
    availableMicro: availableMicro(wallet, now),
    spending: { windowDays, dailyMicro: wholeDays(spent, yesterday) },
    pace,
    topUpLevelMicro: isArmed && controls.topUp ? triggerLevel(controls.topUp.rule.trigger, pace) : null,
    now,
  });
}

export function controlNoticesOf(context: MockContext, customer: MockCustomer): Notice[] {
  const crossed = customer.controls.alerts.filter(({ crossedAt }) => crossedAt !== null);
  const { wallet } = customer;
  return controlNotices({
    crossedAlerts: crossed.map(({ threshold }) => {
      const shown = wallet && describeThreshold(threshold, wallet.unit, context.catalogue);
      return shown?.kind === 'amount' ? shown.amount : null;
    }),
    topUp: topUpStatus(customer),
    caps: listSpendCaps(context, customer).items,
  });
}

function refusable<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof TopUpRefusal ? refuse(error.code, error.fields) : error;
  }
}
