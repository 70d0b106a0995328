/** What a change of the subscription would cost and do, as the customer reads it before confirming. */
import type { ChangePreview } from '../../contract/subscription-change.ts';
import type { Money } from '../../contract/money.ts';
import { allowanceAfterChange } from './allowance-change.ts';
import type { Catalogue, PlanDefinition } from './catalogue.ts';
import { planOf } from './held-plan.ts';
import { lookup } from './lookup.ts';
import { decimalToMicro, toCredits, toLedgerMoney, toMoney } from './micro.ts';
import type { PricingInput } from './quote.ts';
import { packOrUpgrade } from './pack-or-upgrade.ts';
import type { ChangeFacts, PlannedChange } from './plan-change.ts';
import { planChangeOffer } from './plan-change-offer.ts';
import { exponentOf, isFree } from './plan-standing.ts';
import { policyOf } from './policy.ts';
import { priceOffer, type QuoteRefusal } from './quote.ts';
import { computeTax, taxPlace } from './tax.ts';

/** What a wallet holds, as it is in effect now. */
export interface WalletContents {
  readonly planMicro: bigint;
  readonly purchasedMicro: bigint;
}

export interface PreviewInput extends Omit<PricingInput, 'id'> {
  readonly facts: ChangeFacts;
  readonly planned: PlannedChange;
  readonly contents: { readonly credits: WalletContents | null; readonly money: WalletContents | null };
  readonly pacePerDayMicro: bigint | null;
}

export type PreviewResult = { readonly ok: true; readonly preview: ChangePreview } | QuoteRefusal;

export function previewChange(input: PreviewInput): PreviewResult {
  const { catalogue, customer, planned, paymentMethod } = input;
  const { from, to, after, kind, timing } = planned;
  const money = moneyOf(catalogue, customer.currency);
  const priced = priceOffer({ ...input, id: 'preview' }, planChangeOffer(planned, customer.currency));
  if (!priced.ok) return priced;
  const { lines, subtotal, tax, taxLines, total } = priced.quote;
  const requiresPayment = timing === 'now' && kind !== 'same' && planned.items.length > 0;
  const isTrial = after.status === 'trialing' && kind === 'from_free';
  const preview: ChangePreview = {
    kind,
    timing,
    effectiveAt: planned.effectiveAt.toISOString(),
    from: { key: input.facts.held?.planKey ?? after.planKey, name: from.name, interval: from.interval },
    to: { key: after.planKey, name: to.name, interval: to.interval },
    lines: planned.items.length === 0 ? [] : lines,
    subtotal,
    tax,
    taxLines,
    total,
    requiresPayment,
    requiresPaymentMethod: (requiresPayment || isTrial) && paymentMethod === null,
    credit: money(planned.creditMinor),
    charge: money(planned.chargeMinor),
    customerCredit: money(planned.customerCreditMinor),
    period: { start: planned.period.start.toISOString(), end: planned.period.end?.toISOString() ?? null },
    nextCharge: nextCharge(input),
    trialEndsAt: after.status === 'trialing' ? (after.trialEndsAt?.toISOString() ?? null) : null,
    effects: {
      credits: creditsEffect(input),
      balance: balanceEffect(input),
      ...featuresEffect(input),
      addOnsEnding: planned.endingAddOns.map(({ key, terms }) => ({ key, name: terms.name })),
    },
    seats: planned.seats,
    replaces: planned.replaces,
    advice: advice(input),
  };
  return { ok: true, preview };
}

function nextCharge({ catalogue, customer, planned }: PreviewInput): ChangePreview['nextCharge'] {
  const place = taxPlace(catalogue, customer);
  if (!planned.nextCharge || !place) return null;
  const { at, amountMinor } = planned.nextCharge;
  const { totalMinor } = computeTax({ amountMinor, behaviour: catalogue.tax.behaviour, ...place });
  return { at: at.toISOString(), amount: moneyOf(catalogue, customer.currency)(totalMinor) };
}

type Model = 'credits' | 'balance';

