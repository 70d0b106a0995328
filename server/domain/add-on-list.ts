import type { AddOn } from '../../contract/plan.ts';
import { addOnDue } from './add-on-offer.ts';
import { isAddOnOffered } from './addons.ts';
import type { AddOnDefinition } from './catalogue.ts';
import { termsOf } from './held-plan.ts';
import { decimalToMicro, decimalToMinor, toCredits, toMoney } from './micro.ts';
import type { ChangeFacts } from './plan-change.ts';
import { exponentOf } from './plan-standing.ts';

/** The add-ons that are active, and those that can be had with the plan, in the seller's order. */
export function listAddOns(facts: ChangeFacts): AddOn[] {
  const { catalogue, held, currency } = facts;
  const plan = held && held.status !== 'canceled' ? termsOf(catalogue, held) : null;
  if (!held || !plan) return [];
  const active = held.addOns.map(({ key, terms, endsAt }) => describe(facts, key, terms, endsAt));
  const isOpen = held.status === 'active' || held.status === 'trialing';
  const available = Object.entries(catalogue.addOns ?? {})
    .filter(([key]) => !held.addOns.some((one) => one.key === key))
    .filter(([key]) => isOpen && isAddOnOffered(catalogue, key, held.planKey, plan, currency))
    .map(([key, definition]) => describe(facts, key, definition, undefined));
  return [...active, ...available].flatMap((addOn) => addOn ?? []);
}

/** `endsAt`: absent for one that is not active. */
function describe(
  facts: ChangeFacts,
  key: string,
  addOn: AddOnDefinition,
  endsAt: Date | null | undefined,
): AddOn | null {
  const { catalogue, held, currency } = facts;
  const plan = held && termsOf(catalogue, held);
  const price = plan && addOn.price[plan.interval]?.[currency];
  if (!held || !plan || price == null) return null;
  const exponent = exponentOf(catalogue, currency);
  const money = (minor: bigint) => toMoney(minor, currency, exponent);
  const balance = addOn.includedBalance?.[currency];
  const dueMinor = endsAt === undefined ? addOnDue(facts, held, addOn) : null;
  return {
    key,
    name: addOn.name,
    description: addOn.description ?? null,
    status: endsAt === undefined ? 'available' : endsAt === null ? 'active' : 'ending',
    interval: plan.interval,
    price: money(decimalToMinor(price, exponent)),
    dueNow: dueMinor === null ? null : money(dueMinor),
    features: Object.keys(addOn.features ?? {}),
    includedCredits: addOn.includedCredits === undefined ? null : toCredits(decimalToMicro(addOn.includedCredits)),
    includedBalance: balance === undefined ? null : money(decimalToMinor(balance, exponent)),
    endsAt: endsAt?.toISOString() ?? null,
  };
}
