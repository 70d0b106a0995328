/** Tax by the seller's rate table. Exact; rounded once, half to even, by `divideHalfEven`. */
import type { Catalogue, TaxRate } from './catalogue.ts';
import { decimalToFraction, divideHalfEven } from './micro.ts';

const PERCENT = 100n;

export interface TaxedCustomer {
  readonly country: string | null;
  readonly region: string | null;
  readonly taxId: string | null;
}

export interface TaxPlace {
  /** `null`: nothing is due there. */
  readonly rate: TaxRate | null;
  /** ISO 3166, "DE" or "US-NY"; empty when nothing is due. */
  readonly jurisdiction: string;
  readonly reverseCharge: boolean;
}

export interface ComputedTaxLine {
  readonly name: string;
  readonly ratePercent: string;
  readonly jurisdiction: string;
  readonly inclusive: boolean;
  readonly reverseCharge: boolean;
  readonly amountMinor: bigint;
}

export interface ComputedTax {
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  /** Always `netMinor + taxMinor`. */
  readonly totalMinor: bigint;
  readonly line: ComputedTaxLine | null;
}

/**
 * Where tax is due and how much. `null` when that cannot be known, because the country is missing, or the state in a country
 * whose states differ: then nothing is sold, rather than sold with a wrong tax.
 */
export function taxPlace(catalogue: Pick<Catalogue, 'seller' | 'tax'>, customer: TaxedCustomer): TaxPlace | null {
  const { rates } = catalogue.tax;
  const nothingDue: TaxPlace = { rate: null, jurisdiction: '', reverseCharge: false };
  if (Object.keys(rates).length === 0) return nothingDue;
  const { country, region } = customer;
  if (country === null) return null;
  const hasRegions = Object.keys(rates).some((place) => place.startsWith(`${country}-`));
  if (hasRegions && region === null) return null;
  const place = [`${country}-${region ?? ''}`, country].find((candidate) => Object.hasOwn(rates, candidate));
  if (place === undefined) return nothingDue;
  return { rate: rates[place] ?? null, jurisdiction: place, reverseCharge: isReverseCharge(catalogue, customer) };
}

/** The buyer accounts for the tax: a business in another country of the list than the seller. */
function isReverseCharge({ seller, tax }: Pick<Catalogue, 'seller' | 'tax'>, customer: TaxedCustomer): boolean {
  const countries = tax.reverseChargeCountries ?? [];
  return (
    customer.taxId !== null &&
    customer.taxId.trim() !== '' &&
    customer.country !== null &&
    customer.country !== seller.country &&
    countries.includes(customer.country) &&
    countries.includes(seller.country)
  );
}

/**
 * `amountMinor` is before tax when the behaviour is exclusive, with tax when inclusive. Under reverse charge the price
 * stays what it was and carries no tax; the line remains, because the invoice has to say so.
 */
export function computeTax(
  input: TaxPlace & { readonly amountMinor: bigint; readonly behaviour: 'exclusive' | 'inclusive' },
): ComputedTax {
  const { amountMinor, behaviour, rate, jurisdiction, reverseCharge } = input;
  if (rate === null) return { netMinor: amountMinor, taxMinor: 0n, totalMinor: amountMinor, line: null };
  const inclusive = behaviour === 'inclusive';
  const taxMinor = reverseCharge ? 0n : taxOf(amountMinor, rate, inclusive);
  const netMinor = inclusive ? amountMinor - taxMinor : amountMinor;
  return {
    netMinor,
    taxMinor,
    totalMinor: netMinor + taxMinor,
    line: { name: rate.name, ratePercent: rate.percent, jurisdiction, inclusive, reverseCharge, amountMinor: taxMinor },
  };
}

/** What has to stand on the line so that `netMinor` is left without tax: with prices that contain the tax, more than that. */
export function lineAmountOf(
  netMinor: bigint,
  { rate, reverseCharge }: TaxPlace,
  behaviour: 'exclusive' | 'inclusive',
): bigint {
  if (behaviour === 'exclusive' || rate === null || reverseCharge) return netMinor;
  const { numerator, denominator } = decimalToFraction(rate.percent);
  const whole = denominator * PERCENT;
  return divideHalfEven(netMinor * (whole + numerator), whole);
}

function taxOf(amountMinor: bigint, rate: TaxRate, inclusive: boolean): bigint {
  const { numerator, denominator } = decimalToFraction(rate.percent);
  const whole = denominator * PERCENT;
  return divideHalfEven(amountMinor * numerator, inclusive ? whole + numerator : whole);
}
