/** A code that takes something off the next bills of the plan. */
import type { Subscription } from '../../contract/account.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { toMoney } from '../domain/micro.ts';
import { offerLine, type OfferLine } from '../domain/offer.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { discountMinor, promotionByKey, type ChosenPromotion } from '../domain/promotions.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';

export interface PlanDiscount extends ChosenPromotion {
  /** Bills it is still good for; `null`: all. */
  readonly invoicesLeft: number | null;
}

/** The discount that the next bill gets; the oldest first, when there are several. */
export async function readPlanDiscount(
  executor: Executor,
  catalogue: Catalogue,
  of: { readonly customerId: string; readonly planKey: string },
): Promise<PlanDiscount | null> {
  const redemptions = await executor
    .selectFrom('promotion_redemption')
    .select(['promotion_key', 'invoices'])
    .where('customer_id', '=', of.customerId)
    .where('status', '=', 'redeemed')
    .where('purchase_id', 'is', null)
    .orderBy('redeemed_at')
    .execute();
  for (const { promotion_key: key, invoices } of redemptions) {
    const chosen = promotionByKey(catalogue, key);
    if (chosen?.definition.on !== 'plan') continue;
    if (chosen.definition.plans && !chosen.definition.plans.includes(of.planKey)) continue;
    const invoicesLeft = invoices === null ? null : invoices - (await countBills(executor, of.customerId, key));
    if (invoicesLeft === null || invoicesLeft > 0) return { ...chosen, invoicesLeft };
  }
  return null;
}

/** The line that takes it off; `null` when nothing comes off. `recurringMinor`: of the plan, its seats and add-ons. */
export function planDiscountLine(
  catalogue: Catalogue,
  discount: PlanDiscount,
  currency: string,
  recurringMinor: bigint,
): OfferLine | null {
  const exponent = exponentOf(catalogue, currency);
  const offMinor = discountMinor(discount.definition, recurringMinor, currency, exponent);
  return offMinor > 0n ? offerLine('discount', discount.definition.name, -offMinor) : null;
}

/** In the transaction that makes the bill. One that ends unpaid gives its turn back by itself. */
export async function recordPlanDiscount(
  transaction: BillingTransaction,
  bill: { readonly customerId: string; readonly purchaseId: string; readonly promotionKey: string },
): Promise<void> {
  await transaction
    .insertInto('promotion_bill')
    .values({ customer_id: bill.customerId, purchase_id: bill.purchaseId, promotion_key: bill.promotionKey })
    .execute();
}

/** As the subscription shows it. `amount`: off the next bill, when it is a fixed one. */
export function viewPlanDiscount(
  catalogue: Catalogue,
  discount: PlanDiscount,
  currency: string,
  recurringMinor: bigint,
): NonNullable<Subscription['discount']> {
  const exponent = exponentOf(catalogue, currency);
  const offMinor = discountMinor(discount.definition, recurringMinor, currency, exponent);
  return { name: discount.definition.name, amount: toMoney(offMinor, currency, exponent), endsAt: null };
}

async function countBills(executor: Executor, customerId: string, key: string): Promise<number> {
  const { count } = await executor
    .selectFrom('promotion_bill')
    .innerJoin('purchase', (join) =>
      join
        .onRef('purchase.customer_id', '=', 'promotion_bill.customer_id')
        .onRef('purchase.id', '=', 'promotion_bill.purchase_id'),
    )
    .select((row) => row.fn.countAll<bigint>().as('count'))
    .where('promotion_bill.customer_id', '=', customerId)
    .where('promotion_bill.promotion_key', '=', key)
    .where('purchase.status', 'not in', ['failed', 'canceled'])
    .executeTakeFirstOrThrow();
  return Number(count);
}
