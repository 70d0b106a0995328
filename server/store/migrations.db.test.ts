import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { audit } from '../../scripts/audit/run.mjs';
import { releaseHold } from '../capacity/holds.ts';
import { readCapacity } from '../capacity/read-capacity.ts';
import { spend } from '../capacity/spend.ts';
import { testCatalogue } from '../domain/testing/catalogue.ts';
import { createIdSource } from '../new-id.ts';
import { openDatabase, SCHEMA, type Database } from './database.ts';
import { checkInvariants } from './invariants.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const ADA = '00000000-0000-7000-8000-0000000000a1';
const BEN = '00000000-0000-7000-8000-0000000000b1';
const NOW = new Date('2026-02-10T10:00:00Z');

let testDatabase: TestDatabase;
let database: Database;
before(async () => {
  testDatabase = await createTestDatabase();
  const client = new pg.Client({ connectionString: testDatabase.connectionString });
  await client.connect();
  await client.query(`create schema ${SCHEMA}; set search_path = ${SCHEMA}`);
  await client.query(
    'create table schema_version (version int primary key, applied_at timestamptz not null default now())',
  );
  for (const file of ['schema.sql', 'testing/first-schema-rows.sql']) {
    await client.query(await readFile(new URL(file, import.meta.url), 'utf8'));
  }
  await client.query('insert into schema_version (version) values (1)');
  const { rows } = await client.query<{ table_name: string; count: string }>(
    `select table_name, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', table_schema, table_name),
       false, true, '')))[1]::text as count
     from information_schema.tables where table_schema = $1`,
    [SCHEMA],
  );
  await client.end();
  // A kind of row that is not there would not be migrated either.
  const empty = rows.filter(({ count }) => count === '0').map(({ table_name: name }) => name);
  assert.deepEqual(empty, ['invoice_tax']);
  database = openDatabase(testDatabase.connectionString);
});
after(async () => {
  await database.close();
  await testDatabase.drop();
});

test('a database of the first release is brought up to date, and its books still add up', async () => {
  await database.migrate();
  assert.deepEqual(await checkInvariants(database.db), []);
  const { broken } = await audit(testDatabase.connectionString);
  assert.deepEqual(broken, []);
  // What caps are measured against.
  const spentBy = await database.db.selectFrom('usage_dimension_day').select(['value', 'charged_micro']).execute();
  assert.deepEqual(spentBy, [{ value: 'eve', charged_micro: 10_000_000n }]);
});

test('and its customers go on where they were', async () => {
  const context = { database, catalogue: () => Promise.resolve(testCatalogue), newId: createIdSource() };
  const available = async (customerId: string) =>
    (await readCapacity({ ...context }, { customerId, now: NOW })).availableMicro;
  assert.equal(await available(ADA), 120_000_000n);
  assert.equal(await available(BEN), -400_000n);
  await releaseHold(context, { customerId: ADA, holdId: 'job', now: NOW });
  const usage = { customerId: ADA, featureKey: 'images', quantity: 1n, occurredAt: null, now: NOW };
  await spend(context, { ...usage, eventId: 'e2' });
  assert.equal(await available(ADA), 130_000_000n);
  assert.deepEqual(await checkInvariants(database.db), []);
});
