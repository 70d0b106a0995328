import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LocaleFormatter } from './locale-formatter.ts';
import { canonicalLocale, isRightToLeft } from './locale.ts';
import { availableLanguage, loadLanguage, registerLocale, textsOf } from './locale-registry.ts';
import { defineMessages, formatMessage } from './messages.ts';
import { accent, unaccent } from './pseudo-locale.ts';

const english = new LocaleFormatter('en');
const left = { one: '{count} credit left', other: '{count} credits left' } as const;

test('named placeholders are filled in, an unknown one stays to be seen', () => {
  assert.equal(formatMessage('Pay {total} with {card}', { total: 'x' }, english), 'Pay x with {card}');
});

test('amounts are formatted by what they are', () => {
  const text = (value: Parameters<typeof english.value>[0]) => formatMessage('{it}', { it: value }, english);
  assert.equal(text({ minor: '5950', currency: 'EUR', exponent: 2 }), '€59.50');
  assert.equal(text({ micro: '38209999', currency: 'EUR', exponent: 2 }), '€38.20');
  assert.equal(text({ units: '12405', exponent: 1 }), '1,240.5');
  assert.equal(text(1240), '1,240');
  assert.equal(text(2n ** 60n), '1,152,921,504,606,846,976');
});

test('a plural is chosen by count, whatever kind of number it is', () => {
  assert.equal(formatMessage(left, { count: 1 }, english), '1 credit left');
  assert.equal(formatMessage(left, { count: '1240' }, english), '1,240 credits left');
  assert.equal(formatMessage(left, { count: { units: '10', exponent: 1 } }, english), '1 credit left');
  assert.equal(formatMessage(left, { count: { units: '10', exponent: 0 } }, english), '10 credits left');
  assert.equal(formatMessage(left, { count: { units: '15', exponent: 1 } }, english), '1.5 credits left');
});

test('plural categories follow the language, for long numbers too', () => {
  const arabic = new LocaleFormatter('ar');
  const russian = new LocaleFormatter('ru');
  const spanish = new LocaleFormatter('es');
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((count) => arabic.plural(count)),
    ['zero', 'one', 'two', 'few', 'many', 'other'],
  );
  assert.equal(russian.plural(9007199254740993n * 10n + 1n), 'one');
  assert.equal(russian.plural({ units: '125', exponent: 1 }), 'other');
  assert.equal(spanish.plural('123456789000000'), 'many');
});

test('values are isolated inside a right-to-left sentence', () => {
  const text = formatMessage('ادفع {total}', { total: 'Acme' }, new LocaleFormatter('ar'));
  assert.equal(text, 'ادفع \u2068Acme\u2069');
});

test('dates are those of the customer, with the year when it is another one', () => {
  const now = () => Date.parse('2026-11-22T10:00:00.000Z');
  const tokyo = new LocaleFormatter('en-GB', { timeZone: 'Asia/Tokyo', now });
  assert.equal(tokyo.date('2026-11-30T16:00:00.000Z'), '1 December');
  assert.equal(tokyo.date('2027-11-30T16:00:00.000Z'), '1 December 2027');
  assert.equal(tokyo.date('2026-11-30T16:00:00.000Z', { year: 'always' }), '1 December 2026');
  assert.equal(tokyo.dateTime('2026-11-30T16:05:00.000Z'), '1 December 2026 at 01:05');
  const unknown = new LocaleFormatter('en-GB', { timeZone: 'Mars/Olympus', now });
  const here = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
  assert.equal(unknown.date('2026-11-30T12:00:00.000Z'), here.format(Date.parse('2026-11-30T12:00:00.000Z')));
});

test('language tags of real pages are understood or refused, never thrown on', () => {
  assert.equal(canonicalLocale('en_us'), 'en-US');
  assert.equal(canonicalLocale('not a tag'), null);
  assert.equal(canonicalLocale(''), null);
  assert.ok(isRightToLeft('ar-EG') && isRightToLeft('he') && isRightToLeft('az-Arab') && isRightToLeft('ar-XB'));
  assert.ok(!isRightToLeft('en') && !isRightToLeft('ar-Latn') && !isRightToLeft('arn'));
});

test('a host can bring a language of its own', () => {
  assert.equal(availableLanguage('cy-GB'), 'en');
  registerLocale('cy', { credits: { left: 'ar ôl' } });
  assert.equal(availableLanguage('cy-GB'), 'cy');
  assert.equal(textsOf('cy')?.text('credits', 'left', 'left'), 'ar ôl');
  assert.equal(textsOf('cy')?.text('credits', 'right', 'right'), undefined);
});

test('Chinese is shown in the script of its region', () => {
  const shown = ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK', 'zh-TW', 'zh-HK', 'zh-Hant-MY'].map(availableLanguage);
  assert.deepEqual(shown, ['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'zh-Hant', 'zh-Hant']);
});

test('every Portuguese is shown in the one that ships, unless the host brings its own', () => {
  assert.deepEqual(['pt', 'pt-PT', 'pt-BR'].map(availableLanguage), ['pt-BR', 'pt-BR', 'pt-BR']);
  registerLocale('pt', {});
  assert.equal(availableLanguage('pt-PT'), 'pt');
});

test('a language is fetched once and then there', async () => {
  assert.equal(textsOf('de'), null);
  await Promise.all([loadLanguage('de'), loadLanguage('de')]);
  assert.equal(textsOf('de')?.text('common', 'lessThan', ''), 'weniger als {amount}');
});

test('the pseudo-language accents words and keeps placeholders', async () => {
  assert.equal(accent('Buy {count} credits'), '⟦Ɓûý~ {count} çŕéðîţš~~~⟧');
  assert.equal(unaccent(accent('Buy {count} credits')), 'Buy {count} credits');
  await loadLanguage('en-XA');
  const plural = textsOf('en-XA')?.text('credits', 'left', left);
  assert.match(formatMessage(plural ?? '', { count: 1 }, english), /^⟦1 çŕéðîţ~~ léfţ~~/);
});

test('messages are declared with their placeholders as types', () => {
  const messages = defineMessages('credits', { left, title: 'Credits' });
  assert.equal(messages.area, 'credits');
  assert.equal(messages.english.title, 'Credits');
});
