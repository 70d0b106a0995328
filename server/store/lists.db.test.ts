import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { bytesList, momentList, plainList, textList } from './lists.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let client: pg.Client;
before(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.connectionString });
  await client.connect();
});
after(async () => {
  await client.end();
  await database.drop();
});

/** What the database reads in a list of ours, against what the driver would have sent. */
async function readBack(list: string, values: readonly unknown[], type: string): Promise<void> {
  const { rows } = await client.query<{ ours: string; theirs: string }>(
    `select $1::${type}[]::text as ours, $2::${type}[]::text as theirs`,
    [list, values],
  );
  assert.equal(rows[0]?.ours, rows[0]?.theirs);
}

test('the database reads our lists as it reads those of the driver', async () => {
  const texts = [
    'a',
    '',
    'NULL',
    null,
    ' b ',
    'c,d',
    '{e}',
    '"',
    '\\',
    '\\"',
    'f\ng\t',
    'é 😀',
    "'; drop table wallet; --",
  ];
  await readBack(textList(texts), texts, 'text');
  const numbers = [0n, -1n, 9_223_372_036_854_775_807n, null];
  await readBack(plainList(numbers), numbers, 'bigint');
  await readBack(plainList([true, null, false]), [true, null, false], 'boolean');
  const ids = ['00000000-0000-7000-8000-0000000000a1', null];
  await readBack(plainList(ids), ids, 'uuid');
  const moments = [
    new Date('0000-02-29T12:00:00Z'),
    new Date('0001-01-01T00:00:00Z'),
    new Date(0),
    new Date(1_795_000_000_123),
    new Date('9999-12-31T23:59:59.999Z'),
  ];
  await readBack(momentList(moments), moments, 'timestamptz');
  const bytes = [Buffer.from([0, 34, 92, 255]), Buffer.alloc(0)];
  await readBack(bytesList(bytes), bytes, 'bytea');
});

test('and an empty one as empty', async () => {
  for (const list of [plainList([]), textList([]), momentList([]), bytesList([])]) {
    const { rows } = await client.query<{ count: number }>('select cardinality($1::text[]) as count', [list]);
    assert.equal(rows[0]?.count, 0);
  }
});
