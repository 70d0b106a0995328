import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'Zusätze',
  empty: 'Zu Ihrem Tarif gibt es keine Zusätze',
  emptyText: 'Was sich zu einem Tarif hinzunehmen lässt, steht hier.',
  active: 'Aktiv',
  activeUntil: 'Aktiv bis {date}',
  dueNow: '{amount} jetzt, für den Rest des Zeitraums',
  taxAdded: 'Preise ohne Steuer. Sie sehen die Summe, bevor Sie zahlen.',
  add: 'Hinzunehmen',
  addLabel: '{name} für {price} hinzunehmen',
  end: 'Beenden',
  endLabel: '{name} beenden',
  keep: 'Behalten',
  keepLabel: '{name} behalten',

  buyTitle: '{name} hinzunehmen',
  buyText: '{name} ist da, sobald bezahlt ist.',
  buyPart: 'Jetzt zahlen Sie nur den Rest des Zeitraums, danach {price} mit Ihrem Tarif.',
  buyEnds: 'Sie können den Zusatz jederzeit beenden. Er bleibt dann bis zum Ende des Zeitraums.',
  buyConfirm: '{name} hinzunehmen · {total}',
  bought: '{name} ist jetzt aktiv.',

  endTitle: '{name} beenden',
  endText: '{name} bleibt bis {date}. Dann endet der Zusatz, und es wird nichts mehr dafür abgebucht.',
  endNoRefund: 'Was von der bezahlten Zeit übrig ist, wird nicht erstattet.',
  endConfirm: '{name} beenden',
  ending: 'Wird beendet …',
  leave: '{name} behalten',
  ended: '{name} endet am {date}.',
  kept: '{name} läuft weiter.',
  failed: 'Es wurde nichts geändert. Versuchen Sie es noch einmal.',
};
