/**
 * Every operation of the API, once: path, who may call it, what goes in and out. The server's routes and validation,
 * `openapi.json`, the conformance suite and the mocks are made from this table.
 */
import { z } from 'zod';
import { account, type Permission } from './account.ts';
import {
  activityPage,
  activityQuery,
  checkRequest,
  checkResult,
  grantPage,
  usageQuery,
  usageReport,
} from './capacity.ts';
import { identifier } from './common.ts';
import { creditPack } from './credit-pack.ts';
import { invoice, invoiceDocument, invoicePage, invoiceQuery } from './invoice.ts';
import {
  adjustment,
  adjustmentInput,
  clockInput,
  clockResult,
  customerInput,
  hold,
  holdInput,
  invoiceImport,
  invoiceImportResult,
  operatorCheckInput,
  operatorCustomer,
  operatorSubscription,
  packChange,
  releaseHoldInput,
  sandboxCardInput,
  session,
  sessionInput,
  settleHoldInput,
  subscriptionInput,
  usageEventInput,
  usageEventResult,
} from './operator.ts';
import { completePaymentMethodSetup, paymentMethod, paymentMethodSetup } from './payment-method.ts';
import type { ProblemCode } from './problem.ts';
import { purchase, purchaseAttemptRequest, purchaseRequest, sandboxChallengeAnswer } from './purchase.ts';
import { quote, quoteRequest } from './quote.ts';

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Parameters as `{name}`; each is an identifier. */
  readonly path: string;
  readonly summary: string;
  /** Portal operations need the permission in the session token; operator operations need the secret key. */
  readonly access: Permission | 'operator';
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** `null`: 204 without a body. */
  readonly response: z.ZodType | null;
  readonly status: 200 | 201 | 204;
  /** Beyond those that every operation can answer (see `commonProblems`). */
  readonly problems?: readonly ProblemCode[];
  /** Only a server that runs the sandbox processor has it. */
  readonly sandboxOnly?: boolean;
  /** Belongs to the `core` conformance profile: what any backend needs for the main job. */
  readonly core?: boolean;
}

/** Answers that any operation may give. */
export const commonProblems: readonly ProblemCode[] = [
  'invalid_request',
  'unauthenticated',
  'session_expired',
  'permission_denied',
  'origin_not_allowed',
  'not_found',
  'rate_limited',
  'service_unavailable',
  'internal_error',
];

