import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded-postgres.ts';

// Run as a child process by embedded-postgres.db.test.ts: writes rows for as long as it lives, and reports each one once it is
// acknowledged.
const [dataFolder = ''] = process.argv.slice(2);
const server = await startEmbeddedPostgres({ dataFolder, log: () => {} });
const client = new pg.Client({ connectionString: server.connectionString });
await client.connect();
await client.query('CREATE TABLE IF NOT EXISTS written (n int PRIMARY KEY)');
for (let n = 1; ; n += 1) {
  await client.query('INSERT INTO written VALUES ($1)', [n]);
  process.stdout.write(`${n}\n`);
}
