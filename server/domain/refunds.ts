/** Refunds: how much may still be given back, and how a credit note shares it out. Pure. */
import { divideHalfEven } from './micro.ts';

/** What may still be refunded: what was paid, minus what went back, is on its way back, or is held by the bank. */
export function refundableMinor(input: {
  readonly paidMinor: bigint;
  readonly refunds: readonly { readonly status: string; readonly amountMinor: bigint }[];
  readonly disputedMinor: bigint;
  readonly failedLate: boolean;
}): bigint {
  if (input.failedLate) return 0n;
  const goneMinor = input.refunds.reduce(
    (sum, { status, amountMinor }) => sum + (status === 'failed' || status === 'canceled' ? 0n : amountMinor),
    input.disputedMinor,
  );
  return goneMinor > input.paidMinor ? 0n : input.paidMinor - goneMinor;
}

export interface TaxShare {
  readonly inclusive: boolean;
  /** Of the whole invoice. */
  readonly amountMinor: bigint;
  /** In the credit notes that stand already, as a positive number. */
  readonly creditedMinor: bigint;
}

export interface CreditNoteAmounts {
  /** All positive: the note shows them negative. In the order of the tax lines given. */
  readonly taxMinor: readonly bigint[];
  /** The line: with inclusive tax it contains it, as the line of the invoice does. */
  readonly lineMinor: bigint;
  readonly subtotalMinor: bigint;
  readonly totalMinor: bigint;
}

/**
 * Shares a refund out over net and tax in proportion. Each tax line is rounded once, on the cumulative amount, so that any
 * number of partial refunds adds up to the invoice exactly and never to more.
 */
export function creditNoteAmounts(input: {
  readonly amountMinor: bigint;
  /** Of the notes that stand already. */
  readonly creditedMinor: bigint;
  readonly invoiceTotalMinor: bigint;
  readonly taxes: readonly TaxShare[];
}): CreditNoteAmounts {
  const { amountMinor, creditedMinor, invoiceTotalMinor, taxes } = input;
  const cumulativeMinor = creditedMinor + amountMinor;
  const taxMinor = taxes.map(
    (tax) => divideHalfEven(tax.amountMinor * cumulativeMinor, invoiceTotalMinor) - tax.creditedMinor,
  );
  const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
  const subtotalMinor = amountMinor - sum(taxMinor);
  const insideMinor = sum(taxMinor.filter((_, index) => taxes[index]?.inclusive === true));
  return { taxMinor, lineMinor: subtotalMinor + insideMinor, subtotalMinor, totalMinor: amountMinor };
}
