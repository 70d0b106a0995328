import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'Vyúčtování',
  sandbox: 'Testovací prostředí: žádné skutečné peníze se nepohnou',
  loading: 'Načítání vyúčtování…',
  activity: 'Pohyby',
  retry: 'Zkusit znovu',
  staleText: 'Co vidíte, je z {time}.',
  failedTitle: 'Toto se nepodařilo načíst.',
  noPlanTitle: 'Zatím žádný tarif',
  noPlanText: 'Jakmile budete mít tarif, zobrazí se zde, co vám zbývá a co spotřebujete.',
  staleTitle: 'Toto možná není aktuální.',
  offlineTitle: 'Jste offline.',
  offlineText: 'Co vidíte, je z {time}. Po obnovení připojení se to samo aktualizuje.',
  offlineEmpty: 'Vyúčtování se zobrazí, jakmile budete znovu připojeni.',
  failedText: 'Nic se nestrhlo. Zkuste to za chvíli znovu.',
  sessionTitle: 'Vaše relace skončila.',
  sessionText: 'Pokračováním ji obnovíte. Nic se neztratilo.',
  sessionRenew: 'Pokračovat',
  forbiddenTitle: 'Na toto nemáte oprávnění.',
  forbiddenText: 'Zobrazit to může někdo, kdo spravuje vyúčtování tohoto účtu.',
};
