/** Automatic top-ups of the world, as the page sees and sets them. */
import type {
  AutoTopUp,
  AutoTopUpInput,
  TopUpLogPage,
  TopUpLogQuery,
  TopUpPreview,
  TopUpRuleInput,
  TopUpSimulation,
  TopUpStatus,
} from 'billing-portal-contract';
import { monthEnd, monthSpent, monthStart, wantedTopUp, type TopUpRule } from '../../server/domain/auto-top-up.ts';
import { currentConsentText } from '../../server/domain/auto-top-up-consent.ts';
import { simulateTopUps } from '../../server/domain/auto-top-up-simulation.ts';
import { addDays, localDay, localMonth } from '../../server/domain/local-time.ts';
import { toMoney } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import { policyOf } from '../../server/domain/policy.ts';
import { purchaseBlock } from '../../server/domain/quote.ts';
import { describePreview } from '../../server/domain/top-up-preview.ts';
import { describeRule, maximumCap, parseRule, topUpUnit, TopUpRefusal } from '../../server/domain/top-up-rule.ts';
import { paceOfCustomer } from './account.ts';
import type { MockContext } from './context.ts';
import { spentByDay } from './daily-spending.ts';
import { refuse } from './problems.ts';
import type { MockCustomer } from './state.ts';
import { available, chargedMethod, log, priced, topUpWhenDue } from './top-up-engine.ts';

const SIMULATED_DAYS = 30;
const DEFAULT_PAGE = 25;

export function autoTopUpView(context: MockContext, customer: MockCustomer): AutoTopUp {
  const { catalogue } = context;
  const { topUp, attempts } = customer.controls;
  const { currency, timeZone } = customer;
  const now = context.now();
  const month = localMonth(now, timeZone);
  const exponent = exponentOf(catalogue, currency);
  const money = (minor: bigint) => toMoney(minor, currency, exponent);
  const limits = policyOf(catalogue).autoTopUp;
  const most = maximumCap(catalogue, currency);
  return {
    enabled: topUp?.enabled ?? false,
    offered: topUpUnit({ catalogue, standing: customer.subscription, currency }) !== null,
    status: topUpStatus(customer),
    rule: topUp && describeRule(topUp.rule, topUp.paymentMethodId, catalogue),
    backupPaymentMethodId: customer.paymentMethods.find(({ isBackup }) => isBackup)?.id ?? null,
    month: {
      start: monthStart(now, timeZone).toISOString(),
      end: monthEnd(now, timeZone).toISOString(),
      spent: money(monthSpent(attempts, month)),
      cap: topUp && money(topUp.rule.monthlyCapMinor),
      charges: attempts.filter((each) => each.month === month && each.outcome === 'succeeded').length,
    },
    limits: {
      cooldownMinutes: limits.cooldownMinutes,
      attempts: { count: limits.attemptsPerWindow, minutes: limits.windowMinutes },
      failuresPerHour: limits.failuresPerHour,
      pauseAfterFailures: limits.pauseAfterFailures,
      maximumMonthlyCap: most === null ? null : money(most),
      firstChargeNoticeHours: limits.firstChargeNoticeHours,
    },
    consent: topUp && {
      textVersion: topUp.consent.textVersion,
      textHash: '0'.repeat(64),
      actor: 'session:mock',
      at: topUp.consent.at.toISOString(),
    },
    consentText: currentConsentText(),
  };
}

export function topUpStatus({ controls: { topUp, attempts } }: MockCustomer): TopUpStatus {
  const plain = (state: TopUpStatus['state']): TopUpStatus => ({ state, reason: null, until: null });
  if (!topUp?.enabled) return plain('off');
  if (topUp.paused) return { state: 'paused', reason: topUp.paused, until: null };
  if (attempts.some(({ outcome }) => outcome === 'open')) return plain('charging');
  if (!topUp.held) return plain('armed');
  return { state: 'held', reason: topUp.held.reason, until: topUp.held.until?.toISOString() ?? null };
}

export function putAutoTopUp(context: MockContext, customer: MockCustomer, input: AutoTopUpInput): AutoTopUp {
  if (input.consent.textVersion !== currentConsentText().version) {
    throw refuse('invalid_request', { param: 'consent.textVersion' });
  }
  const rule = askedRule(context, customer, input.rule);
  const now = context.now();
  const earlier = customer.controls.topUp;
  const wasOn = earlier?.enabled === true;
  customer.controls.topUp = {
    rule,
    paymentMethodId: input.rule.paymentMethodId,
    consent: { textVersion: input.consent.textVersion, at: now },
    enabled: true,
    enabledAt: wasOn ? earlier.enabledAt : now,
    paused: null,
    held: null,
    failuresInRow: 0,
    noticeAt: wasOn ? earlier.noticeAt : null,
  };
  log(context, customer, { outcome: wasOn ? 'changed' : 'enabled' });
  topUpWhenDue(context, customer);
  return autoTopUpView(context, customer);
}

