import { defineMessages } from '../messages.ts';

/** Credits: capacity, never money. With those of the balance they are one area for whoever translates. */
export const creditsMessages = defineMessages('capacity', {
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
  creditsMore: 'Expiry and forecast',
  creditsNone: 'Credits that you buy, or that come with a plan, show here.',
  creditsNow: { one: 'You now have {count} credit.', other: 'You now have {count} credits.' },
});
