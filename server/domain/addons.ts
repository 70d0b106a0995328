/** Which add-ons go with which plan. */
import type { AddOnDefinition, Catalogue, PlanDefinition } from './catalogue.ts';
import type { HeldAddOn } from './held-plan.ts';
import { lookup } from './lookup.ts';

/** Whether the add-on can be had with the plan: it is paid at that interval, and gives something that the plan has not. */
export function fitsPlan(catalogue: Catalogue, addOn: AddOnDefinition, planKey: string, plan: PlanDefinition): boolean {
  if (plan.price === undefined || addOn.price[plan.interval] === undefined) return false;
  if (addOn.plans !== undefined && !addOn.plans.includes(planKey)) return false;
  return !isInPlan(catalogue, addOn, plan);
}

/** Whether it can be bought now: on sale, with a price in this currency, and fitting the plan. */
export function isAddOnOffered(
  catalogue: Catalogue,
  key: string,
  planKey: string,
  plan: PlanDefinition,
  currency: string,
): boolean {
  const addOn = lookup(catalogue.addOns ?? {}, key);
  if (!addOn || addOn.active === false) return false;
  return addOn.price[plan.interval]?.[currency] !== undefined && fitsPlan(catalogue, addOn, planKey, plan);
}

/** The add-ons that go on when the plan becomes another. */
export function keptAddOns(
  catalogue: Catalogue,
  addOns: readonly HeldAddOn[],
  planKey: string,
  plan: PlanDefinition,
): HeldAddOn[] {
  return addOns.filter((addOn) => fitsPlan(catalogue, addOn.terms, planKey, plan));
}

/** Nothing but features which the plan has without it, or amounts for another kind of plan. */
function isInPlan(catalogue: Catalogue, addOn: AddOnDefinition, plan: PlanDefinition): boolean {
  const addsCredits = addOn.includedCredits !== undefined && plan.model === 'credits';
  const addsBalance = addOn.includedBalance !== undefined && plan.model === 'balance';
  if (addsCredits || addsBalance) return false;
  return Object.keys(addOn.features ?? {}).every((key) => {
    const own = lookup(plan.features, key);
    if (!own || own.enabled === false) return false;
    const type = lookup(catalogue.features, key)?.type;
    return type === 'boolean' || own.included === 'unlimited';
  });
}
