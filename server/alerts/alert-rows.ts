import type { AlertThresholdRule } from '../domain/alerts.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

export type AlertRow = Row<'capacity_alert'>;

export function readAlerts(executor: Executor, customerId: string): Promise<AlertRow[]> {
  return executor
    .selectFrom('capacity_alert')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('id')
    .execute();
}

export function toThreshold({ kind, threshold_micro: micro, percent, days }: AlertRow): AlertThresholdRule {
  switch (kind) {
    case 'amount':
      return { kind, micro: micro ?? 0n };
    case 'percent':
      return { kind, percent: percent ?? 0 };
    case 'days_left':
      return { kind, days: days ?? 0 };
  }
}
