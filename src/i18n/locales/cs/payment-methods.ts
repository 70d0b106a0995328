import type { LocaleMessages } from '../../messages.ts';

export const paymentMethods: LocaleMessages[string] = {
  makeDefault: 'Používat k platbám',
  makeDefaultLabel: 'Používat k platbám: {name}',
  madeDefault: 'K platbám se nyní používá {name}.',
  makeBackup: 'Nastavit jako záložní',
  makeBackupLabel: 'Nastavit jako záložní: {name}',
  madeBackup: '{name} je nyní záložní způsob. Strhne se z něj, když bude první zamítnut.',
  undo: 'Vrátit zpět',
  changeFailed: 'Změna se nezdařila. K platbám se dál používá {name}. Zkuste to znovu.',
  backupFailed: 'Změna se nezdařila. Záložní způsob je stejný jako předtím. Zkuste to znovu.',

  remove: 'Odebrat',
  removeLabel: 'Odebrat {name}',
  removeTitle: 'Odebrat {name}?',
  removeText: 'Smaže se zde i u platební služby. Abyste ji mohli znovu použít, museli byste ji přidat znovu.',
  removeDefaultText: 'Smaže se zde i u platební služby a k platbám se použije jiný způsob, který máte uložený.',
  removeKeep: 'Ponechat',
  removing: 'Odebírání…',
  removed: '{name} odebrána.',
  removeFailed: '{name} se nepodařilo odebrat a je dál uložená. Zkuste to znovu.',
  inUseTitle: '{name} je stále potřeba',
  inUseText: 'Platí se z ní tarif nebo automatické dobíjení. Nejdříve přidejte jiný způsob platby, pak odeberte tento.',

  setupTitle: 'Přidat způsob platby',
  save: 'Uložit kartu',
  saving: 'Ukládání…',
  cancel: 'Zrušit',
  added: '{name} přidána.',
  title: 'Způsob platby',
  loading: 'Načítání způsobů platby…',
  card: '{brand} ···· {last4}',
  cardPlain: 'Karta ···· {last4}',
  expires: 'Platnost do {month}/{year}',
  expiring: 'Brzy vyprší: {month}/{year}',
  expired: 'Vypršela {month}/{year}',
  default: 'Používá se k platbám',
  backup: 'Záložní',
  needsApproval: 'Nelze strhávat automaticky',
  needsApprovalText:
    'Banka chce, abyste každou platbu ({name}) potvrdili, takže pro obnovování a automatické dobíjení ji nelze použít. Přidejte pro ně jiný způsob platby.',
  needsApprovalBackedUp:
    'Banka chce, abyste každou platbu ({name}) potvrdili. Když nejste u toho, strhne se místo toho jinde: {backup}.',

  manage: 'Spravovat {name}',

  add: 'Přidat způsob platby',
  empty: 'Zatím žádný způsob platby',
  emptyText: 'Uložte kartu jednou a nakoupíte jedním kliknutím. Při přidání se nic nestrhává.',
  readOnly: 'Změnit to může někdo, kdo spravuje vyúčtování.',
};