export function disableAutoTopUp(context: MockContext, customer: MockCustomer): AutoTopUp {
  const { topUp } = customer.controls;
  if (topUp?.enabled) {
    Object.assign(topUp, { enabled: false, paused: null, held: null });
    log(context, customer, { outcome: 'disabled' });
  }
  return autoTopUpView(context, customer);
}

export function resumeAutoTopUp(context: MockContext, customer: MockCustomer): AutoTopUp {
  const { topUp } = customer.controls;
  if (topUp?.paused) {
    log(context, customer, { outcome: 'resumed', reason: topUp.paused });
    Object.assign(topUp, { paused: null, held: null, failuresInRow: 0 });
    topUpWhenDue(context, customer);
  }
  return autoTopUpView(context, customer);
}

export function previewAutoTopUp(context: MockContext, customer: MockCustomer, input: TopUpRuleInput): TopUpPreview {
  const { catalogue } = context;
  const rule = askedRule(context, customer, input);
  const pace = paceOfCustomer(context, customer);
  const availableMicro = available(context, customer);
  const wanted = wantedTopUp(rule, { catalogue, availableMicro, pace });
  const now = context.now();
  return describePreview({
    rule,
    catalogue,
    availableMicro,
    pace,
    charge: wanted.request && priced(context, customer, wanted.request),
    leftMinor: rule.monthlyCapMinor - monthSpent(customer.controls.attempts, localMonth(now, customer.timeZone)),
    hasMethod: customer.paymentMethods.length > 0,
    isChargeable: chargedMethod(context, customer, input.paymentMethodId) !== null,
    isBlocked: purchaseBlock({ frozen: false }, customer.subscription) !== null,
    now,
  });
}

export function simulateAutoTopUp(
  context: MockContext,
  customer: MockCustomer,
  input: TopUpRuleInput,
): TopUpSimulation {
  const rule = askedRule(context, customer, input);
  const { catalogue } = context;
  const last = addDays(localDay(context.now(), customer.timeZone), -1);
  const first = addDays(last, 1 - SIMULATED_DAYS);
  const spent = new Map(spentByDay(customer, first, last).map(({ day, spentMicro }) => [day, spentMicro]));
  const simulation = simulateTopUps({
    rule,
    catalogue,
    startMicro:
      customer.wallet?.entries.findLast(({ at }) => localDay(at, customer.timeZone) < first)?.balanceAfterMicro ?? 0n,
    days: Array.from({ length: SIMULATED_DAYS }, (_, index) => {
      const day = addDays(first, index);
      return { day, spentMicro: spent.get(day) ?? 0n, grantedMicro: grantedOn(customer, day) };
    }),
    limits: policyOf(catalogue).autoTopUp,
    price: (request) => priced(context, customer, request),
  });
  const exponent = exponentOf(catalogue, rule.currency);
  const money = (minor: bigint) => toMoney(minor, rule.currency, exponent);
  return {
    days: SIMULATED_DAYS,
    charges: simulation.charges.map(({ day, totalMinor }) => ({ on: day, total: money(totalMinor) })),
    count: simulation.charges.length,
    total: money(simulation.totalMinor),
    heldByCap: simulation.heldByCap,
    ranOutDays: simulation.ranOutDays,
    reason: simulation.reason,
  };
}

export function listTopUpLog(customer: MockCustomer, { cursor, limit = DEFAULT_PAGE }: TopUpLogQuery): TopUpLogPage {
  const { log: lines } = customer.controls;
  const start = cursor === undefined ? 0 : lines.findIndex(({ id }) => id === cursor) + 1;
  const items = lines.slice(start, start + limit);
  return { items, nextCursor: start + limit < lines.length ? (items.at(-1)?.id ?? null) : null };
}

function askedRule(context: MockContext, customer: MockCustomer, input: TopUpRuleInput): TopUpRule {
  const { paymentMethodId: id } = input;
  if (id !== null && !chargedMethod(context, customer, id)) {
    throw refuse('payment_method_unavailable', { param: 'rule.paymentMethodId' });
  }
  const { catalogue } = context;
  try {
    return parseRule(input, { catalogue, standing: customer.subscription, currency: customer.currency });
  } catch (error) {
    throw error instanceof TopUpRefusal ? refuse(error.code, error.fields) : error;
  }
}

const GRANTED: ReadonlySet<string> = new Set(['plan_allowance', 'reset', 'expiry', 'adjustment']);

function grantedOn({ wallet, timeZone }: MockCustomer, day: string): bigint {
  return (wallet?.entries ?? [])
    .filter(({ at, type }) => GRANTED.has(type) && localDay(at, timeZone) === day)
    .reduce((sum, { changeMicro }) => sum + changeMicro, 0n);
}
