/** Metered usage that stands on no invoice yet. */
import { sql } from 'kysely';
import type { Catalogue } from '../domain/catalogue.ts';
import { lookup } from '../domain/lookup.ts';
import { microToInvoiceLine } from '../domain/micro.ts';
import { wordedLine } from '../domain/line-wording.ts';
import type { OfferLine } from '../domain/offer.ts';
import { METERED_RATE } from '../domain/usage-terms.ts';
import type { BillingTransaction } from '../store/database.ts';

/** Of one feature, in one period, at one rate. */
export interface UnbilledUsage {
  readonly featureKey: string;
  readonly periodStart: Date;
  readonly rateKey: string;
  readonly quantity: bigint;
  readonly chargedMicro: bigint;
}

/**
 * What is left to bill of the periods that started before `before`: rated minus billed. Under the lock of the customer's wallets, which
 * every usage takes. What is added to an ended period later is found the next time.
 */
export async function readUnbilledUsage(
  transaction: BillingTransaction,
  input: { readonly customerId: string; readonly before: Date },
): Promise<UnbilledUsage[]> {
  const { customerId, before } = input;
  const { rows } = await sql<{
    feature_key: string;
    period_start: Date;
    rate_key: string;
    quantity: bigint;
    charged_micro: bigint;
  }>`
    select r.feature_key, r.period_start, r.rate_key,
      (r.cumulative_quantity - coalesce(b.quantity, 0))::bigint as quantity,
      (r.charged_micro - coalesce(b.charged, 0))::bigint as charged_micro
    from rating_state r
    left join (
      select feature_key, period_start, rate_key, sum(quantity) as quantity, sum(charged_micro) as charged
      from billed_usage where customer_id = ${customerId} group by 1, 2, 3
    ) b using (feature_key, period_start, rate_key)
    where r.customer_id = ${customerId} and r.rate_key like ${`${METERED_RATE}%`} and r.period_start < ${before}
      and r.charged_micro > coalesce(b.charged, 0)
    order by r.period_start, r.feature_key, r.rate_key`.execute(transaction);
  return rows.map((row) => ({
    featureKey: row.feature_key,
    periodStart: row.period_start,
    rateKey: row.rate_key,
    quantity: row.quantity,
    chargedMicro: row.charged_micro,
  }));
}

/** One line for each feature and period; rounded once, in total. */
export function overageLines(
  usage: readonly UnbilledUsage[],
  facts: {
    readonly catalogue: Catalogue;
    readonly exponent: number;
    /** Of the period in which usage was counted. */
    readonly periodEnd: (start: Date) => Date;
  },
): OfferLine[] {
  const groups = Map.groupBy(usage, ({ featureKey, periodStart }) => `${periodStart.toISOString()} ${featureKey}`);
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    const micro = parts.reduce((sum, part) => sum + part.chargedMicro, 0n);
    const name = lookup(facts.catalogue.features, first.featureKey)?.name ?? first.featureKey;
    const amountMinor = microToInvoiceLine(micro, facts.exponent);
    const period = { periodStart: first.periodStart, periodEnd: facts.periodEnd(first.periodStart) };
    return [wordedLine('overage', 'beyond_included', amountMinor, { name, ...period })];
  });
}

/** That this usage stands on the invoice of the purchase. Written once for each: what is billed is never billed again. */
export async function recordBilledUsage(
  transaction: BillingTransaction,
  purchase: { readonly customer_id: string; readonly id: string },
  usage: readonly UnbilledUsage[],
): Promise<void> {
  if (usage.length === 0) return;
  await transaction
    .insertInto('billed_usage')
    .values(
      usage.map((part) => ({
        customer_id: purchase.customer_id,
        purchase_id: purchase.id,
        feature_key: part.featureKey,
        period_start: part.periodStart,
        rate_key: part.rateKey,
        quantity: part.quantity,
        charged_micro: part.chargedMicro,
      })),
    )
    .execute();
}
