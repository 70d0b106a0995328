import type { EventType } from '../../contract/event.ts';
import type { LedgerMoney, Money } from '../../contract/money.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { toMoney } from '../domain/micro.ts';
import { CREDITS, exponentOf } from '../domain/plan-standing.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { composeEmail, type EmailValues } from './compose-email.ts';
import { emailOfEvent } from './email-of-event.ts';
import { formatAmount, formatCreditsMicro } from './format-amount.ts';

const DEFAULT_LOCALE = 'en';

/** Keeps the e-mail of an event, once per event and recipient; sending is `sendEmails`'. */
export async function writeEmail(
  billing: Billing,
  transaction: BillingTransaction,
  event: Row<'outbox_event'>,
): Promise<void> {
  const data = event.data as Record<string, unknown>;
  const plan = emailOfEvent(event.type as EventType, data);
  if (plan === null) return;
  const customer = await transaction
    .selectFrom('customer')
    .select(['name', 'email', 'locale', 'time_zone'])
    .where('customer_id', '=', event.customer_id)
    .executeTakeFirstOrThrow();
  if (customer.email === null) return;
  const catalogue = await billing.catalogue();
  const locale = customer.locale ?? catalogue.seller.locale ?? DEFAULT_LOCALE;
  const facts = await readFacts(transaction, event, catalogue);
  const values: EmailValues = {
    seller: catalogue.seller.name,
    account: customer.name,
    amount: amountText(facts.amount, locale),
    number: facts.number ?? '',
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: customer.time_zone }).format(facts.at),
  };
  const page = catalogue.seller.billingPageUrl;
  const email = composeEmail(plan.template, locale, values, page === undefined ? null : `${page}#billing=${plan.view}`);
  await transaction
    .insertInto('email_message')
    .values({
      customer_id: event.customer_id,
      id: billing.newId(),
      event_id: event.id,
      template: plan.template,
      recipient: customer.email,
      subject: billing.gateway.livemode ? email.subject : `[sandbox] ${email.subject}`,
      body_text: email.text,
      body_html: email.html,
      next_attempt_at: billing.now(),
    })
    .onConflict((conflict) => conflict.columns(['customer_id', 'event_id', 'recipient']).doNothing())
    .execute();
}

type EventAmount = Money | LedgerMoney | { readonly creditsMicro: bigint } | null;

interface EventFacts {
  readonly amount: EventAmount;
  readonly number: string | null;
  readonly at: Date;
}

/** An event names its invoice, its wallet, or an amount of its own. */
async function readFacts(
  transaction: BillingTransaction,
  event: Row<'outbox_event'>,
  catalogue: Catalogue,
): Promise<EventFacts> {
  const data = event.data as Record<string, unknown>;
  const at = typeof data['at'] === 'string' ? new Date(data['at']) : event.occurred_at;
  const { invoiceId, unit } = data;
  // An alert is about the level that the customer has set.
  const micro = data['levelMicro'] ?? data['availableMicro'];
  if (typeof invoiceId === 'string') {
    const invoice = await transaction
      .selectFrom('invoice')
      .select(['number', 'currency', 'total_minor'])
      .where('customer_id', '=', event.customer_id)
      .where('id', '=', invoiceId)
      .executeTakeFirst();
    if (invoice) {
      const exponent = exponentOf(catalogue, invoice.currency);
      return { amount: toMoney(invoice.total_minor, invoice.currency, exponent), number: invoice.number, at };
    }
  }
  if (typeof unit === 'string' && typeof micro === 'string') {
    const amount: EventAmount =
      unit === CREDITS
        ? { creditsMicro: BigInt(micro) }
        : { micro, currency: unit, exponent: exponentOf(catalogue, unit) };
    return { amount, number: null, at };
  }
  return { amount: isMoney(data['amount']) ? data['amount'] : null, number: null, at };
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value && 'exponent' in value;
}

function amountText(amount: EventAmount, locale: string): string {
  if (amount === null) return '';
  return 'creditsMicro' in amount ? formatCreditsMicro(amount.creditsMicro, locale) : formatAmount(amount, locale);
}
