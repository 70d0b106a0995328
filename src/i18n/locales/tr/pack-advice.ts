import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Daha büyük bir plan sizin için daha ucuz: bu hızla ayda yaklaşık {missing} kredi daha gerekiyor. Paketlerle {packPrice} tutar; {plan} {upgradePrice} daha pahalı ve bunları içerir.',
  pack: 'Paketler sizin için daha ucuz: bu hızla ayda yaklaşık {missing} kredi daha gerekiyor. Paketlerle {packPrice} tutar; {plan} {upgradePrice} daha pahalı olurdu.',
  equal: 'Bu hızla ayda yaklaşık {missing} kredi daha gerekiyor. Paketler de {plan} da aynı tutar: {packPrice}.',
  see: '{plan} planına bak',
};
