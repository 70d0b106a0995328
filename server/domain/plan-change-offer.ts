/** A change of plan or an add-on as something that can be bought. */
import type { AddOnDefinition, PlanDefinition } from './catalogue.ts';
import type { ChangeItem } from './change-items.ts';
import { wordedLine } from './line-wording.ts';
import { offerLine, SUBSCRIPTION_LANE, type Offer, type OfferLine, type Terms } from './offer.ts';
import type { PlannedChange } from './plan-change.ts';
import { walletUnit } from './plan-standing.ts';

/** What is applied when the change is paid for, frozen with its quote. */
export interface PlanChangeTerms {
  readonly planKey: string;
  readonly terms: PlanDefinition;
  readonly seats: number | null;
  /** Credited beyond what is charged: goes to the account of the customer. */
  readonly customerCreditMinor: bigint;
}

export function planChangeOffer(planned: PlannedChange, currency: string): Offer {
  const { to, after, customerCreditMinor } = planned;
  const lines = [...planned.items.map(changeLine), ...creditLine(customerCreditMinor)];
  return {
    ok: true,
    kind: 'plan_change',
    invoiceType: 'plan_change',
    lane: SUBSCRIPTION_LANE,
    unit: walletUnit(to, currency),
    // An invoice has a line also when it comes to nothing.
    lines: lines.length > 0 ? lines : [offerLine('plan', to.name, 0n)],
    credit: 0n,
    persists: true,
    expiresAfterDays: null,
    pack: null,
    limits: 'engine',
    param: 'plan',
    terms: writePlanChangeTerms({ planKey: after.planKey, terms: to, seats: after.seats, customerCreditMinor }),
  };
}

export function writePlanChangeTerms({ terms, customerCreditMinor, ...rest }: PlanChangeTerms): Terms {
  return { ...rest, terms: plainTerms(terms), customerCreditMinor: customerCreditMinor.toString() };
}

/** Through JSON, so that a quote holds what was offered and nothing that is undefined. */
export function plainTerms(terms: PlanDefinition | AddOnDefinition): Terms {
  return JSON.parse(JSON.stringify(terms)) as Terms;
}

export function readPlanChangeTerms(terms: unknown): PlanChangeTerms {
  const stored = terms as Omit<PlanChangeTerms, 'customerCreditMinor'> & { readonly customerCreditMinor: string };
  return { ...stored, customerCreditMinor: BigInt(stored.customerCreditMinor) };
}

export function changeLine(item: ChangeItem): OfferLine {
  const { type, description, amountMinor, quantity, periodStart, periodEnd } = item;
  return amountMinor < 0n
    ? wordedLine(type, 'unused_time', amountMinor, { name: description, quantity, periodStart, periodEnd })
    : offerLine(type, description, amountMinor, { quantity, periodStart, periodEnd });
}

function creditLine(amountMinor: bigint): OfferLine[] {
  return amountMinor > 0n ? [wordedLine('customer_credit', 'credit_kept', amountMinor)] : [];
}
