import type { CodeResult } from 'billing-portal-contract';
import type { BillingError } from '../../src/api/billing-error.ts';
import { codeMessages as words } from '../../src/i18n/en/codes.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { formatPercent } from '../../src/money/format-price.ts';

export type CodeTexts = Pick<MessagesController<Record<never, never>>, 'of' | 'format' | 'locale'>;

/** What a code has given, or will: one or two sentences. */
export function resultText(texts: CodeTexts, { kind, name, given, discount, expiresAt }: CodeResult): string {
  if (given !== null) {
    const gave =
      'units' in given
        ? texts.of(words, 'gaveCredits', { name, count: given })
        : texts.of(words, 'gaveBalance', { name, amount: given });
    return expiresAt === null
      ? gave
      : `${gave} ${texts.of(words, 'usableUntil', { date: texts.format.date(expiresAt) })}`;
  }
  const off = discount === null ? null : offText(texts, discount);
  if (kind !== 'plan_discount' || off === null) return texts.of(words, 'forPurchase', { name });
  const bills = discount?.invoices ?? null;
  return bills === null
    ? texts.of(words, 'planDiscount', { name, off })
    : texts.of(words, 'planDiscountBills', { name, off, count: bills });
}

function offText({ format, locale }: CodeTexts, { percent, amount }: NonNullable<CodeResult['discount']>) {
  if (percent !== null) return formatPercent(percent, locale);
  return amount === null ? null : format.money(amount);
}

/** Why a code cannot be used. `purchase`: with what is about to be bought. */
export function refusalText(texts: CodeTexts, { code }: BillingError, use: 'redeem' | 'purchase' = 'redeem'): string {
  switch (code) {
    case 'code_not_applicable':
      return texts.of(words, use === 'purchase' ? 'notForThis' : code);
    case 'code_not_valid':
    case 'code_already_used':
      return texts.of(words, code);
    case 'invalid_request':
      return texts.of(words, 'code_not_valid');
    case 'rate_limited':
      return texts.of(words, 'tooMany');
    default:
      return texts.of(words, 'failed');
  }
}

export function isCodeRefusal({ code }: BillingError): boolean {
  return code === 'code_not_valid' || code === 'code_already_used' || code === 'code_not_applicable';
}
