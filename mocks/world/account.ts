/** The one snapshot that paints the first screen, put together from what the world remembers. */
import type { Account, Capacity, Money, Subscription } from 'billing-portal-contract';
import { buildCapacity, type WalletState } from '../../server/domain/capacity.ts';
import { mayBuy } from '../../server/domain/check.ts';
import { describeSubscription } from '../../server/domain/describe-subscription.ts';
import { decimalToMinor, toMoney } from '../../server/domain/micro.ts';
import { buildNotices } from '../../server/domain/notices.ts';
import { topUpLimits } from '../../server/domain/packs.ts';
import { exponentOf, planOf } from '../../server/domain/plan-standing.ts';
import { purchaseBlock } from '../../server/domain/quote.ts';
import { PACE_WINDOW_DAYS, paceOf, type Pace } from '../../server/domain/runway.ts';
import { suggestPreset } from '../../server/domain/suggest-preset.ts';
import { pendingFunds } from './choices.ts';
import type { MockContext } from './context.ts';
import { disputeNotices } from './disputes.ts';
import { controlNoticesOf } from './limits.ts';
import { defaultMethod, paymentMethodView } from './payment-methods.ts';
import { purchaseView } from './purchase-view.ts';
import { openPurchase } from './purchases.ts';
import type { MockCustomer, MockSubscription, MockWallet } from './state.ts';
import { eventsBetween, usageTotals } from './usage.ts';

const DAY_MS = 86_400_000;

const CAPABILITIES: readonly Account['capabilities'][number][] = [
  'credit_packs',
  'balance_topups',
  'payment_methods',
  'invoices',
  'invoice_documents',
  'receipts',
  'invoice_emails',
  'exports',
  'usage',
  'activity',
  'grants',
  'check',
  'events',
  'codes',
  'bank_transfer',
  'undo_purchases',
  'billing_details',
  'plan_changes',
  'auto_top_up',
  'alerts',
  'spend_caps',
  'forecast',
];

export function accountView(context: MockContext, customer: MockCustomer): Account {
  const now = context.now();
  const { seller } = context.catalogue;
  const method = defaultMethod(customer);
  const paymentMethod = method && paymentMethodView(context, method);
  const open = openPurchase(customer);
  const capacity = capacityView(context, customer);
  return {
    asOf: now.toISOString(),
    livemode: false,
    seller: { name: seller.name, logoUrl: seller.logoUrl ?? null },
    customer: {
      id: customer.id,
      name: customer.name,
      email: customer.email,
      country: customer.country,
      timeZone: customer.timeZone,
      currency: { code: customer.currency, exponent: exponentOf(context.catalogue, customer.currency) },
    },
    permissions: [...customer.permissions],
    capabilities: [...CAPABILITIES],
    subscription: customer.subscription && subscriptionView(context, customer, customer.subscription),
    capacity,
    paymentMethod,
    buying: buyingView(context, customer),
    pastDue: pastDueView(customer),
    customerCredit: toMoney(0n, customer.currency, exponentOf(context.catalogue, customer.currency)),
    pendingFunds: pendingFunds(context, customer),
    grace: null,
    openPurchase: open && purchaseView(context, customer, open),
    notices: buildNotices({
      capacity,
      subscription: customer.subscription && {
        ...customer.subscription,
        changesAt: customer.subscription.scheduled?.at ?? null,
      },
      pastDueAmount: pastDueAmount(customer),
      needsPaymentMethod: mayBuy(customer.subscription),
      paymentMethod,
      purchaseProcessing: open?.status === 'processing',
      money: [...controlNoticesOf(context, customer), ...disputeNotices(customer)],
      now,
    }),
  };
}

function capacityView(context: MockContext, customer: MockCustomer): Capacity | null {
  const { subscription, wallet } = customer;
  if (!subscription) return null;
  return buildCapacity({
    catalogue: context.catalogue,
    standing: subscription,
    currency: customer.currency,
    wallet: wallet && walletState(wallet),
    grants: wallet?.grants ?? [],
    usage: usageTotals(context, customer),
    pace: paceOfCustomer(context, customer),
    now: context.now(),
  });
}

