import type Stripe from 'stripe';
import type { PaymentGateway, ProcessorCustomerDetails } from '../payment-gateway.ts';
import { asking } from './errors.ts';
import { syncTaxId } from './tax-ids.ts';

type Operations = Pick<
  PaymentGateway,
  'createCustomer' | 'updateCustomer' | 'findChargeObstacle' | 'setDefaultPaymentMethod'
>;

/** `withTaxIds`: Stripe computes the tax, so it has to know whose business this is. */
export function customerOperations(stripe: Stripe, withTaxIds: boolean): Operations {
  return {
    createCustomer: async ({ customerId }, keyed) => {
      const customer = await asking(() => stripe.customers.create({ metadata: { customer_id: customerId } }, keyed));
      return customer.id;
    },

    updateCustomer: async (processorCustomerId, details, keyed) => {
      const parameters = {
        name: details.name,
        email: details.email ?? '',
        address: addressOf(details),
      };
      await asking(() => stripe.customers.update(processorCustomerId, parameters, keyed));
      if (withTaxIds) await syncTaxId(stripe, processorCustomerId, details, keyed);
    },

    findChargeObstacle: async (processorCustomerId) => {
      const customer = await asking(() => stripe.customers.retrieve(processorCustomerId));
      if (customer.deleted) return 'customer_deleted';
      // Stripe sets it off against every invoice, so that the money moved is not the money quoted.
      return customer.balance === 0 ? null : 'customer_balance';
    },

    setDefaultPaymentMethod: async (processorCustomerId, processorPaymentMethodId, keyed) => {
      const parameters = { invoice_settings: { default_payment_method: processorPaymentMethodId } };
      await asking(() => stripe.customers.update(processorCustomerId, parameters, keyed));
    },
  };
}

function addressOf({ country, region, addressLines }: ProcessorCustomerDetails): Stripe.AddressParam | '' {
  // Without a country an address means nothing to Stripe.
  if (country === null) return '';
  return {
    country,
    ...(region === null ? {} : { state: region }),
    ...postalCodeOf(country, addressLines),
    ...(addressLines[0] === undefined ? {} : { line1: addressLines[0] }),
    ...(addressLines.length < 2 ? {} : { line2: addressLines.slice(1).join(', ') }),
  };
}

/** Without it no tax can be told there. Addresses are lines as people write them, so it is looked for in them. */
const POSTAL_CODES: Readonly<Record<string, RegExp>> = {
  CA: /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/,
  US: /\b\d{5}(-\d{4})?\b/,
};

function postalCodeOf(country: string, lines: readonly string[]): { readonly postal_code?: string } {
  const pattern = Object.hasOwn(POSTAL_CODES, country) ? POSTAL_CODES[country] : undefined;
  if (!pattern) return {};
  // It stands towards the end; a house number may look like one.
  const found = lines
    .toReversed()
    .map((line) => pattern.exec(line)?.[0])
    .find((code) => code !== undefined);
  return found === undefined ? {} : { postal_code: found };
}
