import type { Catalogue } from './domain/catalogue.ts';
import type { Guards } from './guards.ts';
import type { Log } from './log.ts';
import type { PaymentGateway } from './payments/payment-gateway.ts';
import type { Signer } from './signer.ts';
import type { Database } from './store/database.ts';
import type { PreparedTax } from './tax/tax-for.ts';

/**
 * All that the application layer needs of the world outside, handed to every function that does something. Nothing below
 * reads a clock, the environment or a global by itself, so that tests and the chaos suite can set each of them.
 */
export interface Billing {
  readonly database: Database;
  readonly gateway: PaymentGateway;
  /** The newest catalogue: packs may be withdrawn or re-priced while the server runs. */
  catalogue(): Promise<Catalogue>;
  /**
   * The clock. The HTTP layer hands out a context whose clock is already the customer's (see `withCustomerClock`), so nothing
   * below it adds `clock_offset_seconds` again. A worker that acts for a customer wraps its context in the same way.
   */
  now(): Date;
  /** UUIDv7: ids sort by the time they were made. */
  newId(): string;
  /** Named point inside a step. Does nothing, except in the chaos suite, which ends the process there. */
  probe(point: string): Promise<void>;
  /** The named protections of the money path. All on, except where the chaos suite proves that each is needed. */
  readonly guards: Guards;
  /** Set where something is locked: the tax that was asked for before, `null` when none was. See `withPreparedTax`. */
  readonly preparedTax?: PreparedTax | null;
  /** Made from SESSION_SECRET: quote ids and document links. */
  readonly signer: Signer;
  readonly log: Log;
  /** E-mails leave this server, or are kept to be read, as in the sandbox. */
  readonly sendsMail?: boolean;
  /** How long a purchase is left to whoever drives it. Only saves work: two drivers do no harm. */
  readonly leaseMs?: number;
}
