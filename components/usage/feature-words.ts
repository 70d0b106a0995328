import type { FeatureUsage } from 'billing-portal-contract';
import type { usageMessages } from '../../src/i18n/en/usage.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { formatRate } from '../../src/money/format-rate.ts';
import { signOf } from '../../src/money/sign-of.ts';

export type UsageTexts = MessagesController<typeof usageMessages.english>;

/** What was used, as a figure with its unit. */
export function countText({ used, unlimited, unitName: unit }: FeatureUsage, texts: UsageTexts): string {
  return texts.t(unlimited ? 'unlimited' : 'usedOnly', { used: texts.format.quantity(used), unit });
}

/** What one costs; empty when it costs nothing. */
export function priceText({ creditsPerUnit, rate, unitName: unit }: FeatureUsage, texts: UsageTexts): string {
  if (creditsPerUnit !== null) return texts.t('creditsEach', { count: creditsPerUnit });
  if (rate === null) return '';
  const price = formatRate(rate.price, texts.locale);
  return rate.per === '1' ? texts.t('priceEach', { price }) : texts.t('pricePer', { price, count: rate.per, unit });
}

/** What it came to, in credits or money; empty while it came to nothing. */
export function spentText({ spent }: FeatureUsage, texts: UsageTexts): string {
  if (spent === null || signOf(spent) <= 0) return '';
  return 'micro' in spent ? texts.t('spent', { amount: spent }) : texts.t('creditsSpent', { count: spent });
}
