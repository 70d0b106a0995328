import type { Credits, CreditPack, LedgerMoney, Money } from 'billing-portal-contract';
import type { MessageFormatter, MessageValue, PluralText } from './messages.ts';

/** Amounts, counts and dates in one locale and time zone. `Intl` objects are made at first use and shared by all. */
export class LocaleFormatter implements MessageFormatter {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly isRightToLeft: boolean;

  constructor(locale: string, _options: { readonly timeZone?: string; readonly lessThan?: string } = {}) {
    this.locale = locale;
    this.timeZone = _options.timeZone;
    this.isRightToLeft = false;
  }

  /** Chargeable money, exact: "€59.50". `whole: true` drops ".00" (presets): "€50". */
  money(_money: Money, _options?: { readonly whole?: boolean }): string {
    throw new Error('Not filled in yet');
  }

  /** A ledger amount rounded down to the currency's digits; "less than €0.01" when nothing else is left. */
  balance(_amount: LedgerMoney): string {
    throw new Error('Not filled in yet');
  }

  /** A ledger amount with all its digits: "€0.000015". For rates. */
  rate(_amount: LedgerMoney): string {
    throw new Error('Not filled in yet');
  }

  /** Credits, exact, without any sign of currency: "1,240", "12.5". */
  credits(_credits: Credits): string {
    throw new Error('Not filled in yet');
  }

  /** An integer string of the contract: "12500" → "12,500". */
  quantity(_quantity: string): string {
    throw new Error('Not filled in yet');
  }

  number(_value: number | bigint): string {
    throw new Error('Not filled in yet');
  }

  /** A percentage as the contract gives it: "19" → "19%", "8.875" → "8.875%". */
  percent(_percent: string | number): string {
    throw new Error('Not filled in yet');
  }

  /** Price of one credit, to four significant digits: "€0.0238". */
  pricePerCredit(_price: CreditPack['pricePerCredit']): string {
    throw new Error('Not filled in yet');
  }

  /** Credits, balance or money by what it is. */
  amount(_amount: Money | LedgerMoney | Credits): string {
    throw new Error('Not filled in yet');
  }

  /** "1 December", with the year when it is not this year or `year: 'always'`, in the customer's time zone. */
  date(_timestamp: string, _options?: { readonly year?: 'auto' | 'always' }): string {
    throw new Error('Not filled in yet');
  }

  /** "1 December 2026, 14:05". */
  dateTime(_timestamp: string): string {
    throw new Error('Not filled in yet');
  }

  /** The currency's sign as this locale writes it, and the side of the number it stands on, for input fields. */
  currencySign(_currency: string): { readonly sign: string; readonly position: 'before' | 'after' } {
    throw new Error('Not filled in yet');
  }

  plural(_count: MessageValue): keyof PluralText {
    throw new Error('Not filled in yet');
  }

  value(_value: MessageValue, _name: string): string {
    throw new Error('Not filled in yet');
  }
}
