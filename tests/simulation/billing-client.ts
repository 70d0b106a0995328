/** Calls the server as a host and as a page do, without a socket. */
import { operations, type Operation, type OperationName } from '../../contract/operations.ts';
import type { BillingServer } from '../../server/create-server.ts';

export interface Answer {
  readonly status: number;
  /** What a caller reads of it is named where it is read. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface CallInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Call = (name: OperationName, input?: CallInput) => Promise<Answer>;

/** `credentials`: the operator key, or the token of a session. */
export function callAs(server: BillingServer, credentials: string): Call {
  return async (name, input = {}) => {
    const operation: Operation = operations[name];
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(input.params?.[key] ?? 'none'),
    );
    const query = new URLSearchParams(input.query).toString();
    const response = await server.app.request(query === '' ? path : `${path}?${query}`, {
      method: operation.method,
      headers: {
        Authorization: `Bearer ${credentials}`,
        ...(input.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
  };
}
