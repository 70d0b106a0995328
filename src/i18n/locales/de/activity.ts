import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'Aktivität wird geladen …',
  listLabel: 'Aktivität',
  after: '{amount} danach',
  empty: 'Noch ist nichts geschehen',
  emptyText: 'Was Sie verbrauchen, kaufen und erhalten, steht hier, mit dem, was danach übrig war.',
  showMore: 'Mehr zeigen',
  showingMore: 'Wird geladen …',
  moreFailed: 'Mehr konnte nicht geladen werden. Versuchen Sie es noch einmal.',
  usage: 'Verbrauch',
  purchase: 'Kauf',
  plan_allowance: 'Aus dem Tarif',
  reset: 'Erneuerung',
  expiry: 'Verfallen',
  adjustment: 'Anpassung',
  debt: 'Überzug',
  refund: 'Erstattung',
  dispute: 'Reklamation',
};
