import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Betalsätt',
  loading: 'Läser in betalsätt…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Kort ···· {last4}',
  expires: 'Går ut {month}/{year}',
  expiring: 'Går snart ut: {month}/{year}',
  expired: 'Gick ut {month}/{year}',
  default: 'Används för betalningar',
  backup: 'Reserv',
  needsApproval: 'Kan inte debiteras automatiskt',
  needsApprovalText:
    'Banken vill att du godkänner varje betalning med {name}, så förnyelser och automatisk påfyllning kan inte använda det. Lägg till ett annat betalsätt för dem.',
  needsApprovalBackedUp:
    'Banken vill att du godkänner varje betalning med {name}. När du är borta debiteras {backup} i stället.',

  manage: 'Hantera {name}',
  makeDefault: 'Använd för betalningar',
  makeDefaultLabel: 'Använd för betalningar: {name}',
  madeDefault: '{name} används nu för betalningar.',
  makeBackup: 'Gör till reserv',
  makeBackupLabel: 'Gör till reserv: {name}',
  madeBackup: '{name} är nu reserven. Den debiteras när det första betalsättet nekas.',
  undo: 'Ångra',
  changeFailed: 'Det gick inte att ändra. {name} används fortfarande för betalningar. Försök igen.',
  backupFailed: 'Det gick inte att ändra. Reserven är densamma som förut. Försök igen.',

  remove: 'Ta bort',
  removeLabel: 'Ta bort {name}',
  removeTitle: 'Ta bort {name}?',
  removeText: 'Det tas bort här och hos betaltjänsten. För att använda det igen behöver du lägga till det på nytt.',
  removeDefaultText:
    'Det tas bort här och hos betaltjänsten, och betalningar använder sedan ett annat som du har sparat.',
  removeKeep: 'Behåll',
  removing: 'Tar bort…',
  removed: '{name} har tagits bort.',
  removeFailed: '{name} kunde inte tas bort och är fortfarande sparat. Försök igen.',
  inUseTitle: '{name} behövs fortfarande',
  inUseText:
    'Din plan eller den automatiska påfyllningen använder det. Lägg först till ett annat betalsätt och ta sedan bort det här.',

  add: 'Lägg till betalsätt',
  empty: 'Inget betalsätt än',
  emptyText: 'Spara ett kort en gång, så köper du med ett klick. Inget debiteras när du lägger till det.',
  readOnly: 'Någon som hanterar faktureringen kan ändra det.',

  setupTitle: 'Lägg till ett betalsätt',
  save: 'Spara kort',
  saving: 'Sparar…',
  cancel: 'Avbryt',
  added: '{name} har lagts till.',
};
