import type { Account, Capability, Permission } from '../../contract/account.ts';
import { readControlNotices } from '../alerts/read-control-notices.ts';
import { readCapacity } from '../capacity/read-capacity.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { buildNotices } from '../domain/notices.ts';
import { policyOf } from '../domain/policy.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { DomainProblem } from '../problems.ts';
import { readBuyer, shownMethod } from '../purchases/buyer.ts';
import { findOpenPurchase } from '../purchases/view-purchase.ts';
import { describeBuying } from './describe-buying.ts';
import { readMoney } from './read-money.ts';
import { readPastDue } from './read-past-due.ts';
import { describeSubscription } from './describe-subscription.ts';
import { readSubscription } from './subscriptions.ts';

const CAPABILITIES: readonly Capability[] = [
  'credit_packs',
  'balance_topups',
  'payment_methods',
  'invoices',
  'invoice_documents',
  'receipts',
  'exports',
  'usage',
  'activity',
  'grants',
  'check',
  'events',
  'plan_changes',
  'auto_top_up',
  'alerts',
  'spend_caps',
  'forecast',
  'codes',
  'billing_details',
];

/**
 * The one snapshot that paints the whole first screen. `billing` has the customer's clock. Nothing is written. Throws `not_found`.
 */
export async function readAccount(
  ticking: Billing,
  customerId: string,
  permissions: readonly Permission[],
): Promise<Account> {
  const now = ticking.now();
  // One moment for all of it: while a period ends, no part may tell of another one than the others.
  const billing: Billing = { ...ticking, now: () => now };
  const { db } = billing.database;
  const catalogue = await billing.catalogue();
  const [buyer, view, subscription, openPurchase] = await Promise.all([
    readBuyer(db, customerId, catalogue, now),
    readCapacity(billing, { customerId, now }),
    readSubscription(billing, customerId),
    findOpenPurchase(billing, customerId),
  ]);
  if (!buyer) throw new DomainProblem('not_found');
  const { customer } = buyer;
  const exponent = exponentOf(catalogue, customer.currency);
  const paymentMethod = shownMethod(buyer.paymentMethods[0] ?? null, now);
  const pastDueInvoiceId = subscription?.past_due_invoice_id ?? null;
  const pastDue = await readPastDue(billing, buyer, exponent);
  const { notices: moneyNotices, ...money } = await readMoney(billing, customerId, view);
  const controls = await readControlNotices(billing, customerId, view);
  const shown = subscription && (await describeSubscription(billing, db, subscription, buyer.quoted));
  return {
    asOf: now.toISOString(),
    livemode: billing.gateway.livemode,
    seller: { name: catalogue.seller.name, logoUrl: catalogue.seller.logoUrl ?? null },
    customer: {
      id: customer.customer_id,
      name: customer.name,
      email: customer.email,
      country: customer.country,
      timeZone: customer.time_zone,
      currency: { code: customer.currency, exponent },
    },
    permissions: [...permissions],
    capabilities: [
      ...CAPABILITIES,
      ...(billing.sendsMail === true ? (['invoice_emails'] as const) : []),
      ...capabilitiesByPolicy(catalogue),
    ],
    subscription: shown,
    capacity: view.capacity,
    paymentMethod,
    buying: describeBuying(catalogue, buyer, view),
    pastDue,
    ...money,
    openPurchase,
    notices: buildNotices({
      capacity: view.capacity,
      subscription: subscription && {
        status: shown?.status ?? subscription.status,
        trialEndsAt: subscription.trial_ends_at,
        canceledAt: shown?.canceledAt ? new Date(shown.canceledAt) : subscription.canceled_at,
        cancelAt: shown?.cancelAt ? new Date(shown.cancelAt) : null,
        changesAt: shown?.scheduledChange ? new Date(shown.scheduledChange.at) : null,
        pastDueInvoiceId,
        billHeld: subscription.bill_held_reason !== null,
      },
      pastDueAmount: pastDue?.amount ?? null,
      needsPaymentMethod: shown !== null && !shown.plan.isFree && shown.status !== 'canceled',
      paymentMethod,
      purchaseProcessing: openPurchase?.status === 'processing',
      money: [...moneyNotices, ...controls],
      now,
    }),
  };
}

function capabilitiesByPolicy(catalogue: Catalogue): Capability[] {
  const { afterSale, bankTransfer } = policyOf(catalogue);
  return [
    ...(bankTransfer.enabled ? (['bank_transfer'] as const) : []),
    ...(afterSale.undoWindowMinutes > 0 ? (['undo_purchases'] as const) : []),
  ];
}
