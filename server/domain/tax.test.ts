import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { computeTax, taxPlace } from './tax.ts';

const seller = { name: 'Acme', address: [], country: 'DE', defaultCurrency: 'EUR', invoicePrefix: 'AC' };
const vat = { name: 'VAT', percent: '19' };
const catalogue = {
  seller,
  tax: {
    behaviour: 'exclusive',
    rates: { DE: vat, FR: { name: 'VAT', percent: '20' }, 'US-NY': { name: 'Sales tax', percent: '8.875' } },
    reverseChargeCountries: ['DE', 'FR'],
  },
} as const;
const customer = (country: string | null, region: string | null = null, taxId: string | null = null) => ({
  country,
  region,
  taxId,
});
const due = { rate: vat, jurisdiction: 'DE', reverseCharge: false };

test('tax is added to an exclusive price and found inside an inclusive one', () => {
  const exclusive = computeTax({ ...due, amountMinor: 5000n, behaviour: 'exclusive' });
  assert.deepEqual([exclusive.netMinor, exclusive.taxMinor, exclusive.totalMinor], [5000n, 950n, 5950n]);
  const inclusive = computeTax({ ...due, amountMinor: 5950n, behaviour: 'inclusive' });
  assert.deepEqual([inclusive.netMinor, inclusive.taxMinor, inclusive.totalMinor], [5000n, 950n, 5950n]);
  assert.equal(inclusive.line?.inclusive, true);
});

test('a half is rounded to the even unit, whatever the digits of the currency', () => {
  const rate = { name: 'GST', percent: '5' };
  const tax = (amountMinor: bigint) => computeTax({ ...due, rate, amountMinor, behaviour: 'exclusive' }).taxMinor;
  assert.deepEqual([tax(10n), tax(30n), tax(50n), tax(70n)], [0n, 2n, 2n, 4n]);
  // 8.875 % of 12.34 USD, of 1234 JPY and of 1.234 KWD are the same integers.
  const newYork = taxPlace(catalogue, customer('US', 'NY'));
  assert.ok(newYork);
  assert.equal(computeTax({ ...newYork, amountMinor: 1234n, behaviour: 'exclusive' }).taxMinor, 110n);
});

test('subtotal and tax always add up to the total, and no rounding is off by more than half a unit', () => {
  const percents = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999_999 }));
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      percents,
      fc.constantFrom('exclusive' as const, 'inclusive' as const),
      fc.boolean(),
      (amountMinor, [whole, fraction], behaviour, reverseCharge) => {
        const percent = `${whole}.${fraction.toString().padStart(6, '0')}`;
        const tax = computeTax({ ...due, rate: { name: 'VAT', percent }, reverseCharge, amountMinor, behaviour });
        assert.equal(tax.netMinor + tax.taxMinor, tax.totalMinor);
        assert.equal(behaviour === 'inclusive' ? tax.totalMinor : tax.netMinor, amountMinor);
        assert.equal(tax.line?.amountMinor, tax.taxMinor);
        const rateScaled = BigInt(whole) * 1_000_000n + BigInt(fraction);
        const scale = 100n * 1_000_000n;
        const base = behaviour === 'inclusive' ? scale + rateScaled : scale;
        const error = tax.taxMinor * base - amountMinor * rateScaled;
        if (reverseCharge) assert.equal(tax.taxMinor, 0n);
        else assert.ok((error < 0n ? -error : error) * 2n <= base);
      },
    ),
  );
});

test('a place that is not named pays no tax and gets no tax line', () => {
  const place = taxPlace(catalogue, customer('BR'));
  assert.deepEqual(place, { rate: null, jurisdiction: '', reverseCharge: false });
  assert.ok(place);
  assert.deepEqual(computeTax({ ...place, amountMinor: 100n, behaviour: 'inclusive' }), {
    netMinor: 100n,
    taxMinor: 0n,
    totalMinor: 100n,
    line: null,
  });
});

test('a place that cannot be known is not guessed', () => {
  assert.equal(taxPlace(catalogue, customer(null)), null);
  assert.equal(taxPlace(catalogue, customer('US')), null);
  assert.equal(taxPlace(catalogue, customer('US', 'OR'))?.rate, null);
  const noTax = { seller, tax: { behaviour: 'exclusive', rates: {} } } as const;
  assert.equal(taxPlace(noTax, customer(null))?.rate, null);
});

test('a business in another country of the list accounts for the tax itself, and the invoice says so', () => {
  const french = taxPlace(catalogue, customer('FR', null, 'FR123'));
  assert.ok(french?.reverseCharge);
  const tax = computeTax({ ...french, amountMinor: 5000n, behaviour: 'exclusive' });
  assert.equal(tax.totalMinor, 5000n);
  assert.deepEqual(tax.line, {
    name: 'VAT',
    ratePercent: '20',
    jurisdiction: 'FR',
    inclusive: false,
    reverseCharge: true,
    amountMinor: 0n,
  });
  assert.equal(taxPlace(catalogue, customer('DE', null, 'DE123'))?.reverseCharge, false);
  assert.equal(taxPlace(catalogue, customer('FR', null, ' '))?.reverseCharge, false);
  assert.equal(taxPlace(catalogue, customer('US', 'NY', 'X'))?.reverseCharge, false);
});
