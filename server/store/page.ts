import { DomainProblem } from '../problems.ts';

export interface PageRequest {
  readonly cursor: string | null;
  readonly limit: number;
}

export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/** Cursors are opaque to the client. They hold the sort key of the last row, so that rows added meanwhile shift nothing. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Throws `DomainProblem` invalid_request unless every part has its shape. */
export function decodeCursor(cursor: string, shape: readonly RegExp[]): string[] {
  const invalid = () => new DomainProblem('invalid_request', { param: 'cursor' });
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw invalid();
  }
  const isValid =
    Array.isArray(key) &&
    key.length === shape.length &&
    shape.every((pattern, position) => typeof key[position] === 'string' && pattern.test(key[position]));
  if (!isValid) throw invalid();
  return key as string[];
}

/** Of one row more than the limit, the page and where the next one begins. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly string[],
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}

export const UUID_KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
