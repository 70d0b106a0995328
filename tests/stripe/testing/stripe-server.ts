/** The whole server with Stripe behind it: the stand-in, over HTTP, through the SDK. */
import type Stripe from 'stripe';
import type { NextAction, PaymentMethod, Purchase, Quote } from 'billing-portal-contract';
import {
  startTestServer,
  makeCustomer,
  type Answered,
  type TestServer,
} from '../../../server/http/testing/test-server.ts';
import { createClient } from '../../../server/payments/stripe/client.ts';
import { sweepPurchases } from '../../../server/workers/sweeper.ts';
import { workOnInbox } from '../../../server/workers/webhook-inbox.ts';
import { startStripeStandIn, type StripeStandIn } from '../../stripe-stand-in/stand-in.ts';

export const WEBHOOK_SECRETS = ['whsec_new', 'whsec_old'] as const;

export interface StripeServer extends TestServer {
  readonly standIn: StripeStandIn;
  /** What the seller does in Stripe's dashboard, and the customer's browser through Stripe.js. */
  readonly stripe: Stripe;
  /** What the workers do by themselves. */
  work(): Promise<void>;
  /** A customer with a token. */
  person(name: string, options?: { readonly plan?: string; readonly card?: string | null }): Promise<Person>;
}

export interface Person {
  readonly name: string;
  readonly processorCustomerId: () => Promise<string>;
  call(operation: Parameters<TestServer['portal']>[1], input?: Parameters<TestServer['portal']>[2]): Promise<Answered>;
  quote(more?: object): Promise<Quote>;
  buy(quote?: Quote): Promise<Purchase>;
  refresh(purchase: Purchase): Promise<Purchase>;
  methods(): Promise<readonly PaymentMethod[]>;
}

export async function startStripeServer(
  options: { readonly tax?: 'table' | 'automatic'; readonly webhookSecrets?: readonly string[] } = {},
): Promise<StripeServer> {
  const standIn = await startStripeStandIn({ seed: 5, secrets: { webhooks: [WEBHOOK_SECRETS[0]] } });
  const testServer = await startTestServer({
    stripe: {
      secretKey: 'sk_test_server',
      publishableKey: 'pk_test_server',
      webhookSecrets: options.webhookSecrets ?? WEBHOOK_SECRETS,
      apiBase: standIn.url,
      jsUrl: 'http://127.0.0.1:1/stripe.js',
      tax: options.tax ?? 'table',
    },
  });
  const { billing } = testServer.server;
  return {
    ...testServer,
    standIn,
    stripe: createClient('sk_test_dashboard', standIn.url),
    work: async () => {
      await workOnInbox(billing);
      await sweepPurchases(billing);
    },
    person: async (name, more = {}) => {
      await makeCustomer(testServer, name, { card: 'visa_ok', ...more });
      return personOf(testServer, name);
    },
    close: async () => {
      await testServer.close();
      await standIn.close();
    },
  };
}

function personOf(testServer: TestServer, name: string): Person {
  // A new token each time: the clock may have been moved past the last one's end.
  const call: Person['call'] = async (operation, input) =>
    testServer.portal(await testServer.mint(name), operation, input);
  const answer = async <T>(...parameters: Parameters<Person['call']>): Promise<T> => {
    const { status, body } = await call(...parameters);
    if (status >= 400) throw new Error(`${parameters[0]}: ${JSON.stringify(body)}`);
    return body as T;
  };
  const quote: Person['quote'] = (more = {}) =>
    answer('createQuote', { body: { kind: 'credit_pack', pack: 'small', ...more } });
  return {
    name,
    call,
    quote,
    buy: async (given) => answer('createPurchase', { body: { quoteId: (given ?? (await quote())).id } }),
    refresh: ({ id }) => answer('refreshPurchase', { params: { id } }),
    methods: async () => (await answer<{ items: readonly PaymentMethod[] }>('listPaymentMethods')).items,
    processorCustomerId: async () => {
      const row = await testServer.server.billing.database.db
        .selectFrom('customer')
        .select('processor_customer_id')
        .where('external_id', '=', name)
        .executeTakeFirstOrThrow();
      return row.processor_customer_id ?? '';
    },
  };
}

/** The payment whose challenge the customer has to answer. */
export function intentOf(action: NextAction | null): string {
  if (action?.type !== 'stripe_next_action') throw new Error(`No challenge of Stripe: ${JSON.stringify(action)}`);
  return action.clientSecret.split('_secret_')[0] ?? '';
}
