/** The two purchases that fill a wallet: packs of credits, and money added to a balance. */
import type { Money } from '../../contract/money.ts';
import type { QuoteRequest } from '../../contract/quote.ts';
import type { Catalogue } from './catalogue.ts';
import type { HeldPlan } from './held-plan.ts';
import { lookup } from './lookup.ts';
import { decimalToMinor, toMoney } from './micro.ts';
import { wordedLine } from './line-wording.ts';
import { offerLine, refuseOffer, type OfferResult } from './offer.ts';
import { isPackOffered, maximumPackQuantity, packCreditsMicro } from './packs.ts';
import { CREDITS, planOf } from './plan-standing.ts';

export interface WalletOfferInput {
  readonly catalogue: Catalogue;
  readonly held: HeldPlan;
  readonly currency: string;
}

export function offerPack(
  { catalogue, held, currency }: WalletOfferInput,
  request: Extract<QuoteRequest, { kind: 'credit_pack' }>,
): OfferResult {
  if (planOf(catalogue, held)?.model !== 'credits') return refuseOffer('purchase_not_offered');
  const definition = lookup(catalogue.creditPacks, request.pack);
  const price = definition?.price[currency];
  if (!definition || price === undefined || !isPackOffered(catalogue, request.pack, held, currency)) {
    return refuseOffer('pack_unavailable', 'pack');
  }
  const quantity = request.quantity ?? 1;
  if (quantity > maximumPackQuantity(definition)) return refuseOffer('invalid_request', 'quantity');
  const exponent = catalogue.currencies[currency]?.exponent ?? 0;
  const amountMinor = decimalToMinor(price, exponent) * BigInt(quantity);
  return {
    ok: true,
    kind: 'credit_pack',
    invoiceType: 'credit_purchase',
    lane: CREDITS,
    unit: CREDITS,
    lines: [offerLine('credit_pack', definition.name, amountMinor, { quantity })],
    credit: packCreditsMicro(definition) * BigInt(quantity),
    persists: true,
    expiresAfterDays: definition.expiresAfterDays ?? null,
    pack: { key: request.pack, name: definition.name, quantity },
    limits: 'customer',
    param: 'quantity',
    terms: {},
  };
}

export function offerTopUp({ catalogue, held, currency }: WalletOfferInput, amount: Money): OfferResult {
  const minimum = catalogue.topUps.minimum[currency];
  const maximum = catalogue.topUps.maximum[currency];
  const isOffered = planOf(catalogue, held)?.model === 'balance';
  if (!isOffered || minimum === undefined || maximum === undefined) return refuseOffer('purchase_not_offered');
  if (amount.currency !== currency) return refuseOffer('currency_mismatch', 'amount.currency');
  const exponent = catalogue.currencies[currency]?.exponent ?? 0;
  if (amount.exponent !== exponent) return refuseOffer('currency_mismatch', 'amount.exponent');
  const amountMinor = BigInt(amount.minor);
  const minimumMinor = decimalToMinor(minimum, exponent);
  const maximumMinor = decimalToMinor(maximum, exponent);
  if (amountMinor < minimumMinor) {
    return { ...refuseOffer('amount_too_small', 'amount.minor'), limit: toMoney(minimumMinor, currency, exponent) };
  }
  if (amountMinor > maximumMinor) {
    return { ...refuseOffer('amount_too_large', 'amount.minor'), limit: toMoney(maximumMinor, currency, exponent) };
  }
  return {
    ok: true,
    kind: 'balance_topup',
    invoiceType: 'balance_topup',
    lane: currency,
    unit: currency,
    lines: [wordedLine('balance_topup', 'funds', amountMinor)],
    credit: 'net',
    persists: catalogue.topUps.persists ?? true,
    expiresAfterDays: null,
    pack: null,
    limits: 'customer',
    param: 'amount.minor',
    terms: {},
  };
}
