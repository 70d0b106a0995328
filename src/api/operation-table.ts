import type { managementOperations } from './management-operations.ts';
import type { RowsOfContract } from './operation-rows.ts';

/** What the method of `BillingApi` takes after the id, if its path has one. */
type Input = 'query' | 'body';

/** How one operation is called. A method of `BillingApi` gives the whole answer, or with `unwrapped` the required field alone. */
export type OperationRow = readonly [
  method: string,
  path: string,
  /** One field that the answer must have. */
  requiredField: string | null,
  input?: Input | null,
  answer?: 'unwrapped',
];

/**
 * The operations that every portal needs, to read and to buy; the others are `management-operations.ts`. The contract is
 * imported as types only, so this copy exists at run time; the compiler holds it against the original.
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
  listInvoices: ['GET', '/v1/invoices', 'items', 'query'],
  getInvoice: ['GET', '/v1/invoices/{id}', 'lines'],
  createInvoiceDocument: ['POST', '/v1/invoices/{id}/document', 'url'],
  listPaymentMethods: ['GET', '/v1/payment-methods', 'items', null, 'unwrapped'],
  createPaymentMethodSetup: ['POST', '/v1/payment-method-setups', 'provider'],
  completePaymentMethodSetup: ['POST', '/v1/payment-method-setups/{id}/complete', 'id', 'body'],
  getUsage: ['GET', '/v1/usage', 'series', 'query'],
  listActivity: ['GET', '/v1/activity', 'items', 'query'],
  listGrants: ['GET', '/v1/grants', 'items', 'query'],
  check: ['POST', '/v1/check', 'allowed', 'body'],
  answerSandboxChallenge: ['POST', '/v1/sandbox/challenges/{id}', null, 'body'],
} as const satisfies RowsOfContract;

/** Named after these tables and not after the contract's, which the published declarations leave out. */
export type PortalOperation = keyof typeof operationTable | keyof typeof managementOperations;
