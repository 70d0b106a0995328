/** What documents are called in a file of many: `2026-11-18-AS-000123.pdf` sorts by date wherever it is unpacked. */
import { localDay } from './local-time.ts';

const NUMBER_LENGTH_MAX = 80;

/** Letters and digits of every language; what has a meaning to a file system, or is not to be seen, is none of them. */
const ODD = /[^\p{L}\p{M}\p{N}._-]+/gu;

export interface NamedDocument {
  readonly id: string;
  readonly number: string | null;
  readonly issuedAt: string;
}

/** A name for each document that is asked for, no two of them the same: also where upper and lower case are. */
export function archiveNames(timeZone: string): (document: NamedDocument) => string {
  const taken = new Set<string>();
  return ({ id, issuedAt, number }) => {
    const base = `${localDay(new Date(issuedAt), timeZone)}-${safe(number ?? '') || safe(id)}`;
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}-${copy}`;
    taken.add(name.toLowerCase());
    return `${name}.pdf`;
  };
}

function safe(text: string): string {
  const plain = text.normalize('NFC').replaceAll(ODD, '_');
  return [...plain]
    .slice(0, NUMBER_LENGTH_MAX)
    .join('')
    .replaceAll(/^[._]+|[._]+$/g, '');
}
