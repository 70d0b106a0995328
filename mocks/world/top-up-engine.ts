/** The world's engine of automatic top-ups: the server's rules decide, and a test card says how a charge ends. */
import type { TopUpLogEntry } from 'billing-portal-contract';
import {
  decideTopUp,
  heldBecause,
  monthSpent,
  triggerLevel,
  wantedTopUp,
  type TopUpRule,
} from '../../server/domain/auto-top-up.ts';
import { localMonth } from '../../server/domain/local-time.ts';
import { toMoney } from '../../server/domain/micro.ts';
import { exponentOf } from '../../server/domain/plan-standing.ts';
import { policyOf } from '../../server/domain/policy.ts';
import { buildQuote, purchaseBlock, type QuoteFacts } from '../../server/domain/quote.ts';
import { walletAmount } from '../../server/domain/top-up-rule.ts';
import { paceOfCustomer } from './account.ts';
import type { MockContext } from './context.ts';
import type { MockTopUp } from './controls-state.ts';
import { paymentMethodView } from './payment-methods.ts';
import { cancelPurchase, createPurchase, openPurchase, retryPurchase } from './purchases.ts';
import { createQuote } from './quotes.ts';
import type { MockCustomer, MockPaymentMethod, MockPurchase } from './state.ts';
import { availableMicro } from './wallet.ts';

export const available = (context: MockContext, { wallet }: MockCustomer): bigint =>
  wallet ? availableMicro(wallet, context.now()) : 0n;

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

export function chargedMethod(
  context: MockContext,
  customer: MockCustomer,
  id: string | null,
): MockPaymentMethod | null {
  const usable = customer.paymentMethods.filter((method) => paymentMethodView(context, method).chargeableOffSession);
  if (id !== null) return usable.find((method) => method.id === id) ?? null;
  return usable.find((method) => method.isDefault) ?? usable[0] ?? null;
}

export function priced(
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

export function log(
  context: MockContext,
  customer: MockCustomer,
  line: Pick<TopUpLogEntry, 'outcome'> & Figures,
): void {
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
