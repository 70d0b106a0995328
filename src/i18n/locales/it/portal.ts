import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Fatturazione',
  sandbox: 'Ambiente di prova: non si muove denaro reale',
  loading: 'Caricamento della fatturazione…',
  activity: 'Attività',
  retry: 'Riprova',
  staleTitle: 'Potrebbe non essere aggiornato.',
  staleText: 'Ciò che vedi risale al {time}.',
  offlineTitle: 'Sei offline.',
  offlineText: 'Ciò che vedi risale al {time}. Si aggiorna da solo quando torni online.',
  offlineEmpty: 'La fatturazione compare appena torni online.',
  failedTitle: 'Non è stato possibile caricare.',
  failedText: 'Non è stato addebitato nulla. Riprova tra un momento.',
  sessionTitle: 'La tua sessione è terminata.',
  sessionText: 'Continua per rinnovarla. Nulla è andato perso.',
  sessionRenew: 'Continua',
  forbiddenTitle: 'Non puoi vedere questo.',
  forbiddenText: 'Può vederlo chi gestisce la fatturazione di questo account.',
  noPlanTitle: 'Ancora nessun piano',
  noPlanText: 'Ciò che ti resta e ciò che usi compare qui quando c’è un piano.',
};
