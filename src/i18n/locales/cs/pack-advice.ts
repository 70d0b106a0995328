import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Větší tarif by vás vyšel levněji: vaším tempem vám měsíčně chybí asi {missing} kreditů. V balíčcích stojí {packPrice}; {plan} stojí o {upgradePrice} více a má je v ceně.',
  pack: 'Balíčky jsou pro vás levnější: vaším tempem vám měsíčně chybí asi {missing} kreditů. V balíčcích stojí {packPrice}; {plan} by stál o {upgradePrice} více.',
  equal: 'Vaším tempem vám měsíčně chybí asi {missing} kreditů. Balíčky i {plan} za to stojí stejně: {packPrice}.',
  see: 'Zobrazit {plan}',
};
