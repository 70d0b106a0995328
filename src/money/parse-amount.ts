import type { Money } from 'billing-portal-contract';
import { toMoney } from './from-wire.ts';
import { numberFormat } from './number-formats.ts';

export type ParseAmountFailure =
  /** Nothing but spaces or a currency sign. */
  | 'empty'
  /** Not a number, however it is read. */
  | 'not_a_number'
  /** "1.000" where the dot could group or be the decimal point: asked back rather than guessed. */
  | 'ambiguous'
  /** Another currency's sign or code stands with it. */
  | 'other_currency'
  /** More decimals than the currency has. Rejected, never rounded. */
  | 'too_many_decimals'
  | 'negative'
  /** Beyond the 18 digits that the contract carries. */
  | 'too_long';

export type ParseAmountResult =
  { readonly ok: true; readonly money: Money } | { readonly ok: false; readonly reason: ParseAmountFailure };

export interface ParseAmountOptions {
  readonly locale: string;
  readonly currency: string;
  readonly exponent: number;
}

/** What the contract's integer strings carry. */
const DIGITS_MAX = 18;

/** Reads an amount as a customer types or pastes it: "1,000.50", "1.000,50 €", "1 000,50", "١٬٠٠٠٫٥٠". Never rounds. */
export function parseAmount(text: string, options: ParseAmountOptions): ParseAmountResult {
  const { currency, exponent } = options;
  const cleaned = stripCurrency(toPlainCharacters(text), options);
  if (cleaned === '') return failure('empty');

  const [, sign = '', unsigned = ''] = /^([-+]?)(.*)$/.exec(cleaned.replace(/^(.*)-$/, '-$1')) ?? [];
  if (!/^[\d.,' \u066b]*\d[\d.,' \u066b]*$/.test(unsigned))
    return failure(isForeign(unsigned) ? 'other_currency' : 'not_a_number');

  const split = splitDecimals(unsigned, separatorsOf(options.locale), exponent);
  if (typeof split === 'string') return failure(split);

  const decimals = split.decimals.replace(/0+$/, '');
  if (decimals.length > exponent) return failure('too_many_decimals');
  const digits = (split.whole + decimals.padEnd(exponent, '0')).replace(/^0+(?=\d)/, '');
  if (digits.length > DIGITS_MAX) return failure('too_long');
  if (sign === '-') return failure('negative');
  return { ok: true, money: toMoney(BigInt(digits), currency, exponent) };
}

function failure(reason: ParseAmountFailure): ParseAmountResult {
  return { ok: false, reason };
}

/** The digit zero of the decimal digit sets in daily use, Arabic, Persian and Devanagari first. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0xff10,
];

/** Western digits, one kind of space, minus and apostrophe; no direction marks. */
function toPlainCharacters(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((candidate) => code >= candidate && code < candidate + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .replace(/[\u2212\u2010-\u2015\ufe63\uff0d]/g, '-')
    .replace(/[\u2019\u02bc\uff07]/g, "'")
    .replace(/\u066c/g, "'")
    .replace(/[\u060c\uff0c]/g, ',')
    .replace(/\uff0e/g, '.')
    .trim();
}

/** Takes the currency's own signs off either end, with the spaces beside them. */
function stripCurrency(text: string, { locale, currency }: ParseAmountOptions): string {
  let stripped = text;
  for (const sign of currencySigns(locale, currency)) {
    const [, minus = '', rest = ''] = /^(-?)(.*)$/s.exec(stripped) ?? [];
    const upper = rest.toUpperCase();
    if (upper.startsWith(sign)) stripped = minus + rest.slice(sign.length).trim();
    else if (upper.endsWith(sign)) stripped = minus + rest.slice(0, -sign.length).trim();
  }
  return stripped;
}

/** In capitals, longest first: "CA$" goes before "$". */
function currencySigns(locale: string, currency: string): string[] {
  const signs = new Set<string>([currency]);
  for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
    const parts = numberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(1);
    const sign = parts.find((part) => part.type === 'currency')?.value;
    if (sign !== undefined) signs.add(toPlainCharacters(sign).toUpperCase());
  }
  return [...signs].filter((sign) => sign !== '').sort((left, right) => right.length - left.length);
}

function isForeign(text: string): boolean {
  return /\p{Sc}/u.test(text) || /^\s*[A-Za-z]{3}\s*[\d.,' ]+$|^[\d.,' ]+[A-Za-z]{3}\s*$/.test(text);
}

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

function separatorsOf(locale: string): Separators {
  // Eight digits: some locales group only from five on.
  const parts = numberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(12345678.5);
  const find = (type: string) =>
    toPlainCharacters(`0${parts.find((part) => part.type === type)?.value ?? ''}0`).slice(1, -1);
  return { decimal: find('decimal'), group: find('group') };
}

interface Split {
  readonly whole: string;
  readonly decimals: string;
}

/** Finds the decimal point. Where the text has two readings in the world, it is not for us to choose one. */
function splitDecimals(text: string, separators: Separators, exponent: number): Split | 'ambiguous' | 'not_a_number' {
  // U+066B is a decimal point in every locale.
  const [beforeArabic = '', afterArabic, ...more] = text.split('\u066b');
  if (afterArabic !== undefined) return more.length > 0 ? 'not_a_number' : withoutGroups(beforeArabic, afterArabic);

  const points = [...text.matchAll(/[.,]/g)];
  const last = points.at(-1);
  if (last === undefined) return withoutGroups(text, '');

  const before = text.slice(0, last.index);
  const after = text.slice(last.index + 1);
  const kinds = new Set(points.map((point) => point[0]));
  if (kinds.size === 2 || / |'/.test(before)) {
    const isLastUnique = points.filter((point) => point[0] === last[0]).length === 1;
    return isLastUnique ? withoutGroups(before, after) : 'not_a_number';
  }
  if (points.length > 1) return withoutGroups(text, '');

  if (last[0] === separators.group) {
    // "10,50" in English has one reading, but on the way to "10,500" it has another.
    return isGrouped(text) ? withoutGroups(text, '') : 'ambiguous';
  }
  const looksGrouped = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (looksGrouped && !(last[0] === separators.decimal && exponent === 3)) return 'ambiguous';
  return withoutGroups(before, after);
}

function isGrouped(text: string): boolean {
  // By thousands, or as in India: lakh and crore by hundreds.
  return /^[1-9]\d{0,2}([.,' ])\d{3}(\1\d{3})*$/.test(text) || /^[1-9]\d?([.,' ])(\d{2}\1)+\d{3}$/.test(text);
}

function withoutGroups(whole: string, decimals: string): Split | 'not_a_number' {
  if (!/^\d*$/.test(decimals)) return 'not_a_number';
  if (!/^\d*$/.test(whole) && !isGrouped(whole)) return 'not_a_number';
  return { whole: whole.replace(/\D/g, '') || '0', decimals };
}
