import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'En större plan skulle kosta dig mindre: i din takt behöver du cirka {missing} krediter till i månaden. Som paket kostar de {packPrice}; {plan} kostar {upgradePrice} mer och har dem med.',
  pack: 'Paket är billigare för dig: i din takt behöver du cirka {missing} krediter till i månaden. Som paket kostar de {packPrice}; {plan} skulle kosta {upgradePrice} mer.',
  equal:
    'I din takt behöver du cirka {missing} krediter till i månaden. Paket och {plan} kostar lika mycket för det: {packPrice}.',
  see: 'Visa {plan}',
};
