/** Which packs a customer is offered, what they are worth, and the smallest purchase that ends a shortfall. */
import type { SuggestedPurchase } from '../../contract/capacity.ts';
import type { CreditPack } from '../../contract/credit-pack.ts';
import type { Catalogue, CreditPackDefinition, PlanDefinition } from './catalogue.ts';
import {
  ceilingDivide,
  decimalToMicro,
  decimalToMinor,
  divideHalfEven,
  MICRO,
  powerOfTen,
  toCredits,
  toMoney,
} from './micro.ts';
import { planOf, termsOf, type HeldPlan } from './held-plan.ts';
import { exponentOf } from './plan-standing.ts';
import { lookup } from './lookup.ts';

const QUANTITY_MAX_DEFAULT = 10;
/** A pack is recommended that lasts about a month at the customer's pace. */
const RECOMMENDED_DAYS = 30n;

interface PricedPack {
  readonly key: string;
  readonly definition: CreditPackDefinition;
  readonly priceMinor: bigint;
  /** Bonus included. */
  readonly creditsMicro: bigint;
}

/** How many of a pack one purchase may hold. */
export function maximumPackQuantity(pack: CreditPackDefinition): number {
  return pack.maximumQuantity ?? QUANTITY_MAX_DEFAULT;
}

export function packCreditsMicro(pack: CreditPackDefinition): bigint {
  return decimalToMicro(pack.credits) + decimalToMicro(pack.bonusCredits ?? '0');
}

/** Whether the pack can be bought on the plan now, in that currency. Packs exist only on credits plans. */
export function isPackOffered(catalogue: Catalogue, packKey: string, held: HeldPlan, currency: string): boolean {
  const pack = lookup(catalogue.creditPacks, packKey);
  if (!pack || pack.active === false || pack.price[currency] === undefined) return false;
  if (termsOf(catalogue, held)?.model !== 'credits') return false;
  return pack.plans === undefined || pack.plans.includes(held.planKey);
}

/** The packs on offer, the smallest first. At most one is recommended: by the shortfall when there is one, else by the pace. */
export function offerPacks(input: {
  catalogue: Catalogue;
  /** The plan of the customer, whose rates say what a pack buys. */
  held: HeldPlan;
  currency: string;
  shortfallMicro: bigint | null;
  pacePerDayMicro: bigint | null;
}): CreditPack[] {
  const { catalogue, held, currency } = input;
  const packs = pricedPacks(catalogue, held, currency);
  const plan = planOf(catalogue, held);
  const exponent = exponentOf(catalogue, currency);
  const wanted = recommendedCredits(input.shortfallMicro, input.pacePerDayMicro);
  const recommended =
    wanted === null ? null : (packs.find((pack) => pack.creditsMicro >= wanted) ?? packs.at(-1) ?? null);
  return packs.map((pack) => ({
    key: pack.key,
    name: pack.definition.name,
    description: pack.definition.description ?? null,
    credits: toCredits(decimalToMicro(pack.definition.credits)),
    bonusCredits:
      pack.definition.bonusCredits === undefined ? null : toCredits(decimalToMicro(pack.definition.bonusCredits)),
    price: toMoney(pack.priceMinor, currency, exponent),
    pricePerCredit: { minorPerMillion: minorPerMillionCredits(pack).toString(), currency, exponent },
    savingPercent: savingPercent(pack, packs),
    taxInclusive: catalogue.tax.behaviour === 'inclusive',
    expiresAfterDays: pack.definition.expiresAfterDays ?? null,
    maximumQuantity: maximumPackQuantity(pack.definition),
    buys: plan ? whatItBuys(catalogue, plan, pack.creditsMicro) : [],
    recommended: pack === recommended,
  }));
}

/**
 * The cheapest single purchase that covers the shortfall; money is rounded up to a whole major unit and to the minimum.
 * `null` when none does, and on metered plans, which have nothing to buy in advance.
 */
export function suggestPurchase(input: {
  catalogue: Catalogue;
  held: HeldPlan;
  currency: string;
  model: PlanDefinition['model'];
  shortfallMicro: bigint;
}): SuggestedPurchase | null {
  if (input.shortfallMicro <= 0n || input.model === 'metered') return null;
  return input.model === 'credits' ? suggestPack(input) : suggestTopUp(input);
}

function suggestPack(input: Parameters<typeof cheapestPacks>[0]): SuggestedPurchase | null {
  const best = cheapestPacks(input);
  return best && { kind: 'credit_pack', pack: best.key, quantity: best.quantity };
}

