/** Sends the e-mails that are due. Without a mail server they stay where they are, to be read on the operator side. */
import { sql } from 'kysely';
import type { Billing } from '../context.ts';
import type { MailTransport } from './mail-transport.ts';

const BATCH = 10;
const LEASE_SECONDS = 120;
/** After each failed attempt: 1, 5, 30 minutes, 2, 6, 12 hours; then it is given up. */
const RETRY_SECONDS: readonly number[] = [60, 300, 1_800, 7_200, 21_600, 43_200];

interface DueEmail {
  customer_id: string;
  id: string;
  recipient: string;
  subject: string;
  body_text: string;
  body_html: string;
  attempts: number;
}

/** Answers how many the mail server accepted. */
export async function sendEmails(billing: Billing, transport: MailTransport): Promise<number> {
  let sent = 0;
  for (;;) {
    const batch = await claim(billing);
    for (const email of batch) if (await send(billing, transport, email)) sent += 1;
    if (batch.length < BATCH) return sent;
  }
}

async function claim(billing: Billing): Promise<DueEmail[]> {
  const now = billing.now();
  const { rows } = await sql<DueEmail>`
    update email_message set attempts = attempts + 1,
      next_attempt_at = ${now}::timestamptz + make_interval(secs => ${LEASE_SECONDS})
    where (customer_id, id) in (
      select customer_id, id from email_message
      where sent_at is null and given_up_at is null and next_attempt_at <= ${now}
      order by next_attempt_at limit ${BATCH} for update skip locked)
    returning customer_id, id, recipient, subject, body_text, body_html, attempts`.execute(billing.database.db);
  return rows;
}

async function send(billing: Billing, transport: MailTransport, email: DueEmail): Promise<boolean> {
  const error = await transport
    .send({
      messageId: `<${email.id}@billing-portal>`,
      to: email.recipient,
      subject: email.subject,
      text: email.body_text,
      html: email.body_html,
    })
    .then(() => null)
    .catch((reason: unknown) => (reason instanceof Error ? reason.message : String(reason)));
  const now = billing.now();
  const waitSeconds = RETRY_SECONDS[email.attempts - 1];
  await billing.database.db
    .updateTable('email_message')
    .set({
      last_error: error,
      sent_at: error === null ? now : null,
      given_up_at: error !== null && waitSeconds === undefined ? now : null,
      ...(waitSeconds === undefined ? {} : { next_attempt_at: new Date(now.getTime() + waitSeconds * 1000) }),
    })
    .where('customer_id', '=', email.customer_id)
    .where('id', '=', email.id)
    .execute();
  return error === null;
}
