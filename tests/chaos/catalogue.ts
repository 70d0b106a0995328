import type { Catalogue } from '../../server/domain/catalogue.ts';

/** One plan of each kind, one pack, and one priced below what the processor will charge. */
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
  },
  creditPacks: {
    pack: { name: 'Pack', credits: '1000', price: { EUR: '20' } },
    crumb: { name: 'Crumb', credits: '5', price: { EUR: '0.20' } },
  },
  topUps: { minimum: { EUR: '5' }, maximum: { EUR: '500' }, presets: { EUR: ['10', '25', '50'] } },
  tax: { behaviour: 'exclusive', rates: { DE: { name: 'VAT', percent: '19' } } },
};
