import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { removeDataFolder, startEmbeddedPostgres } from './embedded-postgres.ts';

export interface TestDatabase {
  connectionString: string;
  drop(): Promise<void>;
}

/**
 * An empty database for one test file. It is made on the server of DATABASE_URL, else on the one `npm test` has started, else,
 * for a single file run by hand, on one started here.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const given = process.env['DATABASE_URL'] ?? process.env['TEST_DATABASE_URL'];
  if (given) return createOn(given);
  const server = await temporaryPostgres();
  const database = await createOn(server.connectionString);
  return {
    connectionString: database.connectionString,
    drop: async () => {
      await database.drop();
      await server.stop();
    },
  };
}

/** A PostgreSQL whose data is gone when it stops, and which therefore never waits for the disk. */
export async function temporaryPostgres(): Promise<{ connectionString: string; stop(): Promise<void> }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'billing-test-'));
  // So that root's PostgreSQL account can enter it. The cluster itself stays private.
  chmodSync(dataFolder, 0o755);
  const server = await startEmbeddedPostgres({ dataFolder, log: () => {}, isDurable: false });
  return {
    connectionString: server.connectionString,
    stop: async () => {
      await server.stop();
      await removeDataFolder(dataFolder);
    },
  };
}

async function createOn(server: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  // template0 has no connections of its own, so files may make theirs at the same time.
  await query(server, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    connectionString: url.href,
    drop: () => query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function query(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
