import type { portalOperations } from 'billing-portal-contract';

type Operations = typeof portalOperations;

/**
 * Method and path of each operation, and one field that its answer must have. The contract is imported as types only, so
 * this copy exists at run time; the compiler holds it against the original.
 */
export const operationTable = {
  getAccount: ['GET', '/v1/account', 'customer'],
  listCreditPacks: ['GET', '/v1/credit-packs', 'items'],
  createQuote: ['POST', '/v1/quotes', 'total'],
  createPurchase: ['POST', '/v1/purchases', 'status'],
  getPurchase: ['GET', '/v1/purchases/{id}', 'status'],
  refreshPurchase: ['POST', '/v1/purchases/{id}/refresh', 'status'],
  retryPurchase: ['POST', '/v1/purchases/{id}/attempts', 'status'],
  cancelPurchase: ['POST', '/v1/purchases/{id}/cancel', 'status'],
  listInvoices: ['GET', '/v1/invoices', 'items'],
  getInvoice: ['GET', '/v1/invoices/{id}', 'lines'],
  createInvoiceDocument: ['POST', '/v1/invoices/{id}/document', 'url'],
  listPaymentMethods: ['GET', '/v1/payment-methods', 'items'],
  createPaymentMethodSetup: ['POST', '/v1/payment-method-setups', 'provider'],
  completePaymentMethodSetup: ['POST', '/v1/payment-method-setups/{id}/complete', 'id'],
  setDefaultPaymentMethod: ['PUT', '/v1/payment-methods/{id}/default', 'id'],
  setBackupPaymentMethod: ['PUT', '/v1/payment-methods/{id}/backup', 'id'],
  removePaymentMethod: ['DELETE', '/v1/payment-methods/{id}', null],
  getUsage: ['GET', '/v1/usage', 'series'],
  listActivity: ['GET', '/v1/activity', 'items'],
  listGrants: ['GET', '/v1/grants', 'items'],
  check: ['POST', '/v1/check', 'allowed'],
  answerSandboxChallenge: ['POST', '/v1/sandbox/challenges/{id}', null],
} as const satisfies {
  readonly [K in keyof Operations]: readonly [Operations[K]['method'], Operations[K]['path'], string | null];
};

/** Named after this table and not after the contract's, which the published declarations leave out. */
export type PortalOperation = keyof typeof operationTable;
