import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, type Database } from './database.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let testDatabase: TestDatabase;
let database: Database;

before(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.connectionString);
  await database.migrate();
});
after(async () => {
  await database.close();
  await testDatabase.drop();
});

const endOthers = (): Promise<unknown> =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(database.db);

test('a connection that ends in the middle of a transaction fails that transaction, and nothing else', async () => {
  const begun = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const failing = database.transaction(async (transaction) => {
    await sql`select 1`.execute(transaction);
    begun.resolve();
    // Lent out and idle: nobody waits for an answer when the end of the connection is told.
    await ended.promise;
    await sql`select 1`.execute(transaction);
  });
  await begun.promise;
  await endOthers();
  // The end is told by an event of the socket.
  await new Promise((resolve) => setImmediate(resolve));
  ended.resolve();
  await assert.rejects(failing);
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database.db);
  assert.deepEqual(rows, [{ one: 1 }]);
});
