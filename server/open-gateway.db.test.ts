import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import billingConfig from '../billing.config.ts';
import type { StripeEnvironment } from './config/environment.ts';
import { openGateway, OtherProcessorError, type OpenedGateway } from './open-gateway.ts';
import { openDatabase, type Database } from './store/database.ts';
import { createTestDatabase, type TestDatabase } from './store/test-database.ts';

let testDatabase: TestDatabase;
let database: Database;
before(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.connectionString, { poolSize: 2 });
  await database.migrate();
});
after(async () => {
  await database.close();
  await testDatabase.drop();
});

const stripe = (mode: 'test' | 'live'): StripeEnvironment => ({
  secretKey: `sk_${mode}_1`,
  publishableKey: `pk_${mode}_1`,
  webhookSecrets: [],
  apiBase: null,
  jsUrl: null,
  tax: 'table',
});

function open(environment: StripeEnvironment | null): Promise<OpenedGateway> {
  return openGateway({
    connectionString: testDatabase.connectionString,
    database,
    catalogue: billingConfig,
    sessionSecret: 'a-test-secret-of-more-than-32-characters',
    now: () => new Date(),
    stripe: environment,
  });
}

async function openAndClose(environment: StripeEnvironment | null): Promise<string> {
  const { gateway, close } = await open(environment);
  await close();
  return `${gateway.provider} ${gateway.livemode ? 'live' : 'test'}`;
}

test('a database knows one processor and mode, once there are customers of it', async () => {
  assert.equal(await openAndClose(null), 'sandbox test');
  // Nobody has been made anywhere yet, so the seller may still decide.
  assert.equal(await openAndClose(stripe('test')), 'stripe test');
  await database.db
    .insertInto('customer')
    .values({
      customer_id: '01a20320-75a0-7076-8646-e2bb306e6aa0',
      external_id: 'anna',
      name: 'Anna',
      currency: 'EUR',
      processor_customer_id: 'cus_1',
    })
    .execute();
  await assert.rejects(openAndClose(null), OtherProcessorError);
  await assert.rejects(openAndClose(stripe('live')), /filled with the processor "stripe test"/);
  assert.equal(await openAndClose(stripe('test')), 'stripe test');
});
