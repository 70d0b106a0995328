/** Operator side: audit log and drift check. */
import {
  auditPage,
  auditQuery,
  driftFinding,
  driftFindingPage,
  driftQuery,
  driftReport,
  driftResolution,
} from '../audit.ts';
import type { Operation } from '../operation.ts';

export const auditOperations = {
  listAuditLog: {
    method: 'GET',
    path: '/operator/v1/audit-log',
    summary: 'Who did what to a customer, newest first',
    access: 'operator',
    query: auditQuery,
    response: auditPage,
    status: 200,
  },
  checkDrift: {
    method: 'POST',
    path: '/operator/v1/drift-checks',
    summary: 'Compares wallets, grants, journal, invoices and the processor; freezes and reports, repairs nothing',
    access: 'operator',
    response: driftReport,
    status: 200,
  },
  listDriftFindings: {
    method: 'GET',
    path: '/operator/v1/drift-findings',
    summary: 'What did not add up, newest first',
    access: 'operator',
    query: driftQuery,
    response: driftFindingPage,
    status: 200,
  },
  resolveDriftFinding: {
    method: 'POST',
    path: '/operator/v1/drift-findings/{id}/resolution',
    summary: 'Says what was done; the customer is no longer frozen when nothing else is open',
    access: 'operator',
    body: driftResolution,
    response: driftFinding,
    status: 200,
  },
} as const satisfies Record<string, Operation>;
