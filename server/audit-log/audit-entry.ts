/** Pure: what of a request is kept in the audit log, and how entries are chained. */
import { createHash } from 'node:crypto';

/** Under which what concerns no customer is kept. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

export interface AuditEntry {
  readonly customerId: string;
  readonly sequence: bigint;
  readonly actor: string;
  readonly action: string;
  readonly target: string | null;
  readonly details: unknown;
  readonly requestId: string | null;
  readonly at: Date;
}

/** Says who somebody is, or could be used by whoever reads it. Only that it was given is kept. */
const PRIVATE_FIELDS = new Set([
  'name',
  'email',
  'address',
  'taxId',
  'properties',
  'secret',
  'url',
  'code',
  'token',
  'testCard',
  'clientSecret',
]);

/** The request without what is private, large lists only by their length. */
export function auditDetails(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 20 ? { length: value.length } : value.map(auditDetails);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      PRIVATE_FIELDS.has(key) && each !== null ? '…' : auditDetails(each),
    ]),
  );
}

/** SHA-256 over the hash before it and everything the entry says. */
export function auditHash(previous: Buffer, entry: AuditEntry): Buffer {
  const text = JSON.stringify([
    entry.customerId,
    entry.sequence.toString(),
    entry.actor,
    entry.action,
    entry.target,
    sorted(entry.details),
    entry.requestId,
    entry.at.toISOString(),
  ]);
  return createHash('sha256').update(previous).update(text).digest();
}

/** PostgreSQL keeps the fields of a document in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
