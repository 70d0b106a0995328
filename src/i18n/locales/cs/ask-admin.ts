import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Požádat správce',
  title: 'Požádat správce',
  intro:
    'Co je k dispozici, můžete používat, ale dokoupit další nemůžete. Pošlete toto někomu, kdo spravuje vyúčtování účtu {account}.',
  textLabel: 'Vaše zpráva',

  needCredits: {
    one: 'Abych mohl pokračovat, potřebuje {account} ještě {count} kredit.',
    few: 'Abych mohl pokračovat, potřebuje {account} ještě {count} kredity.',
    many: 'Abych mohl pokračovat, potřebuje {account} ještě {count} kreditu.',
    other: 'Abych mohl pokračovat, potřebuje {account} ještě {count} kreditů.',
  },
  needFunds: 'Abych mohl pokračovat, potřebuje {account} ještě {amount}.',
  wantCredits: 'Abych mohl pokračovat, potřebuje {account} více kreditů.',
  wantFunds: 'Abych mohl pokračovat, je potřeba dobít zůstatek účtu {account}.',
  wantPaid: 'Účet {account} má nezaplacenou fakturu; teprve po zaplacení můžeme dokoupit.',
  wantPlan: 'Abych mohl pokračovat, potřebuje {account} jiný tarif.',
  where: 'Lze to udělat zde: {link}',

  copy: 'Kopírovat zprávu',
  copied: 'Zkopírováno',
  copyFailed: 'Kopírování se nezdařilo. Označte text a zkopírujte ho.',
  email: 'Napsat e-mail',
  subject: 'Vyúčtování: {account}',
  close: 'Zavřít',
  passedOn: 'Vaše žádost byla předána.',
  waiting: 'Jakmile bude dost, můžete zde pokračovat.',
  enough: 'Už je dost. Můžete pokračovat.',
};
