/** Spend caps as the customer words them, and as they are shown with what was spent. */
import type { Credits, Money } from '../../contract/money.ts';
import type { SpendCap, SpendCapInput, SpendCapList } from '../../contract/spend-caps.ts';
import type { Catalogue } from './catalogue.ts';
import { nextPeriodDay, startOfDay, type Day } from './local-time.ts';
import { capState, NOTHING_SPENT, scopeKey, type SpendCapDefinition, type Spent } from './spend-cap.ts';
import { chargeableAmount, parseAmount, TopUpRefusal, walletAmount } from './top-up-rule.ts';

/** 0: a cap is looked at in the transaction that charges. A hold that was given may be settled for what it was given. */
export const CAP_ENFORCEMENT: SpendCapList['enforcement'] = { lagSeconds: 0, holds: 'counted_when_reserved' };

export interface CapAccount {
  readonly unit: string;
  readonly timeZone: string;
  readonly catalogue: Catalogue;
  readonly today: Day;
}

/** Throws `TopUpRefusal` invalid_request or currency_mismatch. */
export function parseCaps(
  items: readonly SpendCapInput[],
  { unit, catalogue }: Pick<CapAccount, 'unit' | 'catalogue'>,
): Omit<SpendCapDefinition, 'id'>[] {
  const caps = items.map(({ period, mode, limit, scope }, index) => {
    const limitMicro = parseAmount(limit, unit, catalogue, `items.${index}.limit`);
    const { dimension = null, value = null } = scope ?? {};
    return { period, mode, limitMicro, dimension, value };
  });
  const names = caps.map(({ period, mode, dimension, value }) => JSON.stringify([period, mode, dimension, value]));
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (repeated === -1) return caps;
  throw new TopUpRefusal('invalid_request', { param: `items.${repeated}`, detail: 'This cap comes twice.' });
}

/** What the account has spent in the periods that run now. */
export function describeSpentNow(
  spent: Spent,
  { unit, catalogue }: Pick<CapAccount, 'unit' | 'catalogue'>,
): NonNullable<SpendCapList['spentNow']> {
  const amount = (micro: bigint) => walletAmount(unit, micro, catalogue);
  return { day: amount(spent.day), week: amount(spent.week), month: amount(spent.month) };
}

export function describeCap(
  cap: Omit<SpendCapDefinition, 'id'>,
  facts: {
    readonly account: CapAccount;
    readonly spent: Spent;
    readonly byScope: ReadonlyMap<string, Spent>;
    readonly heldMicro: bigint;
  },
): SpendCap {
  const { unit, catalogue, timeZone, today } = facts.account;
  const { period, mode, limitMicro, dimension, value } = cap;
  const isOfEach = dimension !== null && value === null;
  const spent = dimension === null || value === null ? facts.spent : facts.byScope.get(scopeKey(dimension, value));
  const spentMicro = (spent ?? NOTHING_SPENT)[period];
  return {
    period,
    mode,
    limit: chargeableAmount(unit, limitMicro, catalogue) satisfies Money | Credits,
    scope: dimension === null ? null : { dimension, value },
    spent: isOfEach ? null : walletAmount(unit, spentMicro, catalogue),
    held: dimension === null ? walletAmount(unit, facts.heldMicro, catalogue) : null,
    state: isOfEach ? null : capState(spentMicro, limitMicro),
    belowCurrentSpend: !isOfEach && spentMicro > limitMicro,
    resetsAt: startOfDay(nextPeriodDay(today, period), timeZone).toISOString(),
  };
}