export const portalOperations = {
  getAccount: {
    method: 'GET',
    path: '/v1/account',
    summary: 'One snapshot that paints the whole first screen',
    access: 'view',
    response: account,
    status: 200,
    core: true,
  },
  listCreditPacks: {
    method: 'GET',
    path: '/v1/credit-packs',
    summary: 'Credit packs this customer can buy now',
    access: 'view',
    query: z.strictObject({
      shortfallMicro: z
        .string()
        .regex(/^\d{1,18}$/)
        .optional(),
    }),
    response: z.strictObject({ items: z.array(creditPack) }).meta({ id: 'CreditPackList' }),
    status: 200,
    core: true,
  },
  createQuote: {
    method: 'POST',
    path: '/v1/quotes',
    summary: 'What a purchase would cost and give; no side effects',
    access: 'pay',
    body: quoteRequest,
    response: quote,
    status: 201,
    problems: [
      'amount_too_small',
      'amount_too_large',
      'currency_mismatch',
      'pack_unavailable',
      'purchase_not_offered',
      'payment_method_unavailable',
      'payment_past_due',
      'account_frozen',
      'subscription_required',
      'tax_unavailable',
    ],
    core: true,
  },
  createPurchase: {
    method: 'POST',
    path: '/v1/purchases',
    summary: 'Buys what was quoted. The same quote is bought once, however often it is asked for',
    access: 'pay',
    body: purchaseRequest,
    response: purchase,
    status: 201,
    problems: [
      'idempotency_key_reused',
      'idempotency_key_in_flight',
      'quote_expired',
      'quote_price_changed',
      'quote_superseded',
      'pack_unavailable',
      'purchase_in_progress',
      'purchase_not_offered',
      'payment_method_required',
      'payment_method_unavailable',
      'payment_past_due',
      'account_frozen',
      'payment_service_unavailable',
    ],
    core: true,
  },
  getPurchase: {
    method: 'GET',
    path: '/v1/purchases/{id}',
    summary: 'Where a purchase stands, as last recorded',
    access: 'view',
    response: purchase,
    status: 200,
    core: true,
  },
  refreshPurchase: {
    method: 'POST',
    path: '/v1/purchases/{id}/refresh',
    summary: 'Looks at the payment processor and settles what it finds',
    access: 'pay',
    response: purchase,
    status: 200,
    core: true,
  },
  retryPurchase: {
    method: 'POST',
    path: '/v1/purchases/{id}/attempts',
    summary: 'Tries the same purchase with another payment method after a decline',
    access: 'pay',
    body: purchaseAttemptRequest,
    response: purchase,
    status: 201,
    problems: ['purchase_not_open', 'purchase_settling', 'payment_method_unavailable', 'payment_service_unavailable'],
    core: true,
  },
  cancelPurchase: {
    method: 'POST',
    path: '/v1/purchases/{id}/cancel',
    summary: 'Voids a purchase that has not taken money. The answer says what really became of it',
    access: 'pay',
    response: purchase,
    status: 200,
    problems: ['purchase_settling', 'payment_service_unavailable'],
    core: true,
  },
  listInvoices: {
    method: 'GET',
    path: '/v1/invoices',
    summary: 'All invoices, packs and top-ups included, newest first',
    access: 'view',
    query: invoiceQuery,
    response: invoicePage,
    status: 200,
    core: true,
  },
  getInvoice: {
    method: 'GET',
    path: '/v1/invoices/{id}',
    summary: 'One invoice with lines and tax',
    access: 'view',
    response: invoice,
    status: 200,
    core: true,
  },
  createInvoiceDocument: {
    method: 'POST',
    path: '/v1/invoices/{id}/document',
    summary: 'A signed link to the PDF that expires',
    access: 'view',
    response: invoiceDocument,
    status: 201,
  },
  listPaymentMethods: {
    method: 'GET',
    path: '/v1/payment-methods',
    summary: 'Saved payment methods, default first',
    access: 'view',
    response: z.strictObject({ items: z.array(paymentMethod) }).meta({ id: 'PaymentMethodList' }),
    status: 200,
    core: true,
  },
  createPaymentMethodSetup: {
    method: 'POST',
    path: '/v1/payment-method-setups',
    summary: 'Starts adding a payment method',
    access: 'pay',
    response: paymentMethodSetup,
    status: 201,
  },
  completePaymentMethodSetup: {
    method: 'POST',
    path: '/v1/payment-method-setups/{id}/complete',
    summary: 'Saves the payment method that was collected',
    access: 'pay',
    body: completePaymentMethodSetup,
    response: paymentMethod,
    status: 201,
    problems: ['payment_method_unavailable'],
  },
  setDefaultPaymentMethod: {
    method: 'PUT',
    path: '/v1/payment-methods/{id}/default',
    summary: 'Makes a payment method the default, for the subscription too',
    access: 'manage',
    response: paymentMethod,
    status: 200,
  },
  getUsage: {
    method: 'GET',
    path: '/v1/usage',
    summary: 'Usage per feature over time',
    access: 'view',
    query: usageQuery,
    response: usageReport,
    status: 200,
  },
  listActivity: {
    method: 'GET',
    path: '/v1/activity',
    summary: "The customer's ledger with the balance after each entry, newest first",
    access: 'view',
    query: activityQuery,
    response: activityPage,
    status: 200,
  },
  listGrants: {
    method: 'GET',
    path: '/v1/grants',
    summary: 'Lots of credits or balance with expiry and order of use',
    access: 'view',
    query: activityQuery,
    response: grantPage,
    status: 200,
  },
  check: {
    method: 'POST',
    path: '/v1/check',
    summary: 'May I spend N of feature F? What is missing, and what would cover it',
    access: 'view',
    body: checkRequest,
    response: checkResult,
    status: 200,
    core: true,
  },
  answerSandboxChallenge: {
    method: 'POST',
    path: '/v1/sandbox/challenges/{id}',
    summary: 'Answers the pretend bank of the sandbox',
    access: 'pay',
    body: sandboxChallengeAnswer,
    response: null,
    status: 204,
    sandboxOnly: true,
  },
} as const satisfies Record<string, Operation>;

