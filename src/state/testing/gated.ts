import type { Account, CheckResult } from 'billing-portal-contract';
import type { PurchaseIntent, PurchaseOutcome } from '../purchase-intent.ts';
import { accountOf, createStore } from './create-store.ts';

export function shortOf(rest: Partial<CheckResult> = {}): CheckResult {
  const credits = (units: string) => ({ units, exponent: 0 });
  return {
    allowed: false,
    feature: 'image',
    quantity: '1',
    cost: credits('10'),
    available: credits('4'),
    shortfall: credits('6'),
    reason: 'insufficient_credits',
    suggestedPurchase: { kind: 'credit_pack', pack: 'small', quantity: 1 },
    ...rest,
  };
}

/** A store whose checks answer one after the other, the last one from then on, and whose dialogs end like this. */
export function gated(
  results: (CheckResult | Error)[],
  outcome: PurchaseOutcome['status'] = 'succeeded',
  account?: Account,
) {
  const snapshot = account ?? accountOf('cus_1');
  const set = createStore(
    {
      getAccount: () => Promise.resolve(snapshot),
      check: () => {
        const result = results.length > 1 ? results.shift() : results[0];
        return result instanceof Error ? Promise.reject(result) : Promise.resolve(result as CheckResult);
      },
    },
    { account: snapshot },
  );
  const intents: PurchaseIntent[] = [];
  set.store.registerPurchaseOpener((intent) => {
    intents.push(intent);
    return Promise.resolve({ status: outcome, purchase: null });
  });
  return { ...set, intents };
}

export const ALLOWED = shortOf({ allowed: true, shortfall: null, reason: null, suggestedPurchase: null });
