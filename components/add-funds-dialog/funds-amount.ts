import type { Account, LedgerMoney, Money } from 'billing-portal-contract';
import { compareMoney } from '../../src/money/compare-money.ts';
import { LEDGER_EXPONENT, microOf, minorOf } from '../../src/money/from-wire.ts';
import { parseAmount } from '../../src/money/parse-amount.ts';
import type { PurchaseMessages } from '../purchase/surface.ts';

export type TopupOffer = NonNullable<Account['buying']['balanceTopup']>;

export type OwnAmount =
  | { readonly ok: true; readonly money: Money }
  | {
      readonly ok: false;
      readonly error: string;
      /** Typing on cannot mend it: said at once. Too little may be on its way to enough. */
      readonly isHopeless: boolean;
    };

/** Reads what was typed and holds it against the limits; the server has the last word on both. */
export function readOwnAmount(text: string, offer: TopupOffer, messages: PurchaseMessages): OwnAmount {
  const { minimum, maximum } = offer;
  const { currency, exponent } = minimum;
  const parsed = parseAmount(text, { locale: messages.locale, currency, exponent });
  if (!parsed.ok) {
    const isHopeless = parsed.reason === 'too_long' || parsed.reason === 'too_many_decimals';
    return { ok: false, isHopeless, error: failureText(parsed.reason, offer, messages) };
  }
  if (compareMoney(parsed.money, minimum) < 0) {
    return { ok: false, isHopeless: false, error: messages.t('amountTooSmall', { limit: minimum }) };
  }
  if (compareMoney(parsed.money, maximum) > 0) {
    return { ok: false, isHopeless: true, error: messages.t('amountTooLarge', { limit: maximum }) };
  }
  return parsed;
}

type Failure = Extract<ReturnType<typeof parseAmount>, { ok: false }>['reason'];

function failureText(reason: Failure, { minimum, maximum, presets }: TopupOffer, messages: PurchaseMessages): string {
  switch (reason) {
    case 'empty':
      return messages.t('amountMissing', { minimum, maximum });
    case 'negative':
      return messages.t('amountTooSmall', { limit: minimum });
    case 'too_long':
      return messages.t('amountTooLarge', { limit: maximum });
    case 'too_many_decimals':
      return minimum.exponent === 0
        ? messages.t('amountWhole', { currency: minimum.currency })
        : messages.t('amountTooPrecise', { count: minimum.exponent });
    case 'other_currency':
      return messages.t('amountOtherCurrency', { currency: minimum.currency });
    case 'ambiguous':
    case 'not_a_number':
      return messages.t('amountNotANumber', { example: presets[0] ?? minimum });
  }
}

/** Whole days that an amount lasts at the customer's own pace; `null` when that would say nothing. */
export function daysCovered(amount: Money, perDay: LedgerMoney | null): bigint | null {
  if (perDay === null || perDay.currency !== amount.currency) return null;
  const pace = microOf(perDay);
  if (pace <= 0n) return null;
  const days = (minorOf(amount) * 10n ** BigInt(LEDGER_EXPONENT - amount.exponent)) / pace;
  return days > 0n && days < 1_000n ? days : null;
}
