import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Większy plan kosztowałby Cię mniej: w Twoim tempie potrzeba miesięcznie jeszcze około {missing} kredytów. W pakietach kosztują {packPrice}; {plan} kosztuje o {upgradePrice} więcej i już je obejmuje.',
  pack: 'Pakiety są dla Ciebie tańsze: w Twoim tempie potrzeba miesięcznie jeszcze około {missing} kredytów. W pakietach kosztują {packPrice}; {plan} kosztowałby o {upgradePrice} więcej.',
  equal:
    'W Twoim tempie potrzeba miesięcznie jeszcze około {missing} kredytów. Pakiety i {plan} kosztują za to tyle samo: {packPrice}.',
  see: 'Zobacz {plan}',
};
