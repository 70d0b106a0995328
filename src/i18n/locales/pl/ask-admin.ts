import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Poproś administratora',
  title: 'Poproś administratora',
  intro: 'Możesz używać tego, co jest, ale nie dokupić więcej. Wyślij to osobie zarządzającej rozliczeniami {account}.',
  textLabel: 'Twoja wiadomość',

  needCredits: {
    one: '{account} potrzebuje jeszcze {count} kredytu. Bez tego nie mogę kontynuować.',
    few: '{account} potrzebuje jeszcze {count} kredytów. Bez tego nie mogę kontynuować.',
    many: '{account} potrzebuje jeszcze {count} kredytów. Bez tego nie mogę kontynuować.',
    other: '{account} potrzebuje jeszcze {count} kredytu. Bez tego nie mogę kontynuować.',
  },
  needFunds: '{account} potrzebuje jeszcze {amount}. Bez tego nie mogę kontynuować.',
  wantCredits: '{account} potrzebuje więcej kredytów. Bez tego nie mogę kontynuować.',
  wantFunds: '{account} potrzebuje doładowania salda. Bez tego nie mogę kontynuować.',
  wantPaid: 'Faktura {account} czeka na zapłatę. Dopiero potem będzie można dokupić więcej.',
  wantPlan: '{account} potrzebuje innego planu. Bez tego nie mogę kontynuować.',
  where: 'Można to zrobić tutaj: {link}',

  copy: 'Skopiuj wiadomość',
  copied: 'Skopiowano',
  copyFailed: 'Nie udało się skopiować. Zaznacz tekst i skopiuj go.',
  email: 'Napisz e-mail',
  subject: 'Rozliczenia {account}',
  close: 'Zamknij',
  passedOn: 'Twoja prośba została przekazana.',
  waiting: 'Gdy będzie tego dość, możesz tutaj kontynuować.',
  enough: 'Teraz wystarcza. Możesz kontynuować.',
};