export const operatorOperations = {
  putCustomer: {
    method: 'PUT',
    path: '/operator/v1/customers',
    summary: 'Creates or updates a customer by your own id',
    access: 'operator',
    body: customerInput,
    response: operatorCustomer,
    status: 200,
  },
  getCustomer: {
    method: 'GET',
    path: '/operator/v1/customers/{externalId}',
    summary: 'One customer by your own id',
    access: 'operator',
    response: operatorCustomer,
    status: 200,
  },
  getCustomerAccount: {
    method: 'GET',
    path: '/operator/v1/customers/{externalId}/account',
    summary: 'The account snapshot, to be inlined in your page',
    access: 'operator',
    response: account,
    status: 200,
  },
  putSubscription: {
    method: 'PUT',
    path: '/operator/v1/subscriptions',
    summary: 'Puts a customer on a plan, or imports a subscription from another system',
    access: 'operator',
    body: subscriptionInput,
    response: operatorSubscription,
    status: 200,
  },
  createSession: {
    method: 'POST',
    path: '/operator/v1/sessions',
    summary: 'Mints a short-lived token for one customer, or renews one',
    access: 'operator',
    body: sessionInput,
    response: session,
    status: 201,
  },
  revokeSession: {
    method: 'DELETE',
    path: '/operator/v1/sessions/{id}',
    summary: 'Ends a session: its tokens stop working at once',
    access: 'operator',
    response: null,
    status: 204,
  },
  recordUsage: {
    method: 'POST',
    path: '/operator/v1/usage',
    summary: 'Records and charges one usage event. Refused whole when capacity is short (402)',
    access: 'operator',
    body: usageEventInput,
    response: usageEventResult,
    status: 201,
    problems: [
      'insufficient_credits',
      'insufficient_balance',
      'included_limit_reached',
      'feature_not_in_plan',
      'subscription_required',
      'event_conflict',
      'account_frozen',
    ],
  },
  checkCapacity: {
    method: 'POST',
    path: '/operator/v1/check',
    summary: 'May this customer spend N of feature F?',
    access: 'operator',
    body: operatorCheckInput,
    response: checkResult,
    status: 200,
  },
  createHold: {
    method: 'POST',
    path: '/operator/v1/holds',
    summary: 'Reserves capacity before a long job',
    access: 'operator',
    body: holdInput,
    response: hold,
    status: 201,
    problems: [
      'insufficient_credits',
      'insufficient_balance',
      'feature_not_in_plan',
      'subscription_required',
      'event_conflict',
    ],
  },
  settleHold: {
    method: 'POST',
    path: '/operator/v1/holds/{holdId}/settle',
    summary: 'Charges what the job really used and frees the rest',
    access: 'operator',
    body: settleHoldInput,
    response: hold,
    status: 200,
    problems: ['hold_not_open', 'insufficient_credits', 'insufficient_balance'],
  },
  releaseHold: {
    method: 'POST',
    path: '/operator/v1/holds/{holdId}/release',
    summary: 'Frees a hold without a charge',
    access: 'operator',
    body: releaseHoldInput,
    response: hold,
    status: 200,
    problems: ['hold_not_open'],
  },
  adjust: {
    method: 'POST',
    path: '/operator/v1/adjustments',
    summary: 'Gives or takes credits or balance with a reason, without a charge',
    access: 'operator',
    body: adjustmentInput,
    response: adjustment,
    status: 201,
    problems: ['event_conflict', 'insufficient_balance', 'insufficient_credits'],
  },
  importInvoices: {
    method: 'POST',
    path: '/operator/v1/invoice-imports',
    summary: 'Brings invoices of another system into the list',
    access: 'operator',
    body: invoiceImport,
    response: invoiceImportResult,
    status: 201,
  },
  changePack: {
    method: 'PATCH',
    path: '/operator/v1/credit-packs/{key}',
    summary: 'Withdraws or re-prices a pack from now on',
    access: 'operator',
    body: packChange,
    response: null,
    status: 204,
  },
  addSandboxCard: {
    method: 'POST',
    path: '/operator/v1/sandbox/cards',
    summary: 'Saves a test card as the default of a customer',
    access: 'operator',
    body: sandboxCardInput,
    response: paymentMethod,
    status: 201,
    sandboxOnly: true,
  },
  advanceClock: {
    method: 'POST',
    path: '/operator/v1/sandbox/clock',
    summary: "Moves one customer's clock forward",
    access: 'operator',
    body: clockInput,
    response: clockResult,
    status: 200,
    sandboxOnly: true,
  },
} as const satisfies Record<string, Operation>;

export const operations = { ...portalOperations, ...operatorOperations };
export type OperationName = keyof typeof operations;

export const pathParameter = identifier;
