/** What a purchase costs and gives. Pure: the same input always gives the same quote. */
import type { SubscriptionStatus } from '../../contract/account.ts';
import type { InvoiceType } from '../../contract/invoice.ts';
import type { Money } from '../../contract/money.ts';
import type { PaymentMethod } from '../../contract/payment-method.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Line, Quote, QuoteRequest } from '../../contract/quote.ts';
import type { Catalogue } from './catalogue.ts';
import type { HeldPlan } from './held-plan.ts';
import { decimalToMinor, minorToMicro, toCredits, toLedgerMoney, toMoney } from './micro.ts';
import { wordedLine } from './line-wording.ts';
import { refuseOffer, type Offer, type OfferLine, type OfferRefusal, type OfferResult, type Terms } from './offer.ts';
import { CREDITS } from './plan-standing.ts';
import { computeTax, taxPlace, type ComputedTaxLine, type TaxedCustomer } from './tax.ts';
import { offerPack, offerTopUp } from './wallet-offers.ts';

export const QUOTE_VALID_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

export interface QuotedCustomer extends TaxedCustomer {
  readonly name: string;
  readonly currency: string;
  readonly frozen: boolean;
}

export interface QuotedSubscription extends HeldPlan {
  readonly status: SubscriptionStatus;
}

/** The wallet that would be filled, as it is in effect now. */
export interface QuotedWallet {
  /** What can be spent, minus debt: negative while in debt. */
  readonly availableMicro: bigint;
  readonly debtMicro: bigint;
  /** When what does not persist is discarded. */
  readonly periodEnd: Date | null;
}

export interface PricingInput {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly customer: QuotedCustomer;
  readonly wallet: QuotedWallet;
  /** What would be charged; `null` when there is none yet. */
  readonly paymentMethod: PaymentMethod | null;
  readonly now: Date;
}

export interface QuoteInput extends PricingInput {
  readonly subscription: QuotedSubscription | null;
  readonly request: QuoteRequest;
  /** What the customer chose about the offer: a code, a way to pay. */
  readonly choose?: (offer: Offer) => Offer;
}

/** What the server keeps of a quote, beside the quote as it was shown. */
export interface QuoteFacts {
  readonly unit: string;
  readonly lane: string;
  readonly invoiceType: InvoiceType;
  readonly creditMicro: bigint;
  readonly currency: string;
  readonly subtotalMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  readonly packKey: string | null;
  readonly packQuantity: number | null;
  readonly expiresAfterDays: number | null;
  readonly terms: Terms;
  readonly invoiceId: string | null;
  readonly continuesPurchaseId: string | null;
}

export type QuoteRefusal = OfferRefusal;
export type QuoteResult = { readonly ok: true; readonly quote: Quote; readonly facts: QuoteFacts } | QuoteRefusal;

/** Why this customer can buy nothing at all now, before any amount is looked at. */
export function purchaseBlock(
  customer: Pick<QuotedCustomer, 'frozen'>,
  subscription: Pick<QuotedSubscription, 'status'> | null,
): ProblemCode | null {
  if (customer.frozen) return 'account_frozen';
  if (subscription?.status === 'past_due') return 'payment_past_due';
  if (subscription?.status !== 'active' && subscription?.status !== 'trialing') return 'subscription_required';
  return null;
}

/** A quote for a pack or a top-up. Other kinds have an offer made for them first: `priceOffer`. */
export function buildQuote(input: QuoteInput): QuoteResult {
  const { customer, subscription, request } = input;
  const block = purchaseBlock(customer, subscription);
  if (block !== null || subscription === null) return refuseOffer(block ?? 'subscription_required');
  const offer = walletOffer(input, subscription);
  return offer.ok ? priceOffer(input, input.choose?.(offer) ?? offer) : offer;

  function walletOffer({ catalogue }: QuoteInput, held: HeldPlan): OfferResult {
    const facts = { catalogue, held, currency: customer.currency };
    if (request.kind === 'credit_pack') return offerPack(facts, request);
    if (request.kind === 'balance_topup') return offerTopUp(facts, request.amount);
    return refuseOffer('purchase_not_offered');
  }
}

/** Adds tax, holds the total against what can be charged, and says what the customer will have afterwards. */
export function priceOffer(input: PricingInput, offer: Offer): QuoteResult {
  const { catalogue, customer } = input;
  const currency = catalogue.currencies[customer.currency];
  if (!currency) return refuseOffer('purchase_not_offered');
  const totals = totalsOf(input, offer);
  if (!totals) return refuseOffer('tax_unavailable');
  const range = chargeRange(catalogue, customer.currency);
  const isSmall = totals.totalMinor < range.minimumMinor;
  if (offer.limits === 'customer' && (isSmall || totals.totalMinor > range.maximumMinor)) {
    const limit = toMoney(isSmall ? range.minimumMinor : range.maximumMinor, customer.currency, currency.exponent);
    return { ...refuseOffer(isSmall ? 'amount_too_small' : 'amount_too_large', offer.param), limit };
  }
  if (isSmall && totals.totalMinor !== 0n && offer.fixed === undefined) return priceOffer(input, waived(offer));
  return { ok: true, ...describe(input, offer, totals, currency.exponent) };
}

