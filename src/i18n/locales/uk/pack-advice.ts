import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Більший тариф обійдеться дешевше: за вашого темпу бракує близько {missing} кредитів на місяць. Пакетами вони коштують {packPrice}; {plan} коштує на {upgradePrice} більше й уже містить їх.',
  pack: 'Пакети для вас дешевші: за вашого темпу бракує близько {missing} кредитів на місяць. Пакетами вони коштують {packPrice}; {plan} коштував би на {upgradePrice} більше.',
  equal:
    'За вашого темпу бракує близько {missing} кредитів на місяць. Пакети та {plan} коштують однаково: {packPrice}.',
  see: 'Переглянути {plan}',
};
