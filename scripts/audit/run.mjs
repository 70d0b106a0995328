import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import pg from 'pg';

// Recomputes the books with plain SQL that shares no code with the engine: every rule is a query in rules/ that returns the
// rows that break it. Rules ending in .processor.sql also need the processor's books in the same database (the sandbox).

const FOLDER = new URL('rules/', import.meta.url);
const SHOWN_PER_RULE = 5;

/** `-- The first line of a rule says what must be true.` */
function readRules() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const sql = readFileSync(new URL(file, FOLDER), 'utf8');
      return {
        name: basename(file, '.sql').replace('.processor', ''),
        says: sql.split('\n', 1)[0].replace(/^-- /, ''),
        needsProcessor: file.endsWith('.processor.sql'),
        sql,
      };
    });
}

/** Looks at everything in one snapshot and changes nothing. Answers as `auditWith` does. */
export async function audit(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await auditWith(client);
  } finally {
    await client.end();
  }
}

/** { counts, broken, rules, hasProcessor }: `broken` is empty when all adds up. */
export async function auditWith(client) {
  const { rows: known } = await client.query("select to_regclass('sandbox.charge') is not null as has_processor");
  const hasProcessor = known[0].has_processor;
  const rules = readRules().filter((rule) => hasProcessor || !rule.needsProcessor);
  const broken = [];
  for (const rule of rules) {
    const { rows } = await client.query(rule.sql);
    if (rows.length > 0) broken.push({ rule: rule.name, says: rule.says, rows });
  }
  const { rows } = await client.query(readFileSync(new URL('counts.sql', import.meta.url), 'utf8'));
  return { counts: rows[0], broken, rules: rules.length, hasProcessor };
}

/** The report as lines of text. */
export function describe({ counts, broken, rules, hasProcessor }) {
  const looked = Object.entries(counts).map(([name, count]) => `${count} ${name.replaceAll('_', ' ')}`);
  const found = broken.flatMap(({ rule, says, rows }) => [
    `BROKEN ${rule}: ${says} (${rows.length})`,
    ...rows.slice(0, SHOWN_PER_RULE).map(({ subject, detail }) => `  ${subject}: ${detail}`),
  ]);
  return [
    `Looked at ${looked.join(', ')}.`,
    ...(hasProcessor
      ? []
      : ["The processor's books are not in this database: compare with them by POST /operator/v1/drift-checks."]),
    ...found,
    broken.length === 0
      ? `wallets = grants = journal, invoices = charges (${rules} rules)`
      : `${broken.length} of ${rules} rules are broken`,
  ];
}
