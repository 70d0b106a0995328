import type { Operation, OperationName } from '../../contract/operations.ts';
import { appendAudit, type AuditedAction } from '../audit-log/append-audit.ts';
import type { Billing } from '../context.ts';

/** Many a second, and each in a book of its own already: journal, sessions, quotes. */
const IN_OTHER_BOOKS: ReadonlySet<string> = new Set<OperationName | 'recordUsageBatch'>([
  'recordUsage',
  'recordUsageBatch',
  'checkCapacity',
  'check',
  'createHold',
  'settleHold',
  'releaseHold',
  'createSession',
  'createQuote',
  'refreshPurchase',
  'createInvoiceDocument',
  'createReceipt',
]);

export function isAudited(name: OperationName, operation: Operation): boolean {
  return operation.method !== 'GET' && !IN_OTHER_BOOKS.has(name);
}

interface AuditedCall {
  readonly name: OperationName;
  readonly customerId: string | null;
  readonly actor: string;
  readonly requestId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** After it was done. A log that cannot be written is reported, and does not undo what the customer has. */
export async function audit(billing: Billing, call: AuditedCall): Promise<void> {
  const action: AuditedAction = {
    customerId: call.customerId,
    actor: call.actor,
    action: call.name,
    target: Object.values(call.params)[0] ?? null,
    details: call.body,
    requestId: call.requestId,
  };
  try {
    await appendAudit(billing, action);
  } catch (error) {
    billing.log.error('The audit log could not be written', { requestId: call.requestId, action: call.name, error });
  }
}

/** The seller's own id of the customer that an operator's request is about. */
export function namedCustomer(params: Readonly<Record<string, string>>, body: unknown): string | null {
  if (params['externalId'] !== undefined) return params['externalId'];
  if (typeof body !== 'object' || body === null) return null;
  const { customer, externalId } = body as { customer?: unknown; externalId?: unknown };
  if (typeof customer === 'string') return customer;
  return typeof externalId === 'string' ? externalId : null;
}

/** `null`: there is no such customer, or not any more. */
export async function customerIdOf(billing: Billing, externalId: string): Promise<string | null> {
  const row = await billing.database.db
    .selectFrom('customer')
    .select('customer_id')
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return row?.customer_id ?? null;
}
