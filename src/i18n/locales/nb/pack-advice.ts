import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Et større abonnement ville koste deg mindre: i ditt tempo trenger du omtrent {missing} kreditter til i måneden. Som pakker koster de {packPrice}; {plan} koster {upgradePrice} mer og har dem med.',
  pack: 'Pakker er billigst for deg: i ditt tempo trenger du omtrent {missing} kreditter til i måneden. Som pakker koster de {packPrice}; {plan} ville koste {upgradePrice} mer.',
  equal:
    'I ditt tempo trenger du omtrent {missing} kreditter til i måneden. Pakker og {plan} koster det samme for det: {packPrice}.',
  see: 'Se {plan}',
};
