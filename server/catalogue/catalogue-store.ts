import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Database, Executor } from '../store/database.ts';

export interface CatalogueStore {
  /** The catalogue that is in force. */
  read(): Promise<Catalogue>;
  /** Makes what the seller wrote the newest version, unless it already is. Called at start. */
  publish(catalogue: Catalogue): Promise<void>;
  /** Puts a changed catalogue in force, on this server at once and on others within `FRESH_MS`. */
  change(update: (current: Catalogue) => Catalogue): Promise<void>;
}

interface Version {
  readonly id: string;
  readonly hash: string;
  readonly catalogue: Catalogue;
}

/** How long a server may go on with the version it has read: one look per second instead of one per request. */
export const FRESH_MS = 1_000;

/**
 * Versions of the catalogue are kept in the database, so that all servers agree and a change at run time survives a restart.
 * `hash` is that of the file a version descends from: a change by the operator stays in force until the file itself changes.
 */
export function createCatalogueStore(
  database: Database,
  newId: () => string,
  nowMs: () => number = () => performance.now(),
): CatalogueStore {
  let cached: Version | null = null;
  let freshUntilMs = 0;
  let reading: Promise<Version> | null = null;

  async function readNewest(db: Executor): Promise<Version | null> {
    const newest = await db
      .selectFrom('catalogue_version')
      .select(['id', 'hash'])
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!newest || cached?.id === newest.id) return newest ? cached : null;
    const { body } = await db
      .selectFrom('catalogue_version')
      .select('body')
      .where('id', '=', newest.id)
      .executeTakeFirstOrThrow();
    return { ...newest, catalogue: body as Catalogue };
  }

  async function readPublished(): Promise<Version> {
    // Who asks may be in the middle of a transaction, and so may everybody else.
    const newest = await readNewest(database.aside);
    if (!newest) throw new Error('No catalogue has been published to this database.');
    return newest;
  }

  async function current(): Promise<Version> {
    if (cached !== null && nowMs() < freshUntilMs) return cached;
    reading ??= readPublished().finally(() => {
      reading = null;
    });
    cached = await reading;
    freshUntilMs = nowMs() + FRESH_MS;
    return cached;
  }

  /** One writer at a time, so that of two changes at once neither is lost. */
  async function replace(next: (newest: Version | null) => Omit<Version, 'id'> | null): Promise<void> {
    await database.transaction(async (transaction) => {
      await sql`lock table catalogue_version in share row exclusive mode`.execute(transaction);
      const version = next(await readNewest(transaction));
      if (version === null) return;
      await transaction
        .insertInto('catalogue_version')
        .values({
          id: newId(),
          hash: version.hash,
          body: JSON.stringify(version.catalogue),
          // Not now(), which is the start of the transaction, before the wait for the lock.
          created_at: sql<Date>`clock_timestamp()`,
        })
        .execute();
    });
    freshUntilMs = 0;
  }

  return {
    read: async () => (await current()).catalogue,
    publish: (catalogue) => {
      const hash = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex');
      return replace((newest) => (newest?.hash === hash ? null : { hash, catalogue }));
    },
    change: (update) =>
      replace((newest) => {
        if (newest === null) throw new Error('No catalogue has been published to this database.');
        return { hash: newest.hash, catalogue: update(newest.catalogue) };
      }),
  };
}
