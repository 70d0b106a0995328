import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Een groter abonnement kost je minder: in jouw tempo heb je per maand ongeveer {missing} credits meer nodig. Als pakketten kosten ze {packPrice}; {plan} kost {upgradePrice} meer en heeft ze al.',
  pack: 'Pakketten zijn voor jou goedkoper: in jouw tempo heb je per maand ongeveer {missing} credits meer nodig. Als pakketten kosten ze {packPrice}; {plan} zou {upgradePrice} meer kosten.',
  equal:
    'In jouw tempo heb je per maand ongeveer {missing} credits meer nodig. Pakketten en {plan} kosten daarvoor evenveel: {packPrice}.',
  see: '{plan} bekijken',
};
