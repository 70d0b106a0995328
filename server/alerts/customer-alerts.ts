import type { AlertInput, AlertList, AlertsInput } from '../../contract/alerts.ts';
import type { Capacity } from '../../contract/capacity.ts';
import { bumpChange } from '../auto-top-up/evaluate.ts';
import { readCapacity } from '../capacity/read-capacity.ts';
import type { Billing } from '../context.ts';
import { alertLevel } from '../domain/alerts.ts';
import { alertKey, describeThreshold, parseAlerts, type ParsedAlert } from '../domain/alert-view.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { amountToMicro } from '../domain/micro.ts';
import { TopUpRefusal, walletAmount } from '../domain/top-up-rule.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { readAlerts, toThreshold } from './alert-rows.ts';
import { wakeWatch } from './watch.ts';

/** The customer's alerts on the wallet of their plan. Throws `DomainProblem` not_found. */
export async function listAlerts(billing: Billing, customerId: string): Promise<AlertList> {
  const view = await readCapacity(billing, { customerId, now: billing.now() });
  const { catalogue, unit, pace } = view;
  const alerts = await readAlerts(billing.database.db, customerId);
  const includedMicro = includedOf(view.capacity);
  const refillMicro = unit === null ? 0n : await readLastRefill(billing, customerId, unit);
  const facts = { fullMicro: includedMicro > refillMicro ? includedMicro : refillMicro, pace };
  return {
    items: alerts
      .filter((alert) => alert.unit === unit)
      .map((alert) => {
        const level = alertLevel(toThreshold(alert), facts);
        return {
          threshold: describeThreshold(toThreshold(alert), alert.unit, catalogue),
          channels: alert.channels as AlertInput['channels'],
          crossed: alert.crossed_at !== null,
          crossedAt: alert.crossed_at?.toISOString() ?? null,
          level: level === null ? null : walletAmount(alert.unit, level, catalogue),
        };
      }),
  };
}

/**
 * Replaces the alerts. One that stays the same keeps its state. Throws `DomainProblem`: not_found, subscription_required without a
 * wallet to watch, invalid_request, currency_mismatch.
 */
export async function putAlerts(billing: Billing, customerId: string, input: AlertsInput): Promise<AlertList> {
  const now = billing.now();
  const { unit, catalogue } = await readCapacity(billing, { customerId, now });
  if (unit === null) throw new DomainProblem('subscription_required');
  const wanted = parsed(input, unit, catalogue);
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    await replaceAlerts(billing, transaction, { customerId, unit, wanted });
    await bumpChange(transaction, customerId);
    await wakeWatch(transaction, customerId, now);
  });
  return listAlerts(billing, customerId);
}

async function replaceAlerts(
  billing: Billing,
  transaction: BillingTransaction,
  input: {
    readonly customerId: string;
    readonly unit: string;
    readonly wanted: readonly ParsedAlert[];
  },
): Promise<void> {
  const { customerId, unit, wanted } = input;
  const before = (await readAlerts(transaction, customerId)).filter((alert) => alert.unit === unit);
  const kept = new Map(before.map((alert) => [alertKey(toThreshold(alert)), alert]));
  const ids = before.map(({ id }) => id);
  if (ids.length > 0) {
    await transaction
      .deleteFrom('capacity_alert')
      .where('customer_id', '=', customerId)
      .where('id', 'in', ids)
      .execute();
  }
  if (wanted.length === 0) return;
  await transaction
    .insertInto('capacity_alert')
    .values(
      wanted.map(({ threshold, channels }) => {
        const earlier = kept.get(alertKey(threshold));
        return {
          customer_id: customerId,
          id: billing.newId(),
          unit,
          kind: threshold.kind,
          threshold_micro: threshold.kind === 'amount' ? threshold.micro : null,
          percent: threshold.kind === 'percent' ? threshold.percent : null,
          days: threshold.kind === 'days_left' ? threshold.days : null,
          channels,
          crossed_at: earlier?.crossed_at ?? null,
          cleared_at: earlier?.cleared_at ?? null,
        };
      }),
    )
    .execute();
}

function parsed(input: AlertsInput, unit: string, catalogue: Catalogue): ParsedAlert[] {
  try {
    return parseAlerts(input.items, unit, catalogue);
  } catch (error) {
    throw error instanceof TopUpRefusal ? new DomainProblem(error.code, error.fields) : error;
  }
}

/** With `readLastRefill` what "percent" is of, as in the level of the account snapshot. */
function includedOf(capacity: Capacity | null): bigint {
  const included = capacity?.credits?.plan?.included ?? capacity?.balance?.included?.amount;
  return included ? amountToMicro(included) : 0n;
}

async function readLastRefill(billing: Billing, customerId: string, unit: string): Promise<bigint> {
  const row = await billing.database.db
    .selectFrom('wallet')
    .select('last_refill_micro')
    .where('customer_id', '=', customerId)
    .where('unit', '=', unit)
    .executeTakeFirst();
  return row?.last_refill_micro ?? 0n;
}
