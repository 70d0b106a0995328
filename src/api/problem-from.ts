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
function codeOf(status: number): BillingErrorCode {
  switch (status) {
    case 400:
    case 422:
      return 'invalid_request';
    case 401:
      return 'unauthenticated';
    case 403:
      return 'permission_denied';
    case 404:
      return 'not_found';
    case 429:
      return 'rate_limited';
    case 500:
      return 'internal_error';
    default:
      return status > 500 ? 'service_unavailable' : 'unknown';
  }
}
