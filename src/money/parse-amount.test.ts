import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatMoney } from './format-money.ts';
import { toMoney } from './from-wire.ts';
import { parseAmount, type ParseAmountFailure } from './parse-amount.ts';

const CURRENCIES = [
  ['USD', 2],
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['ISK', 2],
  ['HUF', 2],
  ['CHF', 2],
  ['INR', 2],
] as const;
const LOCALES = [
  'en',
  'en-GB',
  'en-IN',
  'de',
  'de-CH',
  'de-AT',
  'fr',
  'es',
  'pl',
  'pt-BR',
  'sv',
  'ru',
  'ar',
  'ar-EG',
  'fa',
  'hi',
  'bn-u-nu-beng',
  'ja',
  'he',
  'tr',
  'uk',
  'cs',
  'vi',
  'ko',
  'zh-Hans',
  'zh-Hant',
] as const;

function minorOf(text: string, locale: string, currency = 'EUR', exponent = 2): string | ParseAmountFailure {
  const result = parseAmount(text, { locale, currency, exponent });
  return result.ok ? result.money.minor : result.reason;
}

test('what is formatted in a locale is read back to the same amount', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...CURRENCIES),
      fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }),
      (locale, [currency, exponent], minor) => {
        const money = toMoney(minor, currency, exponent);
        const text = formatMoney(money, locale);
        assert.deepEqual(parseAmount(text, { locale, currency, exponent }), { ok: true, money }, `${locale}: ${text}`);
      },
    ),
    { numRuns: 3000 },
  );
});

test('any text is answered without throwing, and never with more digits than it has', () => {
  const text = fc.string({ unit: fc.constantFrom(..."0123456789.,' -€$٫٬٠١٩۵EUR\u00a0\u202f") });
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...CURRENCIES),
      (typed, locale, [currency, exponent]) => {
        const result = parseAmount(typed, { locale, currency, exponent });
        if (result.ok) assert.ok(BigInt(result.money.minor) >= 0n);
      },
    ),
    { numRuns: 3000 },
  );
});

test('both ways to write thousands and decimals together are read in every locale', () => {
  for (const locale of ['en', 'de', 'fr', 'ar', 'de-CH', 'en-IN']) {
    assert.equal(minorOf('1,000.50', locale), '100050', locale);
    assert.equal(minorOf('1.000,50', locale), '100050', locale);
    assert.equal(minorOf('1 000,50', locale), '100050', locale);
    assert.equal(minorOf('1\u202f000.50', locale), '100050', locale);
    assert.equal(minorOf("1'000.50", locale), '100050', locale);
    assert.equal(minorOf('١٬٠٠٠٫٥٠', locale), '100050', locale);
  }
});

test('one separator is read as the locale writes it', () => {
  assert.equal(minorOf('1,000', 'en'), '100000');
  assert.equal(minorOf('1.000', 'de'), '100000');
  assert.equal(minorOf('10.50', 'en'), '1050');
  assert.equal(minorOf('10,50', 'de'), '1050');
  assert.equal(minorOf('10.5', 'fr'), '1050');
  assert.equal(minorOf('1.500', 'en', 'KWD', 3), '1500');
  assert.equal(minorOf('1.500', 'de', 'KWD', 3), '1500000');
  assert.equal(minorOf('1,00,000', 'en-IN', 'INR'), '10000000');
  assert.equal(minorOf('.5', 'en'), '50');
  assert.equal(minorOf('5.', 'en'), '500');
});

test('what could be read in two ways is asked back', () => {
  assert.equal(minorOf('1.000', 'en'), 'ambiguous');
  assert.equal(minorOf('1,000', 'de'), 'ambiguous');
  assert.equal(minorOf('1.000', 'fr'), 'ambiguous');
  assert.equal(minorOf('1.000', 'en', 'JPY', 0), 'ambiguous');
  assert.equal(minorOf('10,50', 'en'), 'ambiguous');
});

test('the currency may be pasted along, another currency may not', () => {
  assert.equal(minorOf('€10.50', 'en'), '1050');
  assert.equal(minorOf('10,50 €', 'de'), '1050');
  assert.equal(minorOf('EUR 10', 'en'), '1000');
  assert.equal(minorOf('10 eur', 'en'), '1000');
  assert.equal(minorOf('CA$10', 'en', 'CAD'), '1000');
  assert.equal(minorOf('$10', 'en', 'CAD'), '1000');
  assert.equal(minorOf('Kč 10', 'cs', 'CZK'), '1000');
  assert.equal(minorOf('$10', 'en', 'EUR'), 'other_currency');
  assert.equal(minorOf('10 USD', 'en', 'EUR'), 'other_currency');
});

test('it rejects rather than rounds', () => {
  assert.equal(minorOf('10.505', 'en'), 'ambiguous');
  assert.equal(minorOf('1000.505', 'en'), 'too_many_decimals');
  assert.equal(minorOf('10.5', 'en', 'JPY', 0), 'too_many_decimals');
  assert.equal(minorOf('10.00', 'en', 'JPY', 0), '10');
  assert.equal(minorOf('0.0001', 'en', 'KWD', 3), 'too_many_decimals');
});

test('each failure has its reason', () => {
  assert.equal(minorOf('', 'en'), 'empty');
  assert.equal(minorOf(' € ', 'en'), 'empty');
  assert.equal(minorOf('ten', 'en'), 'not_a_number');
  assert.equal(minorOf('1e3', 'en'), 'not_a_number');
  assert.equal(minorOf('1.2.3', 'en'), 'not_a_number');
  assert.equal(minorOf('1,000.000.5', 'en'), 'not_a_number');
  assert.equal(minorOf('.', 'en'), 'not_a_number');
  assert.equal(minorOf('-5', 'en'), 'negative');
  assert.equal(minorOf('−€5', 'en'), 'negative');
  assert.equal(minorOf('5-', 'de'), 'negative');
  assert.equal(minorOf('12345678901234567.00', 'en'), 'too_long');
});

test('digits are read in every script that a keyboard for it types', () => {
  const scripts = ['arab', 'arabext', 'deva', 'beng', 'guru', 'gujr', 'orya', 'tamldec', 'telu', 'knda', 'mlym'];
  for (const script of [...scripts, 'thai', 'laoo', 'tibt', 'mymr', 'khmr', 'fullwide']) {
    const digits = new Intl.NumberFormat('en', { numberingSystem: script, useGrouping: false });
    for (const whole of [1_234_567_890, 90]) {
      const typed = digits.format(whole);
      assert.notEqual(typed, String(whole), script);
      assert.deepEqual(
        parseAmount(typed, { locale: 'en', currency: 'EUR', exponent: 2 }),
        { ok: true, money: { minor: `${whole}00`, currency: 'EUR', exponent: 2 } },
        script,
      );
    }
  }
});
