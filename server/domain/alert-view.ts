/** Alerts as the customer words them. */
import type { AlertInput, AlertThreshold } from '../../contract/alerts.ts';
import type { AlertThresholdRule } from './alerts.ts';
import type { Catalogue } from './catalogue.ts';
import { chargeableAmount, parseAmount, TopUpRefusal } from './top-up-rule.ts';

export interface ParsedAlert {
  readonly threshold: AlertThresholdRule;
  readonly channels: AlertInput['channels'];
}

/** Throws `TopUpRefusal` invalid_request or currency_mismatch. */
export function parseAlerts(items: readonly AlertInput[], unit: string, catalogue: Catalogue): ParsedAlert[] {
  const parsed = items.map(({ threshold, channels }, index) => ({
    threshold:
      threshold.kind === 'amount'
        ? ({
            kind: 'amount',
            micro: parseAmount(threshold.amount, unit, catalogue, `items.${index}.threshold.amount`),
          } as const)
        : threshold,
    channels: [...new Set(channels)],
  }));
  if (new Set(parsed.map(({ threshold }) => alertKey(threshold))).size === parsed.length) return parsed;
  throw new TopUpRefusal('invalid_request', { param: 'items', detail: 'An alert comes twice.' });
}

export function describeThreshold(threshold: AlertThresholdRule, unit: string, catalogue: Catalogue): AlertThreshold {
  if (threshold.kind !== 'amount') return threshold;
  return { kind: 'amount', amount: chargeableAmount(unit, threshold.micro, catalogue) };
}

/** The same key is the same alert: saved again, it keeps its state. */
export function alertKey(threshold: AlertThresholdRule): string {
  switch (threshold.kind) {
    case 'amount':
      return `amount:${threshold.micro}`;
    case 'percent':
      return `percent:${threshold.percent}`;
    case 'days_left':
      return `days_left:${threshold.days}`;
  }
}
