import { removeDataFolder, startEmbeddedPostgres } from '../../server/store/embedded-postgres.ts';
import { createTestDatabase } from '../../server/store/test-database.ts';

const KEPT_FOLDER = '.chaos-data';

export interface ChaosDatabase {
  readonly connectionString: string;
  /** Says what is left and how to get rid of it, or removes everything and says nothing. */
  close(): Promise<string | null>;
}

/** Both books live in one database, in schemas of their own. With `keep` it stays, running, for an auditor. */
export async function openChaosDatabase(keep: boolean): Promise<ChaosDatabase> {
  if (!keep || process.env['DATABASE_URL']) {
    const { connectionString, drop } = await createTestDatabase();
    return {
      connectionString,
      close: async () => {
        if (keep) return 'Both books are kept (schemas billing and sandbox) in the database that the report names.';
        await drop();
        return null;
      },
    };
  }
  await removeDataFolder(KEPT_FOLDER);
  const { connectionString, folder } = await startEmbeddedPostgres({ dataFolder: KEPT_FOLDER, log: () => {} });
  return {
    connectionString,
    close: () =>
      Promise.resolve(
        `Both books are kept (schemas billing and sandbox), and PostgreSQL goes on running on ${folder}.\n` +
          `The report names the address. The next run with --keep removes it.`,
      ),
  };
}
