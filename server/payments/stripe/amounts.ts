/**
 * Stripe counts in the smallest unit it knows of a currency, which is not always the one the catalogue counts in.
 * @see https://docs.stripe.com/currencies#zero-decimal
 */
import { GatewayError } from '../payment-gateway.ts';

const WITHOUT_DECIMALS = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ');
/** Amounts of these must end in a zero. */
const WITH_THREE_DECIMALS = ['BHD', 'JOD', 'KWD', 'OMR', 'TND'];
/** No decimals by ISO 4217, and yet counted in hundredths by Stripe, which takes whole units only. */
const WHOLE_IN_HUNDREDTHS = ['ISK', 'UGX'];
const TEN = 10n;

export interface Amounts {
  /** Throws a `GatewayError` of kind `invalid_request` for what Stripe cannot charge. */
  toStripe(minor: bigint, currency: string): number;
  fromStripe(amount: number, currency: string): bigint;
}

/** `exponentOf`: how many decimals the catalogue gives a currency. */
export function stripeAmounts(exponentOf: (currency: string) => number): Amounts {
  const shiftOf = (currency: string): number => stripeExponent(currency) - exponentOf(currency);
  return {
    toStripe: (minor, currency) => {
      const amount = shift(minor, shiftOf(currency));
      const step = stepOf(currency);
      if (amount === null || amount % step !== 0n) {
        throw new GatewayError('invalid_request', `Stripe cannot charge ${minor} minor units of ${currency}.`);
      }
      return toSafeNumber(amount);
    },
    fromStripe: (amount, currency) => {
      const minor = shift(BigInt(amount), -shiftOf(currency));
      // Less than the catalogue can express: whatever is done with it, it must equal no amount of ours.
      if (minor === null) throw new GatewayError('invalid_request', `Stripe names ${amount} of ${currency}.`);
      return minor;
    },
  };
}

export function stripeExponent(currency: string): number {
  if (WITHOUT_DECIMALS.includes(currency)) return 0;
  return WITH_THREE_DECIMALS.includes(currency) ? 3 : 2;
}

function stepOf(currency: string): bigint {
  if (WITH_THREE_DECIMALS.includes(currency)) return TEN;
  return WHOLE_IN_HUNDREDTHS.includes(currency) ? TEN ** 2n : 1n;
}

/** `null` when something would be lost. */
function shift(amount: bigint, digits: number): bigint | null {
  if (digits >= 0) return amount * TEN ** BigInt(digits);
  const divisor = TEN ** BigInt(-digits);
  return amount % divisor === 0n ? amount / divisor : null;
}

/** The only place where an amount becomes a number, because the SDK takes no other. */
function toSafeNumber(amount: bigint): number {
  const largest = BigInt(Number.MAX_SAFE_INTEGER);
  if (amount > largest || amount < -largest) {
    throw new GatewayError('invalid_request', `${amount} is more than Stripe can be asked for.`);
  }
  return Number.parseInt(amount.toString(), 10);
}
