import type { Money } from 'billing-portal-contract';

export type ParseAmountFailure =
  /** Nothing but spaces or a currency sign. */
  | 'empty'
  /** Not a number as it is written in this locale. */
  | 'not_a_number'
  /** "1.000" where the dot could group or be the decimal point: asked back rather than guessed. */
  | 'ambiguous'
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

/** Reads an amount as a customer types or pastes it: "1,000.50", "1.000,50 €", "1 000,50", "١٬٠٠٠٫٥٠". Never rounds. */
export function parseAmount(_text: string, _options: ParseAmountOptions): ParseAmountResult {
  throw new Error('Not filled in yet');
}
