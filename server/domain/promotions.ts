/** Promotions as a seller writes them, and what one does to an offer. Pure. */
import type { AppliedPromotion } from '../../contract/promotion.ts';
import type { PurchaseKind } from '../../contract/quote.ts';
import type { Catalogue, Decimal, Prices } from './catalogue.ts';
import { lookup } from './lookup.ts';
import { decimalToFraction, decimalToMicro, decimalToMinor, divideHalfEven, minorToMicro, toAmount } from './micro.ts';
import { offerLine, type Offer } from './offer.ts';
import { CREDITS } from './plan-standing.ts';
import { computeTax, taxPlace, type TaxedCustomer } from './tax.ts';

export interface PromotionDefinition {
  /** As the customer reads it on the line. */
  readonly name: string;
  /** What is typed; case, spaces and dashes do not matter. Absent: applied by itself to a first purchase. */
  readonly code?: string;
  /** What it is for. `plan`: off the next bills of the plan; `none`: a bonus on redeeming, without a purchase. */
  readonly on: 'credit_pack' | 'balance_topup' | 'plan' | 'none';
  /** Off packs or the plan. Never off a top-up: a balance rises by what was paid for it, so that gets a bonus instead. */
  readonly percentOff?: Decimal;
  readonly amountOff?: Prices;
  /** On top, in a lot of its own: credits for packs, money for top-ups, either without a purchase. */
  readonly bonusCredits?: Decimal;
  readonly bonusBalance?: Prices;
  /** On top in percent of what is bought. */
  readonly bonusPercent?: Decimal;
  readonly bonusExpiresAfterDays?: number;
  /** Keys; absent: all. */
  readonly packs?: readonly string[];
  readonly plans?: readonly string[];
  /** `plan`: how many bills; absent: all. */
  readonly invoices?: number;
  readonly firstPurchaseOnly?: boolean;
  readonly startsAt?: string;
  readonly endsAt?: string;
  /** Of all customers together. Each customer redeems it once. */
  readonly maximumRedemptions?: number;
}

export interface ChosenPromotion {
  readonly key: string;
  readonly definition: PromotionDefinition;
}

/** Letters and digits in capitals: how codes are compared and hashed. */
export function normalizeCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

export function findPromotion(catalogue: Catalogue, typed: string): ChosenPromotion | null {
  const wanted = normalizeCode(typed);
  for (const [key, definition] of Object.entries(catalogue.promotions ?? {})) {
    if (definition.code !== undefined && normalizeCode(definition.code) === wanted) return { key, definition };
  }
  return null;
}

/** The one that needs no code: a bonus on the first purchase. */
export function firstPurchasePromotion(catalogue: Catalogue, offer: Offer, at: Date): ChosenPromotion | null {
  for (const [key, definition] of Object.entries(catalogue.promotions ?? {})) {
    const chosen = { key, definition };
    if (definition.code === undefined && isRunning(definition, at) && suits(chosen, offer)) return chosen;
  }
  return null;
}

export function promotionByKey(catalogue: Catalogue, key: string): ChosenPromotion | null {
  const definition = lookup(catalogue.promotions ?? {}, key);
  return definition ? { key, definition } : null;
}

export function isRunning({ startsAt, endsAt }: PromotionDefinition, at: Date): boolean {
  const hasStarted = startsAt === undefined || new Date(startsAt) <= at;
  return hasStarted && (endsAt === undefined || at < new Date(endsAt));
}

const WALLET_KINDS: readonly PurchaseKind[] = ['credit_pack', 'balance_topup'];

/** Whether it is meant for what is sold here. */
export function suits({ definition }: ChosenPromotion, offer: Offer): boolean {
  if (!WALLET_KINDS.includes(offer.kind) || definition.on !== offer.kind) return false;
  return definition.packs === undefined || (offer.pack !== null && definition.packs.includes(offer.pack.key));
}

/** The offer with the promotion: money off as a line, what is given on top in its terms. */
export function applyPromotion(
  catalogue: Catalogue,
  offer: Offer,
  chosen: ChosenPromotion,
  customer: TaxedCustomer & { readonly currency: string },
): Offer {
  const { key, definition } = chosen;
  const { currency } = customer;
  const exponent = catalogue.currencies[currency]?.exponent ?? 0;
  const fullMinor = offer.lines.reduce((sum, line) => sum + line.amountMinor, 0n);
  const offMinor = discountMinor(definition, fullMinor, currency, exponent);
  const soldMicro =
    offer.credit === 'net' ? minorToMicro(netOf(catalogue, fullMinor, customer), exponent) : offer.credit;
  const bonusMicro = bonusOf(definition, offer.unit, soldMicro, currency);
  const promotion: AppliedPromotion = {
    key,
    name: definition.name,
    code: definition.code ?? null,
    bonus: bonusMicro > 0n ? toAmount(offer.unit, bonusMicro, exponent) : null,
    bonusExpiresAfterDays: definition.bonusExpiresAfterDays ?? null,
  };
  return {
    ...offer,
    lines: offMinor > 0n ? [...offer.lines, offerLine('discount', definition.name, -offMinor)] : offer.lines,
    promotion,
    terms: { ...offer.terms, promotion: key, bonusMicro: bonusMicro.toString() },
  };
}

/** Money off `fullMinor`: never more than it, rounded half to even, once. */
export function discountMinor(
  { percentOff, amountOff }: PromotionDefinition,
  fullMinor: bigint,
  currency: string,
  exponent: number,
): bigint {
  const fixed = amountOff?.[currency];
  const fixedMinor = fixed === undefined ? 0n : decimalToMinor(fixed, exponent);
  const percentMinor = percentOff === undefined ? 0n : percentOf(fullMinor, percentOff);
  const offMinor = fixedMinor + percentMinor;
  return offMinor > fullMinor ? fullMinor : offMinor;
}

/** What a balance rises by: the amount without the tax that may be inside of it. */
function netOf(catalogue: Catalogue, amountMinor: bigint, customer: TaxedCustomer): bigint {
  const place = taxPlace(catalogue, customer);
  return place ? computeTax({ ...place, amountMinor, behaviour: catalogue.tax.behaviour }).netMinor : amountMinor;
}

function bonusOf(definition: PromotionDefinition, unit: string, soldMicro: bigint, currency: string): bigint {
  const { bonusCredits, bonusBalance, bonusPercent } = definition;
  const fixed = unit === CREDITS ? bonusCredits : bonusBalance?.[currency];
  const fixedMicro = fixed === undefined ? 0n : decimalToMicro(fixed);
  return bonusPercent === undefined ? fixedMicro : fixedMicro + percentOf(soldMicro, bonusPercent);
}

/** What a code gives on redeeming, without a purchase. */
export function freeBonus(
  definition: PromotionDefinition,
  currency: string,
): { readonly unit: string; readonly micro: bigint } | null {
  if (definition.bonusCredits !== undefined) return { unit: CREDITS, micro: decimalToMicro(definition.bonusCredits) };
  const money = definition.bonusBalance?.[currency];
  return money === undefined ? null : { unit: currency, micro: decimalToMicro(money) };
}

function percentOf(amount: bigint, percent: Decimal): bigint {
  const { numerator, denominator } = decimalToFraction(percent);
  return divideHalfEven(amount * numerator, 100n * denominator);
}
