/** What a purchase costs and gives. Pure: the same input always gives the same quote. */
import type { SubscriptionStatus } from '../../contract/account.ts';
import type { Money } from '../../contract/money.ts';
import type { PaymentMethod } from '../../contract/payment-method.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Line, Quote, QuoteRequest } from '../../contract/quote.ts';
import type { Catalogue, CreditPackDefinition, PlanDefinition } from './catalogue.ts';
import { decimalToMinor, minorToMicro, toCredits, toLedgerMoney, toMoney } from './micro.ts';
import { isPackOffered, maximumPackQuantity, packCreditsMicro } from './packs.ts';
import { computeTax, taxPlace, type ComputedTax, type TaxedCustomer } from './tax.ts';

export const QUOTE_VALID_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

export interface QuotedCustomer extends TaxedCustomer {
  readonly name: string;
  readonly currency: string;
  readonly frozen: boolean;
}

export interface QuotedSubscription {
  readonly planKey: string;
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

export interface QuoteInput {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly customer: QuotedCustomer;
  readonly subscription: QuotedSubscription | null;
  readonly wallet: QuotedWallet;
  /** What would be charged; `null` when there is none yet. */
  readonly paymentMethod: PaymentMethod | null;
  readonly request: QuoteRequest;
  readonly now: Date;
}

/** What the server keeps of a quote, beside the quote as it was shown. */
export interface QuoteFacts {
  readonly unit: string;
  readonly creditMicro: bigint;
  readonly currency: string;
  readonly subtotalMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  readonly packKey: string | null;
  readonly packQuantity: number | null;
  readonly expiresAfterDays: number | null;
}

export interface QuoteRefusal {
  readonly ok: false;
  readonly code: ProblemCode;
  readonly param?: string;
  readonly limit?: Money;
}

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

export function buildQuote(input: QuoteInput): QuoteResult {
  const { catalogue, customer, subscription, request } = input;
  const block = purchaseBlock(customer, subscription);
  if (block !== null || subscription === null) return refuse(block ?? 'subscription_required');
  const plan = catalogue.plans[subscription.planKey];
  const currency = catalogue.currencies[customer.currency];
  if (!plan || !currency) return refuse('purchase_not_offered');
  const offer =
    request.kind === 'credit_pack'
      ? offerPack(catalogue, plan, subscription.planKey, customer.currency, request)
      : offerTopUp(catalogue, plan, customer.currency, request.amount);
  if (!offer.ok) return offer;
  const place = taxPlace(catalogue, customer);
  if (!place) return refuse('tax_unavailable');
  const tax = computeTax({ ...place, amountMinor: offer.amountMinor, behaviour: catalogue.tax.behaviour });
  const range = chargeRange(catalogue, customer.currency);
  const isSmall = tax.totalMinor < range.minimumMinor;
  if (isSmall || tax.totalMinor > range.maximumMinor) {
    const limit = toMoney(isSmall ? range.minimumMinor : range.maximumMinor, customer.currency, currency.exponent);
    return { ...refuse(isSmall ? 'amount_too_small' : 'amount_too_large', offer.param), limit };
  }
  return { ok: true, ...describe(input, offer, tax, currency.exponent) };
}

interface Offer {
  readonly ok: true;
  readonly amountMinor: bigint;
  /** The field of the request that decides the amount. */
  readonly param: string;
  readonly pack: { readonly key: string; readonly definition: CreditPackDefinition; readonly quantity: number } | null;
}

function offerPack(
  catalogue: Catalogue,
  plan: PlanDefinition,
  planKey: string,
  currency: string,
  request: Extract<QuoteRequest, { kind: 'credit_pack' }>,
): Offer | QuoteRefusal {
  if (plan.model !== 'credits') return refuse('purchase_not_offered');
  // A key such as "constructor" is a key of every object, and no pack.
  const isListed = Object.hasOwn(catalogue.creditPacks, request.pack);
  const definition = isListed ? catalogue.creditPacks[request.pack] : undefined;
  const price = definition?.price[currency];
  if (!definition || price === undefined || !isPackOffered(catalogue, request.pack, planKey, currency)) {
    return refuse('pack_unavailable', 'pack');
  }
  const quantity = request.quantity ?? 1;
  if (quantity > maximumPackQuantity(definition)) return refuse('invalid_request', 'quantity');
  const exponent = catalogue.currencies[currency]?.exponent ?? 0;
  return {
    ok: true,
    amountMinor: decimalToMinor(price, exponent) * BigInt(quantity),
    param: 'quantity',
    pack: { key: request.pack, definition, quantity },
  };
}

function offerTopUp(catalogue: Catalogue, plan: PlanDefinition, currency: string, amount: Money): Offer | QuoteRefusal {
  const minimum = catalogue.topUps.minimum[currency];
  const maximum = catalogue.topUps.maximum[currency];
  if (plan.model !== 'balance' || minimum === undefined || maximum === undefined) return refuse('purchase_not_offered');
  if (amount.currency !== currency) return refuse('currency_mismatch', 'amount.currency');
  const exponent = catalogue.currencies[currency]?.exponent ?? 0;
  if (amount.exponent !== exponent) return refuse('currency_mismatch', 'amount.exponent');
  const amountMinor = BigInt(amount.minor);
  const minimumMinor = decimalToMinor(minimum, exponent);
  const maximumMinor = decimalToMinor(maximum, exponent);
  if (amountMinor < minimumMinor) {
    return { ...refuse('amount_too_small', 'amount.minor'), limit: toMoney(minimumMinor, currency, exponent) };
  }
  if (amountMinor > maximumMinor) {
    return { ...refuse('amount_too_large', 'amount.minor'), limit: toMoney(maximumMinor, currency, exponent) };
  }
  return { ok: true, amountMinor, param: 'amount.minor', pack: null };
}

function describe(
  input: QuoteInput,
  offer: Offer,
  tax: ComputedTax,
  exponent: number,
): { quote: Quote; facts: QuoteFacts } {
  const { catalogue, customer, wallet, now } = input;
  const { pack } = offer;
  const money = (minor: bigint): Money => toMoney(minor, customer.currency, exponent);
  const creditMicro = pack
    ? packCreditsMicro(pack.definition) * BigInt(pack.quantity)
    : minorToMicro(tax.netMinor, exponent);
  const paidDebtMicro = wallet.debtMicro < creditMicro ? wallet.debtMicro : creditMicro;
  const persists = pack !== null || (catalogue.topUps.persists ?? true);
  const expiresAfterDays = pack?.definition.expiresAfterDays ?? null;
  const packEnd = expiresAfterDays === null ? null : new Date(now.getTime() + expiresAfterDays * DAY_MS);
  const expiresAt = persists ? packEnd : wallet.periodEnd;
  const quote: Quote = {
    id: input.id,
    kind: pack ? 'credit_pack' : 'balance_topup',
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + QUOTE_VALID_MS).toISOString(),
    accountName: customer.name,
    pack: pack && { key: pack.key, name: pack.definition.name, quantity: pack.quantity },
    lines: [quotedLine(pack, money(offer.amountMinor))],
    subtotal: money(tax.netMinor),
    tax: money(tax.taxMinor),
    taxLines: tax.line ? [taxLineOf(tax.line, money)] : [],
    total: money(tax.totalMinor),
    paymentMethod: input.paymentMethod,
    gives: {
      credits: pack ? toCredits(creditMicro) : null,
      balance: pack ? null : money(tax.netMinor),
      expiresAt: expiresAt?.toISOString() ?? null,
      persists,
    },
    paysDebt: pack || paidDebtMicro === 0n ? null : toLedgerMoney(paidDebtMicro, customer.currency, exponent),
    after: {
      credits: pack ? toCredits(wallet.availableMicro + creditMicro) : null,
      balance: pack ? null : toLedgerMoney(wallet.availableMicro + creditMicro, customer.currency, exponent),
    },
  };
  const facts: QuoteFacts = {
    unit: pack ? 'credits' : customer.currency,
    creditMicro,
    currency: customer.currency,
    subtotalMinor: tax.netMinor,
    taxMinor: tax.taxMinor,
    totalMinor: tax.totalMinor,
    packKey: pack?.key ?? null,
    packQuantity: pack?.quantity ?? null,
    expiresAfterDays,
  };
  return { quote, facts };
}

function quotedLine(pack: Offer['pack'], amount: Money): Line {
  return {
    type: pack ? 'credit_pack' : 'balance_topup',
    description: pack ? pack.definition.name : 'Funds added to balance',
    quantity: pack?.quantity ?? 1,
    amount,
    periodStart: null,
    periodEnd: null,
  };
}

function taxLineOf(line: NonNullable<ComputedTax['line']>, money: (minor: bigint) => Money): Quote['taxLines'][number] {
  const { amountMinor, ...rest } = line;
  return { ...rest, amount: money(amountMinor) };
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

function refuse(code: ProblemCode, param?: string): QuoteRefusal {
  return { ok: false, code, ...(param === undefined ? {} : { param }) };
}
