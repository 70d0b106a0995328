/** A promotion from the purchase that reserves it to the bonus it gives. All of it in the transaction that changes the purchase. */
import { sql } from 'kysely';
import { lockWallet } from '../capacity/lock-wallet.ts';
import { saveWallet } from '../capacity/save-wallet.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { promotionByKey, type ChosenPromotion } from '../domain/promotions.ts';
import { DomainProblem } from '../problems.ts';
import type { PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { hasBought } from './promote-offer.ts';

const DAY_MS = 86_400_000;

interface PromotionTerms {
  readonly promotion?: string;
  readonly bonusMicro?: string;
}

const termsOf = (quote: Row<'quote'>) => quote.terms as PromotionTerms;

/**
 * With the purchase, under the lock of the wallets: the unique row keeps a second purchase from the same promotion, the
 * counter too many customers. Throws `code_already_used`, `code_not_applicable`.
 */
export async function reservePromotion(
  billing: Billing,
  transaction: BillingTransaction,
  quote: Row<'quote'>,
  purchaseId: string,
): Promise<void> {
  const { promotion: key } = termsOf(quote);
  if (key === undefined) return;
  const chosen = promotionByKey(await billing.catalogue(), key);
  if (!chosen) throw new DomainProblem('code_not_valid');
  const { definition } = chosen;
  const isFirstOnly = definition.firstPurchaseOnly === true || definition.code === undefined;
  if (isFirstOnly && (await hasBought(transaction, quote.customer_id, purchaseId)))
    throw new DomainProblem('code_not_applicable');
  await takeRedemption(transaction, chosen, {
    customer_id: quote.customer_id,
    status: 'reserved',
    purchase_id: purchaseId,
    invoices: null,
    redeemed_at: billing.now(),
  });
}

/** Throws `code_already_used` when the customer has used it, or all of them together as often as they may. */
export async function takeRedemption(
  transaction: BillingTransaction,
  { key, definition }: ChosenPromotion,
  values: Omit<Row<'promotion_redemption'>, 'promotion_key' | 'bonus_grant_id'>,
): Promise<void> {
  const inserted = await transaction
    .insertInto('promotion_redemption')
    .values({ ...values, promotion_key: key })
    .onConflict((conflict) => conflict.columns(['customer_id', 'promotion_key']).doNothing())
    .returning('promotion_key')
    .executeTakeFirst();
  if (!inserted) throw new DomainProblem('code_already_used');
  if (definition.maximumRedemptions === undefined) return;
  const { rows } = await sql`
    insert into promotion_counter as c (promotion_key, redemptions) values (${key}, 1)
    on conflict (promotion_key) do update set redemptions = c.redemptions + 1
      where c.redemptions < ${definition.maximumRedemptions}
    returning redemptions`.execute(transaction);
  if (rows.length === 0) throw new DomainProblem('code_already_used');
}

/** The purchase is paid: what was promised on top is given, in a lot of its own. */
export async function fulfilPromotion(
  billing: Billing,
  transaction: BillingTransaction,
  paid: { readonly purchase: PurchaseRow; readonly quote: Row<'quote'>; readonly catalogue: Catalogue },
): Promise<void> {
  const { purchase, quote, catalogue } = paid;
  const { promotion: key, bonusMicro = '0' } = termsOf(quote);
  if (key === undefined) return;
  const chosen = promotionByKey(catalogue, key);
  const grantId =
    BigInt(bonusMicro) > 0n
      ? await giveBonus(billing, transaction, {
          customerId: purchase.customer_id,
          unit: purchase.unit,
          micro: BigInt(bonusMicro),
          expiresAfterDays: chosen?.definition.bonusExpiresAfterDays ?? null,
          name: chosen?.definition.name ?? 'Bonus',
          idempotencyKey: `bonus:${purchase.id}`,
          purchaseId: purchase.id,
          catalogue,
        })
      : null;
  await transaction
    .updateTable('promotion_redemption')
    .set({ status: 'redeemed', bonus_grant_id: grantId })
    .where('customer_id', '=', purchase.customer_id)
    .where('promotion_key', '=', key)
    .where('purchase_id', '=', purchase.id)
    .execute();
}

/** The purchase ended unpaid: its promotion may be used again. */
export async function releasePromotion(transaction: BillingTransaction, purchase: PurchaseRow): Promise<void> {
  const released = await transaction
    .deleteFrom('promotion_redemption')
    .where('customer_id', '=', purchase.customer_id)
    .where('purchase_id', '=', purchase.id)
    .where('status', '=', 'reserved')
    .returning('promotion_key')
    .executeTakeFirst();
  if (!released) return;
  await transaction
    .updateTable('promotion_counter')
    .set((counter) => ({ redemptions: counter('redemptions', '-', 1n) }))
    .where('promotion_key', '=', released.promotion_key)
    .where('redemptions', '>', 0n)
    .execute();
}

export interface Bonus {
  readonly customerId: string;
  readonly unit: string;
  readonly micro: bigint;
  readonly expiresAfterDays: number | null;
  readonly name: string;
  readonly idempotencyKey: string;
  readonly purchaseId?: string;
  readonly catalogue: Catalogue;
}

/** A promotional lot: used before what was bought. Answers its id. */
export async function giveBonus(billing: Billing, transaction: BillingTransaction, bonus: Bonus): Promise<string> {
  const now = billing.now();
  const { wallet } = await lockWallet(transaction, {
    customerId: bonus.customerId,
    unit: bonus.unit,
    catalogue: bonus.catalogue,
    now,
    newId: () => billing.newId(),
  });
  const before = new Set(wallet.lots.map(({ id }) => id));
  const expiresAt = bonus.expiresAfterDays === null ? null : new Date(now.getTime() + bonus.expiresAfterDays * DAY_MS);
  wallet.addLot(
    {
      source: 'promo',
      amountMicro: bonus.micro,
      effectiveAt: now,
      expiresAt,
      subscriptionId: null,
      periodStart: null,
      purchaseId: null,
    },
    'sys:promo',
    {
      kind: 'adjustment',
      idempotencyKey: bonus.idempotencyKey,
      description: bonus.name,
      actor: 'promotion',
      ...(bonus.purchaseId === undefined ? {} : { purchaseId: bonus.purchaseId }),
    },
  );
  const added = wallet.lots.find(({ id }) => !before.has(id));
  if (!added) throw new Error('The bonus was not added.');
  wallet.payDebt('promotion');
  await saveWallet(transaction, wallet);
  return added.id;
}
