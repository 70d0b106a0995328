import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'Un piano più grande ti costerebbe meno: al tuo ritmo ti servono circa {missing} crediti in più al mese. In pacchetti costano {packPrice}; {plan} costa {upgradePrice} in più e li include.',
  pack: 'I pacchetti per te convengono: al tuo ritmo ti servono circa {missing} crediti in più al mese. In pacchetti costano {packPrice}; {plan} costerebbe {upgradePrice} in più.',
  equal:
    'Al tuo ritmo ti servono circa {missing} crediti in più al mese. I pacchetti e {plan} costano lo stesso: {packPrice}.',
  see: 'Vedi {plan}',
};
