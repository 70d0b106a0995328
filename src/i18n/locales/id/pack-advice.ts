import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Paket lebih besar lebih hemat bagi Anda: dengan laju Anda, diperlukan sekitar {missing} kredit lagi per bulan. Sebagai bundel harganya {packPrice}; {plan} lebih mahal {upgradePrice} dan sudah memuatnya.',
  pack: 'Bundel lebih hemat bagi Anda: dengan laju Anda, diperlukan sekitar {missing} kredit lagi per bulan. Sebagai bundel harganya {packPrice}; {plan} akan lebih mahal {upgradePrice}.',
  equal:
    'Dengan laju Anda, diperlukan sekitar {missing} kredit lagi per bulan. Bundel dan {plan} sama harganya untuk itu: {packPrice}.',
  see: 'Lihat {plan}',
};
