/** The operator's side of watching over the books: who did what, and what does not add up. */
import { z } from 'zod';
import { identifier, page, pageQuery, timestamp } from './common.ts';

export const auditRecord = z
  .strictObject({
    sequence: z.string().describe('Without gaps per customer; each entry is chained to the one before it by its hash.'),
    at: timestamp,
    actor: z.string().describe('`operator`, or `customer:` and the id of the session.'),
    action: z.string().describe('The operation.'),
    target: z.string().nullable(),
    details: z.record(z.string(), z.unknown()).describe('What was asked, without names, addresses and secrets.'),
    requestId: z.string().nullable(),
  })
  .meta({ id: 'AuditRecord' });
export const auditPage = page(auditRecord).meta({ id: 'AuditPage' });
export const auditQuery = z.strictObject({
  ...pageQuery,
  customer: z.string().max(200).optional().describe('What concerns no customer when absent.'),
});

export const driftFinding = z
  .strictObject({
    id: identifier,
    customer: z.string().nullable().describe('Frozen until the finding is resolved.'),
    rule: z.string().describe('What should be true, as a sentence.'),
    subject: z.string().describe('The row that breaks it.'),
    foundAt: timestamp,
    resolvedAt: timestamp.nullable(),
    resolution: z.string().nullable(),
  })
  .meta({ id: 'DriftFinding' });
export const driftFindingPage = page(driftFinding).meta({ id: 'DriftFindingPage' });
export const driftQuery = z.strictObject({ ...pageQuery, open: z.enum(['true', 'false']).optional() });

export const driftReport = z
  .strictObject({
    checkedAt: timestamp,
    rules: z.number().int(),
    purchasesComparedWithProcessor: z.number().int(),
    findings: z.array(driftFinding).describe('What is open now.'),
  })
  .meta({ id: 'DriftReport' });
export const driftResolution = z
  .strictObject({ resolution: z.string().min(1).max(500).describe('What was done about it, for the log.') })
  .meta({ id: 'DriftResolution' });
