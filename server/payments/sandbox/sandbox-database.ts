import { readFile } from 'node:fs/promises';
import pg from 'pg';

const SCHEMA = 'sandbox';
const MIGRATION_LOCK = 7_203_846_122n;

/** The processor's own connections: it commits by itself, never in a transaction of the billing server. */
export interface SandboxDatabase {
  transaction<Result>(work: (client: SandboxClient) => Promise<Result>): Promise<Result>;
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface SandboxClient {
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export async function openSandboxDatabase(connectionString: string, poolSize: number): Promise<SandboxDatabase> {
  const url = new URL(connectionString);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', `${given === null ? '' : `${given} `}-c search_path=${SCHEMA}`);
  const pool = new pg.Pool({ connectionString: url.href, max: poolSize, types: { getTypeParser } });
  pool.on('error', () => {});
  // A connection that is lent out has no listener of the pool's.
  pool.on('connect', (client) => client.on('error', () => {}));
  const database: SandboxDatabase = {
    query: async (text, values = []) => (await pool.query(text, [...values])).rows,
    transaction: (work) => transaction(pool, work),
    close: () => pool.end(),
  };
  await database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query(`create schema if not exists ${SCHEMA}`);
    await client.query(await readFile(new URL('schema.sql', import.meta.url), 'utf8'));
  });
  return database;
}

async function transaction<Result>(pool: pg.Pool, work: (client: SandboxClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  const ownClient: SandboxClient = {
    query: async (text, values = []) => (await client.query(text, [...values])).rows,
  };
  try {
    await client.query('begin');
    const result = await work(ownClient);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8 ? BigInt : pg.types.getTypeParser(oid, format as 'text');
