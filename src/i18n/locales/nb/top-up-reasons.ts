import type { LocaleMessages } from '../../messages.ts';

export const topUpReasons: LocaleMessages[string] = {
  monthly_cap_reached: 'Månedens tak gir ikke plass til den. Øk taket, eller vent til neste måned.',
  cooldown: 'Den siste belastningen var for kort tid siden. Det ventes litt før den neste.',
  too_many_attempts: 'Det var flere forsøk på kort tid. Det ventes litt før det neste.',
  recent_failure: 'Den siste belastningen mislyktes for kort tid siden. Det ventes litt før neste forsøk.',
  awaiting_notice: 'Du har fått beskjed om den første belastningen. Den venter, så du rekker å si fra.',
  purchase_in_progress: 'En annen betaling pågår. Det fortsetter når den er ferdig.',
  payment_past_due: 'En faktura gjenstår å betale. Det fortsetter når du har betalt den.',
  account_frozen: 'En betaling kontrolleres. Det fortsetter når det er gjort.',
  disputed: 'En betaling er bestridt hos banken din. Det fortsetter når banken har avgjort saken.',
  subscription_required: 'Det finnes ikke noe aktivt abonnement. Det fortsetter når det gjør det.',
  plan_changed: 'Abonnementet ditt er endret, og regelen passer ikke til det. Sett den opp på nytt.',
  payment_method_required: 'Ingen betalingsmåte er lagret. Legg til en.',
  payment_method_not_chargeable: 'Banken vil at du godkjenner hver betaling med denne betalingsmåten. Velg en annen.',
  pack_unavailable: 'Pakken tilbys ikke lenger. Velg en annen.',
  amount_not_allowed: 'Beløpet ligger utenfor det som kan legges til. Endre det.',
  tax_unavailable: 'Avgiften kunne ikke beregnes. Det forsøkes igjen av seg selv.',
  not_enough_data: 'Tempoet ditt er ikke kjent ennå. Det fortsetter når det er nok bruk.',
  payment_service_unavailable: 'Betalingstjenesten kunne ikke nås. Det forsøkes igjen av seg selv.',
  payment_failed: 'Flere belastninger på rad mislyktes. Kontroller betalingsmåten, og gjenoppta deretter.',
  authentication_required:
    'Banken din vil at du selv godkjenner betalingen. Velg en annen betalingsmåte, og gjenoppta deretter.',
  payment_method_removed: 'Betalingsmåten som ble belastet, er fjernet. Velg en annen, og gjenoppta deretter.',
  other: 'Noe står i veien. Det forsøkes igjen av seg selv.',
};
