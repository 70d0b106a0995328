import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import pg from 'pg';
import type { Purchase } from '../../../contract/purchase.ts';
import type { Quote, QuoteRequest } from '../../../contract/quote.ts';
import type { Billing } from '../../context.ts';
import type { Catalogue, CreditPackDefinition } from '../../domain/catalogue.ts';
import { allGuards } from '../../guards.ts';
import { silentLog } from '../../log.ts';
import { createIdSource } from '../../new-id.ts';
import { keepPaymentMethod } from '../../payment-methods/keep-payment-method.ts';
import { ensureProcessorCustomer } from '../../payment-methods/processor-customer.ts';
import { openSandbox, type SandboxGateway } from '../../payments/sandbox/sandbox-gateway.ts';
import { createSigner } from '../../signer.ts';
import { openDatabase } from '../../store/database.ts';
import { checkInvariants } from '../../store/invariants.ts';
import { createTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { createTestClock } from '../../testing/test-clock.ts';
import { createQuote } from '../create-quote.ts';
import { startPurchase } from '../start-purchase.ts';

export const HOUR_MS = 3_600_000;

/** With a pack below the processor's minimum, which a careful seller would not have. */
export const purchaseCatalogue: Catalogue = {
  seller: { name: 'Acme', address: ['1 Main St'], country: 'DE', defaultCurrency: 'EUR', invoicePrefix: 'AC' },
  currencies: {
    EUR: { exponent: 2, minimumCharge: '0.10', maximumCharge: '5000' },
    JPY: { exponent: 0, minimumCharge: '50', maximumCharge: '500000' },
  },
  features: { images: { name: 'Images', unitName: 'images', type: 'usage' } },
  plans: {
    starter: { name: 'Starter', model: 'credits', interval: 'month', features: { images: { creditsPerUnit: '10' } } },
    flex: {
      name: 'Flex',
      model: 'balance',
      interval: 'month',
      features: { images: { rate: { price: { EUR: '0.40' } } } },
    },
  },
  creditPacks: {
    small: { name: 'Small', credits: '500', price: { EUR: '8', JPY: '1200' }, expiresAfterDays: 30 },
    tiny: { name: 'Tiny', credits: '10', price: { EUR: '0.30' } },
  },
  topUps: { minimum: { EUR: '5', JPY: '500' }, maximum: { EUR: '2000', JPY: '300000' }, presets: {} },
  tax: { behaviour: 'exclusive', rates: { DE: { name: 'VAT', percent: '19' } } },
};

/** A process that ends in the middle of a step. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

export interface PurchaseWorld {
  readonly billing: Billing;
  readonly sandbox: SandboxGateway;
  /** With another gateway or other guards over the same databases. */
  with(change: Partial<Billing>): Billing;
  advance(ms: number): void;
  /** From now on it is that moment. */
  setClock(to: Date): void;
  changePack(key: string, change: Partial<CreditPackDefinition>): void;
  /** The next time this point is passed, the step ends there. */
  crashAt(point: string): void;
  addCustomer(options?: { plan?: string; card?: string | null; currency?: string }): Promise<string>;
  addCard(customerId: string, testCard: string): Promise<string>;
  quote(customerId: string, request?: QuoteRequest): Promise<Quote>;
  /** Quotes the small pack and buys it. */
  buy(customerId: string): Promise<Purchase>;
  /** What really happened: charges at the processor, and purchased credits in the ledger. */
  truth(customerId: string): Promise<{ charges: number; chargedMinor: bigint; grants: number; grantedMicro: bigint }>;
}

export const smallPack: QuoteRequest = { kind: 'credit_pack', pack: 'small' };

