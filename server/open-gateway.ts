/** Which processor this server speaks to. */
import { hkdfSync } from 'node:crypto';
import type { StripeEnvironment } from './config/environment.ts';
import type { Catalogue } from './domain/catalogue.ts';
import type { PaymentGateway } from './payments/payment-gateway.ts';
import { openSandbox, type SandboxGateway, type SandboxOptions } from './payments/sandbox/sandbox-gateway.ts';
import { invoiceNotes } from './payments/stripe/invoice-notes.ts';
import { openStripe } from './payments/stripe/open-stripe.ts';
import type { Database } from './store/database.ts';

export interface GatewayOptions {
  readonly connectionString: string;
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly sessionSecret: string;
  readonly now: () => Date;
  /** `null`: the sandbox. */
  readonly stripe: StripeEnvironment | null;
  readonly sandbox?: Pick<SandboxOptions, 'delays' | 'deliveryMode'>;
}

export interface OpenedGateway {
  readonly gateway: PaymentGateway;
  /** `null` with a real processor. */
  readonly sandbox: SandboxGateway | null;
  close(): Promise<void>;
}

/** The database was filled with another processor: its customers and invoices mean nothing to this one. */
export class OtherProcessorError extends Error {
  override readonly name = 'OtherProcessorError';
}

export async function openGateway(options: GatewayOptions): Promise<OpenedGateway> {
  const { stripe, database } = options;
  await bindToProcessor(database, stripe);
  if (stripe) {
    const { currencies } = options.catalogue;
    const gateway = openStripe({
      secretKey: stripe.secretKey,
      publishableKey: stripe.publishableKey,
      webhookSecrets: stripe.webhookSecrets,
      apiBase: stripe.apiBase,
      scriptUrl: stripe.jsUrl,
      tax: stripe.tax,
      notes: invoiceNotes(database.db),
      exponentOf: (currency) => currencies[currency]?.exponent ?? 2,
    });
    return { gateway, sandbox: null, close: () => Promise.resolve() };
  }
  const sandbox = await openSandbox({
    connectionString: options.connectionString,
    webhookSecret: sandboxWebhookSecret(options.sessionSecret),
    now: options.now,
    ...options.sandbox,
  });
  return { gateway: sandbox, sandbox, close: () => sandbox.close() };
}

/** Once a database knows customers of one processor, it is refused to another. */
async function bindToProcessor({ db }: Database, stripe: StripeEnvironment | null): Promise<void> {
  const processor = stripe === null ? 'sandbox' : stripe.secretKey.includes('_live_') ? 'stripe live' : 'stripe test';
  const bound = await db.selectFrom('processor_binding').select('processor').executeTakeFirst();
  if (bound?.processor === processor) return;
  const customer = await db
    .selectFrom('customer')
    .select('customer_id')
    .where('processor_customer_id', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  // One from before this was kept was filled by the sandbox, the only processor there was.
  const known = bound?.processor ?? 'sandbox';
  if (customer && known !== processor) {
    throw new OtherProcessorError(
      `This database was filled with the processor "${known}", and the server is set to "${processor}". ` +
        'Use another DATA_FOLDER or DATABASE_URL, or begin anew (npm start -- --fresh).',
    );
  }
  await db
    .insertInto('processor_binding')
    .values({ only: true, processor })
    .onConflict((conflict) => conflict.column('only').doUpdateSet({ processor }))
    .execute();
}

/** Derived, so that all servers of one installation agree on it and nobody has to set it. */
function sandboxWebhookSecret(sessionSecret: string): string {
  return Buffer.from(hkdfSync('sha256', sessionSecret, '', 'billing-portal:sandbox-webhook', 32)).toString('hex');
}
