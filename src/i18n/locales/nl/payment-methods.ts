import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  title: 'Betaalmethode',
  loading: 'Betaalmethoden laden…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Kaart ···· {last4}',
  expires: 'Verloopt {month}/{year}',
  expiring: 'Verloopt binnenkort: {month}/{year}',
  expired: 'Verlopen {month}/{year}',
  default: 'Gebruikt voor betalingen',
  backup: 'Reserve',
  needsApproval: 'Kan niet automatisch worden belast',
  needsApprovalText:
    'De bank wil dat je elke betaling met {name} goedkeurt, dus verlengingen en automatisch opwaarderen kunnen deze niet gebruiken. Voeg daarvoor een andere betaalmethode toe.',
  needsApprovalBackedUp:
    'De bank wil dat je elke betaling met {name} goedkeurt. Als je er niet bent, wordt {backup} belast.',

  manage: '{name} beheren',
  makeDefault: 'Gebruiken voor betalingen',
  makeDefaultLabel: 'Gebruiken voor betalingen: {name}',
  madeDefault: '{name} wordt nu gebruikt voor betalingen.',
  makeBackup: 'Als reserve instellen',
  makeBackupLabel: 'Als reserve instellen: {name}',
  madeBackup: '{name} is nu de reserve. Deze wordt belast als de eerste wordt geweigerd.',
  undo: 'Ongedaan maken',
  changeFailed: 'Dat kon niet worden gewijzigd. {name} wordt nog steeds gebruikt voor betalingen. Probeer het opnieuw.',
  backupFailed: 'Dat kon niet worden gewijzigd. De reserve is dezelfde als eerst. Probeer het opnieuw.',

  remove: 'Verwijderen',
  removeLabel: '{name} verwijderen',
  removeTitle: '{name} verwijderen?',
  removeText:
    'De betaalmethode wordt hier en bij de betaaldienst verwijderd. Om deze weer te gebruiken, moet je haar opnieuw toevoegen.',
  removeDefaultText:
    'De betaalmethode wordt hier en bij de betaaldienst verwijderd, en betalingen gebruiken daarna een andere die je hebt opgeslagen.',
  removeKeep: 'Behouden',
  removing: 'Verwijderen…',
  removed: '{name} verwijderd.',
  removeFailed: '{name} kon niet worden verwijderd en is nog opgeslagen. Probeer het opnieuw.',
  inUseTitle: '{name} is nog nodig',
  inUseText:
    'Je abonnement of automatisch opwaarderen gebruikt deze betaalmethode. Voeg eerst een andere toe en verwijder daarna deze.',

  add: 'Betaalmethode toevoegen',
  empty: 'Nog geen betaalmethode',
  emptyText: 'Sla één keer een kaart op, dan koop je met één klik. Bij het toevoegen wordt niets afgeschreven.',
  readOnly: 'Iemand die de facturering beheert, kan dit wijzigen.',

  setupTitle: 'Betaalmethode toevoegen',
  save: 'Kaart opslaan',
  saving: 'Opslaan…',
  cancel: 'Annuleren',
  added: '{name} toegevoegd.',
};
