import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testCatalogue } from '../domain/testing/catalogue.ts';
import { createIdSource } from '../new-id.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { createCatalogueStore, FRESH_MS } from './catalogue-store.ts';

const CONNECTIONS = 3;
let testDatabase: TestDatabase;
let database: Database;
before(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.connectionString, { poolSize: CONNECTIONS });
  await database.migrate();
});
after(async () => {
  await database.close();
  await testDatabase.drop();
});

test('as many transactions as there are connections may all need the catalogue', { timeout: 20_000 }, async () => {
  let clockMs = 0;
  const store = createCatalogueStore(database, createIdSource(), () => clockMs);
  await store.publish(testCatalogue);
  await store.read();
  // What was read is too old now: the next one to ask has to look.
  clockMs += FRESH_MS;
  const all = Promise.withResolvers<void>();
  let begun = 0;
  const names = await Promise.all(
    Array.from({ length: CONNECTIONS }, () =>
      database.transaction(async () => {
        begun += 1;
        if (begun === CONNECTIONS) all.resolve();
        await all.promise;
        return (await store.read()).seller.name;
      }),
    ),
  );
  assert.deepEqual(new Set(names), new Set([testCatalogue.seller.name]));
});
