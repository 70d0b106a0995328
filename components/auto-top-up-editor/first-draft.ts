import type { Account, CreditPack, Money, TopUpRuleInput } from 'billing-portal-contract';
import { minorOf, toMoney } from '../../src/money/from-wire.ts';
import { typedAmount } from '../../src/money/typed-amount.ts';
import type { RuleDraft } from './rule-draft.ts';

/** A cap leaves room for so many charges, tax included, until the customer names another. */
const CHARGES_A_MONTH = 5n;
const DAYS_LEFT = '3';
const DAYS = '14';

/** The rule as it stands in the fields; what it does not name has what a new rule begins with. */
export function draftOf(
  rule: TopUpRuleInput | null,
  account: Account,
  packs: readonly CreditPack[],
  locale: string,
): RuleDraft {
  const fresh =
    account.capacity?.model === 'credits' ? freshPacks(account, packs, locale) : freshFunds(account, locale);
  return rule === null ? fresh : { ...fresh, ...typedRule(rule, locale) };
}

function freshFunds({ buying, customer }: Account, locale: string): RuleDraft {
  const { code, exponent } = customer.currency;
  const presets = buying.balanceTopup?.presets ?? [];
  const amount = buying.balanceTopup?.suggested ?? presets[1] ?? presets[0] ?? toMoney(0n, code, exponent);
  const level = presets[0] ?? amount;
  return {
    ...common(amount, locale),
    level: typedAmount(level, locale),
    amount: typedAmount(amount, locale),
    target: typedAmount(times(amount, 2n), locale),
  };
}

function freshPacks({ customer }: Account, packs: readonly CreditPack[], locale: string): RuleDraft {
  const { code, exponent } = customer.currency;
  const pack = packs.find(({ recommended }) => recommended) ?? packs[0];
  if (pack === undefined) return common(toMoney(0n, code, exponent), locale);
  const credits = BigInt(pack.credits.units) / 10n ** BigInt(pack.credits.exponent);
  const typed = (units: bigint): string => typedAmount({ units: units.toString(), exponent: 0 }, locale);
  return { ...common(pack.price, locale), level: typed(credits / 10n), target: typed(credits), pack: pack.key };
}

function common(price: Money, locale: string): RuleDraft {
  return {
    when: 'below',
    level: '',
    daysLeft: DAYS_LEFT,
    what: 'fixed',
    amount: '',
    quantity: '1',
    target: '',
    days: DAYS,
    pack: null,
    cap: typedAmount(times(price, CHARGES_A_MONTH), locale),
    methodId: null,
  };
}

function typedRule(
  { mode, monthlyCap, pack, paymentMethodId, trigger }: TopUpRuleInput,
  locale: string,
): Partial<RuleDraft> {
  return {
    when: trigger.kind,
    ...(trigger.kind === 'below' ? { level: typedAmount(trigger.amount, locale) } : { daysLeft: String(trigger.days) }),
    what: mode.kind,
    ...typedMode(mode, locale),
    pack,
    cap: typedAmount(monthlyCap, locale),
    methodId: paymentMethodId,
  };
}

function typedMode(mode: TopUpRuleInput['mode'], locale: string): Partial<RuleDraft> {
  if (mode.kind === 'predictive') return { days: String(mode.days) };
  if (mode.kind === 'to_target') return { target: typedAmount(mode.target, locale) };
  return mode.amount === null ? { quantity: String(mode.quantity ?? 1) } : { amount: typedAmount(mode.amount, locale) };
}

function times({ currency, exponent, minor }: Money, factor: bigint): Money {
  return toMoney(minorOf({ currency, exponent, minor }) * factor, currency, exponent);
}
