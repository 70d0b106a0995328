import type { Problem, ProblemCode } from 'billing-portal-contract';
import { problemTypes } from '../../contract/problem-types.ts';
import { BillingError } from '../../src/api/billing-error.ts';

let requests = 0;

/** A refusal of the world, as the HTTP contract would deliver it. Made here, thrown by the caller. */
export function refuse(code: ProblemCode, fields: Partial<Omit<Problem, 'code' | 'status'>> = {}): BillingError {
  requests += 1;
  const { status, title, next } = problemTypes[code];
  const problem: Problem = {
    type: `/problems/${code}`,
    title,
    status,
    code,
    requestId: `mock-${requests}`,
    ...(next === undefined ? {} : { next }),
    ...fields,
  };
  return new BillingError(code, problem.detail ?? title, { problem });
}
