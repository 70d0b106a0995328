import { newSandboxId, type Books } from './books.ts';
import type { SandboxClient } from './sandbox-database.ts';
import type { DeliveryMode } from './test-cards.ts';

export type SandboxEventType =
  | 'invoice.finalized'
  | 'invoice.paid'
  | 'invoice.payment_processing'
  | 'invoice.payment_action_required'
  | 'invoice.payment_failed'
  | 'invoice.voided'
  | 'refund.created'
  | 'refund.failed'
  | 'charge.refunded'
  | 'charge.failed'
  | 'charge.dispute.created'
  | 'charge.dispute.closed'
  | 'radar.early_fraud_warning.created';

/** Those that end a payment or what follows it. In the mode "out of order" they overtake the ones that came before. */
const ENDINGS: readonly SandboxEventType[] = [
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.voided',
  'refund.failed',
  'charge.dispute.closed',
];

/** Writes an event and how it will be delivered, in the transaction of what it tells. */
export async function recordEvent(
  books: Books,
  client: SandboxClient,
  event: { readonly type: SandboxEventType; readonly invoiceId: string; readonly mode: DeliveryMode | undefined },
): Promise<void> {
  const id = newSandboxId('evt');
  const now = books.now();
  await client.query('insert into event (id, type, invoice_id, created_at) values ($1, $2, $3, $4)', [
    id,
    event.type,
    event.invoiceId,
    now,
  ]);
  const dueTimes = deliveryTimes(event.mode ?? books.deliveryMode, event.type, now, books.delays.lateMs);
  for (const [copy, dueAt] of dueTimes.entries()) {
    await client.query('insert into delivery (event_id, copy, due_at) values ($1, $2, $3)', [id, copy, dueAt]);
  }
}

export function deliveryTimes(mode: DeliveryMode, type: SandboxEventType, now: Date, lateMs: number): readonly Date[] {
  const late = new Date(now.getTime() + lateMs);
  switch (mode) {
    case 'normal':
      return [now];
    case 'twice':
      return [now, now];
    case 'late':
      return [late];
    case 'never':
      return [];
    case 'out_of_order':
      return [ENDINGS.includes(type) ? now : late];
  }
}
