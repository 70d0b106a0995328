/** What each customer of the demo looks like. Plain data; seed-customer.ts carries it out. */
import type { CustomerInput, SubscriptionInput } from 'billing-portal-contract';
import type { SeededLimits } from './seed-limits.ts';

/** Units of one feature, spread over the last days. */
export interface SeededUsage {
  readonly feature: string;
  readonly events: number;
  readonly quantityEach: number;
  readonly overDays: number;
}

export interface SeededGift {
  readonly id: string;
  readonly unit: string;
  /** Decimal string. */
  readonly amount: string;
  readonly reason: string;
  readonly source: 'purchased' | 'promo';
}

export interface SeedPlan {
  readonly customer: CustomerInput;
  readonly plan: string;
  readonly subscription?: Pick<SubscriptionInput, 'status'> & { readonly trialDaysLeft?: number };
  /** How long ago the current period began. */
  readonly periodDays: number;
  readonly gifts?: readonly SeededGift[];
  readonly usage: readonly SeededUsage[];
  /** The status it ends in, set after everything else. */
  readonly endsAs?: 'past_due' | 'canceled';
  /** `null`: none saved. */
  readonly card: string | null;
  /** Monthly invoices of the plan; `subtotal` and `tax` in minor units. */
  readonly invoices: {
    readonly months: number;
    readonly subtotal: string;
    readonly tax: string;
    readonly lastIsOpen?: boolean;
  };
  /** What they have set about automatic top-ups, alerts and limits. */
  readonly limits?: SeededLimits;
  /** Thousands of small purchases at another system, for the length of the list. */
  readonly archive?: { readonly count: number; readonly subtotal: string; readonly tax: string };
}

const berlin = { country: 'DE', timeZone: 'Europe/Berlin', currency: 'EUR' } as const;

function person(externalId: string, name: string, place: Partial<CustomerInput>): CustomerInput {
  return { externalId, name, email: `billing@${externalId}.example`, ...place };
}

