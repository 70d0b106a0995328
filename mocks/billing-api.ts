/** The in-memory world as a `BillingApi`: what every element talks to in demo mode, and what the handlers call. */
import type { Permission, Purchase } from 'billing-portal-contract';
import type { BillingApi, CallOptions } from '../src/api/billing-api.ts';
import { BillingError } from '../src/api/billing-error.ts';
import { checkCapacity } from '../server/domain/check.ts';
import { offerPacks } from '../server/domain/packs.ts';
import type { MockOperation } from './behaviour.ts';
import { accountView, paceOfCustomer } from './world/account.ts';
import { getInvoice, listInvoices } from './world/invoices.ts';
import { listActivity, listGrants } from './world/ledger-lists.ts';
import { completeSetup, createSetup, listPaymentMethods, setDefaultPaymentMethod } from './world/payment-methods.ts';
import { refuse } from './world/problems.ts';
import {
  answerChallenge,
  cancelPurchase,
  createPurchase,
  createQuote,
  purchaseById,
  purchaseView,
  refreshPurchase,
  retryPurchase,
} from './world/purchases.ts';
import type { MockCustomer, MockPurchase } from './world/state.ts';
import { surprise } from './world/surprises.ts';
import { questionOf, usageReport } from './world/usage.ts';
import type { MockWorld } from './world/world.ts';

const WATCH_MS = 1_000;

/** All of it but the PDF: the mocks draw no documents, and their snapshot does not promise any. */
export type MockBillingApi = Required<Omit<BillingApi, 'createInvoiceDocument' | 'watchSession'>>;

export interface MockApiOptions {
  /** Waits before every answer; timers of the page when absent. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export function createMockBillingApi(
  world: MockWorld,
  customerKey: string,
  { sleep = sleepFor }: MockApiOptions = {},
): MockBillingApi {
  const { context, behaviour } = world;
  const keys = new Map<string, string>();

  /** Every operation takes this way in and out: the wire, the session, the permission, the work, a copy of the answer. */
  async function answer<T>(
    operation: MockOperation,
    permission: Permission,
    options: CallOptions | undefined,
    work: (customer: MockCustomer) => T,
  ): Promise<T> {
    await sleep(behaviour.latencyMs, options?.signal);
    if (behaviour.isOffline) throw new BillingError('offline', 'There is no connection');
    if (behaviour.expiresSession) {
      behaviour.expiresSession = false;
      throw refuse('session_expired');
    }
    if (behaviour.failing.has(operation)) throw refuse('internal_error');
    const customer = world.customer(customerKey);
    if (!customer.permissions.includes(permission)) throw refuse('permission_denied');
    return structuredClone(work(customer));
  }

  /** Like `answer`, for what changes something: whoever watches is told. */
  async function change<T>(
    operation: MockOperation,
    permission: Permission,
    options: CallOptions | undefined,
    work: (customer: MockCustomer) => T,
  ): Promise<T> {
    const result = await answer(operation, permission, options, work);
    world.changed(customerKey);
    return result;
  }

  const view = (customer: MockCustomer, purchase: MockPurchase): Purchase => purchaseView(context, customer, purchase);

  /** A key names one request for ever; the quote id alone already makes a purchase happen once. */
  function rememberKey(key: string | undefined, request: unknown): void {
    if (key === undefined) return;
    const body = JSON.stringify(request);
    if ((keys.get(key) ?? body) !== body) throw refuse('idempotency_key_reused');
    keys.set(key, body);
  }

