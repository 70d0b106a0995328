/**
 * The rules of business that a seller may choose, each with its default. `billing.config.ts` names only those that differ
 * (`policy`); everything that decides asks `policyOf`.
 */
import type { Catalogue, Prices } from './catalogue.ts';

export interface Policy {
  readonly renewal: {
    /** Days after a failed renewal on which the charge is tried again. */
    readonly retryDays: readonly number[];
    /** How often a customer may try an open renewal by hand within a day. Each try counts as one of the retries. */
    readonly manualRetriesPerDay: number;
    /** What the subscription becomes when the last retry has failed. The invoice is then `uncollectible`. */
    readonly afterLastRetry: 'cancel' | 'stay_past_due';
    /** What becomes of a trial that ends without a payment method: it owes the first period, or it just ends. */
    readonly trialEndWithoutMethod: 'past_due' | 'cancel';
    /** Whether a past-due customer gets the plan's allowance of the unpaid period all the same. */
    readonly allowanceWhilePastDue: boolean;
  };
  readonly planChange: {
    /** What a plan's unused allowance becomes on an upgrade: `difference` grants the new allowance minus what was used. */
    readonly upgradeAllowance: 'difference' | 'full';
    /** How unused days of the old plan are credited. */
    readonly proration: 'by_second' | 'none';
    /** More seats in use than the new plan has: refuse the change, or let it happen at period end with a warning. */
    readonly seatExcess: 'refuse' | 'warn';
  };
  readonly cancellation: {
    /** Whether what was bought can still be spent after the end. */
    readonly keepsPurchased: boolean;
  };
  readonly afterSale: {
    /** Minutes in which the customer may take back an unused top-up or pack; 0: never. */
    readonly undoWindowMinutes: number;
    /** What a dispute does at once: take the credits back, or only stop them from being spent. */
    readonly disputeOpened: 'claw_back' | 'hold';
    /** A bank's fraud warning freezes what is left of the purchase. */
    readonly freezeOnFraudWarning: boolean;
  };
  readonly autoTopUp: {
    readonly attemptsPerWindow: number;
    readonly windowMinutes: number;
    readonly failuresPerHour: number;
    /** Between two automatic charges. */
    readonly cooldownMinutes: number;
    /** Consecutive failures after which the rule pauses itself until the customer looks. */
    readonly pauseAfterFailures: number;
    /** Hours between the notice and the first automatic charge after consent; 0: no notice. */
    readonly firstChargeNoticeHours: number;
    readonly maximumMonthlyCap: Prices | null;
  };
  readonly grace: {
    /** The largest emergency grace an operator may give, as a part of the plan's allowance in percent. */
    readonly maximumPercentOfAllowance: number;
    readonly maximumHours: number;
  };
  readonly bankTransfer: {
    readonly enabled: boolean;
    /** Days until an unpaid transfer is given up. */
    readonly dueDays: number;
    /** The seller's account, line by line, as the customer has to type it. */
    readonly instructions: readonly string[];
  };
}

type PartialPolicy = { readonly [Section in keyof Policy]?: Partial<Policy[Section]> };
export type { PartialPolicy };

export const DEFAULT_POLICY: Policy = {
  renewal: {
    retryDays: [1, 3, 5, 7],
    manualRetriesPerDay: 3,
    afterLastRetry: 'cancel',
    trialEndWithoutMethod: 'past_due',
    allowanceWhilePastDue: false,
  },
  planChange: { upgradeAllowance: 'difference', proration: 'by_second', seatExcess: 'refuse' },
  cancellation: { keepsPurchased: true },
  afterSale: { undoWindowMinutes: 0, disputeOpened: 'claw_back', freezeOnFraudWarning: true },
  autoTopUp: {
    attemptsPerWindow: 2,
    windowMinutes: 10,
    failuresPerHour: 1,
    cooldownMinutes: 5,
    pauseAfterFailures: 2,
    firstChargeNoticeHours: 0,
    maximumMonthlyCap: null,
  },
  grace: { maximumPercentOfAllowance: 20, maximumHours: 24 },
  bankTransfer: { enabled: false, dueDays: 14, instructions: [] },
};

/** The defaults with what the seller chose otherwise. */
export function policyOf(catalogue: Pick<Catalogue, 'policy'>): Policy {
  const chosen = catalogue.policy ?? {};
  const merge = <Section extends keyof Policy>(section: Section): Policy[Section] => ({
    ...DEFAULT_POLICY[section],
    ...chosen[section],
  });
  return {
    renewal: merge('renewal'),
    planChange: merge('planChange'),
    cancellation: merge('cancellation'),
    afterSale: merge('afterSale'),
    autoTopUp: merge('autoTopUp'),
    grace: merge('grace'),
    bankTransfer: merge('bankTransfer'),
  };
}
