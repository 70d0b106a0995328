import { defineMessages } from '../messages.ts';

/** For those who may use what there is, but not pay: what to ask whoever may. */
export const askAdminMessages = defineMessages('ask-admin', {
  ask: 'Ask your admin',
  title: 'Ask your admin',
  intro: 'You can use what there is, but not buy more. Send this to someone who manages billing for {account}.',
  textLabel: 'Your message',

  needCredits: {
    one: '{account} needs {count} more credit, so that I can go on.',
    other: '{account} needs {count} more credits, so that I can go on.',
  },
  needFunds: '{account} needs {amount} more, so that I can go on.',
  wantCredits: '{account} needs more credits, so that I can go on.',
  wantFunds: '{account} needs more funds, so that I can go on.',
  wantPaid: 'A bill of {account} is still to be paid, so that we can buy more.',
  wantPlan: '{account} needs another plan, so that I can go on.',
  where: 'It can be done here: {link}',

  copy: 'Copy the message',
  copied: 'Copied',
  copyFailed: 'It could not be copied. Select the text and copy it.',
  email: 'Write an e-mail',
  subject: 'Billing for {account}',
  close: 'Close',
  passedOn: 'Your request was passed on.',
  waiting: 'Once there is enough, you can go on here.',
  enough: 'There is enough now. You can go on.',
});
