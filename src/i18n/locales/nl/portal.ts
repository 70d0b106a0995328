import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Facturering',
  sandbox: 'Testomgeving: er wordt geen echt geld overgemaakt',
  loading: 'Facturering laden…',
  activity: 'Activiteit',
  retry: 'Opnieuw proberen',
  staleTitle: 'Dit is misschien niet meer actueel.',
  staleText: 'Wat je ziet, is van {time}.',
  offlineTitle: 'Je bent offline.',
  offlineText: 'Wat je ziet, is van {time}. Het wordt vanzelf bijgewerkt als je weer online bent.',
  offlineEmpty: 'De facturering verschijnt zodra je weer verbonden bent.',
  failedTitle: 'Dit kon niet worden geladen.',
  failedText: 'Er is niets afgeschreven. Probeer het zo opnieuw.',
  sessionTitle: 'Je sessie is verlopen.',
  sessionText: 'Ga door om haar te vernieuwen. Er is niets verloren.',
  sessionRenew: 'Doorgaan',
  forbiddenTitle: 'Je kunt dit niet zien.',
  forbiddenText: 'Iemand die de facturering van dit account beheert, kan dat wel.',
  noPlanTitle: 'Nog geen abonnement',
  noPlanText: 'Wat je over hebt en wat je gebruikt, verschijnt hier zodra er een abonnement is.',
};
