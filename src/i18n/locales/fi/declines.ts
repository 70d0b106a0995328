import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Yritä uudelleen tai käytä toista korttia samaan ostokseen.',
  another: 'Käytä toista korttia samaan ostokseen.',
  card_declined: 'Pankkisi voi kertoa syyn. Käytä toista korttia tai yritä uudelleen oltuasi yhteydessä pankkiin.',
  insufficient_funds: 'Käytä toista korttia tai yritä uudelleen, kun tällä on tarpeeksi katetta.',
  expired_card: 'Lisää kortti, jonka pankkisi lähetti tämän tilalle, tai käytä toista.',
  incorrect_cvc: 'Lisää kortti uudelleen sen takana olevalla koodilla tai käytä toista.',
  authentication_failed: 'Yritä uudelleen ja hyväksy maksu pankkisi sovelluksessa, tai käytä toista korttia.',
  authentication_required: 'Yritä uudelleen, kun pankkisi sovellus on käsillä.',
  card_not_supported: 'Käytä toista korttia. Pankkisi voi sallia tällä verkkomaksut.',
  limit_exceeded: 'Käytä toista korttia tai nosta rajaa pankkisi sovelluksessa ja yritä uudelleen.',
  processing_error: 'Kortissasi ei ole vikaa. Yritä hetken kuluttua uudelleen.',
  payment_method_missing: 'Lisää kortti tai valitse tallentamasi kortti.',
};
