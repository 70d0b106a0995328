import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Une offre plus grande vous coûterait moins\u00a0: à votre rythme, il vous faut environ {missing} crédits de plus par mois. En packs, ils coûtent {packPrice}\u202f; {plan} coûte {upgradePrice} de plus et les comprend.',
  pack: 'Les packs sont moins chers pour vous\u00a0: à votre rythme, il vous faut environ {missing} crédits de plus par mois. En packs, ils coûtent {packPrice}\u202f; {plan} coûterait {upgradePrice} de plus.',
  equal:
    'À votre rythme, il vous faut environ {missing} crédits de plus par mois. Les packs et {plan} coûtent la même chose pour cela\u00a0: {packPrice}.',
  see: 'Voir {plan}',
};
