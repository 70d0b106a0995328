import type {
  Account,
  CancelRequest,
  ChangePreview,
  ChangeRequest,
  PlanList,
  PlanOffer,
  PlanPrice,
  Subscription,
} from 'billing-portal-contract';
import { FakeBillingApi } from '../../purchase/testing/fake-billing-api.ts';
import { creditsAccount, euros, wholeCredits } from '../../purchase/testing/fixtures.ts';

export const PERIOD_END = '2026-12-01T00:00:00.000Z';

export function planAccount(subscription: Partial<Subscription> = {}, more: Partial<Account> = {}): Account {
  const base = creditsAccount(more);
  return {
    ...base,
    capabilities: [...base.capabilities, 'plan_changes'],
    subscription: { ...base.subscription!, actions: ['change_plan', 'cancel', 'pause'], ...subscription },
  };
}

function price(more: Partial<PlanPrice>): PlanPrice {
  return {
    interval: 'month',
    price: null,
    seatPrice: null,
    trialDays: null,
    savingPercent: 0,
    isCurrent: false,
    change: null,
    refusedBecause: null,
    ...more,
  };
}

function offer(key: string, name: string, credits: number, more: Partial<PlanOffer>): PlanOffer {
  return {
    key,
    name,
    model: 'credits',
    isFree: false,
    isCurrent: false,
    prices: [],
    allowanceEvery: 'month',
    includedCredits: wholeCredits(credits),
    includedBalance: null,
    features: [
      {
        key: 'image_generation',
        name: 'Images',
        unitName: 'images',
        type: 'usage',
        enabled: true,
        included: null,
        unlimited: false,
        overageAllowed: false,
        creditsPerUnit: wholeCredits(10),
        rate: null,
      },
    ],
    ...more,
  };
}

export const PLANS: PlanList = {
  items: [
    offer('free', 'Free', 50, {
      isFree: true,
      prices: [price({ change: { kind: 'to_free', timing: 'period_end' } })],
    }),
    offer('pro', 'Pro', 1_000, {
      isCurrent: true,
      prices: [
        price({ price: euros(1_900), isCurrent: true, change: { kind: 'same', timing: 'now' } }),
        price({
          interval: 'year',
          price: euros(19_000),
          savingPercent: 16,
          change: { kind: 'interval_change', timing: 'now' },
        }),
      ],
    }),
    offer('team', 'Team', 5_000, {
      prices: [price({ price: euros(4_900), change: { kind: 'upgrade', timing: 'now' } })],
    }),
  ],
  intervals: ['month', 'year'],
  currentPlan: 'pro',
  currentInterval: 'month',
  taxInclusive: false,
};

const ZERO = euros(0);

/** To Free at the end of the period, to everything else now and paid. */
export function previewOf({ plan, interval = 'month' }: ChangeRequest): ChangePreview {
  const to = PLANS.items.find(({ key }) => key === plan) ?? PLANS.items[1]!;
  const isLater = to.isFree;
  return {
    kind: isLater ? 'to_free' : 'upgrade',
    timing: isLater ? 'period_end' : 'now',
    effectiveAt: isLater ? PERIOD_END : '2026-11-22T10:00:00.000Z',
    from: { key: 'pro', name: 'Pro', interval: 'month' },
    to: { key: to.key, name: to.name, interval },
    lines: [],
    subtotal: ZERO,
    tax: ZERO,
    taxLines: [],
    total: ZERO,
    requiresPayment: !isLater,
    requiresPaymentMethod: false,
    credit: ZERO,
    charge: ZERO,
    customerCredit: ZERO,
    period: { start: PERIOD_END, end: null },
    nextCharge: isLater ? null : { at: PERIOD_END, amount: euros(4_900) },
    trialEndsAt: null,
    effects: {
      credits: {
        plan: { before: wholeCredits(240), after: to.includedCredits ?? wholeCredits(0), rule: 'reset' },
        purchased: { remaining: wholeCredits(1_000), usable: true },
      },
      balance: null,
      featuresLost: isLater ? [{ key: 'private_gallery', name: 'Private gallery' }] : [],
      featuresGained: [],
      addOnsEnding: [],
    },
    seats: null,
    replaces: null,
    advice: null,
  };
}

/** The fake backend with plans that can be changed. */
export class PlanApi extends FakeBillingApi {
  plans: PlanList = PLANS;
  preview: (request: ChangeRequest) => ChangePreview = previewOf;

  constructor(account: Account = planAccount()) {
    super(account);
  }

  listPlans(): Promise<PlanList> {
    return this.#answered('listPlans', null, () => this.plans);
  }

  previewSubscriptionChange(request: ChangeRequest): Promise<ChangePreview> {
    return this.#answered('previewSubscriptionChange', request, () => this.preview(request));
  }

  changeSubscription(request: ChangeRequest): Promise<Subscription> {
    const { to, effectiveAt, kind } = this.preview(request);
    const scheduledChange = {
      kind,
      plan: { key: to.key, name: to.name },
      interval: to.interval,
      seats: null,
      at: effectiveAt,
    };
    return this.#changed('changeSubscription', request, { scheduledChange, actions: ['undo_change', 'cancel'] });
  }

  undoSubscriptionChange(): Promise<Subscription> {
    return this.#changed('undoSubscriptionChange', null, { scheduledChange: null, actions: ['change_plan', 'cancel'] });
  }

  cancelSubscription(request: CancelRequest): Promise<Subscription> {
    return this.#changed(
      'cancelSubscription',
      request,
      request.at === 'now'
        ? { status: 'canceled', canceledAt: '2026-11-22T10:00:00.000Z', actions: ['reactivate'] }
        : { cancelAt: PERIOD_END, nextCharge: null, actions: ['undo_cancel'] },
    );
  }

  undoCancellation(): Promise<Subscription> {
    return this.#changed('undoCancellation', null, { cancelAt: null, actions: ['change_plan', 'cancel'] });
  }

  pauseSubscription(): Promise<Subscription> {
    return this.#changed('pauseSubscription', null, { status: 'paused', actions: ['resume', 'cancel'] });
  }

  resumeSubscription(): Promise<Subscription> {
    return this.#changed('resumeSubscription', null, { status: 'active', actions: ['change_plan', 'cancel'] });
  }

  #changed(name: string, argument: unknown, change: Partial<Subscription>): Promise<Subscription> {
    return this.#answered(name, argument, () => {
      const subscription = { ...this.account.subscription!, ...change };
      this.account = { ...this.account, subscription };
      return subscription;
    });
  }

  async #answered<T>(name: string, argument: unknown, make: () => T): Promise<T> {
    this.calls.push({ name, argument });
    await Promise.resolve();
    const failure = this.failures.get(name);
    if (failure === undefined) return make();
    this.failures.delete(name);
    throw failure;
  }
}
