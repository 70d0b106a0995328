import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'Période',
  anyTime: 'Toutes les dates',
  thisMonth: 'Ce mois-ci',
  lastMonth: 'Le mois dernier',
  thisYear: 'Cette année',
  lastYear: 'L’année dernière',
  chosenDates: 'Dates choisies',
  clear: 'Effacer les filtres',
  next: 'Suivant',
  previous: 'Précédent',
  range: '{first} à {last}',
  rangeOfMore: '{first} à {last}, et il y en a d’autres',
  turnFailed: 'Cette page n’a pas pu être chargée. Réessayez.',
  updating: 'Chargement…',
  downloadCsv: 'Télécharger en CSV',
  downloadJson: 'Télécharger en JSON',
  preparing: 'Préparation…',
  exportFailed: 'Le fichier n’a pas pu être préparé. Réessayez.',
};
