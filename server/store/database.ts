import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { migrate, SCHEMA } from './migrate.ts';
import type { Tables } from './tables.ts';

export { SCHEMA };

/** What runs statements: the database itself, or the transaction that is open. */
export type Executor = Kysely<Tables>;
export type BillingTransaction = Transaction<Tables>;

export interface Database {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  /**
   * For what may have to be read while a transaction is open, on a connection that no transaction ever holds. Asking `db` there waits for
   * a second connection, and when all are held by transactions that wait like that, none of them ever ends.
   */
  readonly aside: Kysely<Tables>;
  /** Brings the schema up to date. Safe to run from several servers at once, and while others use the tables. */
  migrate(): Promise<void>;
  /** READ COMMITTED. Run again when the database asks for it (deadlock, serialization failure), so `work` must be repeatable. */
  transaction<Result>(work: (transaction: BillingTransaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly poolSize?: number;
  /** Errors of idle connections (a restarted server, say). The pool replaces them by itself. */
  readonly onIdleError?: (error: Error) => void;
  /** A schema version found a table in use, and is tried again. */
  readonly onMigrationWait?: (version: number) => void;
}

const TRANSACTION_ATTEMPTS = 5;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
/** Type oid of bigint[], which the driver has no name for. */
const INT8_ARRAY = 1016;

/** Opens a pool whose statements see the billing schema and read bigint columns as `bigint`. */
export function openDatabase(connectionString: string, options: DatabaseOptions = {}): Database {
  const pool = openPool(connectionString, options.poolSize ?? 20, options);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const aside = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(connectionString, 1, options) }) });
  return {
    db,
    pool,
    aside,
    migrate: () => migrate(pool, { onWait: options.onMigrationWait }),
    transaction: (work) => repeatWhenAsked(() => db.transaction().setIsolationLevel('read committed').execute(work)),
    close: async () => {
      await aside.destroy();
      await db.destroy();
    },
  };
}

function openPool(connectionString: string, size: number, { onIdleError }: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withSearchPath(connectionString),
    max: size,
    types: { getTypeParser },
    Client: PreparingClient,
  });
  // Without a listener the process would end when an idle connection breaks …
  pool.on('error', onIdleError ?? (() => {}));
  // … or one that is lent out between two statements. Whoever holds it is told by its next statement.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** The violated constraint or unique index, when `error` says so. */
export function violatedConstraint(error: unknown): string | null {
  return error instanceof pg.DatabaseError && error.constraint !== undefined ? error.constraint : null;
}

async function repeatWhenAsked<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = TRANSACTION_ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? error.code : undefined;
      if (left === 0 || (code !== SERIALIZATION_FAILURE && code !== DEADLOCK_DETECTED)) throw error;
    }
  }
}

function withSearchPath(connectionString: string): string {
  const url = new URL(connectionString);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', `${given === null ? '' : `${given} `}-c search_path=${SCHEMA}`);
  return url.href;
}

/**
 * Statements that begin with such a comment are parsed and planned once per connection. Only for constant texts that run for
 * every usage event: their planning costs more than their execution.
 */
const PREPARED = /^\s*\/\* prepare:([a-z-]+) \*\//;

class PreparingClient extends pg.Client {
  override query(...parameters: unknown[]): never {
    const [text, values, ...rest] = parameters;
    const name = typeof text === 'string' ? PREPARED.exec(text)?.[1] : undefined;
    const given = name === undefined ? parameters : [{ name, text, values }, ...rest];
    return (super.query as (...all: unknown[]) => never).apply(this, given);
  }
}

const parseBigints = (text: string): bigint[] => text.match(/-?\d+/g)?.map(BigInt) ?? [];

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (oid === pg.types.builtins.INT8) return BigInt;
  if (oid === INT8_ARRAY) return parseBigints;
  return pg.types.getTypeParser(oid, format as 'text');
};
