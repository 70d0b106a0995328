import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Fakturering',
  sandbox: 'Testmiljø: der flyttes ingen rigtige penge',
  loading: 'Indlæser fakturering…',
  activity: 'Aktivitet',
  retry: 'Prøv igen',
  staleTitle: 'Dette kan være forældet.',
  staleText: 'Det, du ser, er fra {time}.',
  offlineTitle: 'Du er offline.',
  offlineText: 'Det, du ser, er fra {time}. Det opdateres af sig selv, når du er tilbage.',
  offlineEmpty: 'Faktureringen vises, så snart du er forbundet igen.',
  failedTitle: 'Dette kunne ikke indlæses.',
  failedText: 'Der blev ikke trukket noget. Prøv igen om lidt.',
  sessionTitle: 'Din session er udløbet.',
  sessionText: 'Fortsæt for at forny den. Intet er gået tabt.',
  sessionRenew: 'Fortsæt',
  forbiddenTitle: 'Du kan ikke se dette.',
  forbiddenText: 'Det kan en, der administrerer faktureringen for denne konto.',
  noPlanTitle: 'Intet abonnement endnu',
  noPlanText: 'Det, du har tilbage, og det, du bruger, vises her, når der er et abonnement.',
};
