let server = null;

/** The environment that leads a test to a PostgreSQL: the caller's own, or one started here for the whole run. */
export async function postgresEnvironment() {
  if (process.env.DATABASE_URL) return {};
  if (server === null) {
    const { temporaryPostgres } = await import('../../server/store/test-database.ts');
    server = await temporaryPostgres();
  }
  return { TEST_DATABASE_URL: server.connectionString };
}

export async function stopPostgres() {
  const running = server;
  server = null;
  await running?.stop();
}
