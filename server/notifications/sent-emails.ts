import type { z } from 'zod';
import type { sentEmail, sentEmailQuery } from '../../contract/webhook.ts';
import type { Billing } from '../context.ts';
import { decodeCursor, toPage, UUID_KEY, type Page } from '../store/page.ts';

type SentEmail = z.infer<typeof sentEmail>;

const LIMIT = 25;

export async function listEmails(billing: Billing, query: z.infer<typeof sentEmailQuery>): Promise<Page<SentEmail>> {
  const limit = query.limit ?? LIMIT;
  const [after] = query.cursor === undefined ? [] : decodeCursor(query.cursor, [UUID_KEY]);
  const rows = await billing.database.db
    .selectFrom('email_message as email')
    .innerJoin('customer', 'customer.customer_id', 'email.customer_id')
    .selectAll('email')
    .select('customer.external_id')
    .$if(query.customer !== undefined, (select) => select.where('customer.external_id', '=', query.customer ?? ''))
    .$if(after !== undefined, (select) => select.where('email.id', '<', after ?? ''))
    .orderBy('email.id', 'desc')
    .limit(limit + 1)
    .execute();
  return toPage(
    rows,
    limit,
    (row) => [row.id],
    (row) => ({
      id: row.id,
      customer: row.external_id,
      template: row.template,
      recipient: row.recipient,
      subject: row.subject,
      text: row.body_text,
      status: row.sent_at ? 'sent' : row.given_up_at ? 'given_up' : 'pending',
      attempts: row.attempts,
      lastError: row.last_error,
      createdAt: row.created_at.toISOString(),
      sentAt: row.sent_at?.toISOString() ?? null,
    }),
  );
}
