import type { operationsOnDemand } from './operations-on-demand.ts';
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
 * The operations that a portal shows itself with; the others are `operations-on-demand.ts`. The contract is
 * imported as types only, so this copy exists at run time; the compiler holds it against the original.
 */
export const operationTable = {
  getAccount: ['GET', '/v1/account', 'customer'],
  listInvoices: ['GET', '/v1/invoices', 'items', 'query'],
  listPaymentMethods: ['GET', '/v1/payment-methods', 'items', null, 'unwrapped'],
  getUsage: ['GET', '/v1/usage', 'series', 'query'],
  check: ['POST', '/v1/check', 'allowed', 'body'],
} as const satisfies RowsOfContract;

/** Named after these tables and not after the contract's, which the published declarations leave out. */
export type PortalOperation = keyof typeof operationTable | keyof typeof operationsOnDemand;
