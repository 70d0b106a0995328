import { z } from 'zod';
import { pendingFunds } from './bank-transfer.ts';
import { capacity } from './capacity.ts';
import { catalogueKey, countryCode, identifier, timestamp } from './common.ts';
import { interval } from './interval.ts';
import { credits, currencyCode, money } from './money.ts';
import { grace } from './operator-money.ts';
import { paymentMethod } from './payment-method.ts';
import { problemCode } from './problem.ts';
import { declineCode, purchase } from './purchase.ts';

/** What the holder of the token may do. `pay` buys, `manage` changes plan and payment methods. */
export const permission = z.enum(['view', 'spend', 'pay', 'manage']).meta({ id: 'Permission' });
export type Permission = z.infer<typeof permission>;

/** What this backend can do. The UI hides what it cannot. */
export const capability = z
  .enum([
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
    'plan_changes',
    'auto_top_up',
    'alerts',
    'spend_caps',
    'forecast',
    'billing_details',
    'codes',
    'bank_transfer',
    'undo_purchases',
  ])
  .meta({ id: 'Capability' });
export type Capability = z.infer<typeof capability>;

export const subscriptionStatus = z
  .enum(['draft', 'pending_payment', 'trialing', 'active', 'past_due', 'paused', 'canceled'])
  .meta({ id: 'SubscriptionStatus' });
export type SubscriptionStatus = z.infer<typeof subscriptionStatus>;

/** What a change of the subscription is. */
export const changeKind = z
  .enum(['upgrade', 'downgrade', 'interval_change', 'to_free', 'from_free', 'subscribe', 'seats', 'new_terms', 'same'])
  .meta({ id: 'ChangeKind' });
export type ChangeKind = z.infer<typeof changeKind>;

export const cancelReason = z
  .enum(['too_expensive', 'missing_features', 'not_used', 'switched', 'quality', 'temporary', 'other'])
  .meta({ id: 'CancelReason' });
export type CancelReason = z.infer<typeof cancelReason>;

/** What the holder of a token with `manage` can do with the subscription as it stands. */
export const subscriptionAction = z
  .enum(['change_plan', 'change_seats', 'undo_change', 'cancel', 'undo_cancel', 'pause', 'resume', 'reactivate'])
  .meta({ id: 'SubscriptionAction' });
export type SubscriptionAction = z.infer<typeof subscriptionAction>;

export const scheduledChange = z
  .strictObject({
    kind: changeKind,
    plan: z.strictObject({ key: catalogueKey, name: z.string() }),
    interval,
    seats: z.number().int().nullable(),
    at: timestamp,
  })
  .meta({ id: 'ScheduledChange' });
export type ScheduledChange = z.infer<typeof scheduledChange>;

export const subscription = z
  .strictObject({
    id: identifier,
    status: subscriptionStatus,
    plan: z.strictObject({
      key: catalogueKey,
      name: z.string(),
      model: z.enum(['credits', 'balance', 'metered']),
      isFree: z.boolean(),
      price: money.nullable(),
      interval,
      includedCredits: credits.nullable(),
      includedBalance: money.nullable(),
    }),
    startedAt: timestamp,
    currentPeriodStart: timestamp.nullable(),
    currentPeriodEnd: timestamp.nullable(),
    nextCharge: z.strictObject({ at: timestamp, amount: money }).nullable(),
    trialEndsAt: timestamp.nullable(),
    cancelAt: timestamp.nullable(),
    canceledAt: timestamp.nullable(),
    cancelReason: cancelReason.nullable(),
    pausedAt: timestamp.nullable(),
    scheduledChange: scheduledChange.nullable().describe('Takes effect by itself; `undo_change` takes it back.'),
    seats: z
      .strictObject({
        feature: catalogueKey,
        name: z.string(),
        quantity: z.number().int().nullable().describe('All seats; `null`: unlimited.'),
        included: z.number().int().nullable().describe('Those of the plan itself; `null`: unlimited.'),
        inUse: z.number().int().nullable().describe('As the host reported; `null` when it never has.'),
        price: money.nullable().describe('For one more, per interval; `null`: none can be added.'),
      })
      .nullable(),
    addOns: z.array(
      z.strictObject({
        key: catalogueKey,
        name: z.string(),
        price: money.nullable(),
        endsAt: timestamp.nullable(),
      }),
    ),
    discount: z
      .strictObject({ name: z.string(), amount: money.nullable(), endsAt: timestamp.nullable() })
      .nullable()
      .describe('What makes the next invoices lower.'),
    ifCanceled: z
      .strictObject({
        at: timestamp.describe('When it would end: with the period that is paid for, or at once.'),
        keepsPurchased: z.boolean().describe('What was bought can be spent afterwards.'),
      })
      .nullable()
      .describe('What canceling would do; `null` when it cannot be canceled.'),
    actions: z.array(subscriptionAction),
  })
  .meta({ id: 'Subscription' });
