import { defineMessages } from '../messages.ts';

/** A plan that runs as it should, said with the date and the figure. */
export const subscriptionMessages = defineMessages('subscription', {
  title: 'Plan',
  perWeek: '{amount} a week',
  perMonth: '{amount} a month',
  perQuarter: '{amount} a quarter',
  perYear: '{amount} a year',
  perOnce: '{amount} once',

  active: 'Active',
  nextCharge: 'next payment {amount} on {date}',
  nextDate: 'next payment on {date}',
  freePlan: 'Free. Usage stops at what is included.',
  periodUntil: 'Current period until {date}',
  changesOn: '{plan} until {date}, then {next}.',
  paidOnce: 'Paid once. It does not renew.',

  change_plan: 'Change plan',
  undo_change: 'Undo the change',
  cancel: 'Cancel plan',
  pause: 'Pause',
  manageLabel: 'What you can do with your plan',
  undo: 'Undo',
  failed: 'That did not work, and nothing was changed. Try again.',
});
