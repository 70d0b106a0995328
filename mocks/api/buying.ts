import type { Purchase } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import type { MockBillingApi } from '../billing-api.ts';
import {
  completeSetup,
  createSetup,
  listPaymentMethods,
  removePaymentMethod,
  setBackupPaymentMethod,
  setDefaultPaymentMethod,
} from '../world/payment-methods.ts';
import { undoablePurchases, undoPurchase } from '../world/after-sale.ts';
import { redeemCode } from '../world/codes.ts';
import { refuse } from '../world/problems.ts';
import { purchaseView } from '../world/purchase-view.ts';
import {
  answerChallenge,
  cancelPurchase,
  createPurchase,
  purchaseById,
  refreshPurchase,
  retryPurchase,
} from '../world/purchases.ts';
import { createQuote } from '../world/quotes.ts';
import type { MockCustomer, MockPurchase } from '../world/state.ts';
import { surprise } from '../world/surprises.ts';
import type { Calls } from './calls.ts';

type Purchases = Pick<
  MockBillingApi,
  | 'createQuote'
  | 'createPurchase'
  | 'getPurchase'
  | 'refreshPurchase'
  | 'retryPurchase'
  | 'cancelPurchase'
  | 'listUndoablePurchases'
  | 'undoPurchase'
  | 'redeemCode'
  | 'answerSandboxChallenge'
>;

export function purchaseOperations({ world, answer, change }: Calls): Purchases {
  const { context, behaviour } = world;
  const rememberKey = createKeyMemory();
  const view = (customer: MockCustomer, purchase: MockPurchase): Purchase => purchaseView(context, customer, purchase);
  return {
    createQuote: (request, options) =>
      answer('createQuote', 'pay', options, (customer) => createQuote(context, customer, request)),

    async createPurchase(request, options) {
      const isLost = behaviour.surprise === 'response_lost';
      const purchase = await change('createPurchase', 'pay', options, (customer) => {
        rememberKey(options?.idempotencyKey, request);
        const kind = behaviour.surprise;
        behaviour.surprise = null;
        if (kind) surprise(world, customer, kind, customer.quotes.get(request.quoteId));
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

    redeemCode: (request, options) =>
      change('redeemCode', 'pay', options, (customer) => redeemCode(context, customer, request.code)),

    listUndoablePurchases: (options) =>
      answer('listUndoablePurchases', 'view', options, (customer) =>
        undoablePurchases(context, customer).map((purchase) => view(customer, purchase)),
      ),

    undoPurchase: (id, options) =>
      change('undoPurchase', 'pay', options, (customer) =>
        view(customer, undoPurchase(context, customer, purchaseById(customer, id))),
      ),

    answerSandboxChallenge: (id, request, options) =>
      change('answerSandboxChallenge', 'pay', options, (customer) => answerChallenge(context, customer, id, request)),
  };
}

type PaymentMethods = Pick<
  MockBillingApi,
  | 'listPaymentMethods'
  | 'createPaymentMethodSetup'
  | 'completePaymentMethodSetup'
  | 'setDefaultPaymentMethod'
  | 'setBackupPaymentMethod'
  | 'removePaymentMethod'
>;

export function paymentMethodOperations({ world: { context }, answer, change }: Calls): PaymentMethods {
  return {
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

    setBackupPaymentMethod: (id, options) =>
      change('setBackupPaymentMethod', 'manage', options, (customer) => setBackupPaymentMethod(context, customer, id)),

    removePaymentMethod: (id, options) =>
      change('removePaymentMethod', 'manage', options, (customer) => removePaymentMethod(customer, id)),
  };
}

/** A key names one request for ever; the quote id alone already makes a purchase happen once. */
function createKeyMemory(): (key: string | undefined, request: unknown) => void {
  const requests = new Map<string, string>();
  return (key, request) => {
    if (key === undefined) return;
    const body = JSON.stringify(request);
    if ((requests.get(key) ?? body) !== body) throw refuse('idempotency_key_reused');
    requests.set(key, body);
  };
}
