import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '../../server/store/database.ts';
import { checkInvariants } from '../../server/store/invariants.ts';
import { createTestDatabase } from '../../server/store/test-database.ts';
import { runSimulation } from './run-simulation.ts';

/** A short seeded sample of `npm run simulate`. */
test('after months of random lives wallets = grants = journal, invoices = charges', async () => {
  const { connectionString, drop } = await createTestDatabase();
  const result = await runSimulation({ connectionString, customers: 10, months: 5, seed: 7 });
  const database = openDatabase(connectionString);
  const broken = await checkInvariants(database.db);
  await database.close();
  await drop();
  assert.deepEqual(result.faults, []);
  assert.deepEqual(result.audit.broken, []);
  assert.deepEqual(broken, []);
  assert.ok((result.counts['buy pack: succeeded'] ?? 0) > 0, 'somebody bought');
});
