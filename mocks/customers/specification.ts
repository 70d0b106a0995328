import type {
  AlertsInput,
  Permission,
  SpendCapsInput,
  SubscriptionStatus,
  TopUpRuleInput,
} from 'billing-portal-contract';

export interface SeededLimits {
  readonly rule: TopUpRuleInput;
  readonly alerts: AlertsInput['items'];
  readonly caps: SpendCapsInput['items'];
}

/** A customer as the seed describes them. What they own today comes from living through their history. */
export interface CustomerSpecification {
  readonly key: string;
  /** For the developer bar. */
  readonly title: string;
  readonly name: string;
  readonly email: string;
  readonly country: string;
  readonly region?: string;
  readonly address: readonly string[];
  readonly taxId?: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly permissions?: readonly Permission[];
  readonly plan: string;
  readonly status: SubscriptionStatus;
  /** Whole months before the period that runs now. */
  readonly monthsBefore: number;
  /** How long ago that period began; 12 when absent. */
  readonly daysIntoPeriod?: number;
  readonly trialDays?: number;
  /** Days since a cancellation took effect. */
  readonly canceledDaysAgo?: number;
  readonly testCards: readonly string[];
  /** Units of each feature on an ordinary day, before the period that runs now. */
  readonly dailyUsage: Readonly<Record<string, number>>;
  /** Units used in the period that runs now, on plans that spend from no wallet. */
  readonly usageThisPeriod?: Readonly<Record<string, number>>;
  /** What there is left today, as a decimal in credits or money; the last days are spent towards it. */
  readonly leaves?: string;
  /** What was left on the eve of the period that runs now: of what was bought, because the allowance goes first. */
  readonly carriesOver?: string;
  readonly promo?: { readonly daysAgo: number; readonly amount: string; readonly expiresInDays: number };
  readonly purchases?: readonly SeededPurchase[];
  readonly archivedInvoices?: number;
  /** What they have set about automatic top-ups, alerts and limits. */
  readonly limits?: SeededLimits;
  /** They have every kind and state of invoice. */
  readonly hasEveryInvoice?: boolean;
  /** Several people at work all day, the quieter on weekends, up to today; `dailyUsage` is what they do together. */
  readonly team?: SeededTeam;
  readonly lots?: readonly SeededLot[];
  /** In force from today on. */
  readonly autoTopUp?: { readonly below: string; readonly pack: string; readonly monthlyCap: string };
  /** What each member may spend in a month, by name; `everyone` is each other one. */
  readonly memberBudgets?: Readonly<Record<string, string>>;
  /** Reserved for work that runs now, as a decimal. */
  readonly held?: string;
  /** The payment of the newest purchase is in dispute: what is left of it cannot be spent. */
  readonly isDisputed?: boolean;
}

/** Who the host says it was, each as often as they are named. */
export interface SeededTeam {
  readonly members: readonly string[];
  readonly keys: readonly string[];
  readonly projects: readonly string[];
}

/** Credits or money that nobody paid for. */
export interface SeededLot {
  readonly daysAgo: number;
  readonly source: 'promo' | 'adjustment';
  readonly amount: string;
  readonly description: string;
  /** Counted from today; at once when absent. */
  readonly startsInDays?: number;
  readonly expiresInDays?: number;
  /** Taken back on that day. */
  readonly voidedDaysAgo?: number;
}

export interface SeededPurchase {
  readonly daysAgo: number;
  readonly pack?: string;
  readonly quantity?: number;
  /** Money added, as a decimal. */
  readonly funds?: string;
}