export type Subscription = z.infer<typeof subscription>;

/** Something the customer should know, most urgent first. Texts are the client's, by code. */
export const notice = z
  .strictObject({
    code: z.enum([
      'credits_low',
      'credits_empty',
      'balance_low',
      'balance_empty',
      'balance_negative',
      'payment_past_due',
      'trial_ending',
      'subscription_canceled',
      'subscription_canceling',
      'subscription_paused',
      'plan_change_scheduled',
      'bill_held',
      'payment_method_missing',
      'payment_method_expiring',
      'purchase_processing',
      'purchase_disputed',
      'payment_returned',
      'capacity_frozen',
      'funds_pending',
      'grace_active',
      'limit_near',
      'limit_reached',
      'alert_crossed',
      'auto_top_up_paused',
      'auto_top_up_held',
      'spend_cap_near',
      'spend_cap_passed',
      'spend_cap_reached',
    ]),
    severity: z.enum(['info', 'warning', 'danger']),
    amount: z.union([money, credits]).nullable(),
    at: timestamp.nullable(),
    feature: catalogueKey.nullable(),
    invoiceId: identifier.nullable(),
  })
  .meta({ id: 'Notice' });
export type Notice = z.infer<typeof notice>;

/** What is owed, how it is collected, and how the customer can pay it sooner. */
export const pastDue = z
  .strictObject({
    invoiceId: identifier,
    purchaseId: identifier.nullable().describe('`null`: the invoice came from elsewhere; a quote for it makes one.'),
    amount: money,
    failure: declineCode.nullable().describe('Why the last attempt was refused.'),
    nextRetryAt: timestamp.nullable().describe('When it is charged again without anybody asking.'),
    givenUpAt: timestamp.nullable().describe('When the subscription ends unless it is paid; `null`: not by itself.'),
    attemptsLeftToday: z.number().int().min(0).describe('How often it may be tried by hand now.'),
    attemptAgainAt: timestamp.nullable().describe('When it may be tried by hand again, once none are left.'),
  })
  .meta({ id: 'PastDue' });
export type PastDue = z.infer<typeof pastDue>;

/** The one snapshot that paints the whole first screen. */
export const account = z
  .strictObject({
    asOf: timestamp,
    livemode: z.boolean().describe('false: no real money moves, and the UI says "sandbox".'),
    seller: z.strictObject({ name: z.string(), logoUrl: z.string().nullable() }),
    customer: z.strictObject({
      id: identifier,
      name: z.string().describe('The account, as the customer knows it.'),
      email: z.string().nullable(),
      country: countryCode.nullable(),
      timeZone: z.string().describe('IANA, e.g. Europe/Berlin.'),
      currency: z.strictObject({ code: currencyCode, exponent: z.number().int() }),
    }),
    permissions: z.array(permission),
    capabilities: z.array(capability),
    subscription: subscription.nullable(),
    capacity: capacity.nullable(),
    paymentMethod: paymentMethod.nullable().describe('The one a purchase would charge.'),
    buying: z.strictObject({
      creditPacks: z.boolean().describe('Packs can be bought on this plan.'),
      balanceTopup: z
        .strictObject({
          minimum: money,
          maximum: money,
          presets: z.array(money),
          suggested: money.nullable().describe("One of the presets, by the customer's own pace."),
          taxInclusive: z.boolean(),
          persists: z.boolean(),
        })
        .nullable()
        .describe('`null`: funds cannot be added on this plan.'),
      blockedBy: z
        .strictObject({
          code: problemCode,
          invoiceId: identifier.nullable().describe('The way out while past due: pay this invoice.'),
          purchaseId: identifier.nullable().describe('The open purchase behind that invoice, to be tried again.'),
        })
        .nullable(),
    }),
    pastDue: pastDue
      .nullable()
      .describe('A bill of the subscription that was refused; usage of what is there goes on.'),
    customerCredit: money.describe('Owed by the seller: comes off the next bills of the plan, and is no balance.'),
    pendingFunds: z.array(pendingFunds).describe('Bank transfers that have not arrived.'),
    grace: grace.nullable().describe('How far below zero usage may run for now.'),
    openPurchase: purchase.nullable().describe('A purchase that has not ended: shown again after a reload.'),
    notices: z.array(notice),
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof account>;
