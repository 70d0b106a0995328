/** The limits of the HTTP side in one place. */
import type { OperationName } from '../../contract/operations.ts';

export const BODY_BYTES_MAX = 16 * 1024;
export const IMPORT_BODY_BYTES_MAX = 1024 * 1024;
export const WEBHOOK_BODY_BYTES_MAX = 1024 * 1024;

/** How often one customer may do something: `burst` at once, refilled at `burst` per `perSeconds`. */
export interface RateLimit {
  readonly name: string;
  readonly burst: number;
  readonly perSeconds: number;
}

/** Reading and everything that is not named below. */
const GENERAL: RateLimit = { name: 'general', burst: 300, perSeconds: 60 };
const QUOTES: RateLimit = { name: 'quotes', burst: 30, perSeconds: 60 };
/** A person cannot buy faster; a double click asks for the same quote and is answered with the same purchase. */
const PURCHASES: RateLimit = { name: 'purchases', burst: 5, perSeconds: 10 };
/** Each try asks a bank about a card: what card testers are after. */
const ATTEMPTS: RateLimit = { name: 'attempts', burst: 10, perSeconds: 600 };
const SETUPS: RateLimit = { name: 'setups', burst: 20, perSeconds: 3_600 };
/** Each one calls the payment processor. */
const REFRESHES: RateLimit = { name: 'refreshes', burst: 60, perSeconds: 60 };
/** Nobody mistypes a code that often; who guesses does. */
const CODES: RateLimit = { name: 'codes', burst: 10, perSeconds: 600 };
const DOCUMENTS: RateLimit = { name: 'documents', burst: 30, perSeconds: 60 };
/** Each one draws up to a thousand documents, which is most of a minute of work. */
export const ARCHIVES: RateLimit = { name: 'archives', burst: 5, perSeconds: 600 };
/** Each one is a letter to somebody. */
const LETTERS: RateLimit = { name: 'letters', burst: 5, perSeconds: 600 };
const STREAMS: RateLimit = { name: 'streams', burst: 30, perSeconds: 60 };

const OWN_LIMITS: Partial<Record<OperationName, RateLimit>> = {
  createQuote: QUOTES,
  createPurchase: PURCHASES,
  retryPurchase: ATTEMPTS,
  refreshPurchase: REFRESHES,
  cancelPurchase: REFRESHES,
  undoPurchase: REFRESHES,
  createPaymentMethodSetup: SETUPS,
  completePaymentMethodSetup: SETUPS,
  createInvoiceDocument: DOCUMENTS,
  createReceipt: DOCUMENTS,
  createExport: DOCUMENTS,
  sendInvoice: LETTERS,
  redeemCode: CODES,
};

export function rateLimitOf(operation: OperationName | 'watchEvents'): RateLimit {
  return operation === 'watchEvents' ? STREAMS : (OWN_LIMITS[operation] ?? GENERAL);
}
