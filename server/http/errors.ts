import type { Problem, ProblemCode } from '../../contract/problem.ts';
import { problemTypes } from '../../contract/problem-types.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { DomainProblem, type ProblemFields } from '../problems.ts';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

const RETRY_AFTER_SECONDS: Partial<Record<ProblemCode, number>> = {
  idempotency_key_in_flight: 1,
  payment_service_unavailable: 5,
  service_unavailable: 2,
};

/** The one place where whatever was thrown becomes what the caller is told. What is not known stays opaque. */
export function toDomainProblem(error: unknown): DomainProblem {
  if (isDomainProblem(error)) return error;
  if (error instanceof GatewayError && (error.kind === 'busy' || error.kind === 'unknown_outcome')) {
    return new DomainProblem('payment_service_unavailable');
  }
  if (isDatabaseAway(error)) return new DomainProblem('service_unavailable');
  return new DomainProblem('internal_error');
}

/** The problem document of RFC 9457 with its headers. */
export function problemResponse(code: ProblemCode, fields: ProblemFields, requestId: string): Response {
  const { status, title, next } = problemTypes[code];
  const retryAfterSeconds = fields.retryAfterSeconds ?? RETRY_AFTER_SECONDS[code];
  const problem: Problem = {
    type: `/problems/${code}`,
    title,
    status,
    code,
    requestId,
    ...(next === undefined ? {} : { next }),
    ...fields,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
  const headers = new Headers({ 'Content-Type': PROBLEM_MEDIA_TYPE });
  if (retryAfterSeconds !== undefined) headers.set('Retry-After', String(retryAfterSeconds));
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer error="invalid_token"');
  return new Response(JSON.stringify(problem), { status, headers });
}

function isDomainProblem(error: unknown): error is DomainProblem {
  return error instanceof DomainProblem;
}

/** PostgreSQL is restarting, refuses connections, or has none left: classes 08, 53 and 57 and the sockets' own codes. */
function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^(08|53|57P)/.test(code) || code === 'ECONNREFUSED' || code === 'ECONNRESET') return true;
  return /^Connection terminated|timeout exceeded when trying to connect/.test(error.message);
}
