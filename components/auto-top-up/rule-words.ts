import type { CreditPack, TopUpRuleInput } from 'billing-portal-contract';
import type { autoTopUpMessages } from '../../src/i18n/en/auto-top-up.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

export type AutoTopUpTexts = Pick<MessagesController<typeof autoTopUpMessages.english>, 't' | 'of' | 'format'>;

/** The rule as one would say it: when it runs, what it does, and what it never passes. */
export function ruleSentences(
  rule: TopUpRuleInput,
  packs: readonly Pick<CreditPack, 'key' | 'name'>[],
  texts: AutoTopUpTexts,
): readonly [when: string, does: string] {
  return [whenSentence(rule, texts), doesSentence(rule, packs, texts)];
}

function whenSentence({ trigger }: TopUpRuleInput, { t }: AutoTopUpTexts): string {
  if (trigger.kind === 'days_left') return t('whenDays', { count: trigger.days });
  const { amount } = trigger;
  return 'units' in amount ? t('whenCredits', { count: amount }) : t('whenMoney', { level: amount });
}

function doesSentence(
  { mode, monthlyCap: cap, pack: key }: TopUpRuleInput,
  packs: readonly Pick<CreditPack, 'key' | 'name'>[],
  { t }: AutoTopUpTexts,
): string {
  const pack = packs.find((each) => each.key === key)?.name ?? key ?? '';
  switch (mode.kind) {
    case 'predictive':
      return t('doesDays', { count: mode.days, cap });
    case 'to_target':
      return 'units' in mode.target
        ? t('doesTargetCredits', { count: mode.target, pack, cap })
        : t('doesTargetMoney', { target: mode.target, cap });
    case 'fixed':
      return mode.amount === null
        ? t('doesPacks', { quantity: mode.quantity ?? 1, pack, cap })
        : t('doesAmount', { amount: mode.amount, cap });
  }
}
