import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Um plano maior custaria menos: no seu ritmo, você precisa de cerca de {missing} créditos a mais por mês. Em pacotes custam {packPrice}; {plan} custa {upgradePrice} a mais e já os inclui.',
  pack: 'Os pacotes são o mais barato para você: no seu ritmo, você precisa de cerca de {missing} créditos a mais por mês. Em pacotes custam {packPrice}; {plan} custaria {upgradePrice} a mais.',
  equal:
    'No seu ritmo, você precisa de cerca de {missing} créditos a mais por mês. Os pacotes e {plan} custam o mesmo: {packPrice}.',
  see: 'Ver {plan}',
};
