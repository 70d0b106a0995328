/**
 * Exact conversions between decimal strings (what a seller writes), minor units (what a processor charges), micro (what
 * the ledger counts: millionths of one major unit or of one credit) and the wire. Only bigint; nothing is ever rounded
 * but where the name says how.
 */
import type { Credits, LedgerMoney, Money } from '../../contract/money.ts';

export const MICRO = 1_000_000n;
const MICRO_DIGITS = 6;
const CREDITS_UNIT = 'credits';
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** 1050 minor of exponent 2 → 10_500_000. Exact: no currency has more than six digits. */
export function minorToMicro(minor: bigint, exponent: number): bigint {
  return minor * powerOfTen(MICRO_DIGITS - exponent);
}

/** Rounds down (towards negative infinity), so that a customer is never shown more than there is. */
export function microToMinorFloor(micro: bigint, exponent: number): bigint {
  return floorDivide(micro, powerOfTen(MICRO_DIGITS - exponent));
}

/** Rounds up: the smallest chargeable amount that is at least `micro`. */
export function microToMinorCeiling(micro: bigint, exponent: number): bigint {
  return -microToMinorFloor(-micro, exponent);
}

/** What an invoice line says of a ledger amount: rounded half to even, here and nowhere else, and once per line. */
export function microToInvoiceLine(micro: bigint, exponent: number): bigint {
  return divideHalfEven(micro, powerOfTen(MICRO_DIGITS - exponent));
}

/** '12.50' → 12_500_000. Throws RangeError on anything that is not a decimal of at most six digits. */
export function decimalToMicro(decimal: string): bigint {
  return decimalToInteger(decimal, MICRO_DIGITS);
}

/** '12.50', 2 → 1250. Throws RangeError when the decimal has more digits than the currency. */
export function decimalToMinor(decimal: string, exponent: number): bigint {
  return decimalToInteger(decimal, exponent);
}

/**
 * A decimal of any precision as an exact fraction: '0.00000015' → 15 / 100_000_000.
 * Rates need it, because a price for one unit may be finer than a micro.
 */
export function decimalToFraction(decimal: string): { numerator: bigint; denominator: bigint } {
  const digits = DECIMAL.exec(decimal)?.[3]?.length ?? 0;
  return { numerator: decimalToInteger(decimal, digits), denominator: powerOfTen(digits) };
}

/** 12_500_000 → '12.5': the shortest exact decimal. */
export function microToDecimal(micro: bigint): string {
  const sign = micro < 0n ? '-' : '';
  const magnitude = micro < 0n ? -micro : micro;
  const fraction = (magnitude % MICRO).toString().padStart(MICRO_DIGITS, '0').replace(/0+$/, '');
  return `${sign}${magnitude / MICRO}${fraction && `.${fraction}`}`;
}

export function toMoney(minor: bigint, currency: string, exponent: number): Money {
  return { minor: minor.toString(), currency, exponent };
}

export function toLedgerMoney(micro: bigint, currency: string, exponent: number): LedgerMoney {
  return { micro: micro.toString(), currency, exponent };
}

/** 12_500_000 → { units: '125', exponent: 1 }: without trailing zeros. */
export function toCredits(micro: bigint): Credits {
  let units = micro;
  let exponent = MICRO_DIGITS;
  while (exponent > 0 && units % 10n === 0n) {
    units /= 10n;
    exponent -= 1;
  }
  return { units: units.toString(), exponent };
}

export function creditsToMicro(credits: Credits): bigint {
  return BigInt(credits.units) * powerOfTen(MICRO_DIGITS - credits.exponent);
}

/** An amount of a wallet's unit ('credits' or a currency code) as it goes over the wire. `exponent` is the currency's. */
export function toAmount(unit: string, micro: bigint, exponent: number): Credits | LedgerMoney {
  return unit === CREDITS_UNIT ? toCredits(micro) : toLedgerMoney(micro, unit, exponent);
}

export function amountToMicro(amount: Credits | LedgerMoney): bigint {
  return 'micro' in amount ? BigInt(amount.micro) : creditsToMicro(amount);
}

/** Rounds to the nearest integer, a half to the even one. `denominator` > 0. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = floorDivide(numerator, denominator);
  const twiceRest = (numerator - quotient * denominator) * 2n;
  if (twiceRest < denominator) return quotient;
  if (twiceRest > denominator) return quotient + 1n;
  return quotient % 2n === 0n ? quotient : quotient + 1n;
}

/** Rounds towards negative infinity. `denominator` > 0. */
export function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

export function ceilingDivide(numerator: bigint, denominator: bigint): bigint {
  return -floorDivide(-numerator, denominator);
}

export function powerOfTen(digits: number): bigint {
  if (digits < 0) throw new RangeError(`More than ${MICRO_DIGITS} digits cannot be counted.`);
  return 10n ** BigInt(digits);
}

function decimalToInteger(decimal: string, digits: number): bigint {
  const match = DECIMAL.exec(decimal);
  const fraction = match?.[3] ?? '';
  if (!match || fraction.length > digits) {
    throw new RangeError(`"${decimal}" is not a decimal number of at most ${digits} digits.`);
  }
  const magnitude = BigInt(`${match[2]}${fraction.padEnd(digits, '0')}`);
  return match[1] ? -magnitude : magnitude;
}
