import type { QuoteRequest } from '../../contract/quote.ts';
import { cataloguePlan } from '../domain/held-plan.ts';
import { offerLine, refuseOffer, SUBSCRIPTION_LANE, type OfferResult } from '../domain/offer.ts';
import { plainTerms } from '../domain/plan-change-offer.ts';
import { billingPeriodAt } from '../domain/periods.ts';
import { walletUnit } from '../domain/plan-standing.ts';
import { recurringItems } from '../domain/recurring-charge.ts';
import type { OfferInput } from '../purchases/quote-makers.ts';

type Input = OfferInput<Extract<QuoteRequest, { kind: 'reactivation' }>>;

/**
 * The plan of a canceled subscription again: at today's price, from today on, without a trial. Seats and add-ons are not brought back:
 * nobody has agreed to today's price of those.
 */
export function offerReactivation({ catalogue, buyer, at }: Input): OfferResult {
  const { subscription, customer } = buyer;
  if (subscription?.status !== 'canceled') return refuseOffer('purchase_not_offered');
  const { planKey } = subscription;
  const plan = cataloguePlan(catalogue, planKey);
  if (!plan || (plan.price !== undefined && plan.price[customer.currency] === undefined)) {
    return refuseOffer('plan_unavailable');
  }
  const { end } = billingPeriodAt(at, plan.interval, at);
  const lines = recurringItems(catalogue, { planKey, terms: plan }, customer.currency).map((item) =>
    offerLine(item.type, item.description, item.amountMinor, {
      quantity: item.quantity,
      periodStart: at,
      periodEnd: end,
    }),
  );
  return {
    ok: true,
    kind: 'reactivation',
    invoiceType: 'reactivation',
    lane: SUBSCRIPTION_LANE,
    unit: walletUnit(plan, customer.currency),
    // An invoice has a line also when it comes to nothing.
    lines: lines.length > 0 ? lines : [offerLine('plan', plan.name, 0n, { periodStart: at, periodEnd: end })],
    credit: 0n,
    persists: true,
    expiresAfterDays: null,
    pack: null,
    limits: plan.price === undefined ? 'engine' : 'customer',
    terms: {
      planKey,
      plan: plainTerms(plan),
      anchorAt: at.toISOString(),
      paidUntil: plan.price === undefined ? null : (end?.toISOString() ?? null),
    },
  };
}
