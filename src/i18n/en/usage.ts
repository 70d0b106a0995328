import { defineMessages } from '../messages.ts';
import { usageTitle } from './titles.ts';

/** Usage per feature: what is used, what is included, what one more costs. */
export const usageMessages = defineMessages('usage', {
  ...usageTitle.english,
  since: 'Since {start}, starts again on {end}',
  empty: 'Once you use a feature of your plan, what you used of it shows here.',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}, unlimited',
  on: 'On',
  off: 'Not in your plan',
  creditsEach: { one: '{count} credit each', other: '{count} credits each' },
  priceEach: '{price} each',
  pricePer: '{price} per {count} {unit}',
  creditsSpent: { one: '{count} credit spent', other: '{count} credits spent' },
  spent: '{amount} spent',
  soFar: 'used so far, billed when the period ends',
  soFarBilled: 'used so far, billed on {date}',
});
