/** What the customer should know, most urgent first. Texts are the client's, by code. */
import type { Notice, SubscriptionStatus } from '../../contract/account.ts';
import type { Capacity, FeatureUsage } from '../../contract/capacity.ts';
import type { Credits, LedgerMoney, Money } from '../../contract/money.ts';
import type { PaymentMethod } from '../../contract/payment-method.ts';
import { microToMinorFloor, toMoney } from './micro.ts';

export interface NoticeFacts {
  readonly capacity: Capacity | null;
  readonly subscription: {
    readonly status: SubscriptionStatus;
    readonly trialEndsAt: Date | null;
    readonly canceledAt: Date | null;
    /** When it is to end; `null`: it goes on. */
    readonly cancelAt: Date | null;
    /** When a scheduled change takes effect. */
    readonly changesAt: Date | null;
    readonly pastDueInvoiceId: string | null;
    /** Its bill cannot be made, because its tax cannot be known. */
    readonly billHeld?: boolean;
  } | null;
  /** What is owed on the invoice that is past due. */
  readonly pastDueAmount: Money | null;
  /** Whether this customer will be charged for the plan or can buy anything, so that a payment method is missed. */
  readonly needsPaymentMethod: boolean;
  readonly paymentMethod: PaymentMethod | null;
  readonly purchaseProcessing: boolean;
  /** Of payments in doubt, funds on their way, a grace: see `moneyNotices`. */
  readonly money?: readonly Notice[];
  readonly now: Date;
}

const DAY_MS = 86_400_000;
const TRIAL_ENDING_DAYS = 7;
const CARD_EXPIRING_DAYS = 30;
const SEVERITIES = ['danger', 'warning', 'info'] as const;

export function buildNotices(facts: NoticeFacts): Notice[] {
  const notices = [
    ...subscriptionNotices(facts),
    ...capacityNotices(facts.capacity),
    ...(facts.capacity?.features ?? []).flatMap((feature) => limitNotice(feature)),
    ...paymentMethodNotices(facts),
    ...(facts.purchaseProcessing ? [notice('purchase_processing', 'info')] : []),
    ...(facts.money ?? []),
  ];
  // The sort is stable: within a severity the order above stays.
  return notices.sort((left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity));
}

function subscriptionNotices({ subscription, pastDueAmount, now }: NoticeFacts): Notice[] {
  if (!subscription) return [];
  const { status, trialEndsAt, canceledAt, pastDueInvoiceId } = subscription;
  if (status === 'past_due') {
    return [notice('payment_past_due', 'danger', { invoiceId: pastDueInvoiceId, amount: pastDueAmount })];
  }
  if (status === 'canceled')
    return [notice('subscription_canceled', 'info', { at: canceledAt?.toISOString() ?? null })];
  const ahead = [
    ...(subscription.billHeld ? [notice('bill_held', 'warning')] : []),
    ...(subscription.cancelAt
      ? [notice('subscription_canceling', 'warning', { at: subscription.cancelAt.toISOString() })]
      : []),
    ...(subscription.changesAt
      ? [notice('plan_change_scheduled', 'info', { at: subscription.changesAt.toISOString() })]
      : []),
  ];
  if (status === 'paused') return [notice('subscription_paused', 'info'), ...ahead];
  // A trial that is to end with the subscription charges nobody.
  if (ahead.length > 0) return ahead;
  if (status === 'trialing' && trialEndsAt && trialEndsAt.getTime() - now.getTime() <= TRIAL_ENDING_DAYS * DAY_MS) {
    return [notice('trial_ending', 'warning', { at: trialEndsAt.toISOString() })];
  }
  return [];
}

function capacityNotices(capacity: Capacity | null): Notice[] {
  if (capacity?.credits) {
    const { level, available } = capacity.credits;
    if (level === 'low') return [notice('credits_low', 'warning', { amount: available })];
    if (level !== 'ok') return [notice('credits_empty', 'danger', { amount: available })];
  }
  if (capacity?.balance) {
    const { level, available, blocksWhenEmpty } = capacity.balance;
    const amount = chargeable(available);
    if (level === 'low') return [notice('balance_low', 'warning', { amount })];
    if (level === 'empty') return [notice('balance_empty', blocksWhenEmpty ? 'danger' : 'warning', { amount })];
    if (level === 'negative') return [notice('balance_negative', 'danger', { amount })];
  }
  return [];
}

function limitNotice(feature: FeatureUsage): Notice[] {
  if (feature.included === null || feature.overageAllowed || feature.type === 'boolean') return [];
  const used = BigInt(feature.used);
  const included = BigInt(feature.included);
  if (used >= included) return [notice('limit_reached', 'danger', { feature: feature.key })];
  // 80 %: used / included >= 4 / 5.
  return used * 5n >= included * 4n ? [notice('limit_near', 'warning', { feature: feature.key })] : [];
}

function paymentMethodNotices({ paymentMethod, needsPaymentMethod, now }: NoticeFacts): Notice[] {
  if (!paymentMethod) return needsPaymentMethod ? [notice('payment_method_missing', 'warning')] : [];
  if (!paymentMethod.card) return [];
  const { expiryMonth, expiryYear } = paymentMethod.card;
  // A card is valid to the end of its month; months count from 0 here, so this is the first moment after it.
  const expiresAt = Date.UTC(expiryYear, expiryMonth, 1);
  if (expiresAt - now.getTime() > CARD_EXPIRING_DAYS * DAY_MS) return [];
  return [notice('payment_method_expiring', 'warning', { at: new Date(expiresAt).toISOString() })];
}

function notice(
  code: Notice['code'],
  severity: Notice['severity'],
  about: { amount?: Money | Credits | null; at?: string | null; feature?: string; invoiceId?: string | null } = {},
): Notice {
  const { amount = null, at = null, feature = null, invoiceId = null } = about;
  return { code, severity, amount, at, feature, invoiceId };
}

function chargeable({ micro, currency, exponent }: LedgerMoney): Money {
  return toMoney(microToMinorFloor(BigInt(micro), exponent), currency, exponent);
}
