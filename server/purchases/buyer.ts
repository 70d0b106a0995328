import type { PaymentMethod } from '../../contract/payment-method.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { effectiveWallet } from '../domain/capacity.ts';
import { allowanceAt, planOf, walletUnit } from '../domain/plan-standing.ts';
import type { QuotedCustomer, QuotedSubscription, QuotedWallet } from '../domain/quote.ts';
import type { HeldSubscription } from '../domain/subscription-state.ts';
import { viewPaymentMethod } from '../payment-methods/payment-method-view.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { readCustomerState, type CustomerState } from '../store/wallet-repository.ts';

/** All that a quote has to know of a customer. */
export interface Buyer {
  readonly customer: Row<'customer'>;
  readonly quoted: QuotedCustomer;
  /** The one that counts: the one that has not ended, else the last one. */
  readonly subscription:
    | (QuotedSubscription & {
        readonly row: Row<'subscription'>;
        readonly pastDueInvoiceId: string | null;
        /** Open, so that its next attempt pays that invoice. */
        readonly pastDuePurchaseId: string | null;
      })
    | null;
  /** The unit of the plan's wallet: the one that a purchase fills. */
  readonly unit: string;
  readonly wallet: QuotedWallet & { readonly settledPurchases: bigint };
  /** Usable ones, in the order in which they would be charged: the subscription's, the default, the newest. */
  readonly paymentMethods: readonly Row<'payment_method'>[];
}

/** `null`: there is no such customer. */
export async function readBuyer(
  executor: Executor,
  customerId: string,
  catalogue: Catalogue,
  now: Date,
): Promise<Buyer | null> {
  const [customer, state, subscription, wallets, methods] = await Promise.all([
    executor.selectFrom('customer').selectAll().where('customer_id', '=', customerId).executeTakeFirst(),
    readCustomerState(executor, customerId, { catalogue, now }),
    executor
      .selectFrom('subscription')
      .leftJoin('invoice', (join) =>
        join
          .onRef('invoice.customer_id', '=', 'subscription.customer_id')
          .onRef('invoice.id', '=', 'subscription.past_due_invoice_id'),
      )
      .selectAll('subscription')
      .select('invoice.purchase_id')
      .where('subscription.customer_id', '=', customerId)
      .orderBy((row) => row('subscription.status', '=', 'canceled'))
      .orderBy('subscription.created_at', 'desc')
      .orderBy('subscription.id', 'desc')
      .limit(1)
      .executeTakeFirst(),
    executor.selectFrom('wallet').selectAll().where('customer_id', '=', customerId).execute(),
    executor
      .selectFrom('payment_method')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('detached_at', 'is', null)
      .where('refused_for_good_at', 'is', null)
      .orderBy('is_default', 'desc')
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  ]);
  if (!customer || !state) return null;
  const plan = state.standing ? planOf(catalogue, state.standing) : null;
  const unit = plan ? walletUnit(plan, customer.currency) : customer.currency;
  const row = wallets.find((wallet) => wallet.unit === unit) ?? null;
  return {
    customer,
    quoted: {
      name: customer.name,
      currency: customer.currency,
      country: customer.country,
      region: customer.region,
      taxId: customer.tax_id,
      frozen: customer.frozen_at !== null,
    },
    subscription: subscription && state.standing ? describeSubscription(subscription, state.standing) : null,
    unit,
    wallet: { ...quotedWallet(state, catalogue, unit, row, now), settledPurchases: row?.settled_purchases ?? 0n },
    paymentMethods: inChargingOrder(
      methods,
      subscription?.status === 'canceled' ? null : (subscription?.payment_method_id ?? null),
    ),
  };
}

/** What it is now is more than what its row says: scheduled changes and ends take effect by time alone. */
function describeSubscription(
  { purchase_id: purchaseId, ...row }: Row<'subscription'> & { readonly purchase_id: string | null },
  { planKey, terms, seats, addOns, status }: HeldSubscription,
): Buyer['subscription'] {
  return {
    planKey,
    ...(terms === undefined ? {} : { terms }),
    seats,
    addOns,
    status,
    row,
    pastDueInvoiceId: row.past_due_invoice_id,
    pastDuePurchaseId: purchaseId,
  };
}

function quotedWallet(
  state: CustomerState,
  catalogue: Catalogue,
  unit: string,
  row: Row<'wallet'> | null,
  now: Date,
): QuotedWallet {
  const allowance = state.standing && allowanceAt(catalogue, state.standing, state.currency, now);
  const due = allowance?.unit === unit ? allowance : null;
  const lots = state.lots.filter((lot) => lot.unit === unit);
  const walletState = row && {
    heldMicro: row.held_micro,
    debtMicro: row.debt_micro,
    lastRefillMicro: row.last_refill_micro,
    periodStart: row.period_start,
  };
  const effective = effectiveWallet(walletState, lots, due, now);
  return {
    availableMicro: effective.availableMicro,
    debtMicro: effective.debtMicro,
    periodEnd: due?.period.end ?? row?.period_end ?? null,
  };
}

function inChargingOrder(
  methods: readonly Row<'payment_method'>[],
  subscriptionMethodId: string | null,
): readonly Row<'payment_method'>[] {
  const ofSubscription = methods.filter((method) => method.id === subscriptionMethodId);
  return [...ofSubscription, ...methods.filter((method) => method.id !== subscriptionMethodId)];
}

/** The method a purchase would charge: the one asked for, else the first in charging order. */
export function chosenMethod(buyer: Buyer, requestedId: string | undefined): Row<'payment_method'> | null {
  if (requestedId === undefined) return buyer.paymentMethods[0] ?? null;
  return buyer.paymentMethods.find((method) => method.id === requestedId) ?? null;
}

export function shownMethod(method: Row<'payment_method'> | null, now: Date): PaymentMethod | null {
  return method && viewPaymentMethod(method, now);
}
