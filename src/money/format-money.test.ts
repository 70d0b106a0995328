import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatCredits, formatLedgerMoneyDown, formatMoney } from './format-money.ts';
import { currencySign, formatPercent, formatPricePerCreditRounded } from './format-price.ts';
import { formatRate } from './format-rate.ts';
import { toDecimalString, toMoney } from './from-wire.ts';

const LESS_THAN = 'less than {amount}';

test('plain English is written exactly as Intl writes it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('en', 'en-US'),
      fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'KWD'),
      fc.integer({ min: 0, max: 4 }),
      fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
      (locale, currency, exponent, minor) => {
        const expected = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          minimumFractionDigits: exponent,
          maximumFractionDigits: exponent,
        }).format(toDecimalString(minor, exponent) as Intl.StringNumericLiteral);
        assert.equal(formatMoney(toMoney(minor, currency, exponent), locale), expected);
      },
    ),
  );
});

test('amounts beyond 2^53 keep every digit', () => {
  assert.equal(formatMoney(toMoney(9007199254740993199n, 'USD', 2), 'en'), '$90,071,992,547,409,931.99');
  assert.equal(formatMoney(toMoney(9007199254740993199n, 'USD', 2), 'de'), '90.071.992.547.409.931,99\u00a0$');
});

test('digits come with the amount and not from Intl', () => {
  assert.equal(formatMoney(toMoney(1050n, 'JPY', 0), 'en'), '¥1,050');
  assert.equal(formatMoney(toMoney(1500n, 'KWD', 3), 'en').replace(/\s/g, ' '), 'KWD 1.500');
  assert.match(formatMoney(toMoney(1050n, 'HUF', 2), 'hu'), /10,50/);
  assert.match(formatMoney(toMoney(1050n, 'ISK', 2), 'is'), /10,50/);
});

test('a whole preset drops its decimals, another keeps them', () => {
  assert.equal(formatMoney(toMoney(5000n, 'EUR', 2), 'en', { whole: true }), '€50');
  assert.equal(formatMoney(toMoney(5050n, 'EUR', 2), 'en', { whole: true }), '€50.50');
});

test('a ledger amount is rounded down, never up', () => {
  const euro = (micro: string) => formatLedgerMoneyDown({ micro, currency: 'EUR', exponent: 2 }, 'en', LESS_THAN);
  assert.equal(euro('38209999'), '€38.20');
  assert.equal(euro('-1'), '-€0.01');
  assert.equal(euro('-10000'), '-€0.01');
  assert.equal(euro('0'), '€0.00');
  assert.equal(euro('9999'), 'less than €0.01');
  assert.equal(
    formatLedgerMoneyDown({ micro: '999999', currency: 'JPY', exponent: 0 }, 'en', LESS_THAN),
    'less than ¥1',
  );
});

test('what is shown of a ledger amount is never more than there is, and less by under one unit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.constantFrom(0, 2, 3), (micro, exponent) => {
      const shown = formatLedgerMoneyDown({ micro: micro.toString(), currency: 'EUR', exponent }, 'en', '0');
      const shownMicro = BigInt(shown.replace(/[^\d-]/g, '')) * 10n ** BigInt(6 - exponent);
      assert.ok(shownMicro <= micro);
      assert.ok(micro - shownMicro < 10n ** BigInt(6 - exponent));
    }),
  );
});

test('rates are written in full', () => {
  assert.equal(formatRate({ micro: '15', currency: 'EUR', exponent: 2 }, 'en'), '€0.000015');
  assert.equal(formatRate({ micro: '400000', currency: 'USD', exponent: 2 }, 'en'), '$0.40');
  assert.equal(formatRate({ micro: '12000000', currency: 'JPY', exponent: 0 }, 'en'), '¥12');
});

test('the price of a credit keeps four significant digits, or those of the currency', () => {
  const price = (minorPerMillion: string, exponent = 2) =>
    formatPricePerCreditRounded({ minorPerMillion, currency: 'EUR', exponent }, 'en');
  assert.equal(price('2380000'), '€0.0238');
  assert.equal(price('1000000'), '€0.01');
  assert.equal(price('2333333'), '€0.02333');
  assert.equal(price('2000050000'), '€20.00');
  assert.equal(price('25'), '€0.00000025');
  assert.equal(price('123456789012', 2), '€1,234.57');
  // A half goes to the even digit.
  assert.deepEqual(
    ['123449', '123450', '123451', '123550', '123549'].map((each) => price(each)),
    ['€0.001234', '€0.001234', '€0.001235', '€0.001236', '€0.001235'],
  );
});

test('credits carry no sign of currency and no idle zeros', () => {
  assert.equal(formatCredits({ units: '12500', exponent: 1 }, 'en'), '1,250');
  assert.equal(formatCredits({ units: '125', exponent: 1 }, 'en'), '12.5');
  assert.equal(formatCredits({ units: '-1240', exponent: 0 }, 'de'), '-1.240');
});

test('a sign with letters stays whole in right-to-left text', () => {
  assert.equal(formatMoney(toMoney(10000n, 'USD', 2), 'ar'), '\u200f100.00\u00a0\u2066US$\u2069');
  assert.equal(formatMoney(toMoney(10000n, 'EUR', 2), 'ar'), '\u200f100.00\u00a0€');
  assert.equal(formatMoney(toMoney(10000n, 'USD', 2), 'en-GB'), 'US$100.00');
});

test('percentages are exact', () => {
  assert.equal(formatPercent('19', 'en'), '19%');
  assert.equal(formatPercent('8.875', 'en'), '8.875%');
  assert.equal(formatPercent('8.875', 'de').replace(/\s/g, ' '), '8,875 %');
});

test('the sign of a currency stands where the locale writes it', () => {
  assert.deepEqual(currencySign('EUR', { locale: 'en', isRightToLeft: false }), { sign: '€', position: 'before' });
  assert.deepEqual(currencySign('EUR', { locale: 'de', isRightToLeft: false }), { sign: '€', position: 'after' });
  assert.deepEqual(currencySign('EUR', { locale: 'he', isRightToLeft: true }), { sign: '€', position: 'after' });
  assert.deepEqual(currencySign('EUR', { locale: 'fa', isRightToLeft: true }), { sign: '€', position: 'after' });
  assert.deepEqual(currencySign('EUR', { locale: 'fa', isRightToLeft: false }).position, 'before');
  const inArabic = (isRightToLeft: boolean) => currencySign('USD', { locale: 'ar', isRightToLeft }).sign;
  assert.deepEqual([inArabic(true), inArabic(false)], ['\u2066US$\u2069', 'US$']);
});
