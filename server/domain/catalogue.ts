/** The catalogue as code: what a seller writes in `billing.config.ts`. Plain data, checked at start. */
import type { PartialPolicy } from './policy.ts';
import type { PromotionDefinition } from './promotions.ts';

/** Decimal strings ("12.50", "0.00000015"): exact, and as a person writes a price. */
export type Decimal = string;
/** ISO 4217 code → amount in major units. */
export type Prices = Readonly<Record<string, Decimal>>;

export interface CurrencyDefinition {
  readonly exponent: number;
  /** Smallest and largest single charge, major units. */
  readonly minimumCharge: Decimal;
  readonly maximumCharge: Decimal;
}

export interface FeatureDefinition {
  readonly name: string;
  /** Plural: "images". */
  readonly unitName: string;
  readonly type: 'usage' | 'boolean' | 'seats' | 'quota';
}

export interface PlanFeature {
  /** Credits plans: credits for one unit. */
  readonly creditsPerUnit?: Decimal;
  /** Balance and metered plans: price for `per` units (1 when absent), by currency. Rational, hence exact. */
  readonly rate?: { readonly price: Prices; readonly per?: number };
  /** Units included each period; metered plans. `'unlimited'` is never limited. */
  readonly included?: number | 'unlimited';
  /** Metered plans: false stops at `included`. Never allowed on free plans and in trials. */
  readonly overage?: boolean;
  readonly enabled?: boolean;
  /** Features of type `seats`: what one seat beyond `included` costs per interval of the plan. Absent: none can be added. */
  readonly seatPrice?: Prices;
}

export type Interval = 'week' | 'month' | 'quarter' | 'year' | 'once';

/** A plan at another interval: only what differs is written. */
export interface PlanIntervalDefinition {
  readonly price: Prices;
  readonly trialDays?: number;
  /** For the plan's feature of type `seats`. Absent: no seats can be added at this interval. */
  readonly seatPrice?: Prices;
}

export interface PlanDefinition {
  readonly name: string;
  readonly model: 'credits' | 'balance' | 'metered';
  readonly interval: Interval;
  /** Absent: a free plan. */
  readonly price?: Prices;
  /** Other intervals at which the same plan is sold: `{ year: { price: … } }`. */
  readonly intervals?: Readonly<Partial<Record<Interval, PlanIntervalDefinition>>>;
  /** Customers move between the plans of one group. Plans that name none are one group together. */
  readonly group?: string;
  /** A higher one is an upgrade. Absent: the place in the list of plans. */
  readonly rank?: number;
  /** False: not offered in the plan list, though customers may be on it. */
  readonly listed?: boolean;
  readonly trialDays?: number;
  /** Each reset: weekly on weekly plans, monthly on all others. */
  readonly includedCredits?: Decimal;
  readonly includedBalance?: Prices;
  /** Balance plans: how far below zero usage may run; 0 when absent, and then it blocks. */
  readonly overdraft?: Prices;
  readonly features: Readonly<Record<string, PlanFeature>>;
}

/** Something a customer adds to a plan: features, or more of what the plan includes. Paid with the plan, at its interval. */
export interface AddOnDefinition {
  readonly name: string;
  readonly description?: string;
  /** By interval of the plan; it is not offered on plans of an interval that has no price. */
  readonly price: Readonly<Partial<Record<Interval, Prices>>>;
  /** Plan keys; absent: every paid plan. */
  readonly plans?: readonly string[];
  /** Granted beside those of the plan. What is counted adds up. */
  readonly features?: Readonly<Record<string, PlanFeature>>;
  /** Added to what a credits plan includes at each reset. */
  readonly includedCredits?: Decimal;
  /** Added to what a balance plan includes at each reset. */
  readonly includedBalance?: Prices;
  readonly active?: boolean;
}

export interface CreditPackDefinition {
  readonly name: string;
  readonly description?: string;
  readonly credits: Decimal;
  readonly bonusCredits?: Decimal;
  readonly price: Prices;
  readonly expiresAfterDays?: number;
  readonly maximumQuantity?: number;
  /** Plan keys; absent: all credits plans. */
  readonly plans?: readonly string[];
  readonly active?: boolean;
}

export interface TopUpDefinition {
  readonly minimum: Prices;
  readonly maximum: Prices;
  readonly presets: Readonly<Record<string, readonly Decimal[]>>;
  /** What was topped up survives the reset. True unless the seller says otherwise. */
  readonly persists?: boolean;
}

export interface TaxRate {
  /** VAT, GST, Sales tax. */
  readonly name: string;
  /** Exact percent: "19", "8.875". */
  readonly percent: Decimal;
}

export interface TaxDefinition {
  /** Whether catalogue prices and top-up amounts already contain the tax. */
  readonly behaviour: 'exclusive' | 'inclusive';
  /** ISO 3166 country or country-region ("US-NY") → rate. A place that is not named pays none. */
  readonly rates: Readonly<Record<string, TaxRate>>;
  /** Countries in which a customer with a tax id of another country of the list is charged no tax (reverse charge). */
  readonly reverseChargeCountries?: readonly string[];
}

export interface Catalogue {
  readonly seller: {
    readonly name: string;
    readonly address: readonly string[];
    readonly country: string;
    readonly taxId?: string;
    readonly logoUrl?: string;
    /** Where the portal is embedded: e-mails lead there, right to the dialog that helps. */
    readonly billingPageUrl?: string;
    /** Of e-mails to customers who have none of their own; English when absent. */
    readonly locale?: string;
    readonly defaultCurrency: string;
    /** "AC" gives AC-000001. */
    readonly invoicePrefix: string;
  };
  readonly currencies: Readonly<Record<string, CurrencyDefinition>>;
  readonly features: Readonly<Record<string, FeatureDefinition>>;
  readonly plans: Readonly<Record<string, PlanDefinition>>;
  readonly addOns?: Readonly<Record<string, AddOnDefinition>>;
  readonly creditPacks: Readonly<Record<string, CreditPackDefinition>>;
  readonly topUps: TopUpDefinition;
  readonly tax: TaxDefinition;
  /** Codes and bonuses, by a key of their own. */
  readonly promotions?: Readonly<Record<string, PromotionDefinition>>;
  /** Rules of business that differ from the defaults. */
  readonly policy?: PartialPolicy;
}
