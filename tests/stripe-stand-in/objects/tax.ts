/** Tax by a small table: enough to tell "tax on top" from "tax inside", and a customer who has told no address. */
import type Stripe from 'stripe';
import type { World } from '../world.ts';
import { taxIdsOf } from './tax-ids.ts';

export interface TaxedAmount {
  readonly amount: number;
  readonly tax: number;
  readonly behaviour: 'exclusive' | 'inclusive';
  readonly rate: Stripe.TaxRate;
  readonly reason: 'standard_rated' | 'customer_exempt' | 'reverse_charge' | 'not_collecting' | 'zero_rated';
}

interface Place {
  readonly name: string;
  readonly type: 'vat' | 'gst' | 'sales_tax' | 'jct';
  /** Thousandths of a per cent: 19 % is 19000. */
  readonly rate: number;
}

const PLACES: Readonly<Record<string, Place>> = {
  DE: { name: 'VAT', type: 'vat', rate: 19_000 },
  FR: { name: 'VAT', type: 'vat', rate: 20_000 },
  GB: { name: 'VAT', type: 'vat', rate: 20_000 },
  IE: { name: 'VAT', type: 'vat', rate: 23_000 },
  HU: { name: 'VAT', type: 'vat', rate: 27_000 },
  AE: { name: 'VAT', type: 'vat', rate: 5_000 },
  JP: { name: 'JCT', type: 'jct', rate: 10_000 },
  AU: { name: 'GST', type: 'gst', rate: 10_000 },
  'US-NY': { name: 'Sales Tax', type: 'sales_tax', rate: 8_875 },
  'US-CA': { name: 'Sales Tax', type: 'sales_tax', rate: 7_250 },
};
const UNION = ['FR', 'HU', 'IE'];
const WHOLE = 100_000n;

export interface TaxLocation {
  readonly country: string;
  readonly state: string | null;
}

/** `null` while Stripe could not tell where the customer is. In the US a country alone is not a place. */
export function taxLocation(customer: Pick<Stripe.Customer, 'address'>): TaxLocation | null {
  const address = customer.address;
  if (!address?.country || !/^[A-Z]{2}$/.test(address.country) || address.country === 'XX') return null;
  if (address.country === 'US' && !address.postal_code) return null;
  return { country: address.country, state: address.state };
}

export function automaticTax(
  world: World,
  customer: Stripe.Customer,
  amount: number,
  behaviour: 'exclusive' | 'inclusive',
): TaxedAmount {
  const location = taxLocation(customer);
  const key = location?.country === 'US' ? `US-${location.state ?? ''}` : (location?.country ?? '');
  const place = PLACES[key];
  const rate = rateOf(world, key, place);
  const exempt = customer.tax_exempt ?? 'none';
  if (exempt === 'reverse' || isForeignBusiness(world, customer, location))
    return { amount, tax: 0, behaviour, rate, reason: 'reverse_charge' };
  if (exempt === 'exempt') return { amount, tax: 0, behaviour, rate, reason: 'customer_exempt' };
  if (!place) return { amount, tax: 0, behaviour, rate, reason: 'not_collecting' };
  return { amount, tax: taxOf(amount, place.rate, behaviour), behaviour, rate, reason: 'standard_rated' };
}

export function taxByRate(rate: Stripe.TaxRate, amount: number): TaxedAmount {
  const behaviour = rate.inclusive ? 'inclusive' : 'exclusive';
  // `percentage` is a JSON number with at most four decimals; thousandths of a per cent are whole.
  const thousandths = Math.round(rate.percentage * 1000);
  const reason = thousandths === 0 ? 'zero_rated' : 'standard_rated';
  return { amount, tax: taxOf(amount, thousandths, behaviour), behaviour, rate, reason };
}

/** The seller is in Germany: a business elsewhere in the union pays the tax itself. */
function isForeignBusiness(world: World, customer: Stripe.Customer, location: TaxLocation | null): boolean {
  if (location === null || location.country === 'DE' || !UNION.includes(location.country)) return false;
  return taxIdsOf(world, customer.id).some((taxId) => taxId.type === 'eu_vat');
}

/** Rounds half away from zero to whole minor units. */
function taxOf(amount: number, thousandths: number, behaviour: 'exclusive' | 'inclusive'): number {
  const rate = BigInt(thousandths);
  const divisor = behaviour === 'exclusive' ? WHOLE : WHOLE + rate;
  const twice = BigInt(Math.abs(amount)) * rate * 2n;
  const rounded = (twice + divisor) / (divisor * 2n);
  return amount < 0 ? -Number(rounded) : Number(rounded);
}

/** One tax rate object for each place, so that what an invoice names can be retrieved. */
function rateOf(world: World, key: string, place: Place | undefined): Stripe.TaxRate {
  const id = `txr_stand_in_${key.toLowerCase().replace('-', '_') || 'nowhere'}`;
  const known = world.taxRates.get(id);
  if (known) return known;
  const percentage = (place?.rate ?? 0) / 1000;
  const rate = newTaxRate({
    id,
    created: world.seconds(),
    display_name: place?.name ?? 'Tax',
    inclusive: false,
    percentage,
    country: key.slice(0, 2) || null,
    tax_type: place?.type ?? null,
  });
  world.taxRates.set(id, rate);
  return rate;
}

export function newTaxRate(
  input: Pick<Stripe.TaxRate, 'id' | 'created' | 'display_name' | 'inclusive' | 'percentage' | 'country' | 'tax_type'>,
): Stripe.TaxRate {
  return {
    ...input,
    object: 'tax_rate',
    active: true,
    description: null,
    effective_percentage: input.percentage,
    flat_amount: null,
    jurisdiction: input.country,
    jurisdiction_level: 'country',
    livemode: false,
    metadata: {},
    rate_type: 'percentage',
    state: null,
  };
}
