import type { CodeResult } from '../../contract/promotion.ts';
import type { Billing } from '../context.ts';
import { decimalToMinor, toAmount, toMoney } from '../domain/micro.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { CREDITS, exponentOf, planOf, walletUnit } from '../domain/plan-standing.ts';
import { findPromotion, freeBonus, isRunning, type ChosenPromotion } from '../domain/promotions.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { lockWallets, readCustomerState, type CustomerState } from '../store/wallet-repository.ts';
import { hashCode } from './gift-codes.ts';
import { giveBonus, takeRedemption } from './redemptions.ts';

const DAY_MS = 86_400_000;

/**
 * Redeems a code once, or says what it would do to a purchase. Throws `code_not_valid`, `code_already_used`, `code_not_applicable`
 * (the plan has no use for what it gives).
 */
export async function redeemCode(
  billing: Billing,
  input: { readonly customerId: string; readonly code: string },
): Promise<CodeResult> {
  const catalogue = await billing.catalogue();
  const gift = await billing.database.db
    .selectFrom('gift_code')
    .selectAll()
    .where('code_hash', '=', hashCode(input.code))
    .executeTakeFirst();
  if (gift) return redeemGift(billing, catalogue, input.customerId, gift);
  const chosen = findPromotion(catalogue, input.code);
  if (!chosen || !isRunning(chosen.definition, billing.now())) throw notValid();
  if (chosen.definition.on === 'none') return redeemBonus(billing, catalogue, input.customerId, chosen);
  if (chosen.definition.on === 'plan') return redeemPlanDiscount(billing, catalogue, input.customerId, chosen);
  return describePurchaseDiscount(billing, catalogue, input.customerId, chosen);
}

const notValid = () => new DomainProblem('code_not_valid', { param: 'code' });

async function redeemGift(
  billing: Billing,
  catalogue: Catalogue,
  customerId: string,
  gift: Row<'gift_code'>,
): Promise<CodeResult> {
  const now = billing.now();
  if (gift.expires_at !== null && gift.expires_at <= now) throw notValid();
  return billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    const state = await stateFor(transaction, { catalogue, now }, customerId, gift.unit);
    // Of any number of customers who hold the same code, one gets this row.
    const taken = await transaction
      .updateTable('gift_code')
      .set({ redeemed_by: customerId, redeemed_at: now })
      .where('code_hash', '=', gift.code_hash)
      .where('redeemed_at', 'is', null)
      .returning('code_hash')
      .executeTakeFirst();
    if (!taken) throw new DomainProblem('code_already_used', { param: 'code' });
    await giveBonus(billing, transaction, {
      customerId,
      unit: gift.unit,
      micro: gift.micro,
      expiresAfterDays: gift.grant_expires_after_days,
      name: gift.name,
      idempotencyKey: `gift:${gift.code_hash.toString('hex')}`,
      catalogue,
    });
    const given = { unit: gift.unit, micro: gift.micro, days: gift.grant_expires_after_days };
    return gave('gift', gift.name, given, exponentOf(catalogue, state.currency), now);
  });
}

async function redeemBonus(
  billing: Billing,
  catalogue: Catalogue,
  customerId: string,
  chosen: ChosenPromotion,
): Promise<CodeResult> {
  const now = billing.now();
  return billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    const { currency } = await stateFor(transaction, { catalogue, now }, customerId, null);
    const bonus = freeBonus(chosen.definition, currency);
    if (!bonus) throw new DomainProblem('code_not_applicable', { param: 'code' });
    await stateFor(transaction, { catalogue, now }, customerId, bonus.unit);
    await takeRedemption(transaction, chosen, redemption(customerId, null, now));
    const { name, bonusExpiresAfterDays } = chosen.definition;
    await giveBonus(billing, transaction, {
      customerId,
      unit: bonus.unit,
      micro: bonus.micro,
      expiresAfterDays: bonusExpiresAfterDays ?? null,
      name,
      idempotencyKey: `promotion:${chosen.key}`,
      catalogue,
    });
    const given = { ...bonus, days: bonusExpiresAfterDays ?? null };
    return gave('bonus', name, given, exponentOf(catalogue, currency), now);
  });
}

async function redeemPlanDiscount(
  billing: Billing,
  catalogue: Catalogue,
  customerId: string,
  chosen: ChosenPromotion,
): Promise<CodeResult> {
  const now = billing.now();
  const invoices = chosen.definition.invoices ?? null;
  const currency = await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    const state = await stateFor(transaction, { catalogue, now }, customerId, null);
    const { plans } = chosen.definition;
    if (plans && (state.standing === null || !plans.includes(state.standing.planKey))) {
      throw new DomainProblem('code_not_applicable', { param: 'code' });
    }
    await takeRedemption(transaction, chosen, redemption(customerId, invoices, now));
    return state.currency;
  });
  return discountResult('plan_discount', catalogue, chosen, currency, invoices);
}

async function describePurchaseDiscount(
  billing: Billing,
  catalogue: Catalogue,
  customerId: string,
  chosen: ChosenPromotion,
): Promise<CodeResult> {
  const { db } = billing.database;
  const used = await db
    .selectFrom('promotion_redemption')
    .select('status')
    .where('customer_id', '=', customerId)
    .where('promotion_key', '=', chosen.key)
    .executeTakeFirst();
  if (used) throw new DomainProblem('code_already_used', { param: 'code' });
  const state = await readCustomerState(db, customerId, { catalogue, now: billing.now() });
  return discountResult('purchase_discount', catalogue, chosen, state?.currency ?? '', null);
}

/** Whose it is, and whether the plan uses that unit. */
async function stateFor(
  transaction: BillingTransaction,
  asOf: { readonly catalogue: Catalogue; readonly now: Date },
  customerId: string,
  unit: string | null,
): Promise<CustomerState> {
  const { catalogue } = asOf;
  const state = await readCustomerState(transaction, customerId, asOf);
  if (!state) throw new DomainProblem('not_found');
  const plan = state.standing && planOf(catalogue, state.standing);
  const usedUnit = plan ? walletUnit(plan, state.currency) : null;
  if (unit !== null && unit !== usedUnit) throw new DomainProblem('code_not_applicable', { param: 'code' });
  return state;
}

function redemption(customerId: string, invoices: number | null, now: Date) {
  return { customer_id: customerId, status: 'redeemed', purchase_id: null, invoices, redeemed_at: now } as const;
}

function gave(
  kind: 'gift' | 'bonus',
  name: string,
  given: { readonly unit: string; readonly micro: bigint; readonly days: number | null },
  exponent: number,
  now: Date,
): CodeResult {
  const { unit, micro, days } = given;
  const expiresAt = days === null ? null : new Date(now.getTime() + days * DAY_MS).toISOString();
  return {
    kind,
    name,
    given: toAmount(unit, micro, unit === CREDITS ? 0 : exponent),
    expiresAt,
    discount: null,
  };
}

function discountResult(
  kind: 'plan_discount' | 'purchase_discount',
  catalogue: Catalogue,
  { definition }: ChosenPromotion,
  currency: string,
  invoices: number | null,
): CodeResult {
  const exponent = exponentOf(catalogue, currency);
  const off = definition.amountOff?.[currency];
  return {
    kind,
    name: definition.name,
    given: null,
    expiresAt: null,
    discount: {
      percent: definition.percentOff ?? null,
      amount: off === undefined ? null : toMoney(decimalToMinor(off, exponent), currency, exponent),
      invoices,
    },
  };
}
