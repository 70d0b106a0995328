/** Replays the statements of one usage event by the bare driver: what the server's own work is measured against. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Recording {
  readonly eventId: string;
  readonly statements: readonly Statement[];
  /** Ids that were made for this event: each replay needs its own. */
  readonly ownIds: ReadonlySet<string>;
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The statements of `run`, which records the event of the id that it is given. */
export async function recordStatements(run: (eventId: string) => Promise<unknown>): Promise<Recording> {
  const [one, other] = ['replay-1', 'replay-2'].map((prefix) => `${prefix}-${randomUUID()}`) as [string, string];
  const statements = await listen(() => run(one));
  const again = await listen(() => run(other));
  const shared = new Set(again.flatMap(({ values }) => uuidsOf(values)));
  const ownIds = new Set(statements.flatMap(({ values }) => uuidsOf(values)).filter((id) => !shared.has(id)));
  return { eventId: one, statements: statements.map(withoutVersion), ownIds };
}

/** The statements for one more event of the same kind. Made before the clock runs: a plain driver would have them at hand. */
export function renew({ eventId, statements, ownIds }: Recording): Statement[] {
  const next = randomUUID();
  const ids = new Map([...ownIds].map((id) => [id, randomUUID()]));
  const renewed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renewed);
    if (typeof value !== 'string') return value;
    // Also within the text of a list.
    return value.replaceAll(eventId, next).replace(UUID, (id) => ids.get(id) ?? id);
  };
  return statements.map(({ values, ...statement }) => ({ ...statement, values: values.map(renewed) }));
}

export async function replay(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { values, ...statement } of statements) await client.query({ ...statement, values: [...values] });
  } finally {
    client.release();
  }
}

/** What any connection of this process is asked while `work` runs. */
async function listen(work: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function heardQuery(this: pg.Client, ...given: unknown[]) {
    const [first, values] = given;
    if (typeof first === 'string') heard.push({ text: first, values: Array.isArray(values) ? values : [] });
    else if (isStatement(first)) heard.push({ name: first.name ?? '', text: first.text, values: first.values ?? [] });
    return (query as (...all: unknown[]) => unknown).apply(this, given);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return heard.map(({ name, ...statement }) => (name ? { name: `replay-${name}`, ...statement } : statement));
}

function isStatement(value: unknown): value is { name?: string; text: string; values?: unknown[] } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

/** The wallet has moved on since: its version is not asked for again. */
function withoutVersion(statement: Statement): Statement {
  return {
    ...statement,
    text: statement.text.replace(/and version = (\$\d+)::bigint/, 'and version >= $1::bigint - 1000000'),
  };
}

function uuidsOf(values: readonly unknown[]): string[] {
  return values.flatMap((value) =>
    Array.isArray(value) ? uuidsOf(value) : typeof value === 'string' ? (value.match(UUID) ?? []) : [],
  );
}
