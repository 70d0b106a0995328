import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Abrechnung',
  sandbox: 'Sandbox: Es fließt kein echtes Geld',
  loading: 'Abrechnung wird geladen …',
  activity: 'Aktivität',
  retry: 'Noch einmal versuchen',
  staleTitle: 'Das ist vielleicht nicht mehr aktuell.',
  staleText: 'Was Sie sehen, ist vom {time}.',
  offlineTitle: 'Sie sind offline.',
  offlineText: 'Was Sie sehen, ist von {time}. Es aktualisiert sich von selbst, wenn Sie wieder verbunden sind.',
  offlineEmpty: 'Die Abrechnung erscheint, sobald Sie wieder verbunden sind.',
  failedTitle: 'Das konnte nicht geladen werden.',
  failedText: 'Es wurde nichts abgebucht. Versuchen Sie es gleich noch einmal.',
  sessionTitle: 'Ihre Sitzung ist abgelaufen.',
  sessionText: 'Machen Sie weiter, um sie zu erneuern. Es ist nichts verloren.',
  sessionRenew: 'Weitermachen',
  forbiddenTitle: 'Das können Sie nicht sehen.',
  forbiddenText: 'Sehen kann es, wer die Abrechnung dieses Kontos verwaltet.',
  noPlanTitle: 'Noch kein Tarif',
  noPlanText: 'Was Sie noch haben und verbrauchen, erscheint hier, sobald es einen Tarif gibt.',
};
