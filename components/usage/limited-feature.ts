import type { FeatureUsage } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { usageLimitMessages as limits } from '../../src/i18n/en/usage-limits.ts';
import { formatRate } from '../../src/money/format-rate.ts';
import '../usage-meter/define.ts';
import { priceText, spentText, type UsageTexts } from './feature-words.ts';

export { renderTotal } from './metered-total.ts';

/** A feature with a limit of its own: a meter, and what happens beyond it. */
export function renderLimited(feature: FeatureUsage, texts: UsageTexts) {
  const facts = [...limitFacts(feature, texts), overPriceText(feature, texts), spentText(feature, texts)].filter(
    (fact) => fact !== '',
  );
  return html`<billing-usage-meter
    .label=${feature.name}
    .used=${Number(feature.used)}
    .limit=${Number(feature.included)}
    .valueText=${limitText(feature, texts)}
    >${facts.length === 0 ? nothing : html`<span>${facts.join(' · ')}</span>`}</billing-usage-meter
  >`;
}

function limitText({ type, used, included, unitName: unit }: FeatureUsage, texts: UsageTexts): string {
  const { format } = texts;
  const values = { used: format.quantity(used), limit: format.quantity(included ?? '0') };
  return type === 'seats' ? texts.of(limits, 'seats', values) : texts.of(limits, 'included', { ...values, unit });
}

function limitFacts(feature: FeatureUsage, texts: UsageTexts): string[] {
  const { included, overage, overageAllowed, type, unitName: unit } = feature;
  const { format } = texts;
  const facts: string[] = type === 'quota' ? [texts.of(limits, 'highest')] : [];
  if (overage !== '0') facts.push(texts.of(limits, 'over', { amount: format.quantity(overage), unit }));
  if (included !== null && !overageAllowed) facts.push(texts.of(limits, 'hard', { limit: format.quantity(included) }));
  return facts;
}

/** What one more costs. What is included is paid for already. */
function overPriceText(feature: FeatureUsage, texts: UsageTexts): string {
  const { creditsPerUnit, rate, unitName: unit } = feature;
  if (creditsPerUnit !== null || rate === null) return priceText(feature, texts);
  const price = formatRate(rate.price, texts.locale);
  return rate.per === '1'
    ? texts.of(limits, 'priceOver', { price })
    : texts.of(limits, 'pricePerOver', { price, count: rate.per, unit });
}