/** The cheapest number of one pack that covers the shortfall; `null` when none may be charged at once. */
export function cheapestPacks(input: {
  catalogue: Catalogue;
  held: HeldPlan;
  currency: string;
  shortfallMicro: bigint;
}): { readonly key: string; readonly quantity: number; readonly priceMinor: bigint } | null {
  const limits = chargeLimits(input.catalogue, input.currency);
  let best: { key: string; quantity: bigint; priceMinor: bigint; creditsMicro: bigint } | null = null;
  for (const pack of pricedPacks(input.catalogue, input.held, input.currency)) {
    const quantity = ceilingDivide(input.shortfallMicro, pack.creditsMicro);
    const priceMinor = pack.priceMinor * quantity;
    if (quantity > BigInt(maximumPackQuantity(pack.definition)) || priceMinor > limits.maximumMinor) continue;
    const candidate = { key: pack.key, quantity, priceMinor, creditsMicro: pack.creditsMicro * quantity };
    // For the same price, more credits; then fewer packs.
    const isBetter =
      best === null ||
      candidate.priceMinor < best.priceMinor ||
      (candidate.priceMinor === best.priceMinor &&
        (candidate.creditsMicro > best.creditsMicro ||
          (candidate.creditsMicro === best.creditsMicro && candidate.quantity < best.quantity)));
    if (isBetter) best = candidate;
  }
  return best && { key: best.key, quantity: Number(best.quantity), priceMinor: best.priceMinor };
}

function suggestTopUp(input: {
  catalogue: Catalogue;
  currency: string;
  shortfallMicro: bigint;
}): SuggestedPurchase | null {
  const { catalogue, currency, shortfallMicro } = input;
  const limits = chargeLimits(catalogue, currency);
  const { minimum, maximum } = topUpLimits(catalogue, currency) ?? {};
  if (minimum === undefined || maximum === undefined) return null;
  const wholeMinor = ceilingDivide(shortfallMicro, MICRO) * powerOfTen(limits.exponent);
  const amountMinor = wholeMinor < minimum ? minimum : wholeMinor;
  if (amountMinor > maximum) return null;
  return { kind: 'balance_topup', amount: toMoney(amountMinor, currency, limits.exponent) };
}

/** Smallest and largest top-up, minor units, within what may be charged at all; `null` when the currency has none. */
export function topUpLimits(catalogue: Catalogue, currency: string): { minimum: bigint; maximum: bigint } | null {
  const minimum = catalogue.topUps.minimum[currency];
  const maximum = catalogue.topUps.maximum[currency];
  if (minimum === undefined || maximum === undefined) return null;
  const charge = chargeLimits(catalogue, currency);
  const lowest = decimalToMinor(minimum, charge.exponent);
  const highest = decimalToMinor(maximum, charge.exponent);
  return {
    minimum: lowest > charge.minimumMinor ? lowest : charge.minimumMinor,
    maximum: highest < charge.maximumMinor ? highest : charge.maximumMinor,
  };
}

function chargeLimits(catalogue: Catalogue, currency: string) {
  const exponent = exponentOf(catalogue, currency);
  const definition = catalogue.currencies[currency];
  return {
    exponent,
    minimumMinor: decimalToMinor(definition?.minimumCharge ?? '0', exponent),
    maximumMinor: decimalToMinor(definition?.maximumCharge ?? '0', exponent),
  };
}

function pricedPacks(catalogue: Catalogue, held: HeldPlan, currency: string): PricedPack[] {
  const exponent = exponentOf(catalogue, currency);
  return Object.entries(catalogue.creditPacks)
    .filter(([key]) => isPackOffered(catalogue, key, held, currency))
    .map(([key, definition]) => ({
      key,
      definition,
      priceMinor: decimalToMinor(definition.price[currency] ?? '0', exponent),
      creditsMicro: packCreditsMicro(definition),
    }))
    .sort(
      (left, right) => compare(left.creditsMicro, right.creditsMicro) || compare(left.priceMinor, right.priceMinor),
    );
}

function recommendedCredits(shortfallMicro: bigint | null, pacePerDayMicro: bigint | null): bigint | null {
  if (shortfallMicro !== null && shortfallMicro > 0n) return shortfallMicro;
  if (pacePerDayMicro !== null && pacePerDayMicro > 0n) return pacePerDayMicro * RECOMMENDED_DAYS;
  return null;
}

function minorPerMillionCredits(pack: PricedPack): bigint {
  return divideHalfEven(pack.priceMinor * MICRO * MICRO, pack.creditsMicro);
}

/** Against the dearest pack per credit, rounded down, by cross-multiplication so that nothing is rounded twice. */
function savingPercent(pack: PricedPack, packs: readonly PricedPack[]): number {
  const dearest = packs.reduce((most, other) =>
    other.priceMinor * most.creditsMicro > most.priceMinor * other.creditsMicro ? other : most,
  );
  const full = dearest.priceMinor * pack.creditsMicro;
  const paid = pack.priceMinor * dearest.creditsMicro;
  const percent = full === 0n ? 0 : Number(((full - paid) * 100n) / full);
  return Math.min(percent, 99);
}

function whatItBuys(catalogue: Catalogue, plan: PlanDefinition, creditsMicro: bigint): CreditPack['buys'] {
  return Object.entries(plan.features).flatMap(([feature, { creditsPerUnit }]) => {
    const perUnitMicro = creditsPerUnit === undefined ? 0n : decimalToMicro(creditsPerUnit);
    const name = catalogue.features[feature]?.unitName;
    if (perUnitMicro <= 0n || name === undefined) return [];
    return [{ feature, name, quantity: (creditsMicro / perUnitMicro).toString() }];
  });
}

function compare(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
