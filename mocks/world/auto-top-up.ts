/** Automatic top-ups of the world: the same rules as the server's decide, and a test card says how a charge ends. */
import type {
  AutoTopUp,
  AutoTopUpInput,
  TopUpLogEntry,
  TopUpLogPage,
  TopUpLogQuery,
  TopUpPreview,
  TopUpRuleInput,
  TopUpSimulation,
  TopUpStatus,
} from 'billing-portal-contract';
import {
  decideTopUp,
  heldBecause,
  monthEnd,
  monthSpent,
  monthStart,
  triggerLevel,
  wantedTopUp,
  type TopUpRule,
} from '../../server/domain/auto-top-up.ts';
import { currentConsentText } from '../../server/domain/auto-top-up-consent.ts';
import { simulateTopUps } from '../../server/domain/auto-top-up-simulation.ts';
import { addDays, localDay, localMonth } from '../../server/domain/local-time.ts';
import { toMoney } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import { policyOf } from '../../server/domain/policy.ts';
import { buildQuote, purchaseBlock, type QuoteFacts } from '../../server/domain/quote.ts';
import { describePreview } from '../../server/domain/top-up-preview.ts';
import {
  describeRule,
  maximumCap,
  parseRule,
  topUpUnit,
  TopUpRefusal,
  walletAmount,
} from '../../server/domain/top-up-rule.ts';
import { paceOfCustomer } from './account.ts';
import type { MockContext } from './context.ts';
import type { MockTopUp } from './controls-state.ts';
import { spentByDay } from './daily-spending.ts';
import { paymentMethodView } from './payment-methods.ts';
import { refuse } from './problems.ts';
import { cancelPurchase, createPurchase, openPurchase, retryPurchase } from './purchases.ts';
import { createQuote } from './quotes.ts';
import type { MockCustomer, MockPaymentMethod, MockPurchase } from './state.ts';
import { availableMicro } from './wallet.ts';

const SIMULATED_DAYS = 30;
const DEFAULT_PAGE = 25;

const available = (context: MockContext, { wallet }: MockCustomer) =>
  wallet ? availableMicro(wallet, context.now()) : 0n;

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

/** What the server's worker does: looks whether the level is reached, and charges without the customer. */
export function topUpWhenDue(context: MockContext, customer: MockCustomer): void {
  const { controls } = customer;
  const { topUp } = controls;
  if (!topUp?.enabled || topUp.paused) return;
  const { catalogue } = context;
  const { rule } = topUp;
  const pace = paceOfCustomer(context, customer);
  const availableMicro = available(context, customer);
  const wanted = wantedTopUp(rule, { catalogue, availableMicro, pace });
  const facts = wanted.request && priced(context, customer, wanted.request);
  const method = chargedMethod(context, customer, topUp.paymentMethodId);
  const decision = decideTopUp({
    rule,
    availableMicro,
    pace,
    obstacle: obstacleOf(customer, rule, wanted.held, method),
    totalMinor: facts?.totalMinor ?? null,
    attempts: controls.attempts,
    limits: policyOf(catalogue).autoTopUp,
    hasCharged: controls.attempts.some(
      ({ outcome, startedAt }) => outcome === 'succeeded' && startedAt >= topUp.enabledAt,
    ),
    noticeAt: topUp.noticeAt,
    timeZone: customer.timeZone,
    now: context.now(),
  });
  const figures = figuresOf(context, customer, rule, facts);
  switch (decision.kind) {
    case 'not_due':
      topUp.held = null;
      return;
    case 'held':
      return hold(context, customer, topUp, decision, figures);
    case 'announce':
      topUp.noticeAt = context.now();
      log(context, customer, { outcome: 'announced', nextAttemptAt: decision.chargeAt.toISOString(), ...figures });
      return;
    case 'charge':
      if (wanted.request && method) {
        const quote = createQuote(context, customer, { ...wanted.request, paymentMethodId: method.id });
        charge(context, customer, topUp, createPurchase(context, customer, quote.id), figures);
      }
  }
}

type Figures = Partial<TopUpLogEntry>;

