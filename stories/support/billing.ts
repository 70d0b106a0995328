import type { Account, Permission } from 'billing-portal-contract';
import type { BillingErrorCode } from '../../src/api/billing-error.ts';
import type { MockOperation } from '../../mocks/behaviour.ts';
import type { MockWorld } from '../../mocks/world/world.ts';

/** `parameters.billing` of a story: whose account it shows, and how the backend behaves. All of it may be left out. */
export interface BillingParameters {
  /** Key of a seeded customer (mocks/customers/specifications.ts), or `new-customer`. `credits-low` when absent. */
  readonly customer?: string;
  /** Key of a scenario (mocks/scenarios.ts): a card that is declined, a slow bank, an invoice list that fails … */
  readonly scenario?: string;
  /** `['view']` for somebody who may only look. */
  readonly permissions?: readonly Permission[];
  /** The page knows other accounts of this person, and lets them choose one. */
  readonly severalAccounts?: boolean;
  /** Real money. The mocks are a sandbox and say so. */
  readonly livemode?: boolean;
  /** These never answer: the skeleton stays. `'all'` for every one. */
  readonly hanging?: 'all' | readonly MockOperation[];
  /** These are refused with the code, every time; `all` refuses everything. */
  readonly refusing?: Readonly<Partial<Record<MockOperation | 'all', BillingErrorCode>>>;
  /**
   * What happens once everything is on screen: the connection goes, the session ends, or the server stops answering, seven
   * minutes pass, and everything is asked for again.
   */
  readonly later?: 'offline' | 'session_expired' | 'internal_error';
  /** Changes the world before anything is asked, e.g. uses something up or saves another card. */
  readonly prepare?: (world: MockWorld, customer: string) => void;
  /** Changes each account snapshot on its way, for what the mocks' world does not know. */
  readonly account?: (account: Account) => Account;
  /** Changes each answer of an operation on its way. */
  readonly answers?: Readonly<Partial<Record<MockOperation, (answer: never) => unknown>>>;
  /** The same world, asked over HTTP (MSW) instead of in the page: real status codes, a real `fetch`, tokens. */
  readonly overHttp?: boolean;
}

declare module '@storybook/web-components-vite' {
  interface Parameters {
    /** `false` for an element that needs no provider. */
    billing?: BillingParameters | false;
  }
}