  return {
    getAccount: (options) => answer('getAccount', 'view', options, (customer) => accountView(context, customer)),

    listCreditPacks: (query, options) =>
      answer('listCreditPacks', 'view', options, (customer) => {
        if (!customer.subscription) return [];
        return offerPacks({
          catalogue: context.catalogue,
          planKey: customer.subscription.planKey,
          currency: customer.currency,
          shortfallMicro: query?.shortfallMicro === undefined ? null : BigInt(query.shortfallMicro),
          pacePerDayMicro: paceOfCustomer(context, customer)?.perDayMicro ?? null,
        });
      }),

    check: (request, options) =>
      answer('check', 'view', options, (customer) =>
        checkCapacity(questionOf(context, customer, { ...request, quantity: BigInt(request.quantity) })),
      ),

    createQuote: (request, options) =>
      answer('createQuote', 'pay', options, (customer) => createQuote(context, customer, request)),

    async createPurchase(request, options) {
      const isLost = behaviour.surprise === 'response_lost';
      const purchase = await change('createPurchase', 'pay', options, (customer) => {
        rememberKey(options?.idempotencyKey, request);
        if (behaviour.surprise) {
          const kind = behaviour.surprise;
          behaviour.surprise = null;
          surprise(world, customer, kind, customer.quotes.get(request.quoteId));
        }
        return view(customer, createPurchase(context, customer, request.quoteId));
      });
      if (isLost) throw new BillingError('offline', 'The connection was lost before the answer came');
      return purchase;
    },

    getPurchase: (id, options) =>
      answer('getPurchase', 'view', options, (customer) => view(customer, purchaseById(customer, id))),

    refreshPurchase: (id, options) =>
      change('refreshPurchase', 'pay', options, (customer) => view(customer, refreshPurchase(context, customer, id))),

    retryPurchase: (id, request, options) =>
      change('retryPurchase', 'pay', options, (customer) => {
        rememberKey(options?.idempotencyKey, request);
        return view(customer, retryPurchase(context, customer, id, request));
      }),

    cancelPurchase: (id, options) =>
      change('cancelPurchase', 'pay', options, (customer) => view(customer, cancelPurchase(context, customer, id))),

    listInvoices: (query, options) =>
      answer('listInvoices', 'view', options, (customer) => listInvoices(customer, query ?? {})),

    getInvoice: (id, options) => answer('getInvoice', 'view', options, (customer) => getInvoice(customer, id)),

    listPaymentMethods: (options) =>
      answer('listPaymentMethods', 'view', options, (customer) => listPaymentMethods(context, customer)),

    createPaymentMethodSetup: (options) =>
      answer('createPaymentMethodSetup', 'pay', options, (customer) => createSetup(context, customer)),

    completePaymentMethodSetup: (id, request, options) =>
      change('completePaymentMethodSetup', 'pay', options, (customer) => completeSetup(context, customer, id, request)),

    setDefaultPaymentMethod: (id, options) =>
      change('setDefaultPaymentMethod', 'manage', options, (customer) =>
        setDefaultPaymentMethod(context, customer, id),
      ),

    getUsage: (query, options) =>
      answer('getUsage', 'view', options, (customer) => usageReport(context, customer, query ?? {})),

    listActivity: (query, options) =>
      answer('listActivity', 'view', options, (customer) => listActivity(context, customer, query ?? {})),

    listGrants: (query, options) =>
      answer('listGrants', 'view', options, (customer) => listGrants(context, customer, query ?? {})),

    answerSandboxChallenge: (id, request, options) =>
      change('answerSandboxChallenge', 'pay', options, (customer) => answerChallenge(context, customer, id, request)),

    watch(changed, { signal }) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const stop = world.onChange(customerKey, () => changed(['capacity', 'purchase', 'invoice']));
        // The bank's late answers come by time alone: looking at the customer lets them happen.
        let seen = fingerprint(world.customer(customerKey));
        const timer = setInterval(() => {
          const now = fingerprint(world.customer(customerKey));
          if (now !== seen) world.changed(customerKey);
          seen = now;
        }, WATCH_MS);
        signal.addEventListener('abort', () => {
          clearInterval(timer);
          stop();
          resolve();
        });
      });
    },
  };
}

function fingerprint(customer: MockCustomer): string {
  const purchases = [...customer.purchases.values()].map(({ id, status, attempt }) => `${id}:${status}:${attempt}`);
  return `${purchases.join()}/${customer.wallet?.entries.length ?? 0}`;
}

function sleepFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(new BillingError('aborted', 'The request was aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
