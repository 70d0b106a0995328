import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Betalingsmetode',
  loading: 'Indlæser betalingsmetoder…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Kort ···· {last4}',
  expires: 'Udløber {month}/{year}',
  expiring: 'Udløber snart: {month}/{year}',
  expired: 'Udløbet {month}/{year}',
  default: 'Bruges til betalinger',
  backup: 'Reserve',
  needsApproval: 'Der kan ikke trækkes automatisk',
  needsApprovalText:
    'Banken vil have dig til at godkende hver betaling med {name}, så fornyelser og automatisk opfyldning kan ikke bruge den. Tilføj en anden betalingsmetode til dem.',
  needsApprovalBackedUp:
    'Banken vil have dig til at godkende hver betaling med {name}. Når du ikke er der, trækkes der på {backup} i stedet.',

  manage: 'Administrer {name}',
  makeDefault: 'Brug til betalinger',
  makeDefaultLabel: 'Brug til betalinger: {name}',
  madeDefault: '{name} bruges nu til betalinger.',
  makeBackup: 'Gør til reserve',
  makeBackupLabel: 'Gør til reserve: {name}',
  madeBackup: '{name} er nu reserven. Der trækkes på den, når den første afvises.',
  undo: 'Fortryd',
  changeFailed: 'Det kunne ikke ændres. {name} bruges stadig til betalinger. Prøv igen.',
  backupFailed: 'Det kunne ikke ændres. Reserven er den samme som før. Prøv igen.',

  remove: 'Fjern',
  removeLabel: 'Fjern {name}',
  removeTitle: 'Fjern {name}?',
  removeText: 'Den slettes her og hos betalingstjenesten. For at bruge den igen skal du tilføje den på ny.',
  removeDefaultText: 'Den slettes her og hos betalingstjenesten, og betalinger bruger derefter en anden, du har gemt.',
  removeKeep: 'Behold',
  removing: 'Fjerner…',
  removed: '{name} fjernet.',
  removeFailed: '{name} kunne ikke fjernes og er stadig gemt. Prøv igen.',
  inUseTitle: '{name} er der stadig brug for',
  inUseText:
    'Dit abonnement eller den automatiske opfyldning bruger den. Tilføj først en anden betalingsmetode, og fjern så denne.',

  add: 'Tilføj betalingsmetode',
  empty: 'Ingen betalingsmetode endnu',
  emptyText: 'Gem et kort én gang, så køber du med ét klik. Der trækkes intet, når du tilføjer det.',
  readOnly: 'En, der administrerer faktureringen, kan ændre den.',

  setupTitle: 'Tilføj en betalingsmetode',
  save: 'Gem kort',
  saving: 'Gemmer…',
  cancel: 'Annuller',
  added: '{name} tilføjet.',
};
