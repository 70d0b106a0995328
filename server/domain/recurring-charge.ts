/** What a subscription costs for one whole interval: the plan, the seats beyond those of the plan, and the add-ons. */
import type { LineType } from '../../contract/quote.ts';
import type { Catalogue } from './catalogue.ts';
import { seatsFeature, termsOf, type HeldPlan } from './held-plan.ts';
import { lookup } from './lookup.ts';
import { decimalToMinor } from './micro.ts';
import { exponentOf } from './plan-standing.ts';

export interface RecurringItem {
  /** `plan`, `seats` or `addon:<key>`: what it is before and after a change. */
  readonly item: string;
  readonly type: LineType;
  readonly description: string;
  readonly quantity: number;
  /** For the whole quantity and interval, as the catalogue states prices. */
  readonly amountMinor: bigint;
}

/** Empty for a free plan. Throws RangeError when the terms have no price in that currency. */
export function recurringItems(catalogue: Catalogue, held: HeldPlan, currency: string): RecurringItem[] {
  const terms = termsOf(catalogue, held);
  if (!terms?.price) return [];
  const exponent = exponentOf(catalogue, currency);
  const minor = (price: string | undefined, what: string): bigint => {
    if (price === undefined) throw new RangeError(`${what} has no price in ${currency}.`);
    return decimalToMinor(price, exponent);
  };
  const items: RecurringItem[] = [
    {
      item: 'plan',
      type: 'plan',
      description: terms.name,
      quantity: 1,
      amountMinor: minor(terms.price[currency], terms.name),
    },
  ];
  const seats = seatsFeature(catalogue, terms);
  const extraSeats = seats ? extraSeatsOf(seats.feature.included, held.seats) : 0;
  if (seats && extraSeats > 0) {
    const { name } = lookup(catalogue.features, seats.key) ?? { name: seats.key };
    const amountMinor = minor(seats.feature.seatPrice?.[currency], name) * BigInt(extraSeats);
    items.push({ item: 'seats', type: 'seat', description: name, quantity: extraSeats, amountMinor });
  }
  for (const { key, terms: addOn } of held.addOns ?? []) {
    const amountMinor = minor(addOn.price[terms.interval]?.[currency], addOn.name);
    items.push({ item: `addon:${key}`, type: 'addon', description: addOn.name, quantity: 1, amountMinor });
  }
  return items;
}

export function recurringTotal(items: readonly RecurringItem[]): bigint {
  return items.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
}

function extraSeatsOf(included: number | 'unlimited' | undefined, seats: number | null | undefined): number {
  if (included === 'unlimited' || seats == null) return 0;
  return Math.max(0, seats - (included ?? 0));
}
