import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export const SCHEMA = 'billing';

/** A file beside this one. Each is applied once, in their order; one that was released never changes. */
export interface Migration {
  readonly version: number;
  readonly file: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, file: 'schema.sql' },
  { version: 2, file: 'migrations/002-purchases-of-every-kind.sql' },
  { version: 3, file: 'migrations/003-subscription-terms.sql' },
  { version: 4, file: 'migrations/004-after-sale.sql' },
  { version: 5, file: 'migrations/005-auto-top-up.sql' },
  { version: 6, file: 'migrations/006-notifications.sql' },
  { version: 7, file: 'migrations/007-stripe.sql' },
  { version: 8, file: 'migrations/008-customer-search.sql' },
  { version: 9, file: 'migrations/009-usage-of-before.sql' },
  { version: 10, file: 'migrations/010-held-bills.sql' },
  { version: 11, file: 'migrations/011-wording-of-lines.sql' },
  { version: 12, file: 'migrations/012-lighter-usage.sql' },
];

/** How long a version waits for tables that others use. */
export interface Patience {
  /** While it waits for a table, everybody who comes after it waits too: hence short, … */
  readonly lockTimeoutMs: number;
  /** … with time in between for the others, … */
  readonly pauseMs: number;
  /** … and often. */
  readonly attempts: number;
}

const PATIENCE: Patience = { lockTimeoutMs: 2000, pauseMs: 3000, attempts: 25 };
const MIGRATION_LOCK = 7_203_846_121n;
const DEADLOCK_DETECTED = '40P01';
const LOCK_NOT_AVAILABLE = '55P03';

export interface MigrateOptions {
  readonly migrations?: readonly Migration[];
  readonly patience?: Patience;
  /** A version found a table in use, and is tried again. */
  readonly onWait?: ((version: number) => void) | undefined;
}

/** Brings the schema up to date. Safe to run from several servers at once, and while others use the tables. */
export async function migrate(pool: pg.Pool, options: MigrateOptions = {}): Promise<void> {
  const client = await pool.connect();
  try {
    // Not on the money path: two servers that start together must not both create the tables. Held from the first version to the last.
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await applyPending(client, options);
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    client.release();
  } catch (error) {
    // The connection is closed, and its lock goes with it, whatever state it was left in.
    client.release(true);
    throw error;
  }
}

async function applyPending(client: pg.PoolClient, options: MigrateOptions): Promise<void> {
  const { migrations = MIGRATIONS, patience = PATIENCE, onWait } = options;
  await client.query(`create schema if not exists ${SCHEMA}`);
  await client.query(
    'create table if not exists schema_version (version int primary key, applied_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ version: number }>('select version from schema_version');
  const applied = new Set(rows.map(({ version }) => version));
  const unknown = [...applied].filter((version) => !migrations.some((migration) => migration.version === version));
  if (unknown.length > 0)
    throw new Error(`The database has schema version ${unknown.join(', ')}, which this server does not know.`);
  for (const migration of migrations) {
    if (!applied.has(migration.version)) await applyWhenFree(client, migration, patience, onWait);
  }
}

async function applyWhenFree(
  client: pg.PoolClient,
  migration: Migration,
  patience: Patience,
  onWait: MigrateOptions['onWait'],
): Promise<void> {
  for (let left = patience.attempts - 1; ; left -= 1) {
    try {
      await apply(client, migration, patience.lockTimeoutMs);
      return;
    } catch (error) {
      if (!isInUse(error)) throw error;
      if (left === 0) throw stillInUse(migration.version, patience, error);
      onWait?.(migration.version);
      await pause(patience.pauseMs);
    }
  }
}

/**
 * Each version is a transaction of its own. In one for all, the tables of the first would be locked while the last waits for its own:
 * a deadlock with whoever holds those and comes for the first.
 */
async function apply(client: pg.PoolClient, { version, file }: Migration, lockTimeoutMs: number): Promise<void> {
  const statements = await readFile(new URL(file, import.meta.url), 'utf8');
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = ${lockTimeoutMs}`);
    await client.query(statements);
    await client.query('insert into schema_version (version) values ($1)', [version]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === DEADLOCK_DETECTED || error.code === LOCK_NOT_AVAILABLE);
}

function stillInUse(version: number, patience: Patience, cause: unknown): Error {
  const seconds = Math.round((patience.attempts * (patience.lockTimeoutMs + patience.pauseMs)) / 1000);
  return new Error(
    `Schema version ${version} was not applied: for about ${seconds} seconds, others have used the tables that it changes. ` +
      'All versions before it are applied. Wait until a dump or another long transaction has ended, or end it ' +
      '(pg_stat_activity shows which it is), and start the server again.',
    { cause },
  );
}
