import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Ein größerer Tarif käme Sie günstiger: Bei Ihrem Verbrauch brauchen Sie etwa {missing} Credits mehr im Monat. Als Pakete kosten sie {packPrice}; {plan} kostet {upgradePrice} mehr und enthält sie.',
  pack: 'Pakete sind für Sie günstiger: Bei Ihrem Verbrauch brauchen Sie etwa {missing} Credits mehr im Monat. Als Pakete kosten sie {packPrice}; {plan} würde {upgradePrice} mehr kosten.',
  equal:
    'Bei Ihrem Verbrauch brauchen Sie etwa {missing} Credits mehr im Monat. Pakete und {plan} kosten dafür gleich viel: {packPrice}.',
  see: '{plan} ansehen',
};
