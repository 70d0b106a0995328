import type { Catalogue } from '../catalogue.ts';
import type { HeldSubscription } from '../subscription-state.ts';
import { testCatalogue } from './catalogue.ts';

/** A catalogue with plans that are changed into each other: ranks, intervals, seats, add-ons, a trial, another model, another group. */
export const planCatalogue: Catalogue = {
  ...testCatalogue,
  features: {
    ...testCatalogue.features,
    seats: { name: 'Seats', unitName: 'seats', type: 'seats' },
  },
  plans: {
    free: {
      name: 'Free',
      model: 'credits',
      interval: 'month',
      includedCredits: '20',
      features: { images: { creditsPerUnit: '10' } },
    },
    starter: {
      name: 'Starter',
      model: 'credits',
      interval: 'month',
      price: { USD: '12', JPY: '1800', KWD: '3.750' },
      intervals: { year: { price: { USD: '120', JPY: '18000', KWD: '37.500' } } },
      includedCredits: '1000',
      features: { images: { creditsPerUnit: '10' }, seats: { included: 1 } },
    },
    team: {
      name: 'Team',
      model: 'credits',
      interval: 'month',
      price: { USD: '39', JPY: '5900', KWD: '12' },
      intervals: { year: { price: { USD: '390' }, seatPrice: { USD: '80' } }, week: { price: { USD: '11' } } },
      trialDays: 14,
      includedCredits: '5000',
      features: {
        images: { creditsPerUnit: '10' },
        seats: { included: 3, seatPrice: { USD: '8' } },
        sso: { enabled: true },
      },
    },
    flex: {
      name: 'Flex',
      model: 'balance',
      interval: 'month',
      price: { USD: '60' },
      includedBalance: { USD: '50' },
      features: { images: { rate: { price: { USD: '0.08' } } } },
    },
    lifetime: {
      name: 'Lifetime',
      model: 'credits',
      interval: 'once',
      price: { USD: '900' },
      includedCredits: '5000',
      features: { images: { creditsPerUnit: '10' } },
    },
    partner: {
      name: 'Partner',
      model: 'credits',
      interval: 'month',
      group: 'partners',
      price: { USD: '1' },
      features: {},
    },
    custom: { name: 'Custom', model: 'credits', interval: 'month', listed: false, price: { USD: '1' }, features: {} },
  },
  addOns: {
    sso: {
      name: 'Single sign-on',
      price: { month: { USD: '15' }, year: { USD: '150' } },
      features: { sso: { enabled: true } },
    },
    boost: { name: 'Boost', price: { month: { USD: '10' } }, plans: ['starter', 'team'], includedCredits: '500' },
  },
  creditPacks: {
    small: { name: 'Small', credits: '500', price: { USD: '8' } },
    large: { name: 'Large', credits: '10000', price: { USD: '120' } },
  },
};

/** Active and paid for the month of March 2026, unless said otherwise. */
export function heldPlan(planKey: string, change: Partial<HeldSubscription> = {}): HeldSubscription {
  return {
    planKey,
    terms: null,
    seats: null,
    addOns: [],
    status: 'active',
    anchorAt: new Date('2026-03-01T00:00:00Z'),
    paidUntil: new Date('2026-04-01T00:00:00Z'),
    trialEndsAt: null,
    cancelAt: null,
    canceledAt: null,
    scheduled: null,
    ...change,
  };
}
