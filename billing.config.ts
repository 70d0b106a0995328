import type { Catalogue } from './server/domain/catalogue.ts';

/** What Halide Studio, the host product of `npm start`, sells. Amounts are decimal strings, in major units. */
export default {
  seller: {
    name: 'Halide Studio',
    address: ['Halide Studio GmbH', 'Oranienstraße 24', '10999 Berlin', 'Germany'],
    country: 'DE',
    taxId: 'DE999999999',
    defaultCurrency: 'EUR',
    invoicePrefix: 'HS',
  },

  currencies: {
    EUR: { exponent: 2, minimumCharge: '0.50', maximumCharge: '5000.00' },
    USD: { exponent: 2, minimumCharge: '0.50', maximumCharge: '5000.00' },
    GBP: { exponent: 2, minimumCharge: '0.50', maximumCharge: '5000.00' },
    JPY: { exponent: 0, minimumCharge: '50', maximumCharge: '800000' },
    KWD: { exponent: 3, minimumCharge: '0.500', maximumCharge: '1500.000' },
  },

  features: {
    image_generation: { name: 'Image generation', unitName: 'images', type: 'usage' },
    upscale: { name: 'Upscaling', unitName: 'upscales', type: 'usage' },
    video_render: { name: 'Video rendering', unitName: 'jobs', type: 'usage' },
    api_tokens: { name: 'Prompt tokens', unitName: 'tokens', type: 'usage' },
    private_gallery: { name: 'Private gallery', unitName: 'galleries', type: 'boolean' },
    priority_queue: { name: 'Priority queue', unitName: 'queues', type: 'boolean' },
    team: { name: 'Team', unitName: 'members', type: 'seats' },
  },

  plans: {
    free: {
      name: 'Free',
      model: 'credits',
      interval: 'month',
      includedCredits: '50',
      features: {
        image_generation: { creditsPerUnit: '10' },
        upscale: { creditsPerUnit: '4' },
        private_gallery: { enabled: false },
      },
    },
    starter: {
      name: 'Starter',
      model: 'credits',
      interval: 'month',
      price: { EUR: '12.00', USD: '12.00', GBP: '10.00', JPY: '1800', KWD: '3.750' },
      intervals: {
        year: { price: { EUR: '120.00', USD: '120.00', GBP: '100.00', JPY: '18000', KWD: '37.500' } },
      },
      includedCredits: '1000',
      features: {
        image_generation: { creditsPerUnit: '10' },
        upscale: { creditsPerUnit: '4' },
        video_render: { creditsPerUnit: '60' },
        api_tokens: { creditsPerUnit: '0.0005' },
        private_gallery: { enabled: true },
      },
    },
    pro: {
      name: 'Pro',
      model: 'credits',
      interval: 'month',
      price: { EUR: '39.00', USD: '39.00', GBP: '34.00', JPY: '5900', KWD: '12.000' },
      intervals: {
        year: { price: { EUR: '390.00', USD: '390.00', GBP: '340.00', JPY: '59000', KWD: '120.000' } },
      },
      trialDays: 14,
      includedCredits: '5000',
      features: {
        image_generation: { creditsPerUnit: '10' },
        upscale: { creditsPerUnit: '4' },
        video_render: { creditsPerUnit: '50' },
        api_tokens: { creditsPerUnit: '0.0005' },
        private_gallery: { enabled: true },
      },
    },
    flex: {
      name: 'Flex',
      model: 'balance',
      interval: 'month',
      price: { EUR: '10.00', USD: '10.00', GBP: '9.00', JPY: '1500', KWD: '3.000' },
      includedBalance: { EUR: '5.00', USD: '5.00', GBP: '4.50', JPY: '750', KWD: '1.500' },
      features: {
        image_generation: { rate: { price: { EUR: '0.08', USD: '0.08', GBP: '0.07', JPY: '12', KWD: '0.025' } } },
        upscale: { rate: { price: { EUR: '0.03', USD: '0.03', GBP: '0.025', JPY: '4.5', KWD: '0.0095' } } },
        video_render: { rate: { price: { EUR: '0.40', USD: '0.40', GBP: '0.35', JPY: '60', KWD: '0.125' } } },
        api_tokens: {
          rate: { price: { EUR: '2.40', USD: '2.40', GBP: '2.10', JPY: '360', KWD: '0.740' }, per: 1_000_000 },
        },
        private_gallery: { enabled: true },
      },
    },
    business: {
      name: 'Business',
      model: 'balance',
      interval: 'month',
      price: { EUR: '90.00', USD: '90.00', GBP: '79.00', JPY: '13500', KWD: '27.500' },
      includedBalance: { EUR: '60.00', USD: '60.00', GBP: '52.00', JPY: '9000', KWD: '18.500' },
      overdraft: { EUR: '25.00', USD: '25.00', GBP: '22.00', JPY: '3800', KWD: '7.500' },
      features: {
        image_generation: { rate: { price: { EUR: '0.06', USD: '0.06', GBP: '0.05', JPY: '9', KWD: '0.0185' } } },
        upscale: { rate: { price: { EUR: '0.02', USD: '0.02', GBP: '0.018', JPY: '3', KWD: '0.006' } } },
        video_render: { rate: { price: { EUR: '0.40', USD: '0.40', GBP: '0.35', JPY: '60', KWD: '0.125' } } },
        api_tokens: {
          rate: { price: { EUR: '1.80', USD: '1.80', GBP: '1.60', JPY: '270', KWD: '0.550' }, per: 1_000_000 },
        },
        private_gallery: { enabled: true },
      },
    },
    scale: {
      name: 'Scale',
      model: 'metered',
      interval: 'month',
      price: { EUR: '149.00', USD: '149.00', GBP: '129.00', JPY: '22000', KWD: '46.000' },
      features: {
        image_generation: {
          included: 3000,
          overage: true,
          rate: { price: { EUR: '0.05', USD: '0.05', GBP: '0.043', JPY: '7.5', KWD: '0.0155' } },
        },
        upscale: { included: 'unlimited' },
        video_render: { included: 200, overage: false },
        team: {
          included: 10,
          seatPrice: { EUR: '9.00', USD: '9.00', GBP: '8.00', JPY: '1300', KWD: '2.750' },
        },
        api_tokens: {
          included: 50_000_000,
          overage: true,
          rate: { price: { EUR: '1.50', USD: '1.50', GBP: '1.30', JPY: '225', KWD: '0.460' }, per: 1_000_000 },
        },
        private_gallery: { enabled: true },
      },
    },
  },

  addOns: {
    boost: {
      name: 'Credit boost',
      description: '1,000 more credits with every reset.',
      price: {
        month: { EUR: '10.00', USD: '10.00', GBP: '9.00', JPY: '1500', KWD: '3.000' },
        year: { EUR: '100.00', USD: '100.00', GBP: '90.00', JPY: '15000', KWD: '30.000' },
      },
      plans: ['starter', 'pro'],
      includedCredits: '1000',
    },
    priority: {
      name: 'Priority queue',
      description: 'Your jobs run before all others.',
      price: {
        month: { EUR: '6.00', USD: '6.00', GBP: '5.00', JPY: '900', KWD: '2.000' },
        year: { EUR: '60.00', USD: '60.00', GBP: '50.00', JPY: '9000', KWD: '20.000' },
      },
      features: { priority_queue: { enabled: true } },
    },
  },

  creditPacks: {
    small: {
      name: 'Small',
      description: 'For finishing what you are working on.',
      credits: '500',
      price: { EUR: '8.00', USD: '8.00', GBP: '7.00', JPY: '1200', KWD: '2.500' },
      maximumQuantity: 10,
    },
    medium: {
      name: 'Medium',
      description: 'About two weeks of daily work.',
      credits: '2000',
      bonusCredits: '100',
      price: { EUR: '28.00', USD: '28.00', GBP: '24.00', JPY: '4200', KWD: '8.500' },
      maximumQuantity: 10,
    },
    large: {
      name: 'Large',
      description: 'The best price per credit.',
      credits: '10000',
      bonusCredits: '1500',
      price: { EUR: '120.00', USD: '120.00', GBP: '104.00', JPY: '18000', KWD: '37.000' },
      expiresAfterDays: 365,
      maximumQuantity: 5,
      plans: ['starter', 'pro'],
    },
  },

  topUps: {
    minimum: { EUR: '5.00', USD: '5.00', GBP: '5.00', JPY: '500', KWD: '2.000' },
    maximum: { EUR: '2000.00', USD: '2000.00', GBP: '2000.00', JPY: '300000', KWD: '600.000' },
    presets: {
      EUR: ['10', '25', '50', '100'],
      USD: ['10', '25', '50', '100'],
      GBP: ['10', '20', '50', '100'],
      JPY: ['1000', '3000', '5000', '10000'],
      KWD: ['3', '8', '15', '30'],
    },
    persists: true,
  },

  promotions: {
    studio10: { name: '10 % off your next pack', code: 'STUDIO10', on: 'credit_pack', percentOff: '10' },
    more: {
      name: '5 % more balance',
      code: 'MORE5',
      on: 'balance_topup',
      bonusPercent: '5',
      bonusExpiresAfterDays: 90,
    },
    quarter: { name: 'Half price for three months', code: 'HALF3', on: 'plan', percentOff: '50', invoices: 3 },
  },

  policy: {
    afterSale: { undoWindowMinutes: 30 },
    bankTransfer: {
      enabled: true,
      dueDays: 14,
      instructions: ['Halide Studio GmbH', 'IBAN DE89 3704 0044 0532 0130 00', 'BIC COBADEFFXXX'],
    },
  },

  tax: {
    behaviour: 'exclusive',
    rates: {
      AT: { name: 'VAT', percent: '20' },
      BE: { name: 'VAT', percent: '21' },
      DE: { name: 'VAT', percent: '19' },
      DK: { name: 'VAT', percent: '25' },
      ES: { name: 'VAT', percent: '21' },
      FR: { name: 'VAT', percent: '20' },
      IE: { name: 'VAT', percent: '23' },
      IT: { name: 'VAT', percent: '22' },
      NL: { name: 'VAT', percent: '21' },
      PL: { name: 'VAT', percent: '23' },
      SE: { name: 'VAT', percent: '25' },
      CH: { name: 'VAT', percent: '8.1' },
      GB: { name: 'VAT', percent: '20' },
      NO: { name: 'VAT', percent: '25' },
      AU: { name: 'GST', percent: '10' },
      JP: { name: 'Consumption tax', percent: '10' },
      'CA-ON': { name: 'HST', percent: '13' },
      'US-NY': { name: 'Sales tax', percent: '8.875' },
      'US-TX': { name: 'Sales tax', percent: '8.25' },
    },
    reverseChargeCountries: ['AT', 'BE', 'DE', 'DK', 'ES', 'FR', 'IE', 'IT', 'NL', 'PL', 'SE'],
  },
} satisfies Catalogue;
