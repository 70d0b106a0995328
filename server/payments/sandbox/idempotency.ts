import { createHash } from 'node:crypto';
import { GatewayError } from '../payment-gateway.ts';
import type { Books } from './books.ts';
import type { SandboxClient } from './sandbox-database.ts';

interface StoredKey {
  readonly operation: string;
  readonly parameters_hash: string;
  readonly response: unknown;
  readonly busy_until: Date | null;
}

export interface KeyedCall {
  readonly key: string;
  readonly operation: string;
  readonly parameters: unknown;
}

/** What an execution leaves under its key. */
export interface Execution<Result> {
  readonly result: Result;
  /** Until then the call has not ended, and its key is in use. Afterwards `later` is asked for the answer. */
  readonly busyUntil?: Date;
}

/**
 * Runs `work` once per key, and gives the stored answer of that execution ever after. Throws `GatewayError`:
 * `idempotency_conflict` when the key came with other parameters, `busy` while the first execution runs.
 */
export async function keyed<Result>(
  books: Books,
  call: KeyedCall,
  work: (client: SandboxClient) => Promise<Execution<Result>>,
  later: (client: SandboxClient) => Promise<Result>,
): Promise<{ readonly result: Result; readonly isReplay: boolean }> {
  const parametersHash = createHash('sha256').update(encode(call.parameters)).digest('hex');
  return books.database.transaction(async (client) => {
    // Ends with the connection, so that a killed process never leaves a key in use.
    const [lock] = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as locked',
      [call.key],
    );
    if (lock?.locked !== true) throw new GatewayError('busy', `The key ${call.key} is in use.`);
    const [known] = await client.query<StoredKey>(
      'select operation, parameters_hash, response, busy_until from idempotency_key where key = $1',
      [call.key],
    );
    if (known) {
      if (known.operation !== call.operation || known.parameters_hash !== parametersHash) {
        throw new GatewayError('idempotency_conflict', `The key ${call.key} was used with other parameters.`);
      }
      if (known.busy_until !== null) {
        if (known.busy_until > books.now()) throw new GatewayError('busy', `The key ${call.key} is in use.`);
        return { result: await later(client), isReplay: true };
      }
      return { result: decode(known.response) as Result, isReplay: true };
    }
    const { result, busyUntil } = await work(client);
    await client.query(
      `insert into idempotency_key (key, operation, parameters_hash, response, busy_until, created_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [call.key, call.operation, parametersHash, encode(result ?? null), busyUntil ?? null, books.now()],
    );
    return { result, isReplay: false };
  });
}

function encode(value: unknown): string {
  return JSON.stringify(value, (_name, item: unknown) =>
    typeof item === 'bigint' ? { $integer: item.toString() } : item,
  );
}

/** Stored answers come back from jsonb as plain objects; the integers in them become `bigint` again. */
function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(decode);
  if ('$integer' in value && typeof value.$integer === 'string') return BigInt(value.$integer);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, decode(item)]));
}
