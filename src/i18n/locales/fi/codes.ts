import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'Onko sinulla koodi?',
  label: 'Kampanja- tai lahjakoodi',
  apply: 'Käytä',
  applying: 'Tarkistetaan…',
  missing: 'Anna koodi.',
  code_not_valid: 'Koodi ei ole voimassa tai ei ole enää. Tarkista kirjoitusasu.',
  code_already_used: 'Koodi on jo käytetty.',
  code_not_applicable: 'Koodi ei koske tilaustasi.',
  notForThis: 'Koodi ei koske tätä ostoa.',
  tooMany: 'Liian monta koodia on kokeiltu. Odota hetki ja yritä sitten uudelleen.',
  failed: 'Koodia ei voitu tarkistaa, eikä mitään muutettu. Yritä uudelleen.',

  gaveCredits: { one: '{name}: {count} krediitti lisätty.', other: '{name}: {count} krediittiä lisätty.' },
  gaveBalance: '{name}: {amount} lisätty saldoosi.',
  usableUntil: 'Käytettävä viimeistään {date}.',
  planDiscount: '{name}: {off} alennusta tilauksesi laskuista.',
  planDiscountBills: {
    one: '{name}: {off} alennusta tilauksesi {count} seuraavasta laskusta.',
    other: '{name}: {off} alennusta tilauksesi {count} seuraavasta laskusta.',
  },
  forPurchase: '{name}. Se huomioidaan seuraavassa ostossasi.',
  useForCredits: 'Osta sillä krediittejä',
  useForFunds: 'Lisää sillä saldoa',

  applied: '{name} on käytössä.',
  appliedBonus: '{name}: {amount} kaupan päälle.',
  remove: 'Poista koodi',
};
