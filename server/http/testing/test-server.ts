import billingConfig from '../../../billing.config.ts';
import type { Problem } from '../../../contract/problem.ts';
import { operations, type Operation, type OperationName } from '../../../contract/operations.ts';
import { problem } from '../../../contract/problem.ts';
import { problemTypes } from '../../../contract/problem-types.ts';
import { createServer, type BillingServer, type ServerOptions } from '../../create-server.ts';
import { createLog } from '../../log.ts';
import { checkInvariants } from '../../store/invariants.ts';
import { createTestDatabase } from '../../store/test-database.ts';
import { createTestClock } from '../../testing/test-clock.ts';

export const OPERATOR_KEY = 'op_test_0123456789abcdefghij';
export const SESSION_SECRET = 'a-test-secret-of-more-than-32-characters';
export const ORIGIN = 'https://app.example.com';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, `null` when there was none. */
  readonly body: unknown;
}

export interface CallInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestServer {
  readonly server: BillingServer;
  readonly connectionString: string;
  /** Everything that was logged. */
  readonly logLines: readonly string[];
  /** What the server takes for the time; not the time of the machine. */
  now(): Date;
  /** Moves the server's clock. */
  advance(seconds: number): void;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Calls an operation; a problem is checked against the contract. */
  operator(name: OperationName, input?: CallInput): Promise<Answered>;
  portal(token: string, name: OperationName, input?: CallInput): Promise<Answered>;
  /** A token of one customer. */
  mint(customer: string, input?: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
}

/** Long: a bank that takes its time answers when a test lets the time pass, and never because the machine was busy. */
const DELAYS = { slowMs: 50, processingMs: 600_000, lateMs: 600_000 };

/** A whole server on an empty database of its own. Every answer is held against the contract. */
export async function startTestServer({
  delays = DELAYS,
  ...options
}: Pick<ServerOptions, 'rateLimiter' | 'allowsPrivateWebhooks' | 'stripe'> & {
  readonly delays?: typeof DELAYS;
} = {}): Promise<TestServer> {
  const database = await createTestDatabase();
  const logLines: string[] = [];
  const clock = createTestClock();
  const server = await createServer({
    connectionString: database.connectionString,
    catalogue: billingConfig,
    operatorKey: OPERATOR_KEY,
    sessionSecret: SESSION_SECRET,
    portalOrigins: [ORIGIN, 'http://localhost:4100'],
    log: createLog((line) => logLines.push(line)),
    now: clock.now,
    sandbox: { delays },
    checkResponses: true,
    poolSize: 8,
    ...options,
  });
  const request = async (path: string, init?: RequestInit): Promise<Response> => server.app.request(path, init);
  const call = async (name: OperationName, credentials: string, input: CallInput = {}): Promise<Answered> => {
    const operation: Operation = operations[name];
    const response = await request(addressOf(operation, input), {
      method: operation.method,
      headers: {
        Authorization: `Bearer ${credentials}`,
        ...(input.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...input.headers,
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    });
    return readAnswer(response);
  };
  const testServer: TestServer = {
    server,
    connectionString: database.connectionString,
    logLines,
    now: clock.now,
    advance: (seconds) => clock.advance(seconds * 1000),
    request,
    operator: (name, input) => call(name, OPERATOR_KEY, input),
    portal: (token, name, input) => call(name, token, input),
    mint: async (customer, input = {}) => {
      const { body, status } = await call('createSession', OPERATOR_KEY, { body: { customer, ...input } });
      if (status !== 201) throw new Error(`No token: ${JSON.stringify(body)}`);
      return (body as { token: string }).token;
    },
    close: async () => {
      const broken = await checkInvariants(server.billing.database.db);
      await server.close();
      await database.drop();
      if (broken.length > 0) throw new Error(`The books do not add up:\n${broken.join('\n')}`);
    },
  };
  return testServer;
}

/** A customer on a plan with a card that works. */
export async function makeCustomer(
  testServer: TestServer,
  externalId: string,
  options: { readonly plan?: string; readonly card?: string | null; readonly country?: string } = {},
): Promise<void> {
  const { plan = 'starter', card = 'visa_ok', country = 'DE' } = options;
  const steps: [OperationName, unknown][] = [
    ['putCustomer', { externalId, name: `Customer ${externalId}`, country, currency: 'EUR' }],
    ['putSubscription', { customer: externalId, plan }],
    ...(card === null
      ? []
      : [['addSandboxCard', { customer: externalId, testCard: card }] as [OperationName, unknown]]),
  ];
  for (const [name, body] of steps) {
    const answer = await testServer.operator(name, { body });
    if (answer.status >= 400) throw new Error(`${name}: ${JSON.stringify(answer.body)}`);
  }
}

/** A problem of the contract, complete and with the status that belongs to its code. */
export function asProblem(answer: Answered): Problem {
  const parsed = problem.parse(answer.body);
  if (answer.headers.get('Content-Type') !== 'application/problem+json') throw new Error('Not a problem document');
  if (parsed.status !== answer.status || problemTypes[parsed.code].status !== answer.status) {
    throw new Error(`${parsed.code} came with status ${answer.status}`);
  }
  if (parsed.requestId !== answer.headers.get('Request-Id')) throw new Error('The request id differs from the header');
  return parsed;
}

export async function readAnswer(response: Response): Promise<Answered> {
  const text = await response.text();
  const answer = {
    status: response.status,
    headers: response.headers,
    body: text === '' ? null : (JSON.parse(text) as unknown),
  };
  if (response.status >= 400) asProblem(answer);
  return answer;
}

function addressOf(operation: Operation, input: CallInput): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(input.params?.[name] ?? 'none'),
  );
  const query = new URLSearchParams(input.query).toString();
  return query === '' ? path : `${path}?${query}`;
}
