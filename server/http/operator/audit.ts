import { findCustomer } from '../../accounts/customers.ts';
import { listAudit } from '../../audit-log/read-audit.ts';
import { checkDrift } from '../../drift/check-drift.ts';
import { listFindings, resolveFinding } from '../../drift/findings.ts';
import type { OperatorHandlers } from '../handlers.ts';

export const auditHandlers = {
  listAuditLog: async ({ billing, query }) => {
    const customer = query.customer === undefined ? null : await findCustomer(billing, query.customer);
    return listAudit(billing, customer?.customerId ?? null, query);
  },
  checkDrift: ({ billing }) => checkDrift(billing),
  listDriftFindings: ({ billing, query }) => listFindings(billing, query),
  resolveDriftFinding: ({ billing, params, body }) => resolveFinding(billing, params.id, body.resolution),
} satisfies Partial<OperatorHandlers>;
