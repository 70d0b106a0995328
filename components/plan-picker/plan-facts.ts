import type { PlanOffer, PlanOfferFeature } from 'billing-portal-contract';
import type { planMessages } from '../../src/i18n/en/plans.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

export type PlanMessages = MessagesController<(typeof planMessages)['english']>;

/** What is in a plan, one line each: its allowance first, then what each action costs or how much of it is included. */
export function planFacts(plan: PlanOffer, messages: PlanMessages): readonly string[] {
  const isWeekly = plan.allowanceEvery === 'week';
  const { includedCredits, includedBalance } = plan;
  const allowance = [
    includedCredits === null
      ? null
      : messages.t(isWeekly ? 'creditsEachWeek' : 'creditsEachMonth', { amount: includedCredits }),
    includedBalance === null
      ? null
      : messages.t(isWeekly ? 'balanceEachWeek' : 'balanceEachMonth', {
          amount: messages.format.money(includedBalance, { whole: true }),
        }),
  ];
  const features = plan.features.filter(({ enabled }) => enabled).map((feature) => featureFact(feature, messages));
  return [...allowance, ...features].filter((fact) => fact !== null);
}

function featureFact(feature: PlanOfferFeature, messages: PlanMessages): string {
  const { creditsPerUnit, included, name, overageAllowed, rate, type, unitName: unit, unlimited } = feature;
  if (type === 'boolean') return name;
  if (unlimited) return messages.t('featureUnlimited', { name });
  if (creditsPerUnit !== null) return messages.t('featureCredits', { name, count: creditsPerUnit });
  const price = rate?.price ?? null;
  const per = rate === null || rate.per === '1' ? null : `${messages.format.quantity(rate.per)} ${unit}`;
  if (included !== null) {
    const quantity = messages.format.quantity(included);
    if (price === null || !overageAllowed) return messages.t('featureIncluded', { quantity, unit });
    return per === null
      ? messages.t('featureOverage', { quantity, unit, price })
      : messages.t('featureOveragePer', { quantity, unit, price, per });
  }
  if (price === null) return name;
  return per === null ? messages.t('featureRate', { name, price }) : messages.t('featureRatePer', { name, price, per });
}
