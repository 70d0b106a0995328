import { bumpChange } from '../auto-top-up/evaluate.ts';
import type { Billing } from '../context.ts';
import { alertChange, alertLevel, clearLevel, type AlertFacts } from '../domain/alerts.ts';
import { announce } from '../notifications/announce.ts';
import type { BillingTransaction } from '../store/database.ts';
import { readAlerts, toThreshold, type AlertRow } from './alert-rows.ts';

export interface AlertOutlook {
  /** At or below it the next alert fires; above the other one the next clears. */
  readonly belowMicro: bigint | null;
  readonly aboveMicro: bigint | null;
  readonly hasAlerts: boolean;
}

/** Fires what is crossed and clears what is past, under the wallet's lock: each crossing is told once, whoever looks. */
export async function checkAlerts(
  billing: Pick<Billing, 'now' | 'newId'>,
  transaction: BillingTransaction,
  input: { readonly customerId: string; readonly unit: string; readonly facts: AlertFacts },
): Promise<AlertOutlook> {
  const { customerId, unit, facts } = input;
  const alerts = await readAlerts(transaction, customerId);
  const below: bigint[] = [];
  const above: bigint[] = [];
  for (const alert of alerts) {
    // An alert in credits says nothing of a balance in money, and the other way round; it waits for its plan.
    if (alert.unit !== unit) continue;
    const isCrossed = await checkAlert(billing, transaction, alert, facts);
    const level = alertLevel(toThreshold(alert), facts);
    if (level === null) continue;
    if (isCrossed) above.push(clearLevel(level));
    else below.push(level);
  }
  return { belowMicro: largest(below), aboveMicro: smallest(above), hasAlerts: alerts.length > 0 };
}

async function checkAlert(
  billing: Pick<Billing, 'now' | 'newId'>,
  transaction: BillingTransaction,
  alert: AlertRow,
  facts: AlertFacts,
): Promise<boolean> {
  const wasCrossed = alert.crossed_at !== null;
  const change = alertChange(toThreshold(alert), wasCrossed, facts);
  if (change === null) return wasCrossed;
  const { customer_id: customerId, id } = alert;
  const at = billing.now();
  await transaction
    .updateTable('capacity_alert')
    .set(change === 'crossed' ? { crossed_at: at, cleared_at: null } : { crossed_at: null, cleared_at: at })
    .where('customer_id', '=', customerId)
    .where('id', '=', id)
    .execute();
  await bumpChange(transaction, customerId);
  if (change === 'cleared') return false;
  await announce(billing, transaction, {
    customerId,
    type: 'alert.crossed',
    data: {
      alertId: id,
      kind: alert.kind,
      channels: alert.channels,
      unit: alert.unit,
      availableMicro: facts.availableMicro.toString(),
      levelMicro: alertLevel(toThreshold(alert), facts)?.toString() ?? null,
      percent: alert.percent,
      days: alert.days,
    },
  });
  return true;
}

export function largest(values: readonly (bigint | null)[]): bigint | null {
  return values.reduce<bigint | null>(
    (most, value) => (value !== null && (most === null || value > most) ? value : most),
    null,
  );
}

export function smallest(values: readonly (bigint | null)[]): bigint | null {
  return values.reduce<bigint | null>(
    (least, value) => (value !== null && (least === null || value < least) ? value : least),
    null,
  );
}
