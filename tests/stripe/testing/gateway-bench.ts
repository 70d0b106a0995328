/** The gateway over the official SDK, against the stand-in. */
import type { StripeOptions } from '../../../server/payments/stripe/open-stripe.ts';
import { openStripe, type StripeGateway } from '../../../server/payments/stripe/open-stripe.ts';
import { invoiceNotes } from '../../../server/payments/stripe/invoice-notes.ts';
import { createClient } from '../../../server/payments/stripe/client.ts';
import type { ProcessorInvoice } from '../../../server/payments/payment-gateway.ts';
import { openDatabase } from '../../../server/store/database.ts';
import { createTestDatabase } from '../../../server/store/test-database.ts';
import { startStripeStandIn, type StripeStandIn } from '../../stripe-stand-in/stand-in.ts';

export interface GatewayBench {
  readonly standIn: StripeStandIn;
  readonly gateway: StripeGateway;
  /** Another process with the same notes. */
  open(change?: Partial<StripeOptions>): StripeGateway;
  key(step: string): { readonly idempotencyKey: string };
  customer(card?: string): Promise<{ readonly customerId: string; readonly methodId: string }>;
  /** An open invoice over 10.00 EUR. */
  openInvoice(customerId: string, amountMinor?: bigint): Promise<ProcessorInvoice>;
  /** What somebody does in Stripe's dashboard. */
  payOutOfBand(invoiceId: string): Promise<void>;
  markUncollectible(invoiceId: string): Promise<void>;
  setBalance(customerId: string, amount: number): Promise<void>;
  close(): Promise<void>;
}

export async function startGatewayBench(): Promise<GatewayBench> {
  const standIn = await startStripeStandIn({ seed: 11 });
  const testDatabase = await createTestDatabase();
  const database = openDatabase(testDatabase.connectionString, { poolSize: 4 });
  await database.migrate();
  const stripe = createClient('sk_test_dashboard', standIn.url);
  let counter = 0;
  const key = (step: string) => ({ idempotencyKey: `${step}_${++counter}` });
  const open = (change: Partial<StripeOptions> = {}): StripeGateway =>
    openStripe({
      secretKey: 'sk_test_bench',
      publishableKey: 'pk_test_bench',
      webhookSecrets: ['whsec_new', 'whsec_old'],
      apiBase: standIn.url,
      scriptUrl: null,
      tax: 'table',
      notes: invoiceNotes(database.db),
      exponentOf: (currency) => (currency === 'JPY' ? 0 : 2),
      timeoutMs: 2_000,
      ...change,
    });
  const gateway = open();
  return {
    standIn,
    gateway,
    open,
    key,
    customer: async (card = 'pm_card_visa') => {
      const customerId = await gateway.createCustomer({ customerId: `c${++counter}` }, key('customer'));
      const { id: methodId } = await gateway.saveTestCard(customerId, card, key('card'));
      return { customerId, methodId };
    },
    openInvoice: async (customerId, amountMinor = 1000n) => {
      const metadata = { purchase_id: `purchase_${++counter}` };
      const input = { processorCustomerId: customerId, currency: 'EUR', description: 'Pack', metadata };
      const { id } = await gateway.createInvoice(input, key('create'));
      await gateway.addInvoiceLine(
        id,
        { amountMinor, currency: 'EUR', description: 'Pack', kind: 'item' },
        key('line'),
      );
      return gateway.finalizeInvoice(id, key('finalize'));
    },
    payOutOfBand: async (id) => {
      await stripe.invoices.pay(id, { paid_out_of_band: true });
    },
    markUncollectible: async (id) => {
      await stripe.invoices.markUncollectible(id);
    },
    setBalance: async (id, balance) => {
      await stripe.customers.update(id, { balance });
    },
    close: async () => {
      await database.close();
      await testDatabase.drop();
      await standIn.close();
    },
  };
}
