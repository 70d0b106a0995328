import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase, type Database } from './database.ts';
import { migrate, MIGRATIONS } from './migrate.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const LAST = MIGRATIONS.map(({ version }) => version).at(-1);

let testDatabase: TestDatabase;
let database: Database;
/** What uses the database while it is brought up to date. */
let other: pg.Client;
beforeEach(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.connectionString);
  await migrate(database.pool, { migrations: MIGRATIONS.filter(({ version }) => version <= 10) });
  other = new pg.Client({ connectionString: testDatabase.connectionString });
  await other.connect();
  await other.query('set search_path = billing');
});
afterEach(async () => {
  await other.end();
  await database.close();
  await testDatabase.drop();
});

async function newestVersion(): Promise<number | null> {
  const { rows } = await sql<{ newest: number | null }>`select max(version) as newest from schema_version`.execute(
    database.db,
  );
  return rows[0]?.newest ?? null;
}

/** What `pg_dump` holds until it ends: nobody may change the table, and who waits to do so stops all who come later. */
async function dump(table: string): Promise<void> {
  await other.query('begin');
  await other.query(`lock table ${table} in access share mode`);
}

test('a version waits for a table that is in use, and is applied when it is free', async () => {
  await dump('invoice_line');
  const waits: number[] = [];
  const inUse = Promise.withResolvers<void>();
  const done = migrate(database.pool, {
    patience: { lockTimeoutMs: 20, pauseMs: 5, attempts: 10_000 },
    onWait: (version) => {
      waits.push(version);
      inUse.resolve();
    },
  });
  await Promise.race([inUse.promise, done]);
  assert.equal(await newestVersion(), 10);
  await other.query('commit');
  await done;
  assert.equal(waits[0], 11);
  assert.equal(await newestVersion(), LAST);
});

test('a table that is never free ends the start with what to do; the versions before are applied', async () => {
  await dump('customer');
  const patience = { lockTimeoutMs: 200, pauseMs: 5, attempts: 3 };
  const waits: number[] = [];
  await assert.rejects(
    migrate(database.pool, { patience, onWait: (version) => waits.push(version) }),
    /Schema version 12 was not applied.* All versions before it are applied\. .*pg_stat_activity.* start the server again\./,
  );
  assert.deepEqual(waits, [12, 12]);
  assert.equal(await newestVersion(), 11);
  await other.query('commit');
  // Neither its locks nor its turn are kept from the next server.
  await database.migrate();
  assert.equal(await newestVersion(), LAST);
});

/** Ends when somebody waits for `table`; nobody but the migration does. */
async function somebodyWaitsFor(table: string): Promise<void> {
  for (let waiting = false; !waiting;) {
    const { rowCount } = await other.query('select 1 from pg_locks where relation = $1::regclass and not granted', [
      table,
    ]);
    waiting = rowCount !== 0;
  }
}

test('a deadlock with a server that still answers is resolved by itself, whoever is made to give way', async () => {
  const waits: number[] = [];
  let runs = 0;
  const done: Promise<void>[] = [];
  await database.transaction(async (transaction) => {
    runs += 1;
    await transaction.selectFrom('customer').select('customer_id').execute();
    if (runs === 1) {
      const patience = { lockTimeoutMs: 60_000, pauseMs: 5, attempts: 10_000 };
      done.push(migrate(database.pool, { patience, onWait: (version) => waits.push(version) }));
      await Promise.race([somebodyWaitsFor('customer'), ...done]);
    }
    await transaction.selectFrom('usage_event_id').select('event_id').execute();
  });
  await Promise.all(done);
  assert.equal(await newestVersion(), LAST);
  assert.ok(runs - 1 + waits.length >= 1, 'nobody had to give way');
  assert.deepEqual(
    waits.filter((version) => version !== 12),
    [],
  );
});

test('what is wrong with a version itself is told at once', async () => {
  // Applied twice: what it takes away is gone already.
  const again = { version: 13, file: 'migrations/012-lighter-usage.sql' };
  const waits: number[] = [];
  await assert.rejects(
    migrate(database.pool, { migrations: [...MIGRATIONS, again], onWait: (version) => waits.push(version) }),
    /usage_event_id_customer_id_fkey/,
  );
  assert.deepEqual(waits, []);
  assert.equal(await newestVersion(), LAST);
});
