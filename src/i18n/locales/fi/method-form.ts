import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Ladataan lomaketta…',
  sandboxLegend: 'Testikortti',
  sandboxText: 'Tämä on testiympäristö: valitse, miten kortti toimii. Kortin numeroa ei tarvita eikä rahaa siirry.',
  fieldsLabel: 'Kortti tai muu maksutapa',
  privacy: 'Antamasi tiedot menevät suoraan Stripelle. {seller} ei näe numeroa koskaan. Nyt ei veloiteta mitään.',

  failed: 'Korttia ei tallennettu. Mitään ei veloitettu. Yritä uudelleen.',
  refused: 'Korttia ei hyväksytty. Mitään ei veloitettu. Tarkista tiedot tai käytä toista korttia.',
  refusedBecause: '{reason} Mitään ei veloitettu.',
  unreachable: 'Maksupalveluun ei saatu yhteyttä. Mitään ei veloitettu. Yritä uudelleen.',
  limited: 'Yrityksiä oli monta lyhyessä ajassa. Mitään ei veloitettu. Odota hetki ja yritä sitten uudelleen.',
  unavailable: 'Tässä ei voi lisätä kortteja. Se saattaa onnistua tilisi asetuksissa.',

  blockedTitle: 'Korttilomaketta ei voitu ladata',
  blockedText:
    'Mainosten esto, yksityisyysasetus tai verkko saattaa estää osoitteen js.stripe.com. Mitään ei veloitettu. Salli se tällä sivulla ja yritä uudelleen.',
  blockedOtherwise: 'Tallennettu kortti toimii ilman lomaketta. Voit myös kysyä muuta maksutapaa: {seller}.',
  retry: 'Yritä uudelleen',

  save: 'Tallenna kortti',
  saving: 'Tallennetaan…',
  cancel: 'Peruuta',
  sheetTitle: 'Lisää kortti',
};
