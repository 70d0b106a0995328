/** What is sold in one purchase, before tax: the common shape of a pack, a renewal, a plan change and every other payment. */
import type { InvoiceType } from '../../contract/invoice.ts';
import type { Money } from '../../contract/money.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { AppliedPromotion } from '../../contract/promotion.ts';
import type { LineType, LineWording, PurchaseKind } from '../../contract/quote.ts';
import type { ComputedTaxLine } from './tax.ts';

/** The lane of everything that changes the subscription itself. Wallets have their unit for a lane. */
export const SUBSCRIPTION_LANE = 'subscription';

/** `amountMinor` as the catalogue states prices: before tax or with it. Negative lines take off. */
export interface OfferLine {
  readonly type: LineType;
  readonly description: string;
  readonly quantity: number;
  readonly amountMinor: bigint;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
  readonly wording?: LineWording | undefined;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
/** What will be applied when it is paid, frozen with the quote. Each kind reads its own. */
export type Terms = Readonly<Record<string, JsonValue>>;

export interface Offer {
  readonly ok: true;
  readonly kind: PurchaseKind;
  readonly invoiceType: InvoiceType;
  /** One purchase of a customer and lane may be open: a wallet's unit, `subscription`, or `invoice:<id>`. */
  readonly lane: string;
  /** The wallet it fills, or would fill. */
  readonly unit: string;
  readonly lines: readonly OfferLine[];
  /** What the wallet gets; `net`: the amount without tax. */
  readonly credit: bigint | 'net';
  readonly persists: boolean;
  readonly expiresAfterDays: number | null;
  readonly pack: { readonly key: string; readonly name: string; readonly quantity: number } | null;
  /**
   * `customer`: a total outside of what can be charged is refused. `engine`: nobody is there to choose another amount, so a total
   * too small to be charged is waived, and nothing or much may be due.
   */
  readonly limits: 'customer' | 'engine';
  /** The field of the request that decides the amount. */
  readonly param?: string;
  readonly terms: Terms;
  /** Set for a debt that has its figures already: they are taken over, not computed. */
  readonly fixed?: FixedTotals;
  /** The invoice that is paid, when there is one already. */
  readonly invoiceId?: string;
  /** The open purchase that goes on with another attempt, instead of a new one. */
  readonly continuesPurchaseId?: string;
  /** Its money off is among the lines already, what it gives on top in the terms. */
  readonly promotion?: AppliedPromotion;
  /** Paid by bank transfer instead of the payment method. */
  readonly bankTransfer?: { readonly dueDays: number; readonly instructions: readonly string[] };
}

export interface FixedTotals {
  readonly subtotalMinor: bigint;
  readonly taxMinor: bigint;
  readonly taxLines: readonly ComputedTaxLine[];
}

export interface OfferRefusal {
  readonly ok: false;
  readonly code: ProblemCode;
  readonly param?: string;
  readonly limit?: Money;
  readonly invoiceId?: string;
}

export type OfferResult = Offer | OfferRefusal;

export function refuseOffer(code: ProblemCode, param?: string): OfferRefusal {
  return { ok: false, code, ...(param === undefined ? {} : { param }) };
}

/** A line without a period, of which there is one. */
export function offerLine(
  type: LineType,
  description: string,
  amountMinor: bigint,
  more: Partial<Pick<OfferLine, 'quantity' | 'periodStart' | 'periodEnd'>> = {},
): OfferLine {
  return { type, description, amountMinor, quantity: 1, periodStart: null, periodEnd: null, ...more };
}
