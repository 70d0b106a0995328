import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'خطة أكبر تكلفك أقل: بوتيرتك تحتاج إلى نحو {missing} من النقاط الإضافية شهريًا. تكلف كباقات {packPrice}، وتكلف {plan} زيادة قدرها {upgradePrice} وتشملها.',
  pack: 'الباقات أرخص لك: بوتيرتك تحتاج إلى نحو {missing} من النقاط الإضافية شهريًا. تكلف كباقات {packPrice}، وتكلف {plan} زيادة قدرها {upgradePrice}.',
  equal: 'بوتيرتك تحتاج إلى نحو {missing} من النقاط الإضافية شهريًا. تكلفة الباقات و{plan} لذلك واحدة: {packPrice}.',
  see: 'عرض {plan}',
};
