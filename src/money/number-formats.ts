/**
 * `Intl.NumberFormat` objects, made at first use and shared. The first currency format of a page costs tens of
 * milliseconds on a slow machine, so plain English amounts are written without it: they stand in the first paint.
 */
const formats = new Map<string, Intl.NumberFormat>();

/** A shared format for exact decimal strings. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

const ENGLISH_SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const RIGHT_TO_LEFT_MARK = '\u200f';
const PLAIN_ENGLISH = /^en(-US)?$/;

/** "1234.50" → "1,234.50". `decimal` has exactly the digits to show; it is never rounded. */
export function formatDecimal(decimal: string, locale: string): string {
  if (PLAIN_ENGLISH.test(locale)) return groupEnglish(decimal);
  const digits = fractionDigits(decimal);
  const format = numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.format(decimal as Intl.StringNumericLiteral);
}

/** "1234.50" → "€1,234.50". `decimal` has exactly the digits to show; it is never rounded. */
export function formatCurrency(decimal: string, currency: string, locale: string): string {
  const sign = ENGLISH_SIGNS[currency];
  if (sign !== undefined && PLAIN_ENGLISH.test(locale)) {
    const grouped = groupEnglish(decimal);
    return grouped.startsWith('-') ? `-${sign}${grouped.slice(1)}` : sign + grouped;
  }
  // The digits are given always: the tables of Intl disagree with those of payment processors (ISK, HUF …).
  const digits = fractionDigits(decimal);
  const format = numberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const text = format.format(decimal as Intl.StringNumericLiteral);
  return text.includes(RIGHT_TO_LEFT_MARK) ? isolateSign(text) : text;
}

/**
 * Keeps a sign such as "US$" whole inside right-to-left text: its letters have a direction and its last character has none,
 * so that it would be shown as "$US".
 */
export function isolateSign(text: string): string {
  return text.replace(/[A-Z]+[$¥£]/, '\u2066$&\u2069');
}

function fractionDigits(decimal: string): number {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
}

function groupEnglish(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