function walletState(wallet: MockWallet): WalletState {
  const periodStart = wallet.grants.reduce<Date | null>(
    (latest, { periodStart: start }) => (start !== null && (latest === null || start > latest) ? start : latest),
    null,
  );
  const heldMicro = wallet.grants.reduce((sum, lot) => sum + lot.heldMicro, 0n);
  return { heldMicro, debtMicro: wallet.debtMicro, lastRefillMicro: wallet.lastRefillMicro, periodStart };
}

export function paceOfCustomer(context: MockContext, customer: MockCustomer): Pace | null {
  const now = context.now();
  const events = eventsBetween(customer, new Date(now.getTime() - PACE_WINDOW_DAYS * DAY_MS), now);
  const spentMicro = events.reduce((sum, event) => sum + event.chargedMicro, 0n);
  return paceOf({ spentMicro, firstUsageAt: events[0]?.at ?? null }, now);
}

export function subscriptionView(
  context: MockContext,
  customer: MockCustomer,
  subscription: MockSubscription,
): Subscription {
  const described = describeSubscription({
    catalogue: context.catalogue,
    id: subscription.id,
    held: subscription,
    cancelReason: subscription.cancelReason,
    pausedAt: subscription.pausedAt,
    seatsInUse: null,
    discount: () => null,
    customer,
    now: context.now(),
  });
  if (!described) throw new Error(`The catalogue has no plan ${subscription.planKey}.`);
  return described;
}

function buyingView(context: MockContext, customer: MockCustomer): Account['buying'] {
  const { subscription } = customer;
  const plan = subscription && planOf(context.catalogue, subscription);
  const block = purchaseBlock({ frozen: false }, subscription);
  return {
    creditPacks: plan?.model === 'credits',
    balanceTopup: plan?.model === 'balance' ? topUpView(context, customer) : null,
    blockedBy: block && {
      code: block,
      invoiceId: block === 'payment_past_due' ? (subscription?.pastDueInvoiceId ?? null) : null,
      purchaseId: null,
    },
  };
}

function topUpView(context: MockContext, customer: MockCustomer): Account['buying']['balanceTopup'] {
  const { catalogue } = context;
  const limits = topUpLimits(catalogue, customer.currency);
  if (!limits) return null;
  const exponent = exponentOf(catalogue, customer.currency);
  const money = (minor: bigint): Money => toMoney(minor, customer.currency, exponent);
  const presets = (catalogue.topUps.presets[customer.currency] ?? []).map((preset) => decimalToMinor(preset, exponent));
  const standing = { pace: paceOfCustomer(context, customer), debtMicro: customer.wallet?.debtMicro ?? 0n };
  const suggested = suggestPreset(presets, standing, exponent);
  return {
    minimum: money(limits.minimum),
    maximum: money(limits.maximum),
    presets: presets.map(money),
    suggested: suggested === null ? null : money(suggested),
    taxInclusive: catalogue.tax.behaviour === 'inclusive',
    persists: catalogue.topUps.persists ?? true,
  };
}

function pastDueAmount(customer: MockCustomer): Money | null {
  const id = customer.subscription?.pastDueInvoiceId;
  return customer.invoices.find((invoice) => invoice.id === id)?.total ?? null;
}

/** The mocks have no billing cycle: what is owed is never charged by itself. */
function pastDueView(customer: MockCustomer): Account['pastDue'] {
  const invoiceId = customer.subscription?.pastDueInvoiceId;
  const amount = pastDueAmount(customer);
  if (customer.subscription?.status !== 'past_due' || invoiceId == null || amount === null) return null;
  return {
    invoiceId,
    purchaseId: null,
    amount,
    failure: null,
    nextRetryAt: null,
    givenUpAt: null,
    attemptsLeftToday: 3,
    attemptAgainAt: null,
  };
}