/** A database for the tests of one file. Every invariant is asserted after each of them. */
export function createPurchaseWorld(sold: Catalogue = purchaseCatalogue): PurchaseWorld {
  let testDatabase: TestDatabase;
  let auditor: pg.Pool;
  let crashPoint: string | null = null;
  let catalogue = sold;
  const world = {} as { -readonly [Key in keyof PurchaseWorld]: PurchaseWorld[Key] };
  const clock = createTestClock();

  before(async () => {
    testDatabase = await createTestDatabase();
    const { connectionString } = testDatabase;
    const database = openDatabase(connectionString);
    await database.migrate();
    auditor = new pg.Pool({ connectionString, max: 2 });
    // A pool says that it has ended before its sockets have: the database that is dropped then ends them from its side.
    auditor.on('error', () => {});
    world.sandbox = await openSandbox({
      connectionString,
      webhookSecret: 'whsec_of_the_purchase_tests',
      now: clock.now,
      delays: { slowMs: 20, processingMs: 10 * 60_000 },
    });
    world.billing = {
      database,
      gateway: world.sandbox,
      catalogue: () => Promise.resolve(catalogue),
      now: clock.now,
      newId: createIdSource(),
      probe: (point) => {
        if (crashPoint !== point) return Promise.resolve();
        crashPoint = null;
        return Promise.reject(new Crash(point));
      },
      guards: allGuards,
      signer: createSigner('a secret of the purchase tests, long enough'),
      log: silentLog,
    };
  });
  afterEach(async () => {
    crashPoint = null;
    catalogue = sold;
    assert.deepEqual(await checkInvariants(world.billing.database.db), []);
  });
  after(async () => {
    await world.sandbox.close();
    await world.billing.database.close();
    await auditor.end();
    await testDatabase.drop();
  });

  return Object.assign(world, {
    with: (change: Partial<Billing>) => ({ ...world.billing, ...change }),
    advance: clock.advance,
    setClock: clock.set,
    changePack: (key: string, change: Partial<CreditPackDefinition>) => {
      const pack = catalogue.creditPacks[key];
      assert.ok(pack);
      catalogue = { ...catalogue, creditPacks: { ...catalogue.creditPacks, [key]: { ...pack, ...change } } };
    },
    crashAt: (point: string) => {
      crashPoint = point;
    },
    addCustomer: async (options: Parameters<PurchaseWorld['addCustomer']>[0] = {}) => {
      const customerId = await insertCustomer(world.billing, options.plan ?? 'starter', options.currency ?? 'EUR');
      if (options.card !== null) await saveCard(world, customerId, options.card ?? 'visa_ok');
      return customerId;
    },
    addCard: (customerId: string, testCard: string) => saveCard(world, customerId, testCard),
    quote: (customerId: string, request: QuoteRequest = smallPack) =>
      createQuote(world.billing, { customerId, request }),
    buy: async (customerId: string) => {
      const quote = await createQuote(world.billing, { customerId, request: smallPack });
      return startPurchase(world.billing, { customerId, quoteId: quote.id });
    },
    truth: (customerId: string) => audit(auditor, customerId),
  });
}

async function insertCustomer(billing: Billing, planKey: string, currency: string): Promise<string> {
  const { db } = billing.database;
  const customerId = billing.newId();
  await db
    .insertInto('customer')
    .values({ customer_id: customerId, external_id: customerId, name: 'Ada', country: 'DE', currency })
    .execute();
  await db
    .insertInto('subscription')
    .values({
      customer_id: customerId,
      id: billing.newId(),
      plan_key: planKey,
      status: 'active',
      anchor_at: billing.now(),
    })
    .execute();
  return customerId;
}

async function saveCard(
  { billing, sandbox }: Pick<PurchaseWorld, 'billing' | 'sandbox'>,
  customerId: string,
  testCard: string,
) {
  const processorCustomerId = await ensureProcessorCustomer(billing, customerId);
  const method = await sandbox.saveTestCard(processorCustomerId, testCard, { idempotencyKey: billing.newId() });
  const kept = await keepPaymentMethod(billing, customerId, method, { makeDefault: true });
  return kept.id;
}

async function audit(auditor: pg.Pool, customerId: string) {
  const { rows } = await auditor.query<{ charges: number; charged: string; grants: number; granted: string }>(
    `select
       (select count(*)::int from sandbox.charge join sandbox.customer c on c.id = charge.customer_id where c.reference = $1) as charges,
       (select coalesce(sum(amount_minor), 0) from sandbox.charge join sandbox.customer c on c.id = charge.customer_id
         where c.reference = $1) as charged,
       (select count(*)::int from billing.credit_grant where customer_id = $1::uuid and source = 'purchased') as grants,
       (select coalesce(sum(amount_micro), 0) from billing.credit_grant
         where customer_id = $1::uuid and source = 'purchased') as granted`,
    [customerId],
  );
  const [row] = rows;
  assert.ok(row);
  return {
    charges: row.charges,
    chargedMinor: BigInt(row.charged),
    grants: row.grants,
    grantedMicro: BigInt(row.granted),
  };
}
