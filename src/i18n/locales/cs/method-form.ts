import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'Načítání formuláře…',
  sandboxLegend: 'Testovací karta',
  sandboxText:
    'Toto je testovací prostředí: vyberte, jak se má karta chovat. Číslo karty není potřeba a žádné peníze se nepohnou.',
  fieldsLabel: 'Karta nebo jiný způsob platby',
  privacy: 'Co zadáte, jde přímo do služby Stripe. {seller} číslo nikdy neuvidí. Teď se nic nestrhává.',

  failed: 'Karta se neuložila. Nic se nestrhlo. Zkuste to znovu.',
  refused: 'Karta nebyla přijata. Nic se nestrhlo. Zkontrolujte údaje, nebo použijte jinou kartu.',
  refusedBecause: '{reason} Nic se nestrhlo.',
  unreachable: 'Platební službu se nepodařilo zastihnout. Nic se nestrhlo. Zkuste to znovu.',
  limited: 'Bylo to příliš mnoho pokusů v krátké době. Nic se nestrhlo. Chvíli počkejte a zkuste to znovu.',
  unavailable: 'Karty tu nelze přidat. Možná to jde v nastavení účtu.',

  blockedTitle: 'Formulář pro kartu se nepodařilo načíst',
  blockedText:
    'Adresu js.stripe.com možná blokuje blokátor reklam, nastavení soukromí nebo síť. Nic se nestrhlo. Povolte ji pro tuto stránku a zkuste to znovu.',
  blockedOtherwise: 'Už uložená karta funguje i bez formuláře. Můžete se také zeptat na jiný způsob platby: {seller}.',
  retry: 'Zkusit znovu',

  save: 'Uložit kartu',
  saving: 'Ukládání…',
  cancel: 'Zrušit',
  sheetTitle: 'Přidat kartu',
};
