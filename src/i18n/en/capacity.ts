import { defineMessages } from '../messages.ts';

/** What is left: credits (capacity), balance (money) and usage per feature. The two are never mixed. */
export const capacityMessages = defineMessages('capacity', {
  creditsTitle: 'Credits',
  buyCredits: 'Buy credits',
  creditsLeft: '{amount} left',
  creditsPlan: '{amount} plan credits · used first · reset to {included} on {date}',
  creditsPlanPaused: '{amount} plan credits · used first · the next {included} come once the plan is paid',
  creditsPlanEnded: '{amount} plan credits · used first',
  creditsPromo: '{amount} promotional credits',
  creditsPromoUntil: '{amount} promotional credits · the next expire on {date}',
  creditsPurchased: '{amount} purchased · do not expire',
  creditsPurchasedUntil: '{amount} purchased · the next expire on {date}',
  creditsHeld: '{amount} of them are reserved for work in progress',
  creditsLast: 'At this pace they last until about {date}',
  creditsLow: 'Your credits are running low.',
  creditsEmptyBlocked: 'You have no credits left. What needs credits waits until you buy more.',
  creditsEmptyBlockedReset: 'You have no credits left. What needs credits waits until you buy more, or until {date}.',
  creditsEmptyContinues:
    'You have no credits left. Your work continues, and what you use is billed when the period ends.',
  creditsDebt: {
    one: 'You used {count} credit more than you had. The next credits you receive make up for it.',
    other: 'You used {count} credits more than you had. The next credits you receive make up for it.',
  },
  creditsNone: 'Credits that you buy, or that come with a plan, show here.',
  creditsNow: { one: 'You now have {count} credit.', other: 'You now have {count} credits.' },

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
  balanceDebt:
    'You have used {amount} more than you had. The next funds you add pay this first. Nothing is charged by itself.',
  balanceDebtStops:
    'You have used {amount} more than you had, so what costs money waits. The next funds you add pay this first.',
  balanceChart: 'What you spent per day in the last 30 days: {amount} in all',
  today: 'Today',
  balanceChartNone: 'Nothing spent in the last 30 days',
  balanceNow: 'Your balance is now {amount}.',
});
