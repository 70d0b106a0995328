import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Automatisk opfyldning',
  loading: 'Indlæser automatisk opfyldning…',

  off: 'Fra. Der trækkes intet, medmindre du selv køber.',
  notOffered: 'Der kan ikke fyldes op med dette abonnement.',
  on: 'Til',
  pausedWord: 'På pause',
  heldWord: 'Holdes tilbage',

  whenMoney: 'Sker, når din saldo falder til {level}.',
  whenCredits: {
    one: 'Sker, når der er {count} kredit tilbage.',
    other: 'Sker, når der er {count} kreditter tilbage.',
  },
  whenDays: {
    one: 'Sker, når det, du har, rækker {count} dag endnu.',
    other: 'Sker, når det, du har, rækker {count} dage endnu.',
  },
  doesAmount: 'Tilføjer {amount} hver gang, højst {cap} om måneden inklusive skat.',
  doesPacks: 'Køber {quantity} × {pack} hver gang, højst {cap} om måneden inklusive skat.',
  doesTargetMoney: 'Fylder din saldo op til {target}, højst {cap} om måneden inklusive skat.',
  doesTargetCredits: {
    one: 'Køber {pack}, til der er {count} kredit, højst {cap} om måneden inklusive skat.',
    other: 'Køber {pack}, til der er {count} kreditter, højst {cap} om måneden inklusive skat.',
  },
  doesDays: {
    one: 'Tilføjer det, {count} dag kræver i dit tempo, højst {cap} om måneden inklusive skat.',
    other: 'Tilføjer det, {count} dage kræver i dit tempo, højst {cap} om måneden inklusive skat.',
  },

  due: 'Niveauet er nået: beløbet trækkes om lidt.',
  charging: 'En betaling er undervejs. Du behøver ikke selv betale.',
  held: 'Den skal foretages, men holdes tilbage.',
  paused: 'Den har sat sig selv på pause.',
  next: 'I dit tempo sker den næste omkring {date}.',
  until: 'Der ses på det igen den {time}.',

  month: '{spent} af {cap}',
  monthCap: 'Månedligt loft',
  monthCharges: { one: '{count} automatisk betaling', other: '{count} automatiske betalinger' },
  monthEnds: 'Begynder forfra den {date}',

  charges: 'Trækker på {method}.',
  chargesBacked: 'Trækker på {method}. Hvis den afvises, forsøges der én gang med {backup}.',
  cooldown: {
    one: 'Der går mindst {count} minut mellem to betalinger.',
    other: 'Der går mindst {count} minutter mellem to betalinger.',
  },
  pausesAfter: {
    one: 'Efter {count} mislykket betaling sætter den sig selv på pause.',
    other: 'Efter {count} mislykkede betalinger i træk sætter den sig selv på pause.',
  },
  announced: {
    one: 'Du får besked {count} time før den første betaling.',
    other: 'Du får besked {count} timer før den første betaling.',
  },

  setUp: 'Indstil automatisk opfyldning',
  change: 'Ret',
  turnOff: 'Slå automatisk opfyldning fra',
  turnedOff: 'Automatisk opfyldning er slået fra. Det forbliver slået fra, til du slår det til igen.',
  turnedOn: 'Automatisk opfyldning er slået til.',
  changed: 'Automatisk opfyldning er ændret.',
  resume: 'Genoptag automatisk opfyldning',
  resumed: 'Automatisk opfyldning fortsætter.',
  failed: 'Det lykkedes ikke, og intet blev ændret. Prøv igen.',
  readOnly: 'En, der administrerer faktureringen, kan ændre det.',

  details: 'Hvordan der trækkes, og hvad du har godkendt',
  why: 'Hvorfor blev der trukket, eller hvorfor ikke?',
  agreedAt: 'Du godkendte det den {time}.',
  agreedBy: 'Registreret for {actor}, version {version} af teksten.',
  agreedOlder: 'Teksten har siden fået en nyere version. Du ser den, når du ændrer reglen.',
};
