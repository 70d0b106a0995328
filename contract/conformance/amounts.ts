import assert from 'node:assert/strict';
import type { Account } from '../account.ts';
import type { Invoice } from '../invoice.ts';
import type { Credits, LedgerMoney, Money } from '../money.ts';
import type { Quote } from '../quote.ts';

const MICRO_DIGITS = 6;

/** Millionths of a credit or of a major unit of money. */
export function micro(amount: Credits | LedgerMoney | Money): bigint {
  if ('micro' in amount) return BigInt(amount.micro);
  const digits = BigInt(MICRO_DIGITS - amount.exponent);
  return BigInt('minor' in amount ? amount.minor : amount.units) * 10n ** digits;
}

export function sumMinor(amounts: readonly Money[]): bigint {
  return amounts.reduce((sum, { minor }) => sum + BigInt(minor), 0n);
}

/** What can be spent now, in micro; `null` on plans that spend from nothing. */
export function availableMicro({ capacity }: Account): bigint | null {
  const available = capacity?.credits?.available ?? capacity?.balance?.available;
  return available === undefined ? null : micro(available);
}

export function capacityOf(account: Account): NonNullable<Account['capacity']> {
  assert.ok(account.capacity, 'the account has no capacity');
  return account.capacity;
}

type Totals = Pick<Quote | Invoice, 'lines' | 'subtotal' | 'tax' | 'taxLines' | 'total'>;

/** Lines make the subtotal, tax lines make the tax, and both make the total, all in one currency. */
export function assertAddsUp(of: Totals): void {
  assertTotals(of);
  assert.equal(sumMinor(of.taxLines.map(({ amount }) => amount)), BigInt(of.tax.minor), 'tax lines ≠ tax');
}

/** An invoice of another system brings its tax as one sum; the rest holds for it too. */
export function assertTotals(of: Totals): void {
  assert.equal(sumMinor(of.lines.map(({ amount }) => amount)), BigInt(of.subtotal.minor), 'lines ≠ subtotal');
  assert.equal(BigInt(of.subtotal.minor) + BigInt(of.tax.minor), BigInt(of.total.minor), 'subtotal + tax ≠ total');
  const amounts = [of.subtotal, of.tax, of.total, ...of.lines.map(({ amount }) => amount)];
  assert.equal(new Set(amounts.map(({ currency, exponent }) => `${currency}/${exponent}`)).size, 1, 'mixed currencies');
}
