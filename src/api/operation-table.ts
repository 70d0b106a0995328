import type { portalOperations } from 'billing-portal-contract';

type Operations = typeof portalOperations;

/** What the method of `BillingApi` takes after the id, if its path has one. */
type Input = 'query' | 'body';

/**
 * Method and path of each operation, one field that its answer must have, and where its input goes. The contract is imported
 * as types only, so this copy exists at run time; the compiler holds it against the original. A method of `BillingApi` gives
 * the whole answer, or with `unwrapped` that field alone.
 */
export const operationTable = {
  getAccount: ['GET', '/v1/account', 'customer'],
  listCreditPacks: ['GET', '/v1/credit-packs', 'items', 'query', 'unwrapped'],
  createQuote: ['POST', '/v1/quotes', 'total', 'body'],
  createPurchase: ['POST', '/v1/purchases', 'status', 'body'],
  getPurchase: ['GET', '/v1/purchases/{id}', 'status'],
  refreshPurchase: ['POST', '/v1/purchases/{id}/refresh', 'status'],
  retryPurchase: ['POST', '/v1/purchases/{id}/attempts', 'status', 'body'],
  cancelPurchase: ['POST', '/v1/purchases/{id}/cancel', 'status'],
  redeemCode: ['POST', '/v1/codes/redeem', 'kind', 'body'],
  undoPurchase: ['POST', '/v1/purchases/{id}/undo', 'status'],
  listInvoices: ['GET', '/v1/invoices', 'items', 'query'],
  getInvoice: ['GET', '/v1/invoices/{id}', 'lines'],
  changeInvoiceBuyer: ['PATCH', '/v1/invoices/{id}/buyer', 'buyer', 'body'],
  createInvoiceDocument: ['POST', '/v1/invoices/{id}/document', 'url'],
  listPaymentMethods: ['GET', '/v1/payment-methods', 'items', null, 'unwrapped'],
  createPaymentMethodSetup: ['POST', '/v1/payment-method-setups', 'provider'],
  completePaymentMethodSetup: ['POST', '/v1/payment-method-setups/{id}/complete', 'id', 'body'],
  setDefaultPaymentMethod: ['PUT', '/v1/payment-methods/{id}/default', 'id'],
  setBackupPaymentMethod: ['PUT', '/v1/payment-methods/{id}/backup', 'id'],
  removePaymentMethod: ['DELETE', '/v1/payment-methods/{id}', null],
  getUsage: ['GET', '/v1/usage', 'series', 'query'],
  listActivity: ['GET', '/v1/activity', 'items', 'query'],
  listGrants: ['GET', '/v1/grants', 'items', 'query'],
  getBillingDetails: ['GET', '/v1/billing-details', 'name'],
  changeBillingDetails: ['PATCH', '/v1/billing-details', 'name', 'body'],
  createExport: ['POST', '/v1/exports', 'url', 'body'],
  getAutoTopUp: ['GET', '/v1/auto-top-up', 'enabled'],
  putAutoTopUp: ['PUT', '/v1/auto-top-up', 'enabled', 'body'],
  previewAutoTopUp: ['POST', '/v1/auto-top-up/preview', 'warnings', 'body'],
  simulateAutoTopUp: ['POST', '/v1/auto-top-up/simulate', 'charges', 'body'],
  disableAutoTopUp: ['POST', '/v1/auto-top-up/disable', 'enabled'],
  resumeAutoTopUp: ['POST', '/v1/auto-top-up/resume', 'enabled'],
  listTopUpLog: ['GET', '/v1/auto-top-up/log', 'items', 'query'],
  listAlerts: ['GET', '/v1/alerts', 'items'],
  putAlerts: ['PUT', '/v1/alerts', 'items', 'body'],
  listSpendCaps: ['GET', '/v1/spend-caps', 'items'],
  putSpendCaps: ['PUT', '/v1/spend-caps', 'items', 'body'],
  getForecast: ['GET', '/v1/forecast', 'asOf', 'query'],
  listPlans: ['GET', '/v1/plans', 'items'],
  previewSubscriptionChange: ['POST', '/v1/subscription/preview', 'effects', 'body'],
  changeSubscription: ['POST', '/v1/subscription/change', 'status', 'body'],
  undoSubscriptionChange: ['POST', '/v1/subscription/undo-change', 'status'],
  cancelSubscription: ['POST', '/v1/subscription/cancel', 'status', 'body'],
  undoCancellation: ['POST', '/v1/subscription/undo-cancel', 'status'],
  pauseSubscription: ['POST', '/v1/subscription/pause', 'status'],
  resumeSubscription: ['POST', '/v1/subscription/resume', 'status'],
  listAddOns: ['GET', '/v1/add-ons', 'items', null, 'unwrapped'],
  deactivateAddOn: ['POST', '/v1/add-ons/{id}/deactivate', 'status'],
  keepAddOn: ['POST', '/v1/add-ons/{id}/keep', 'status'],
  check: ['POST', '/v1/check', 'allowed', 'body'],
  answerSandboxChallenge: ['POST', '/v1/sandbox/challenges/{id}', null, 'body'],
} as const satisfies {
  readonly [K in keyof Operations]: readonly [
    method: Operations[K]['method'],
    path: Operations[K]['path'],
    requiredField: string | null,
    input?: Input | null,
    answer?: 'unwrapped',
  ];
};

/** Named after this table and not after the contract's, which the published declarations leave out. */
export type PortalOperation = keyof typeof operationTable;
