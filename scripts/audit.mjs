import { audit, describe } from './audit/run.mjs';

// npm run audit -- --database postgresql://user:password@host:5432/database

const at = process.argv.indexOf('--database');
const database = at > 0 ? process.argv[at + 1] : process.env.DATABASE_URL;
if (!database) {
  console.error('Say which database: npm run audit -- --database postgresql://user:password@host:5432/database');
  process.exit(2);
}
try {
  const report = await audit(database);
  for (const line of describe(report)) console.log(line);
  process.exitCode = report.broken.length === 0 ? 0 : 1;
} catch (error) {
  // The address is not repeated: it holds a password.
  console.error(`The database could not be audited: ${error.message}`);
  process.exitCode = 2;
}
