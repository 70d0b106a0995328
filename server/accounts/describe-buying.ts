import type { Account } from '../../contract/account.ts';
import type { Money } from '../../contract/money.ts';
import type { CapacityView } from '../capacity/read-capacity.ts';
import type { Catalogue, PlanDefinition } from '../domain/catalogue.ts';
import { decimalToMinor, toMoney } from '../domain/micro.ts';
import { isPackOffered, topUpLimits } from '../domain/packs.ts';
import { exponentOf, planOf } from '../domain/plan-standing.ts';
import { purchaseBlock } from '../domain/quote.ts';
import { suggestPreset } from '../domain/suggest-preset.ts';
import type { Buyer } from '../purchases/buyer.ts';

type Buying = Account['buying'];

/** What can be bought on this plan, and what is in the way of buying anything at all. */
export function describeBuying(catalogue: Catalogue, buyer: Buyer, view: CapacityView): Buying {
  const plan = buyer.subscription ? planOf(catalogue, buyer.subscription) : null;
  const code = purchaseBlock(buyer.quoted, buyer.subscription);
  const isPastDue = code === 'payment_past_due';
  const invoiceId = isPastDue ? (buyer.subscription?.pastDueInvoiceId ?? null) : null;
  const purchaseId = isPastDue ? (buyer.subscription?.pastDuePurchaseId ?? null) : null;
  return {
    creditPacks: plan !== null && offersPacks(catalogue, buyer),
    balanceTopup: plan === null ? null : describeTopUp(catalogue, plan, view),
    blockedBy: code === null ? null : { code, invoiceId, purchaseId },
  };
}

function offersPacks(catalogue: Catalogue, { subscription, quoted }: Buyer): boolean {
  if (!subscription) return false;
  return Object.keys(catalogue.creditPacks).some((key) => isPackOffered(catalogue, key, subscription, quoted.currency));
}

function describeTopUp(catalogue: Catalogue, plan: PlanDefinition, view: CapacityView): Buying['balanceTopup'] {
  const { currency } = view;
  const limits = plan.model === 'balance' ? topUpLimits(catalogue, currency) : null;
  if (!limits) return null;
  const exponent = exponentOf(catalogue, currency);
  const money = (minor: bigint): Money => toMoney(minor, currency, exponent);
  const presets = (catalogue.topUps.presets[currency] ?? []).map((preset) => decimalToMinor(preset, exponent));
  const suggested = suggestPreset(presets, view, exponent);
  return {
    minimum: money(limits.minimum),
    maximum: money(limits.maximum),
    presets: presets.map(money),
    suggested: suggested === null ? null : money(suggested),
    taxInclusive: catalogue.tax.behaviour === 'inclusive',
    persists: catalogue.topUps.persists ?? true,
  };
}
