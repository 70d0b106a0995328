import type { Notice } from '../../contract/account.ts';
import { topUpStatusOf } from '../auto-top-up/top-up-status.ts';
import type { CapacityView } from '../capacity/read-capacity.ts';
import type { Billing } from '../context.ts';
import { describeThreshold } from '../domain/alert-view.ts';
import { controlNotices } from '../domain/control-notices.ts';
import { listSpendCaps } from '../spend-caps/customer-caps.ts';
import { readAlerts, toThreshold } from './alert-rows.ts';

/** Alerts that have fired, a top-up that does not come, and caps that are near or reached. */
export async function readControlNotices(
  billing: Billing,
  customerId: string,
  view: Pick<CapacityView, 'unit' | 'hasSpendCaps' | 'catalogue'>,
): Promise<Notice[]> {
  const { db } = billing.database;
  const [alerts, topUp, caps] = await Promise.all([
    readAlerts(db, customerId),
    topUpStatusOf(db, customerId, billing.now()),
    view.hasSpendCaps ? listSpendCaps(billing, customerId) : null,
  ]);
  const crossed = alerts
    .filter((alert) => alert.crossed_at !== null && alert.unit === view.unit)
    .toSorted((one, other) => (one.crossed_at?.getTime() ?? 0) - (other.crossed_at?.getTime() ?? 0));
  const crossedAlerts = crossed.map((alert) => {
    const threshold = describeThreshold(toThreshold(alert), alert.unit, view.catalogue);
    return threshold.kind === 'amount' ? threshold.amount : null;
  });
  return controlNotices({ crossedAlerts, topUp, caps: caps?.items ?? [] });
}
