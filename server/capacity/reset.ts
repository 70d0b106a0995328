import type { Allowance } from '../domain/plan-standing.ts';
import { isAllowanceDue } from '../domain/capacity.ts';
import type { OpenWallet } from './open-wallet.ts';

export interface DueAllowance extends Allowance {
  readonly subscriptionId: string;
}

/**
 * Does what time has made due, whoever comes first, under the wallet's lock: lots whose time is over expire, the allowance of the
 * period is granted, debt is paid. There is no job that could run late, twice or not at all.
 *
 * `alreadyGranted`: the period's lot is there. The unique index `one_plan_grant_per_period` stands behind that.
 */
export function bringUpToDate(wallet: OpenWallet, allowance: DueAllowance | null, alreadyGranted: boolean): void {
  wallet.expireLots();
  if (allowance && isAllowanceDue(wallet, allowance)) {
    const { period, amountMicro, subscriptionId } = allowance;
    wallet.periodStart = period.start;
    wallet.periodEnd = period.end;
    if (!alreadyGranted) {
      wallet.lastRefillMicro = amountMicro;
      wallet.addLot(
        {
          source: 'plan',
          amountMicro,
          effectiveAt: period.start,
          expiresAt: period.end,
          subscriptionId,
          periodStart: period.start,
          purchaseId: null,
        },
        'sys:plan',
        {
          kind: 'plan_allowance',
          idempotencyKey: `allowance:${subscriptionId}:${period.start.toISOString()}`,
          description: 'Plan allowance',
          actor: 'system',
        },
      );
    }
  }
  wallet.payDebt('system');
}
