import type { Catalogue } from '../../server/domain/catalogue.ts';

/** One plan of each kind, two that are paid for, one pack, and one priced below what the processor will charge. */
export const chaosCatalogue: Catalogue = {
  seller: { name: 'Acme', address: ['1 Main St'], country: 'DE', defaultCurrency: 'EUR', invoicePrefix: 'CH' },
  currencies: { EUR: { exponent: 2, minimumCharge: '0.10', maximumCharge: '5000' } },
  features: { images: { name: 'Images', unitName: 'images', type: 'usage' } },
  plans: {
    credits: { name: 'Credits', model: 'credits', interval: 'month', features: { images: { creditsPerUnit: '10' } } },
    balance: {
      name: 'Balance',
      model: 'balance',
      interval: 'month',
      features: { images: { rate: { price: { EUR: '0.40' } } } },
    },
    starter: {
      name: 'Starter',
      model: 'credits',
      interval: 'month',
      price: { EUR: '10' },
      includedCredits: '1000',
      features: { images: { creditsPerUnit: '10' } },
    },
    pro: {
      name: 'Pro',
      model: 'credits',
      interval: 'month',
      price: { EUR: '30' },
      includedCredits: '5000',
      features: { images: { creditsPerUnit: '10' } },
    },
  },
  creditPacks: {
    pack: { name: 'Pack', credits: '1000', price: { EUR: '20' } },
    crumb: { name: 'Crumb', credits: '5', price: { EUR: '0.20' } },
  },
  topUps: { minimum: { EUR: '5' }, maximum: { EUR: '500' }, presets: { EUR: ['10', '25', '50'] } },
  tax: { behaviour: 'exclusive', rates: { DE: { name: 'VAT', percent: '19' } } },
};
