import type Stripe from 'stripe';

export const account: Stripe.Account = {
  id: 'acct_stand_in',
  object: 'account',
  charges_enabled: true,
  country: 'DE',
  default_currency: 'eur',
  details_submitted: true,
  email: 'seller@example.com',
  payouts_enabled: true,
  type: 'standard',
};

export const taxSettings: Stripe.Tax.Settings = {
  object: 'tax.settings',
  defaults: { provider: 'stripe', tax_behavior: 'exclusive', tax_code: 'txcd_10000000' },
  head_office: {
    address: { city: 'Berlin', country: 'DE', line1: 'Teststraße 1', line2: null, postal_code: '10115', state: null },
  },
  livemode: false,
  status: 'active',
  status_details: { active: {} },
};
