import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Betalingsmåte',
  loading: 'Laster inn betalingsmåter…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Kort ···· {last4}',
  expires: 'Utløper {month}/{year}',
  expiring: 'Utløper snart: {month}/{year}',
  expired: 'Utløpt {month}/{year}',
  default: 'Brukes til betalinger',
  backup: 'Reserve',
  needsApproval: 'Kan ikke belastes automatisk',
  needsApprovalText:
    'Banken vil at du godkjenner hver betaling med {name}, så fornyelser og automatisk påfylling kan ikke bruke den. Legg til en annen betalingsmåte for dem.',
  needsApprovalBackedUp:
    'Banken vil at du godkjenner hver betaling med {name}. Når du er borte, belastes {backup} i stedet.',

  manage: 'Administrer {name}',
  makeDefault: 'Bruk til betalinger',
  makeDefaultLabel: 'Bruk til betalinger: {name}',
  madeDefault: '{name} brukes nå til betalinger.',
  makeBackup: 'Gjør til reserve',
  makeBackupLabel: 'Gjør til reserve: {name}',
  madeBackup: '{name} er nå reserven. Den belastes når den første avvises.',
  undo: 'Angre',
  changeFailed: 'Det kunne ikke endres. {name} brukes fortsatt til betalinger. Prøv igjen.',
  backupFailed: 'Det kunne ikke endres. Reserven er den samme som før. Prøv igjen.',

  remove: 'Fjern',
  removeLabel: 'Fjern {name}',
  removeTitle: 'Fjerne {name}?',
  removeText: 'Den slettes her og hos betalingstjenesten. For å bruke den igjen må du legge den til på nytt.',
  removeDefaultText: 'Den slettes her og hos betalingstjenesten, og betalinger bruker deretter en annen du har lagret.',
  removeKeep: 'Behold',
  removing: 'Fjerner…',
  removed: '{name} er fjernet.',
  removeFailed: '{name} kunne ikke fjernes og er fortsatt lagret. Prøv igjen.',
  inUseTitle: '{name} trengs fortsatt',
  inUseText:
    'Abonnementet ditt eller den automatiske påfyllingen bruker den. Legg først til en annen betalingsmåte, og fjern så denne.',

  add: 'Legg til betalingsmåte',
  empty: 'Ingen betalingsmåte ennå',
  emptyText: 'Lagre et kort én gang, så kjøper du med ett klikk. Ingenting belastes når du legger det til.',
  readOnly: 'Noen som administrerer faktureringen, kan endre den.',

  setupTitle: 'Legg til en betalingsmåte',
  save: 'Lagre kort',
  saving: 'Lagrer…',
  cancel: 'Avbryt',
  added: '{name} er lagt til.',
};
