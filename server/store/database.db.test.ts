import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, violatedConstraint, type Database } from './database.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let testDatabase: TestDatabase;
let database: Database;

before(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.connectionString);
});
after(async () => {
  await database.close();
  await testDatabase.drop();
});

test('servers that start together create the schema once', async () => {
  const others = [1, 2, 3].map(() => openDatabase(testDatabase.connectionString));
  await Promise.all([database, ...others].map((each) => each.migrate()));
  await Promise.all(others.map((each) => each.close()));
  await database.migrate();

  const versions = await sql<{ version: number }>`select version from billing.schema_version order by version`.execute(
    database.db,
  );
  assert.equal(versions.rows[0]?.version, 1);
  assert.equal(new Set(versions.rows.map(({ version }) => version)).size, versions.rows.length);
  const elsewhere = await sql`select 1 from pg_tables where schemaname = 'public'`.execute(database.db);
  assert.equal(elsewhere.rows.length, 0);
});

test('refuses a schema that is newer than the server', async () => {
  await sql`insert into schema_version (version) values (999)`.execute(database.db);
  await assert.rejects(database.migrate(), /schema version 999/);
  await sql`delete from schema_version where version = 999`.execute(database.db);
});

test('bigint columns are exact, in and out, alone and in arrays', async () => {
  const exact = 9_007_199_254_740_993n;
  const { rows } = await sql<{ one: bigint; many: bigint[] }>`
    select ${exact}::bigint as one, array(select unnest(${[exact, -exact]}::bigint[])) as many`.execute(database.db);
  assert.deepEqual(rows, [{ one: exact, many: [exact, -exact] }]);
});

test('a transaction that throws leaves nothing, and tells which constraint was violated', async () => {
  const add = (id: string, externalId: string) => (transaction: Database['db']) =>
    transaction
      .insertInto('customer')
      .values({ customer_id: id, external_id: externalId, name: 'Ada', currency: 'USD' })
      .execute();
  await database.transaction(add('00000000-0000-7000-8000-000000000001', 'ada'));
  await assert.rejects(
    database.transaction(async (transaction) => {
      await add('00000000-0000-7000-8000-000000000002', 'grace')(transaction);
      await add('00000000-0000-7000-8000-000000000003', 'ada')(transaction);
    }),
    (error) => violatedConstraint(error) === 'customer_external_id_key',
  );
  const rows = await database.db.selectFrom('customer').select('external_id').execute();
  assert.deepEqual(rows, [{ external_id: 'ada' }]);
});

test('a transaction is run again after a deadlock', async () => {
  const [first, second] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'];
  for (const id of [first, second]) {
    await database.db
      .insertInto('customer')
      .values({ customer_id: id, external_id: id, name: id, currency: 'USD' })
      .execute();
  }
  let bothLocked = 0;
  let runs = 0;
  const meet = Promise.withResolvers<void>();
  const rename = (order: readonly string[]) =>
    database.transaction(async (transaction) => {
      runs += 1;
      for (const [position, id] of order.entries()) {
        await transaction.updateTable('customer').set({ name: 'both' }).where('customer_id', '=', id).execute();
        if (position === 0 && runs <= 2) {
          bothLocked += 1;
          if (bothLocked === 2) meet.resolve();
          await meet.promise;
        }
      }
    });
  await Promise.all([rename([first, second]), rename([second, first])]);
  // One of the two at least, and on a slow machine more than once.
  assert.ok(runs >= 3, String(runs));
  const names = await database.db.selectFrom('customer').select('name').where('name', '=', 'both').execute();
  assert.equal(names.length, 2);
});
