import type { Problem } from 'billing-portal-contract';
import { BillingError, type BillingErrorCode } from './billing-error.ts';

/** For backends and proxies that answer without problem details. */
const CODE_BY_STATUS: Readonly<Record<number, BillingErrorCode>> = {
  400: 'invalid_request',
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  422: 'invalid_request',
  429: 'rate_limited',
  500: 'internal_error',
  502: 'service_unavailable',
  503: 'service_unavailable',
  504: 'service_unavailable',
};

/** The error an answer stands for. Never rejects, whatever the body is. */
export async function problemFrom(response: Response): Promise<BillingError> {
  const body = (await response.json().catch(() => null)) as Partial<Problem> | null;
  if (typeof body?.code === 'string') {
    return new BillingError(body.code, body.title ?? body.code, { problem: withRetryAfter(body as Problem, response) });
  }
  return new BillingError(CODE_BY_STATUS[response.status] ?? 'unknown', `HTTP ${response.status}`);
}

function withRetryAfter(problem: Problem, response: Response): Problem {
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  if (problem.retryAfterSeconds !== undefined || !(seconds >= 0)) return problem;
  return { ...problem, retryAfterSeconds: seconds };
}
