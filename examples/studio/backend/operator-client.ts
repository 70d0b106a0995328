import type { Problem } from 'billing-portal-contract';

/** The billing server said no. `problem` says why. */
export class OperatorProblem extends Error {
  override readonly name = 'OperatorProblem';
  readonly problem: Problem;

  constructor(operation: string, problem: Problem) {
    super(
      `${operation}: ${problem.code}${problem.param === undefined ? '' : ` (${problem.param})`}: ${problem.detail ?? problem.title}`,
    );
    this.problem = problem;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface OperatorClient {
  /** Throws `OperatorProblem` when refused. `path` starts after `/operator/v1`. */
  call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer>;
  /** What the page of a customer would ask, with the token of their session. `path` starts after `/v1`. */
  callAs<Answer>(token: string, method: Method, path: string, body?: unknown): Promise<Answer>;
}

const TIMEOUT_MS = 30_000;

/** All that a host's backend needs to speak with the billing server: an address and the secret key. */
export function createOperatorClient(billingUrl: string, operatorKey: string): OperatorClient {
  async function request<Answer>(token: string, method: Method, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${billingUrl}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 204) return undefined as Answer;
    const answer: unknown = await response.json();
    if (!response.ok) throw new OperatorProblem(`${method} ${path}`, answer as Problem);
    return answer as Answer;
  }
  return {
    call: (method, path, body) => request(operatorKey, method, `/operator/v1${path}`, body),
    callAs: (token, method, path, body) => request(token, method, `/v1${path}`, body),
  };
}
