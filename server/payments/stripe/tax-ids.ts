/** Under which name Stripe knows a tax id. @see https://docs.stripe.com/billing/customer/tax-ids */
import type Stripe from 'stripe';
import type { Keyed, ProcessorCustomerDetails } from '../payment-gateway.ts';
import { asking } from './errors.ts';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const BY_COUNTRY: Readonly<Record<string, Stripe.CustomerCreateTaxIdParams.Type>> = {
  AU: 'au_abn',
  CA: 'ca_gst_hst',
  CH: 'ch_vat',
  GB: 'gb_vat',
  IN: 'in_gst',
  JP: 'jp_trn',
  NO: 'no_vat',
  NZ: 'nz_gst',
  SG: 'sg_gst',
  US: 'us_ein',
  ZA: 'za_vat',
};

/** `null`: of no kind that is known here; Stripe then taxes as it would a consumer. */
export function taxIdType(country: string | null): Stripe.CustomerCreateTaxIdParams.Type | null {
  if (country === null) return null;
  if (EU.includes(country)) return 'eu_vat';
  return Object.hasOwn(BY_COUNTRY, country) ? (BY_COUNTRY[country] ?? null) : null;
}

/** Makes the customer's tax id there the one we know. */
export async function syncTaxId(
  stripe: Stripe,
  customerId: string,
  { country, taxId }: ProcessorCustomerDetails,
  keyed: Keyed,
): Promise<void> {
  const type = taxIdType(country);
  const value = taxId === null ? '' : taxId.replaceAll(/\s/g, '');
  const wanted = type === null || value === '' ? null : { type, value };
  const known = await asking(() => stripe.customers.listTaxIds(customerId, { limit: 100 }));
  const isSame = (id: Stripe.TaxId): boolean => id.type === wanted?.type && id.value === wanted.value;
  for (const id of known.data) if (!isSame(id)) await asking(() => stripe.customers.deleteTaxId(customerId, id.id));
  if (wanted === null || known.data.some(isSame)) return;
  await asking(() =>
    stripe.customers.createTaxId(customerId, wanted, { idempotencyKey: `${keyed.idempotencyKey}:tax-id` }),
  );
}