/** Too little to be charged by any processor: shown as it was, and taken off again. */
function waived(offer: Offer): Offer {
  const amountMinor = offer.lines.reduce((sum, line) => sum + line.amountMinor, 0n);
  return { ...offer, lines: [...offer.lines, wordedLine('discount', 'too_small', -amountMinor)] };
}

interface Totals {
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  readonly taxLines: readonly ComputedTaxLine[];
}

function totalsOf({ catalogue, customer }: PricingInput, { lines, fixed }: Offer): Totals | null {
  if (fixed) {
    const { subtotalMinor, taxMinor, taxLines } = fixed;
    return { netMinor: subtotalMinor, taxMinor, totalMinor: subtotalMinor + taxMinor, taxLines };
  }
  const amountMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0n);
  if (amountMinor < 0n) throw new RangeError('An offer takes off more than it costs.');
  const place = taxPlace(catalogue, customer);
  if (!place) return null;
  const { line, ...totals } = computeTax({ ...place, amountMinor, behaviour: catalogue.tax.behaviour });
  return { ...totals, taxLines: line ? [line] : [] };
}

function describe(
  input: PricingInput,
  offer: Offer,
  totals: Totals,
  exponent: number,
): { quote: Quote; facts: QuoteFacts } {
  const { customer, wallet, now } = input;
  const { pack, expiresAfterDays, persists } = offer;
  const money = (minor: bigint): Money => toMoney(minor, customer.currency, exponent);
  const creditMicro = offer.credit === 'net' ? minorToMicro(totals.netMinor, exponent) : offer.credit;
  const isCredits = offer.unit === CREDITS;
  const fills = creditMicro > 0n;
  const afterMicro = wallet.availableMicro + creditMicro;
  const packEnd = expiresAfterDays === null ? null : new Date(now.getTime() + expiresAfterDays * DAY_MS);
  const expiresAt = persists ? packEnd : wallet.periodEnd;
  const paidDebtMicro = wallet.debtMicro < creditMicro ? wallet.debtMicro : creditMicro;
  const quote: Quote = {
    id: input.id,
    kind: offer.kind,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + QUOTE_VALID_MS).toISOString(),
    accountName: customer.name,
    pack,
    lines: offer.lines.map((line) => lineOf(line, money)),
    subtotal: money(totals.netMinor),
    tax: money(totals.taxMinor),
    taxLines: totals.taxLines.map(({ amountMinor, ...line }) => ({ ...line, amount: money(amountMinor) })),
    total: money(totals.totalMinor),
    paymentMethod: input.paymentMethod,
    gives: {
      credits: isCredits && fills ? toCredits(creditMicro) : null,
      // A credit that is no net amount pays a debt and nothing else: it raises no balance.
      balance: offer.credit === 'net' ? money(totals.netMinor) : null,
      expiresAt: expiresAt?.toISOString() ?? null,
      persists,
    },
    paysDebt: isCredits || paidDebtMicro === 0n ? null : toLedgerMoney(paidDebtMicro, customer.currency, exponent),
    after: {
      credits: isCredits && fills ? toCredits(afterMicro) : null,
      balance: !isCredits && fills ? toLedgerMoney(afterMicro, customer.currency, exponent) : null,
    },
    promotion: offer.promotion ?? null,
    bankTransfer: offer.bankTransfer
      ? { dueDays: offer.bankTransfer.dueDays, instructions: [...offer.bankTransfer.instructions] }
      : null,
    invoiceId: offer.invoiceId ?? null,
  };
  const facts: QuoteFacts = {
    unit: offer.unit,
    lane: offer.lane,
    invoiceType: offer.invoiceType,
    creditMicro,
    currency: customer.currency,
    subtotalMinor: totals.netMinor,
    taxMinor: totals.taxMinor,
    totalMinor: totals.totalMinor,
    packKey: pack?.key ?? null,
    packQuantity: pack?.quantity ?? null,
    expiresAfterDays,
    terms: offer.terms,
    invoiceId: offer.invoiceId ?? null,
    continuesPurchaseId: offer.continuesPurchaseId ?? null,
  };
  return { quote, facts };
}

function lineOf({ amountMinor, periodStart, periodEnd, ...line }: OfferLine, money: (minor: bigint) => Money): Line {
  return {
    ...line,
    amount: money(amountMinor),
    periodStart: periodStart?.toISOString() ?? null,
    periodEnd: periodEnd?.toISOString() ?? null,
  };
}

function chargeRange(catalogue: Catalogue, currency: string): { minimumMinor: bigint; maximumMinor: bigint } {
  const definition = catalogue.currencies[currency];
  if (!definition) return { minimumMinor: 0n, maximumMinor: 0n };
  const { exponent, minimumCharge, maximumCharge } = definition;
  return {
    minimumMinor: decimalToMinor(minimumCharge, exponent),
    maximumMinor: decimalToMinor(maximumCharge, exponent),
  };
}
