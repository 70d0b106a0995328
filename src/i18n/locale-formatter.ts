import type { Credits, LedgerMoney, Money } from 'billing-portal-contract';
import { formatCredits, formatLedgerMoneyDown, formatMoney } from '../money/format-money.ts';
import { toDecimalString, trimFraction } from '../money/from-wire.ts';
import { formatDecimal } from '../money/number-formats.ts';
import { isRightToLeft } from './locale.ts';
import type { MessageFormatter, MessageValue, PluralText } from './messages.ts';

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

export interface LocaleFormatterOptions {
  /** IANA name; the browser's own when absent or unknown to it. */
  readonly timeZone?: string | undefined;
  /** "less than {amount}" in this locale. */
  readonly lessThan?: string;
  readonly now?: () => number;
}

/** Amounts, counts and dates in one locale and time zone. `Intl` objects are made at first use and shared by all. */
export class LocaleFormatter implements MessageFormatter {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly isRightToLeft: boolean;
  readonly #lessThan: string;
  readonly #now: () => number;

  constructor(locale: string, options: LocaleFormatterOptions = {}) {
    this.locale = locale;
    this.timeZone = options.timeZone;
    this.isRightToLeft = isRightToLeft(locale);
    this.#lessThan = options.lessThan ?? 'less than {amount}';
    this.#now = options.now ?? Date.now;
  }

  /** Chargeable money, exact: "€59.50". `whole: true` drops ".00" (presets): "€50". */
  money(money: Money, options?: { readonly whole?: boolean }): string {
    return formatMoney(money, this.locale, options);
  }

  /** A ledger amount rounded down to the currency's digits; "less than €0.01" when nothing else is left. */
  balance(amount: LedgerMoney): string {
    return formatLedgerMoneyDown(amount, this.locale, this.#lessThan);
  }

  /** Credits, exact, without any sign of currency: "1,240", "12.5". */
  credits(credits: Credits): string {
    return formatCredits(credits, this.locale);
  }

  /** An integer string of the contract: "12500" → "12,500". */
  quantity(quantity: string): string {
    return formatDecimal(quantity, this.locale);
  }

  number(value: number | bigint): string {
    return formatDecimal(value.toString(), this.locale);
  }

  /** Credits, balance or money by what it is. */
  amount(amount: Money | LedgerMoney | Credits): string {
    if ('minor' in amount) return this.money(amount);
    return 'micro' in amount ? this.balance(amount) : this.credits(amount);
  }

  /** "1 December", with the year when it is not this year or `year: 'always'`, in the customer's time zone. */
  date(timestamp: string, options: { readonly year?: 'auto' | 'always' } = {}): string {
    const date = new Date(timestamp);
    const isThisYear = date.getUTCFullYear() === new Date(this.#now()).getUTCFullYear();
    const withYear = options.year === 'always' || !isThisYear;
    return this.#dateFormat({ day: 'numeric', month: 'long', ...(withYear && { year: 'numeric' }) }).format(date);
  }

  /** "1 December 2026 at 14:05", `medium` where many stand below each other: "1 Dec 2026, 14:05". In the customer's time zone. */
  dateTime(timestamp: string, dateStyle: 'long' | 'medium' = 'long'): string {
    return this.#dateFormat({ dateStyle, timeStyle: 'short' }).format(new Date(timestamp));
  }

  /** Plural category of a `count`: a number, credits, or an integer string. */
  plural(count: MessageValue): keyof PluralText {
    const decimal = decimalOf(count);
    if (this.locale.startsWith('en')) return decimal === '1' ? 'one' : 'other';
    let rules = pluralRules.get(this.locale);
    if (rules === undefined) {
      rules = new Intl.PluralRules(this.locale);
      pluralRules.set(this.locale, rules);
    }
    return rules.select(pluralOperand(decimal));
  }

  value(value: MessageValue, name: string): string {
    if (typeof value === 'object') return this.amount(value);
    if (typeof value !== 'string') return this.number(value);
    return name === 'count' && /^\d+$/.test(value) ? this.quantity(value) : value;
  }

  #dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = [this.locale, this.timeZone, JSON.stringify(options)].join();
    let format = dateFormats.get(key);
    if (format === undefined) {
      format = createDateFormat(this.locale, this.timeZone, options);
      dateFormats.set(key, format);
    }
    return format;
  }
}

function createDateFormat(
  locale: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch {
    // A zone that this browser's tables do not know yet: its own zone is better than no page.
    return new Intl.DateTimeFormat(locale, options);
  }
}

function decimalOf(count: MessageValue): string {
  if (typeof count !== 'object') return String(count);
  if ('units' in count) return trimFraction(toDecimalString(BigInt(count.units), count.exponent));
  return 'minor' in count ? count.minor : count.micro;
}

/**
 * Plural rules look at the last digits and at whether millions are whole, so a long integer is shortened to the same
 * category and goes through a number without loss.
 */
function pluralOperand(decimal: string): number {
  const [whole = '0', fraction] = decimal.replace('-', '').split('.');
  const short = whole.length > 7 ? `1${whole.slice(-6)}` : whole;
  return Number(fraction === undefined ? short : `${short}.${fraction}`);
}
