import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Et større abonnement ville koste dig mindre: i dit tempo har du brug for cirka {missing} kreditter mere om måneden. Som pakker koster de {packPrice}; {plan} koster {upgradePrice} mere og har dem med.',
  pack: 'Pakker er billigst for dig: i dit tempo har du brug for cirka {missing} kreditter mere om måneden. Som pakker koster de {packPrice}; {plan} ville koste {upgradePrice} mere.',
  equal:
    'I dit tempo har du brug for cirka {missing} kreditter mere om måneden. Pakker og {plan} koster det samme for det: {packPrice}.',
  see: 'Vis {plan}',
};
