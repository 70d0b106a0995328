/** Situations of automatic top-ups, alerts and limits, reached by the world's own rules with the clock put back. */
import type { AlertInput, Money, SpendCapInput, TopUpRuleInput } from 'billing-portal-contract';
import { currentConsentText } from '../../server/domain/auto-top-up-consent.ts';
import { toMoney } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import type { SeededLimits } from '../customers/specification.ts';
import { disableAutoTopUp, putAutoTopUp } from './auto-top-up.ts';
import { atMoment, type MockContext } from './context.ts';
import { checkAlerts, putAlerts, putSpendCaps } from './limits.ts';
import { saveTestCard } from './payment-methods.ts';
import type { MockCustomer } from './state.ts';
import { available, topUpWhenDue } from './top-up-engine.ts';

export type ControlsState = 'armed' | 'predictive' | 'paused' | 'cap_reached' | 'cooldown' | 'switched_off' | 'limits';

const MINUTE_MS = 60_000;
const HOUR = 60;
const MICRO = 1_000_000n;

/** Lets the customer have set what the situation begins with. */
export function prepareControls(context: MockContext, customer: MockCustomer, state: ControlsState): void {
  const minutesAgo = (minutes: number) => atMoment(context, new Date(context.now().getTime() - minutes * MINUTE_MS));
  const rule = (change: Partial<TopUpRuleInput> = {}) => ({ ...usualRule(context, customer), ...change });
  const agree = (at: MockContext, input: TopUpRuleInput) =>
    putAutoTopUp(at, customer, { rule: input, consent: { textVersion: currentConsentText().version, accepted: true } });
  switch (state) {
    case 'armed':
      addBackup(context, customer);
      // Charged once when it was set up, and told to wait longer since.
      agree(minutesAgo(3 * HOUR), rule({ trigger: aboveAll(context, customer) }));
      agree(minutesAgo(2 * HOUR), rule());
      return;
    case 'predictive':
      agree(
        minutesAgo(HOUR),
        rule({ trigger: { kind: 'days_left', days: 3 }, mode: { kind: 'predictive', days: 14 } }),
      );
      return;
    case 'paused':
      agree(minutesAgo(3 * HOUR), rule({ trigger: aboveAll(context, customer) }));
      topUpWhenDue(minutesAgo(HOUR), customer);
      return;
    case 'cap_reached':
      agree(
        minutesAgo(HOUR),
        rule({ trigger: aboveAll(context, customer), monthlyCap: money(context, customer, 40n) }),
      );
      topUpWhenDue(minutesAgo(30), customer);
      return;
    case 'cooldown':
      agree(minutesAgo(2), rule({ trigger: aboveAll(context, customer) }));
      topUpWhenDue(minutesAgo(1), customer);
      return;
    case 'switched_off':
      agree(minutesAgo(5 * HOUR), rule());
      disableAutoTopUp(minutesAgo(HOUR), customer);
      return;
    case 'limits':
      setEveryLimit(context, customer);
  }
}

/** What the seed of a customer names. */
export function applyLimits(context: MockContext, customer: MockCustomer, { alerts, caps, rule }: SeededLimits): void {
  putAlerts(context, customer, { items: alerts });
  putSpendCaps(context, customer, { items: caps });
  putAutoTopUp(context, customer, { rule, consent: { textVersion: currentConsentText().version, accepted: true } });
}

/** Alerts and limits of every kind, some of them reached. */
function setEveryLimit(context: MockContext, customer: MockCustomer): void {
  const channels: AlertInput['channels'] = ['portal', 'email'];
  putAlerts(context, customer, {
    items: [
      { threshold: { kind: 'percent', percent: 20 }, channels },
      { threshold: { kind: 'amount', amount: capacity(context, customer, 40n, 50n) }, channels: ['portal'] },
      { threshold: { kind: 'days_left', days: 3 }, channels: ['email'] },
    ],
  });
  checkAlerts(context, customer);
  const limit = (units: bigint, credits: bigint) => capacity(context, customer, units, credits);
  const items: SpendCapInput[] = [
    { period: 'month', mode: 'soft', limit: limit(25n, 600n), scope: null },
    { period: 'day', mode: 'hard', limit: limit(20n, 500n), scope: null },
    { period: 'week', mode: 'soft', limit: limit(10n, 300n), scope: { dimension: 'member', value: 'Mara' } },
    { period: 'month', mode: 'hard', limit: limit(15n, 400n), scope: { dimension: 'project', value: null } },
  ];
  putSpendCaps(context, customer, { items });
}

function usualRule(context: MockContext, customer: MockCustomer): TopUpRuleInput {
  const isCredits = customer.wallet?.unit === 'credits';
  return {
    trigger: { kind: 'below', amount: capacity(context, customer, 10n, 50n) },
    mode: isCredits
      ? { kind: 'fixed', amount: null, quantity: 1 }
      : { kind: 'fixed', amount: money(context, customer, 25n), quantity: null },
    pack: isCredits ? 'small' : null,
    monthlyCap: money(context, customer, 100n),
    paymentMethodId: null,
  };
}

/** A level that is reached at once. */
function aboveAll(context: MockContext, customer: MockCustomer): TopUpRuleInput['trigger'] {
  const units = available(context, customer) / MICRO + 60n;
  return { kind: 'below', amount: capacity(context, customer, units, units) };
}

function capacity(context: MockContext, customer: MockCustomer, units: bigint, credits: bigint) {
  if (customer.wallet?.unit === 'credits') return { units: credits.toString(), exponent: 0 };
  return money(context, customer, units);
}

function money({ catalogue }: MockContext, { currency }: MockCustomer, units: bigint): Money {
  const exponent = exponentOf(catalogue, currency);
  return toMoney(units * 10n ** BigInt(exponent), currency, exponent);
}

function addBackup(context: MockContext, customer: MockCustomer): void {
  saveTestCard(context, customer, 'mastercard_ok', { makeDefault: false });
  const added = customer.paymentMethods.at(-1);
  if (added) added.isBackup = true;
}
