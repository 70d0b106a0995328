import { readFileSync } from 'node:fs';

/** One row of a table in `docs` that names a test or a story for what it says. */
export interface Claim {
  /** First column. */
  readonly id: string;
  readonly file: string;
  /** Title of a test, or name of a story. */
  readonly name: string;
}

const ROW = /^\| ([^|]+?) \|[^|]+\| `([^`]+)` \| (.+) \|$/gm;

export function claimsOf(document: string): Claim[] {
  const rows = readFileSync(document, 'utf8').matchAll(ROW);
  return Array.from(rows, ([, id = '', file = '', name = '']) => ({ id, file, name }));
}

/** Whether there is such a test or story; a name that only stands in a comment is none. */
export function isThere({ file, name }: Claim): boolean {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.stories.ts')) return text.includes(`export const ${name}: Story`);
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${name}${quote}`));
}

/** `C12–C14 C16` → C12, C13, C14, C16. */
export function idsOf(list: string): string[] {
  return list.split(' ').flatMap((part) => {
    const [, letter = '', first = '', last = first] = /^([A-Z])(\d+)(?:–[A-Z](\d+))?$/.exec(part) ?? [];
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, index) => `${letter}${Number(first) + index}`);
  });
}
