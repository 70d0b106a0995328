import {
  applyPromotion,
  findPromotion,
  firstPurchasePromotion,
  isRunning,
  suits,
  type ChosenPromotion,
} from '../domain/promotions.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Offer } from '../domain/offer.ts';
import type { TaxedCustomer } from '../domain/tax.ts';
import { DomainProblem } from '../problems.ts';
import type { Executor } from '../store/database.ts';

export interface PromotedInput {
  readonly executor: Executor;
  readonly catalogue: Catalogue;
  readonly customerId: string;
  readonly customer: TaxedCustomer & { readonly currency: string };
  readonly offer: Offer;
  /** As typed; `null`: none was, and only a bonus on the first purchase may apply. */
  readonly code: string | null;
  readonly at: Date;
}

/**
 * The offer with the promotion that was asked for, or with the one that applies by itself. Nothing is written: the promotion is
 * reserved with the purchase. Throws `code_not_valid`, `code_not_applicable`, `code_already_used`.
 */
export async function promoteOffer(input: PromotedInput): Promise<Offer> {
  const { catalogue, offer, customer } = input;
  const chosen = input.code === null ? await automatic(input) : await asked(input, input.code);
  return chosen ? applyPromotion(catalogue, offer, chosen, customer) : offer;
}

async function automatic(input: PromotedInput): Promise<ChosenPromotion | null> {
  const chosen = firstPurchasePromotion(input.catalogue, input.offer, input.at);
  if (!chosen) return null;
  return (await isRefused(input, chosen)) === null ? chosen : null;
}

async function asked(input: PromotedInput, code: string): Promise<ChosenPromotion> {
  const chosen = findPromotion(input.catalogue, code);
  if (!chosen || !isRunning(chosen.definition, input.at)) {
    throw new DomainProblem('code_not_valid', { param: 'promotionCode' });
  }
  if (!suits(chosen, input.offer)) throw new DomainProblem('code_not_applicable', { param: 'promotionCode' });
  const refusal = await isRefused(input, chosen);
  if (refusal !== null) throw new DomainProblem(refusal, { param: 'promotionCode' });
  return chosen;
}

async function isRefused(
  { executor, customerId }: PromotedInput,
  { key, definition }: ChosenPromotion,
): Promise<'code_already_used' | 'code_not_applicable' | null> {
  const used = await executor
    .selectFrom('promotion_redemption')
    .select('status')
    .where('customer_id', '=', customerId)
    .where('promotion_key', '=', key)
    .executeTakeFirst();
  if (used) return 'code_already_used';
  const isFirstOnly = definition.firstPurchaseOnly === true || definition.code === undefined;
  if (isFirstOnly && (await hasBought(executor, customerId))) return 'code_not_applicable';
  if (definition.maximumRedemptions === undefined) return null;
  const counter = await executor
    .selectFrom('promotion_counter')
    .select('redemptions')
    .where('promotion_key', '=', key)
    .executeTakeFirst();
  return (counter?.redemptions ?? 0n) >= BigInt(definition.maximumRedemptions) ? 'code_already_used' : null;
}

/** A pack or a top-up that was paid, or may still be. `except`: the one that is being made. */
export async function hasBought(
  executor: Executor,
  customerId: string,
  except: string | null = null,
): Promise<boolean> {
  const row = await executor
    .selectFrom('purchase')
    .select('id')
    .where('customer_id', '=', customerId)
    .$if(except !== null, (query) => query.where('id', '<>', except ?? ''))
    .where('kind', 'in', ['credit_pack', 'balance_topup'])
    .where('status', 'not in', ['failed', 'canceled'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
