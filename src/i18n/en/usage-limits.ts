import { defineMessages } from '../messages.ts';

/** What is counted against a limit: what is included, what is over, and what happens there. Fetched with the meter. */
export const usageLimitMessages = defineMessages('usage', {
  included: '{used} of {limit} {unit}',
  seats: '{used} of {limit} seats',
  over: '{amount} {unit} over what is included',
  hard: 'Stops at {limit}',
  highest: 'The most at one time in this period',
  priceOver: '{price} each beyond that',
  pricePerOver: '{price} per {count} {unit} beyond that',
});
