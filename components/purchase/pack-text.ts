import type { Credits, CreditPack } from 'billing-portal-contract';
import { formatPercent, formatPricePerCreditRounded } from '../../src/money/format-price.ts';
import { creditsToMicro, LEDGER_EXPONENT } from '../../src/money/from-wire.ts';
import type { packMessages } from '../../src/i18n/en/packs.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

type PackMessages = MessagesController<(typeof packMessages)['english']>;

/** What a number of packs gives, bonus included. */
export function packCredits({ credits, bonusCredits }: CreditPack, quantity = 1): Credits {
  const one = creditsToMicro(credits) + (bonusCredits === null ? 0n : creditsToMicro(bonusCredits));
  return { units: (one * BigInt(quantity)).toString(), exponent: LEDGER_EXPONENT };
}

/** One after the other; a line that breaks between two of them does not begin with the dot. */
export function joinFacts(facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null).join('\u00a0· ');
}

/** "about 100 images", for the first features only: more would be a list nobody reads. */
export function packBuys({ buys }: CreditPack, messages: PackMessages, quantity = 1): string[] {
  return buys.slice(0, 2).map(({ name, quantity: units }) =>
    messages.t('packBuys', {
      count: messages.format.quantity((BigInt(units) * BigInt(quantity)).toString()),
      unit: name,
    }),
  );
}

/** "do not expire" or "valid for 90 days": always said before paying. */
export function packValidity({ expiresAfterDays }: CreditPack, messages: PackMessages): string {
  return expiresAfterDays === null
    ? messages.t('packNeverExpires')
    : messages.t('packExpires', { count: expiresAfterDays });
}

export function packUnitPrice({ pricePerCredit }: CreditPack, messages: PackMessages): string {
  return messages.t('packUnitPrice', { amount: formatPricePerCreditRounded(pricePerCredit, messages.locale) });
}

export function packSaving({ savingPercent }: CreditPack, messages: PackMessages): string | null {
  return savingPercent === 0
    ? null
    : messages.t('packSaving', { percent: formatPercent(savingPercent, messages.locale) });
}
