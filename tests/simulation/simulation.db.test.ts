import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '../../server/store/database.ts';
import { checkInvariants } from '../../server/store/invariants.ts';
import { createTestDatabase } from '../../server/store/test-database.ts';
import { runSimulation } from './run-simulation.ts';

/** A short seeded sample of `npm run simulate`. */
test('after months of random lives wallets = grants = journal, invoices = charges', async () => {
  const { connectionString, drop } = await createTestDatabase();
  const database = openDatabase(connectionString);
  const broken: string[] = [];
  const look = async (step: number): Promise<void> => {
    if (broken.length > 0) return;
    broken.push(...(await checkInvariants(database.db)).map((line) => `after step ${step}: ${line}`));
  };
  const result = await runSimulation({ connectionString, customers: 10, months: 4, seed: 7, onStep: look });
  await database.close();
  await drop();
  assert.deepEqual(result.faults, []);
  assert.deepEqual(result.audit.broken, []);
  assert.deepEqual(broken, []);
  assert.ok((result.counts['buy pack: succeeded'] ?? 0) > 0, 'somebody bought');
});
