import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Fakturering',
  sandbox: 'Testmiljø: ingen ekte penger flyttes',
  loading: 'Laster inn fakturering…',
  activity: 'Aktivitet',
  retry: 'Prøv igjen',
  staleTitle: 'Dette kan være utdatert.',
  staleText: 'Det du ser, er fra {time}.',
  offlineTitle: 'Du er frakoblet.',
  offlineText: 'Det du ser, er fra {time}. Det oppdateres av seg selv når du er tilbake.',
  offlineEmpty: 'Faktureringen vises så snart du er tilkoblet igjen.',
  failedTitle: 'Dette kunne ikke lastes inn.',
  failedText: 'Ingenting ble belastet. Prøv igjen om litt.',
  sessionTitle: 'Økten din er utløpt.',
  sessionText: 'Fortsett for å fornye den. Ingenting er tapt.',
  sessionRenew: 'Fortsett',
  forbiddenTitle: 'Du kan ikke se dette.',
  forbiddenText: 'Noen som administrerer faktureringen for denne kontoen, kan det.',
  noPlanTitle: 'Ikke noe abonnement ennå',
  noPlanText: 'Det du har igjen og det du bruker, vises her når det finnes et abonnement.',
};
