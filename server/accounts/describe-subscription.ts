import type { Subscription } from '../../contract/account.ts';
import type { Money } from '../../contract/money.ts';
import type { Catalogue, PlanDefinition } from '../domain/catalogue.ts';
import { decimalToMicro, decimalToMinor, toCredits, toMoney } from '../domain/micro.ts';
import { billingPeriodAt } from '../domain/periods.ts';
import { exponentOf, isFree } from '../domain/plan-standing.ts';
import { computeTax, taxPlace, type TaxedCustomer } from '../domain/tax.ts';
import type { Row } from '../store/tables.ts';

export interface SubscriptionFacts {
  readonly catalogue: Catalogue;
  readonly subscription: Row<'subscription'>;
  readonly customer: TaxedCustomer & { readonly currency: string };
  readonly now: Date;
}

/** `null` when the catalogue no longer has the plan. */
export function describeSubscription(facts: SubscriptionFacts): Subscription | null {
  const { catalogue, subscription: row, customer, now } = facts;
  const plan = catalogue.plans[row.plan_key];
  if (!plan) return null;
  const period = billingPeriodAt(row.anchor_at, plan.interval, now);
  const exponent = exponentOf(catalogue, customer.currency);
  const money = (decimal: string | undefined): Money | null =>
    decimal === undefined ? null : toMoney(decimalToMinor(decimal, exponent), customer.currency, exponent);
  return {
    id: row.id,
    status: row.status,
    plan: {
      key: row.plan_key,
      name: plan.name,
      model: plan.model,
      isFree: isFree(plan),
      price: money(plan.price?.[customer.currency]),
      interval: plan.interval,
      includedCredits: plan.includedCredits === undefined ? null : toCredits(decimalToMicro(plan.includedCredits)),
      includedBalance: money(plan.includedBalance?.[customer.currency]),
    },
    startedAt: row.anchor_at.toISOString(),
    currentPeriodStart: period.start.toISOString(),
    currentPeriodEnd: period.end?.toISOString() ?? null,
    nextCharge: nextCharge(facts, plan, period.end),
    trialEndsAt: row.trial_ends_at?.toISOString() ?? null,
    cancelAt: row.cancel_at?.toISOString() ?? null,
    canceledAt: row.canceled_at?.toISOString() ?? null,
  };
}

/** What will be charged for the plan, tax included, and when; `null` also while the tax cannot be known. */
function nextCharge(
  facts: SubscriptionFacts,
  plan: PlanDefinition,
  periodEnd: Date | null,
): Subscription['nextCharge'] {
  const { catalogue, subscription: row, customer } = facts;
  const price = plan.price?.[customer.currency];
  const at = row.status === 'trialing' ? row.trial_ends_at : row.status === 'active' ? periodEnd : null;
  const place = taxPlace(catalogue, customer);
  if (price === undefined || at === null || place === null) return null;
  if (row.cancel_at !== null && row.cancel_at <= at) return null;
  const exponent = exponentOf(catalogue, customer.currency);
  const amountMinor = decimalToMinor(price, exponent);
  const { totalMinor } = computeTax({ amountMinor, behaviour: catalogue.tax.behaviour, ...place });
  return { at: at.toISOString(), amount: toMoney(totalMinor, customer.currency, exponent) };
}
