import type { Problem, ProblemCode } from '../contract/problem.ts';

/** Members of the problem document (RFC 9457) beside those that follow from the code or the request. */
export type ProblemFields = Partial<
  Pick<
    Problem,
    | 'detail'
    | 'param'
    | 'next'
    | 'retryAfterSeconds'
    | 'limit'
    | 'quote'
    | 'purchaseId'
    | 'invoiceId'
    | 'shortfall'
    | 'spendCap'
    | 'autoTopUp'
    | 'countMax'
    | 'occurredAt'
  >
>;

/** Thrown by the application layer when something cannot be done. The HTTP layer answers with the problem document. */
export class DomainProblem extends Error {
  readonly code: ProblemCode;
  readonly fields: ProblemFields;

  constructor(code: ProblemCode, fields: ProblemFields = {}) {
    super(fields.detail ?? code);
    this.name = 'DomainProblem';
    this.code = code;
    this.fields = fields;
  }
}
