import type { Catalogue } from '../catalogue.ts';

/** A small catalogue with every kind of plan, for tests. */
export const testCatalogue: Catalogue = {
  seller: { name: 'Studio', address: ['1 Main St'], country: 'US', defaultCurrency: 'USD', invoicePrefix: 'T' },
  currencies: {
    USD: { exponent: 2, minimumCharge: '0.50', maximumCharge: '10000' },
    JPY: { exponent: 0, minimumCharge: '50', maximumCharge: '1000000' },
    KWD: { exponent: 3, minimumCharge: '0.200', maximumCharge: '3000' },
  },
  features: {
    images: { name: 'Image generation', unitName: 'images', type: 'usage' },
    calls: { name: 'API calls', unitName: 'calls', type: 'usage' },
    exports: { name: 'Exports', unitName: 'exports', type: 'quota' },
    sso: { name: 'Single sign-on', unitName: 'seats', type: 'boolean' },
  },
  plans: {
    credits: {
      name: 'Pro',
      model: 'credits',
      interval: 'month',
      price: { USD: '20', JPY: '3000', KWD: '6' },
      includedCredits: '100',
      features: {
        images: { creditsPerUnit: '10' },
        calls: { creditsPerUnit: '0.25' },
        exports: { included: 3 },
        sso: { enabled: true },
      },
    },
    bare: { name: 'Bare', model: 'credits', interval: 'month', features: { images: { creditsPerUnit: '1' } } },
    free: {
      name: 'Free',
      model: 'credits',
      interval: 'month',
      includedCredits: '20',
      features: { images: { creditsPerUnit: '10' } },
    },
    balance: {
      name: 'Pay as you go',
      model: 'balance',
      interval: 'month',
      price: { USD: '10', JPY: '1500', KWD: '3' },
      includedBalance: { USD: '5', JPY: '700', KWD: '1.5' },
      features: {
        images: { rate: { price: { USD: '0.40', JPY: '60', KWD: '0.120' } } },
        calls: { rate: { price: { USD: '0.0000001', JPY: '0.00001', KWD: '0.00000003' } } },
      },
    },
    overdraft: {
      name: 'Enterprise',
      model: 'balance',
      interval: 'month',
      price: { USD: '10' },
      overdraft: { USD: '2' },
      features: { images: { rate: { price: { USD: '0.40' } } } },
    },
    metered: {
      name: 'Metered',
      model: 'metered',
      interval: 'year',
      price: { USD: '1200' },
      features: {
        images: { included: 10, rate: { price: { USD: '0.40' } } },
        calls: { included: 5, overage: false, rate: { price: { USD: '1' } } },
      },
    },
  },
  creditPacks: {
    small: { name: 'Small', credits: '50', price: { USD: '5' }, maximumQuantity: 3 },
    medium: { name: 'Medium', credits: '200', bonusCredits: '20', price: { USD: '18' } },
    large: { name: 'Large', credits: '1000', price: { USD: '70', JPY: '10000' }, expiresAfterDays: 365 },
    withdrawn: { name: 'Withdrawn', credits: '9000', price: { USD: '1' }, active: false },
    private: { name: 'Private', credits: '500', price: { USD: '1' }, plans: ['free'] },
  },
  topUps: {
    minimum: { USD: '5', JPY: '500', KWD: '1' },
    maximum: { USD: '500', JPY: '50000', KWD: '100' },
    presets: { USD: ['10', '25', '50'] },
  },
  tax: { behaviour: 'exclusive', rates: {} },
};
