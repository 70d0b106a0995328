import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Un plan mayor te costaría menos: a tu ritmo necesitas unos {missing} créditos más al mes. En paquetes cuestan {packPrice}; {plan} cuesta {upgradePrice} más y los incluye.',
  pack: 'Los paquetes son lo más barato para ti: a tu ritmo necesitas unos {missing} créditos más al mes. En paquetes cuestan {packPrice}; {plan} costaría {upgradePrice} más.',
  equal:
    'A tu ritmo necesitas unos {missing} créditos más al mes. Los paquetes y {plan} cuestan lo mismo: {packPrice}.',
  see: 'Ver {plan}',
};
