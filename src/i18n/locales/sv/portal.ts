import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Fakturering',
  sandbox: 'Testmiljö: inga riktiga pengar flyttas',
  loading: 'Läser in fakturering…',
  activity: 'Aktivitet',
  retry: 'Försök igen',
  staleTitle: 'Det här kan vara inaktuellt.',
  staleText: 'Det du ser är från {time}.',
  offlineTitle: 'Du är offline.',
  offlineText: 'Det du ser är från {time}. Det uppdateras av sig självt när du är tillbaka.',
  offlineEmpty: 'Faktureringen visas så snart du är ansluten igen.',
  failedTitle: 'Det här kunde inte läsas in.',
  failedText: 'Inget debiterades. Försök igen om en stund.',
  sessionTitle: 'Din session har gått ut.',
  sessionText: 'Fortsätt för att förnya den. Inget har gått förlorat.',
  sessionRenew: 'Fortsätt',
  forbiddenTitle: 'Du kan inte se det här.',
  forbiddenText: 'Någon som hanterar faktureringen för kontot kan det.',
  noPlanTitle: 'Ingen plan än',
  noPlanText: 'Vad du har kvar och vad du använder visas här när det finns en plan.',
};
