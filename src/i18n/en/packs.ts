import { defineMessages } from '../messages.ts';

/** What is said about a credit pack, by the picker and by the dialog. A part of the area `purchase`. */
export const packMessages = defineMessages('purchase', {
  packsTitle: 'Credit packs',
  recommended: 'Recommended',
  packCredits: { one: '{count} credit', other: '{count} credits' },
  packBonus: 'including {amount} bonus credits',
  packUnitPrice: '{amount} per credit',
  packSaving: 'Save {percent}',
  packBuys: 'about {count} {unit}',
  packExpires: { one: 'valid for {count} day', other: 'valid for {count} days' },
  packNeverExpires: 'do not expire',
  packTaxAdded: 'Prices without tax. You see the total before you pay.',
  packTaxIncluded: 'Prices include tax.',
  packsEmpty: 'No packs are offered right now',
  packsEmptyText: 'Your plan credits still reset as usual. Look again later.',
  packBuy: 'Buy',
  packBuyLabel: 'Buy {name}: {credits} for {price}',
});