function charge(
  context: MockContext,
  customer: MockCustomer,
  topUp: MockTopUp,
  begun: MockPurchase,
  figures: Figures,
): void {
  const now = context.now();
  const first = begun.paymentMethodId;
  let [purchase, tries] = [begun, 1];
  const backup = customer.paymentMethods.find(({ isBackup }) => isBackup);
  if (purchase.status === 'requires_payment_method' && backup && backup.id !== first) {
    purchase = retryPurchase(context, customer, purchase.id, { paymentMethodId: backup.id, attempt: 2 });
    tries = 2;
  }
  const wantsCustomer = purchase.status === 'requires_action' || purchase.failure?.code === 'authentication_required';
  const reason = wantsCustomer ? 'authentication_required' : (purchase.failure?.code ?? null);
  const isOver = purchase.status === 'requires_payment_method' || purchase.status === 'requires_action';
  if (isOver) cancelPurchase(context, customer, purchase.id);
  const outcome = isOver ? 'failed' : 'succeeded';
  const totalMinor = BigInt(customer.quotes.get(purchase.quoteId)?.quote.total.minor ?? '0');
  const month = localMonth(now, customer.timeZone);
  const attempt = { outcome, totalMinor, month, tries, startedAt: now, finishedAt: now } as const;
  customer.controls.attempts.push({ purchaseId: purchase.id, ...attempt });
  log(context, customer, {
    ...figures,
    outcome: isOver ? 'failed' : 'charged',
    reason,
    purchaseId: purchase.id,
    invoiceId: purchase.invoiceId,
    paymentMethodId: purchase.paymentMethodId,
    usedBackup: purchase.paymentMethodId !== first,
  });
  topUp.held = null;
  topUp.failuresInRow = isOver ? topUp.failuresInRow + 1 : 0;
  const isDone = isOver && topUp.failuresInRow >= policyOf(context.catalogue).autoTopUp.pauseAfterFailures;
  if (!wantsCustomer && !isDone) return;
  topUp.paused = wantsCustomer ? 'authentication_required' : 'payment_failed';
  log(context, customer, { outcome: 'paused', reason: topUp.paused });
}

function hold(
  context: MockContext,
  customer: MockCustomer,
  topUp: MockTopUp,
  { reason, until }: NonNullable<MockTopUp['held']>,
  figures: Figures,
): void {
  const [newest] = customer.controls.log;
  const nextAttemptAt = until?.toISOString() ?? null;
  const isSame = topUp.held?.reason === reason && newest?.outcome === 'held' && newest.reason === reason;
  topUp.held = { reason, until };
  if (!isSame) log(context, customer, { ...figures, outcome: 'held', reason, nextAttemptAt });
}

function obstacleOf(
  customer: MockCustomer,
  rule: TopUpRule,
  held: ReturnType<typeof wantedTopUp>['held'],
  method: MockPaymentMethod | null,
) {
  if (rule.unit !== customer.wallet?.unit) return 'plan_changed';
  const block = purchaseBlock({ frozen: false }, customer.subscription);
  if (block !== null) return heldBecause(block);
  if (openPurchase(customer)) return 'purchase_in_progress';
  if (held !== null) return held;
  if (method) return null;
  return customer.paymentMethods.length > 0 ? 'payment_method_not_chargeable' : 'payment_method_required';
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

function chargedMethod(context: MockContext, customer: MockCustomer, id: string | null): MockPaymentMethod | null {
  const usable = customer.paymentMethods.filter((method) => paymentMethodView(context, method).chargeableOffSession);
  if (id !== null) return usable.find((method) => method.id === id) ?? null;
  return usable.find((method) => method.isDefault) ?? usable[0] ?? null;
}

function priced(
  context: MockContext,
  customer: MockCustomer,
  request: Parameters<typeof createQuote>[2],
): QuoteFacts | null {
  const result = buildQuote({
    id: 'preview',
    catalogue: context.catalogue,
    customer: { ...customer, frozen: false },
    subscription: customer.subscription,
    wallet: {
      availableMicro: available(context, customer),
      debtMicro: customer.wallet?.debtMicro ?? 0n,
      periodEnd: null,
    },
    paymentMethod: null,
    request,
    now: context.now(),
  });
  return result.ok ? result.facts : null;
}

const GRANTED: ReadonlySet<string> = new Set(['plan_allowance', 'reset', 'expiry', 'adjustment']);

function grantedOn({ wallet, timeZone }: MockCustomer, day: string): bigint {
  return (wallet?.entries ?? [])
    .filter(({ at, type }) => GRANTED.has(type) && localDay(at, timeZone) === day)
    .reduce((sum, { changeMicro }) => sum + changeMicro, 0n);
}

function figuresOf(context: MockContext, customer: MockCustomer, rule: TopUpRule, facts: QuoteFacts | null): Figures {
  const { catalogue } = context;
  const exponent = exponentOf(catalogue, rule.currency);
  const money = (minor: bigint) => toMoney(minor, rule.currency, exponent);
  const level = triggerLevel(rule.trigger, paceOfCustomer(context, customer));
  const month = localMonth(context.now(), customer.timeZone);
  return {
    available: walletAmount(rule.unit, available(context, customer), catalogue),
    threshold: level === null ? null : walletAmount(rule.unit, level, catalogue),
    gives: facts && walletAmount(rule.unit, facts.creditMicro, catalogue),
    total: facts && money(facts.totalMinor),
    monthSpent: money(monthSpent(customer.controls.attempts, month)),
    monthlyCap: money(rule.monthlyCapMinor),
  };
}

function log(context: MockContext, customer: MockCustomer, line: Pick<TopUpLogEntry, 'outcome'> & Figures): void {
  const at = context.now().toISOString();
  customer.controls.log.unshift({
    id: context.newId('why'),
    at,
    reason: null,
    available: null,
    threshold: null,
    gives: null,
    total: null,
    monthSpent: null,
    monthlyCap: null,
    purchaseId: null,
    invoiceId: null,
    paymentMethodId: null,
    usedBackup: false,
    nextAttemptAt: null,
    times: 1,
    lastAt: at,
    ...line,
  });
}