/** What becomes of the allowance of one kind: what is left of it before, and what there will be. */
function allowanceEffect(input: PreviewInput, model: Model, contents: WalletContents | null) {
  const { catalogue, facts, planned } = input;
  const before = facts.held && planOf(catalogue, facts.held);
  const after = planOf(catalogue, planned.after);
  const currency = facts.currency;
  const [oldMicro, newMicro] = [included(before, model, currency), included(after, model, currency)];
  if (oldMicro === null && newMicro === null) return null;
  const unusedMicro = contents?.planMicro ?? 0n;
  if (planned.kind === 'same') return { beforeMicro: unusedMicro, afterMicro: unusedMicro, rule: 'reset' as const };
  if (planned.timing === 'period_end') {
    return { beforeMicro: unusedMicro, afterMicro: newMicro ?? 0n, rule: 'reset' as const };
  }
  const { planChange } = policyOf(catalogue);
  const fromFree = isFree(planned.from);
  const afterMicro = allowanceAfterChange(planChange, { oldMicro, unusedMicro, newMicro, fromFree });
  const isFull = planChange.upgradeAllowance === 'full' || fromFree || oldMicro === null;
  return { beforeMicro: unusedMicro, afterMicro, rule: isFull ? ('full' as const) : ('difference' as const) };
}

function included(plan: PlanDefinition | null, model: Model, currency: string): bigint | null {
  if (plan?.model !== model) return null;
  const amount = model === 'credits' ? plan.includedCredits : plan.includedBalance?.[currency];
  return amount === undefined ? null : decimalToMicro(amount);
}

function creditsEffect(input: PreviewInput): ChangePreview['effects']['credits'] {
  const { planned, contents } = input;
  const plan = allowanceEffect(input, 'credits', contents.credits);
  const purchasedMicro = contents.credits?.purchasedMicro ?? 0n;
  if (plan === null && purchasedMicro === 0n && planned.to.model !== 'credits') return null;
  return {
    plan: plan && { before: toCredits(plan.beforeMicro), after: toCredits(plan.afterMicro), rule: plan.rule },
    purchased: { remaining: toCredits(purchasedMicro), usable: planned.to.model === 'credits' },
  };
}

function balanceEffect(input: PreviewInput): ChangePreview['effects']['balance'] {
  const { planned, contents, catalogue, facts } = input;
  const exponent = exponentOf(catalogue, facts.currency);
  const money = (micro: bigint) => toLedgerMoney(micro, facts.currency, exponent);
  const plan = allowanceEffect(input, 'balance', contents.money);
  const addedMicro = contents.money?.purchasedMicro ?? 0n;
  if (plan === null && addedMicro === 0n && planned.to.model !== 'balance') return null;
  return {
    included: plan && { before: money(plan.beforeMicro), after: money(plan.afterMicro), rule: plan.rule },
    added: { remaining: money(addedMicro), usable: planned.to.model === 'balance' },
  };
}

function featuresEffect({ catalogue, facts, planned }: PreviewInput) {
  const before = facts.held && planOf(catalogue, facts.held);
  const after = planOf(catalogue, planned.after);
  const named = (keys: readonly string[]) =>
    keys.map((key) => ({ key, name: lookup(catalogue.features, key)?.name ?? key }));
  const [had, has] = [featuresOf(before), featuresOf(after)];
  return {
    featuresLost: named(had.filter((key) => !has.includes(key))),
    featuresGained: named(has.filter((key) => !had.includes(key))),
  };
}

function featuresOf(plan: PlanDefinition | null): string[] {
  return Object.entries(plan?.features ?? {})
    .filter(([, feature]) => feature.enabled !== false)
    .map(([key]) => key);
}

function advice(input: PreviewInput): ChangePreview['advice'] {
  const { catalogue, facts, planned, pacePerDayMicro } = input;
  const { currency, held } = facts;
  const isBigger = planned.kind === 'upgrade' || planned.kind === 'from_free';
  if (!held || !isBigger) return null;
  const { planKey } = held;
  const found = packOrUpgrade({
    catalogue,
    planKey,
    plan: planned.from,
    other: planned.to,
    currency,
    pacePerDayMicro,
    shortfallMicro: null,
  });
  const pack = found && lookup(catalogue.creditPacks, found.pack.key);
  if (!found || !pack) return null;
  const money = moneyOf(catalogue, currency);
  return {
    cheaper: found.cheaper,
    basis: found.basis,
    missing: toCredits(found.missingMicro),
    pack: { ...found.pack, name: pack.name },
    packPrice: money(found.packMinor),
    upgradePrice: money(found.upgradeMinor),
  };
}

function moneyOf(catalogue: Catalogue, currency: string): (minor: bigint) => Money {
  const exponent = exponentOf(catalogue, currency);
  return (minor) => toMoney(minor, currency, exponent);
}