export const seedPlans: readonly SeedPlan[] = [
  {
    customer: person('credits-low', 'Lindqvist Illustration', {
      ...berlin,
      address: ['Kastanienallee 12', '10435 Berlin', 'Germany'],
    }),
    plan: 'starter',
    periodDays: 21,
    usage: [
      { feature: 'image_generation', events: 40, quantityEach: 2, overDays: 20 },
      { feature: 'upscale', events: 16, quantityEach: 2, overDays: 18 },
    ],
    card: 'visa_ok',
    invoices: { months: 7, subtotal: '1200', tax: '228' },
  },
  {
    customer: person('credits-empty', 'Okafor & Daughters', {
      country: 'GB',
      timeZone: 'Europe/London',
      currency: 'GBP',
      address: ['4 Calvert Avenue', 'London E2 7JP', 'United Kingdom'],
    }),
    plan: 'starter',
    periodDays: 17,
    usage: [{ feature: 'image_generation', events: 50, quantityEach: 2, overDays: 16 }],
    card: 'visa_ok',
    invoices: { months: 4, subtotal: '1000', tax: '200' },
  },
  {
    customer: person('balance', 'Riverside Motion', {
      country: 'US',
      region: 'NY',
      timeZone: 'America/New_York',
      currency: 'USD',
      address: ['88 Water Street', 'Brooklyn, NY 11201', 'United States'],
    }),
    plan: 'flex',
    periodDays: 19,
    gifts: [
      { id: 'moved', unit: 'USD', amount: '25.00', reason: 'Balance moved from the old system', source: 'purchased' },
    ],
    usage: [
      { feature: 'video_render', events: 44, quantityEach: 1, overDays: 18 },
      { feature: 'image_generation', events: 20, quantityEach: 3, overDays: 15 },
      { feature: 'api_tokens', events: 12, quantityEach: 41_250, overDays: 12 },
    ],
    card: 'visa_ok',
    invoices: { months: 9, subtotal: '1000', tax: '89' },
  },
  {
    customer: person('balance-debt', 'Atelier Moreau', {
      country: 'FR',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
      address: ['21 rue des Martyrs', '75009 Paris', 'France'],
    }),
    plan: 'business',
    periodDays: 24,
    usage: [
      { feature: 'video_render', events: 60, quantityEach: 2, overDays: 22 },
      { feature: 'image_generation', events: 30, quantityEach: 14, overDays: 21 },
    ],
    card: 'visa_ok',
    invoices: { months: 11, subtotal: '9000', tax: '1800' },
  },
  {
    customer: person('free-no-card', 'Nour Haddad', { country: 'NL', timeZone: 'Europe/Amsterdam', currency: 'EUR' }),
    plan: 'free',
    periodDays: 9,
    usage: [{ feature: 'image_generation', events: 3, quantityEach: 1, overDays: 8 }],
    card: null,
    invoices: { months: 0, subtotal: '0', tax: '0' },
  },
  {
    customer: person('trial', 'Paper Lantern Games', {
      country: 'US',
      region: 'TX',
      timeZone: 'America/Chicago',
      currency: 'USD',
      address: ['1100 Congress Avenue', 'Austin, TX 78701', 'United States'],
    }),
    plan: 'pro',
    subscription: { status: 'trialing', trialDaysLeft: 5 },
    periodDays: 9,
    gifts: [{ id: 'welcome', unit: 'credits', amount: '250', reason: 'Welcome credits', source: 'promo' }],
    usage: [
      { feature: 'image_generation', events: 36, quantityEach: 4, overDays: 8 },
      { feature: 'video_render', events: 8, quantityEach: 1, overDays: 6 },
    ],
    card: 'mastercard_ok',
    invoices: { months: 0, subtotal: '0', tax: '0' },
  },
  {
    customer: person('past-due', 'Bergmann Werbung', {
      ...berlin,
      address: ['Sternstraße 5', '20357 Hamburg', 'Germany'],
    }),
    plan: 'pro',
    periodDays: 12,
    usage: [{ feature: 'image_generation', events: 44, quantityEach: 9, overDays: 11 }],
    endsAs: 'past_due',
    card: 'insufficient_funds',
    invoices: { months: 5, subtotal: '3900', tax: '741', lastIsOpen: true },
  },
  {
    customer: person('canceled', 'Studio Ferro', {
      country: 'IT',
      timeZone: 'Europe/Rome',
      currency: 'EUR',
      address: ['Via Tortona 31', '20144 Milano', 'Italy'],
    }),
    plan: 'starter',
    periodDays: 26,
    gifts: [
      { id: 'moved', unit: 'credits', amount: '640', reason: 'Credits moved from the old system', source: 'purchased' },
    ],
    usage: [{ feature: 'image_generation', events: 52, quantityEach: 2, overDays: 24 }],
    endsAs: 'canceled',
    card: 'visa_ok',
    invoices: { months: 6, subtotal: '1200', tax: '264' },
  },
  {
    customer: person('metered', 'Northwind Catalogue', {
      country: 'SE',
      timeZone: 'Europe/Stockholm',
      currency: 'EUR',
      address: ['Götgatan 14', '118 46 Stockholm', 'Sweden'],
    }),
    plan: 'scale',
    periodDays: 22,
    usage: [
      { feature: 'image_generation', events: 42, quantityEach: 76, overDays: 21 },
      { feature: 'video_render', events: 23, quantityEach: 8, overDays: 21 },
      { feature: 'api_tokens', events: 21, quantityEach: 1_860_000, overDays: 21 },
      { feature: 'upscale', events: 15, quantityEach: 30, overDays: 20 },
    ],
    card: 'visa_ok',
    invoices: { months: 14, subtotal: '14900', tax: '3725' },
  },
  {
    customer: person('many-invoices', 'Vandermeer Print', {
      country: 'BE',
      timeZone: 'Europe/Brussels',
      currency: 'EUR',
      address: ['Nationalestraat 90', '2000 Antwerpen', 'Belgium'],
    }),
    plan: 'pro',
    periodDays: 15,
    gifts: [
      {
        id: 'moved',
        unit: 'credits',
        amount: '12750',
        reason: 'Credits moved from the old system',
        source: 'purchased',
      },
    ],
    usage: [{ feature: 'image_generation', events: 40, quantityEach: 6, overDays: 14 }],
    card: 'visa_ok',
    invoices: { months: 48, subtotal: '3900', tax: '819' },
    limits: {
      rule: {
        trigger: { kind: 'below', amount: { units: '1000', exponent: 0 } },
        mode: { kind: 'fixed', amount: null, quantity: 2 },
        pack: 'medium',
        monthlyCap: { minor: '20000', currency: 'EUR', exponent: 2 },
        paymentMethodId: null,
      },
      alerts: [
        { threshold: { kind: 'percent', percent: 20 }, channels: ['portal', 'email'] },
        { threshold: { kind: 'days_left', days: 7 }, channels: ['email'] },
      ],
      caps: [{ period: 'month', mode: 'soft', limit: { units: '10000', exponent: 0 }, scope: null }],
    },
    archive: { count: 2_952, subtotal: '800', tax: '168' },
  },
  {
    customer: person('jpy', '株式会社ひかり', {
      country: 'JP',
      timeZone: 'Asia/Tokyo',
      currency: 'JPY',
      address: ['東京都渋谷区神宮前1-5-8', '150-0001', '日本'],
    }),
    plan: 'flex',
    periodDays: 18,
    gifts: [
      { id: 'moved', unit: 'JPY', amount: '3000', reason: 'Balance moved from the old system', source: 'purchased' },
    ],
    usage: [
      { feature: 'video_render', events: 40, quantityEach: 1, overDays: 17 },
      { feature: 'upscale', events: 21, quantityEach: 1, overDays: 15 },
    ],
    card: 'visa_ok',
    invoices: { months: 8, subtotal: '1500', tax: '150' },
  },
  {
    customer: person('kwd', 'استوديو الخليج', {
      country: 'KW',
      timeZone: 'Asia/Kuwait',
      currency: 'KWD',
      address: ['شارع فهد السالم', 'الكويت'],
    }),
    plan: 'flex',
    periodDays: 20,
    gifts: [
      { id: 'moved', unit: 'KWD', amount: '6.000', reason: 'Balance moved from the old system', source: 'purchased' },
    ],
    usage: [
      { feature: 'video_render', events: 38, quantityEach: 1, overDays: 19 },
      { feature: 'image_generation', events: 17, quantityEach: 2, overDays: 16 },
    ],
    card: 'visa_ok',
    invoices: { months: 6, subtotal: '3000', tax: '0' },
  },
];
