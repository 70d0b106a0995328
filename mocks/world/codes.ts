/** Codes that can be tried in the demo, with the server's own rules for what the catalogue promises. */
import type { CodeResult } from 'billing-portal-contract';
import { decimalToMinor, toAmount, toMoney } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import { findPromotion, freeBonus, isRunning, normalizeCode } from '../../server/domain/promotions.ts';
import type { MockContext } from './context.ts';
import { refuse } from './problems.ts';
import type { MockCustomer } from './state.ts';
import { addLot } from './wallet.ts';

/** Each customer of the demo holds the same gift. */
const GIFT = { code: 'WELCOME-GIFT', name: 'Welcome gift', creditMicro: 100_000_000n, moneyMicro: 5_000_000n };

export function redeemCode(context: MockContext, customer: MockCustomer, typed: string): CodeResult {
  const code = normalizeCode(typed);
  if (code === normalizeCode(GIFT.code)) return redeemGift(context, customer, code);
  const chosen = findPromotion(context.catalogue, typed);
  if (!chosen || !isRunning(chosen.definition, context.now())) throw refuse('code_not_valid', { param: 'code' });
  if (customer.redeemed.has(chosen.key)) throw refuse('code_already_used', { param: 'code' });
  const { definition } = chosen;
  const exponent = exponentOf(context.catalogue, customer.currency);
  if (definition.on === 'none') {
    const bonus = freeBonus(definition, customer.currency);
    if (bonus?.unit !== customer.wallet?.unit || !bonus) throw refuse('code_not_applicable', { param: 'code' });
    return give(context, customer, chosen.key, { name: definition.name, kind: 'bonus', micro: bonus.micro });
  }
  if (definition.on === 'plan') customer.redeemed.add(chosen.key);
  const off = definition.amountOff?.[customer.currency];
  return {
    kind: definition.on === 'plan' ? 'plan_discount' : 'purchase_discount',
    name: definition.name,
    given: null,
    expiresAt: null,
    discount: {
      percent: definition.percentOff ?? null,
      amount: off === undefined ? null : toMoney(decimalToMinor(off, exponent), customer.currency, exponent),
      invoices: definition.invoices ?? null,
    },
  };
}

function redeemGift(context: MockContext, customer: MockCustomer, code: string): CodeResult {
  if (customer.redeemed.has(code)) throw refuse('code_already_used', { param: 'code' });
  if (!customer.wallet) throw refuse('code_not_applicable', { param: 'code' });
  const micro = customer.wallet.unit === 'credits' ? GIFT.creditMicro : GIFT.moneyMicro;
  return give(context, customer, code, { name: GIFT.name, kind: 'gift', micro });
}

function give(
  context: MockContext,
  customer: MockCustomer,
  key: string,
  gift: { readonly name: string; readonly kind: 'gift' | 'bonus'; readonly micro: bigint },
): CodeResult {
  const { wallet } = customer;
  if (!wallet) throw refuse('code_not_applicable', { param: 'code' });
  customer.redeemed.add(key);
  addLot(context, wallet, {
    source: 'promo',
    amountMicro: gift.micro,
    expiresAt: null,
    description: gift.name,
    entryType: 'adjustment',
  });
  const given = toAmount(wallet.unit, gift.micro, exponentOf(context.catalogue, customer.currency));
  return { kind: gift.kind, name: gift.name, given, expiresAt: null, discount: null };
}
