import type { Catalogue } from '../domain/catalogue.ts';
import { decimalToFraction } from '../domain/micro.ts';
import { normalizeCode, type PromotionDefinition } from '../domain/promotions.ts';

/** What the promotions of a catalogue say that cannot be, by path. Amounts are held against their currencies by the caller. */
export function promotionFaults(catalogue: Catalogue): readonly (readonly [path: string, fault: string])[] {
  const faults: [string, string][] = [];
  const codes = new Map<string, string>();
  for (const [key, promotion] of Object.entries(catalogue.promotions ?? {})) {
    const at = `promotions.${key}`;
    for (const fault of ownFaults(catalogue, promotion)) faults.push([at, fault]);
    if (promotion.code === undefined) continue;
    const code = normalizeCode(promotion.code);
    const other = codes.get(code);
    if (other !== undefined) faults.push([`${at}.code`, `is that of ${other}, too`]);
    codes.set(code, key);
  }
  return faults;
}

function ownFaults(catalogue: Catalogue, promotion: PromotionDefinition): string[] {
  const faults: string[] = [];
  const { on, percentOff, amountOff, bonusCredits, bonusBalance, bonusPercent } = promotion;
  const hasDiscount = percentOff !== undefined || amountOff !== undefined;
  const hasBonus = bonusCredits !== undefined || bonusBalance !== undefined || bonusPercent !== undefined;
  if (!hasDiscount && !hasBonus) faults.push('neither takes anything off nor gives anything');
  if (on === 'balance_topup' && hasDiscount) {
    faults.push('a top-up is never discounted, because the balance rises by what is paid; give a bonus instead');
  }
  if (on === 'plan' && hasBonus) faults.push('a discount on the plan gives no bonus');
  if (on === 'none' && (hasDiscount || bonusPercent !== undefined)) {
    faults.push('without a purchase there is nothing to take off, nor a part of anything to give');
  }
  if (on === 'credit_pack' && bonusBalance !== undefined) faults.push('packs give credits on top, not money');
  if (on === 'balance_topup' && bonusCredits !== undefined) faults.push('top-ups give money on top, not credits');
  if (promotion.code === undefined && (on === 'plan' || on === 'none')) faults.push('needs a code to be redeemed');
  if (promotion.invoices !== undefined && on !== 'plan') faults.push('only a discount on the plan counts invoices');
  if (percentOff !== undefined && isAboveHundred(percentOff)) faults.push('percentOff is above 100');
  for (const pack of promotion.packs ?? []) {
    if (!Object.hasOwn(catalogue.creditPacks, pack)) faults.push(`there is no pack "${pack}"`);
  }
  for (const plan of promotion.plans ?? []) {
    if (!Object.hasOwn(catalogue.plans, plan)) faults.push(`there is no plan "${plan}"`);
  }
  return faults;
}

function isAboveHundred(percent: string): boolean {
  const { numerator, denominator } = decimalToFraction(percent);
  return numerator > 100n * denominator;
}
