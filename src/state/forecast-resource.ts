import type { Forecast, ForecastQuery } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { notSupported, valueOf } from './resources.ts';
import type { StoreResource } from './store-resource.ts';

/** When what is left runs out, judging by the last 7, 14 or 30 days. */
export function forecastOf(
  store: BillingStore,
  windowDays: NonNullable<ForecastQuery['windowDays']>,
): StoreResource<Forecast> {
  return valueOf(
    store,
    `forecast:${windowDays}`,
    (signal) => store.api.getForecast?.({ windowDays }, { signal }) ?? notSupported(),
  );
}
