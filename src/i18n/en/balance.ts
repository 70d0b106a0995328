import { defineMessages } from '../messages.ts';

/** The balance: money. With those of the credits they are one area for whoever translates. */
export const balanceMessages = defineMessages('capacity', {
  balanceTitle: 'Balance',
  addFunds: 'Add funds',
  spentSince: '{amount} spent since {date}',
  spentPace: {
    one: '{amount} spent since {date} · about {pace} a day · lasts about {count} day',
    other: '{amount} spent since {date} · about {pace} a day · lasts about {count} days',
  },
  balanceIncluded: '{amount} included, resets to {included} on {date}',
  balanceIncludedPaused: '{amount} included, the next {included} come once the plan is paid',
  balanceIncludedOnce: '{amount} included',
  balanceAdded: '{amount} added by you, stays',
  balanceAddedResets: '{amount} added by you, until the end of the period',
  balancePromo: '{amount} promotional',
  balancePromoUntil: '{amount} promotional, until {date}',
  balanceHeld: '{amount} reserved for work in progress',
  balanceLow: 'Your balance is running low.',
  balanceEmptyBlocked: 'Your balance is used up. What costs money waits until you add funds.',
  balanceEmptyBlockedReset: 'Your balance is used up. What costs money waits until you add funds, or until {date}.',
  balanceEmptyContinues: 'Your balance is used up. Your work continues for now, up to {limit} below zero.',
  balanceDebtBilled:
    'You have used {amount} more than you had. It is charged with your plan on {date}, unless you add funds before: they pay it first. Your work goes on to {limit} below zero.',
  balanceDebtReached:
    'You have used {amount} more than you had, so what costs money waits. It is charged with your plan on {date}, unless you add funds before: they pay it first.',
  balanceDebtStops:
    'You have used {amount} more than you had, so what costs money waits. The next funds you add pay this first.',
  balanceMore: 'Expiry and forecast',
  balanceChart: 'What you spent per day in the last 30 days: {amount} in all',
  today: 'Today',
  balanceChartNone: 'Nothing spent in the last 30 days',
  balanceNow: 'Your balance is now {amount}.',
});
