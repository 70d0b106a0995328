import type { Problem } from 'billing-portal-contract';
import { BillingError, type BillingErrorCode } from './billing-error.ts';

/** The error an answer stands for. Never rejects, whatever the body is. */
export async function problemFrom(response: Response): Promise<BillingError> {
  const { status } = response;
  const body = (await response.json().catch(() => null)) as Partial<Problem> | null;
  if (typeof body?.code !== 'string') return new BillingError(codeOf(status), `HTTP ${status}`);
  const seconds = parseInt(response.headers.get('Retry-After') ?? '', 10);
  const problem = { ...(seconds >= 0 && { retryAfterSeconds: seconds }), ...body } as Problem;
  return new BillingError(body.code, body.title ?? body.code, { problem });
}

/** For backends and proxies that answer without problem details. */
const CODES: Readonly<Record<number, BillingErrorCode>> = {
  400: 'invalid_request',
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  422: 'invalid_request',
  429: 'rate_limited',
  500: 'internal_error',
};

function codeOf(status: number): BillingErrorCode {
  return CODES[status] ?? (status > 500 ? 'service_unavailable' : 'unknown');
}
