/** The tables of 006-notifications.sql, as Kysely sees them. */
import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string, string>;

interface OutboxEventTable {
  customer_id: string;
  id: string;
  type: string;
  data: Json;
  occurred_at: Date;
  recorded_at: Generated<Date>;
  routed_at: Date | null;
}

interface WebhookEndpointTable {
  id: string;
  url: string;
  description: Generated<string>;
  types: string[] | null;
  secret: string;
  previous_secret: string | null;
  previous_secret_until: Date | null;
  disabled_at: Date | null;
  disabled_reason: string | null;
  created_at: Generated<Date>;
}

interface WebhookDeliveryTable {
  endpoint_id: string;
  customer_id: string;
  event_id: string;
  attempts: Generated<number>;
  next_attempt_at: Date;
  delivered_at: Date | null;
  given_up_at: Date | null;
  last_status: number | null;
  last_error: string | null;
}

interface EmailMessageTable {
  customer_id: string;
  id: string;
  event_id: string;
  template: string;
  recipient: string;
  subject: string;
  body_text: string;
  body_html: string;
  created_at: Generated<Date>;
  attempts: Generated<number>;
  next_attempt_at: Date;
  sent_at: Date | null;
  given_up_at: Date | null;
  last_error: string | null;
}

interface AuditLogTable {
  customer_id: string;
  sequence: bigint;
  actor: string;
  action: string;
  target: string | null;
  details: Json;
  request_id: string | null;
  at: Date;
  previous_hash: Buffer;
  hash: Buffer;
}

interface DriftFindingTable {
  id: string;
  customer_id: string | null;
  rule: string;
  subject: string;
  found_at: Date;
  resolved_at: Date | null;
  resolution: string | null;
}

export interface NotificationTables {
  outbox_event: OutboxEventTable;
  webhook_endpoint: WebhookEndpointTable;
  webhook_delivery: WebhookDeliveryTable;
  email_message: EmailMessageTable;
  audit_log: AuditLogTable;
  drift_finding: DriftFindingTable;
}
