import type { z } from 'zod';
import type { operatorSubscription, SubscriptionInput } from '../../contract/operator.ts';
import type { Billing } from '../context.ts';
import type { PlanDefinition } from '../domain/catalogue.ts';
import { cataloguePlan } from '../domain/held-plan.ts';
import { billingPeriodAt } from '../domain/periods.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import { keepTerms } from '../store/plan-terms.ts';
import { selectSubscription, toHeld } from '../store/subscription-repository.ts';
import type { Row } from '../store/tables.ts';
import { announceSubscription } from '../subscriptions/announce-subscription.ts';

const DAY_MS = 86_400_000;

/**
 * Puts a customer on a plan: changes the subscription that has not ended, else opens one. `billing` has the customer's clock.
 * Throws `invalid_request` for a plan the catalogue does not have.
 */
export async function putSubscription(
  billing: Billing,
  customerId: string,
  input: SubscriptionInput,
): Promise<z.infer<typeof operatorSubscription>> {
  const plan = cataloguePlan(await billing.catalogue(), input.plan, input.interval);
  if (!plan) {
    throw new DomainProblem('invalid_request', {
      param: 'plan',
      detail: 'The catalogue has no such plan at that interval.',
    });
  }
  const now = billing.now();
  const id = await billing.database.transaction(async (transaction) => {
    // Two requests at once must not open two subscriptions.
    await transaction
      .updateTable('customer')
      .set((row) => ({ change_version: row('change_version', '+', 1n) }))
      .where('customer_id', '=', customerId)
      .execute();
    const current = await transaction
      .selectFrom('subscription')
      .selectAll()
      .where('customer_id', '=', customerId)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    const columns = {
      ...subscriptionColumns(plan, input, current ?? null, now),
      ...(await planColumns(transaction, plan, input, current ?? null)),
      past_due_invoice_id: input.status === 'past_due' ? await findOldestOpenInvoice(transaction, customerId) : null,
    };
    if (current && (current.status !== 'canceled' || columns.status === 'canceled')) {
      const changed = await transaction
        .updateTable('subscription')
        .set(columns)
        .where('customer_id', '=', customerId)
        .where('id', '=', current.id)
        .returningAll()
        .executeTakeFirstOrThrow();
      await tell(billing, transaction, changed, 'subscription.changed');
      return current.id;
    }
    const newId = billing.newId();
    const created = await transaction
      .insertInto('subscription')
      .values({ customer_id: customerId, id: newId, ...columns, created_at: now })
      .returningAll()
      .executeTakeFirstOrThrow();
    await tell(billing, transaction, created, 'subscription.created');
    return newId;
  });
  return { id, customer: input.customer, plan: input.plan, status: input.status ?? 'active' };
}

/** The subscription that counts: the one that has not ended, else the last one. */
export async function readSubscription(billing: Billing, customerId: string): Promise<Row<'subscription'> | null> {
  const row = await selectSubscription(billing.database.db, customerId).executeTakeFirst();
  return row ?? null;
}

async function tell(
  billing: Billing,
  transaction: BillingTransaction,
  row: Row<'subscription'>,
  type: 'subscription.created' | 'subscription.changed',
): Promise<void> {
  const key = { customerId: row.customer_id, subscriptionId: row.id };
  await announceSubscription(billing, transaction, key, type, await toHeld(transaction, row));
}

/** On the plan that the customer has already, the terms that were bought stay; another begins on those of today, with nothing added. */
async function planColumns(
  transaction: BillingTransaction,
  plan: PlanDefinition,
  input: SubscriptionInput,
  current: Row<'subscription'> | null,
) {
  const seats = input.seats === undefined ? {} : { seats: input.seats };
  const keeps = current?.plan_key === input.plan && current.status !== 'canceled' && input.interval === undefined;
  if (keeps) return seats;
  return {
    terms_id: await keepTerms(transaction, input.plan, plan),
    seats: null,
    add_ons: '[]',
    paid_items: null,
    ...NOTHING_SCHEDULED,
    ...seats,
  };
}

const NOTHING_SCHEDULED = {
  scheduled_kind: null,
  scheduled_plan_key: null,
  scheduled_terms_id: null,
  scheduled_seats: null,
  scheduled_at: null,
  cancel_at: null,
} as const;

/** What a customer who is past due has to pay first. */
async function findOldestOpenInvoice(transaction: BillingTransaction, customerId: string): Promise<string | null> {
  const invoice = await transaction
    .selectFrom('invoice')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('status', '=', 'outstanding')
    .orderBy('issued_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return invoice?.id ?? null;
}

function subscriptionColumns(
  plan: PlanDefinition,
  input: SubscriptionInput,
  current: Row<'subscription'> | null,
  now: Date,
) {
  const status = input.status ?? 'active';
  const anchor = input.anchorAt === undefined ? (openAnchor(current) ?? now) : new Date(input.anchorAt);
  const trialEndsAt = trialEnd(plan, input, status, anchor);
  return {
    plan_key: input.plan,
    status,
    anchor_at: anchor,
    paid_until:
      input.paidUntil === undefined
        ? defaultPaidUntil(plan, status, anchor, trialEndsAt, now)
        : new Date(input.paidUntil),
    trial_ends_at: trialEndsAt,
    canceled_at: status === 'canceled' ? (current?.canceled_at ?? now) : null,
  };
}

function openAnchor(current: Row<'subscription'> | null): Date | null {
  return current !== null && current.status !== 'canceled' ? current.anchor_at : null;
}

function trialEnd(plan: PlanDefinition, input: SubscriptionInput, status: string, anchor: Date): Date | null {
  if (input.trialEndsAt !== undefined) return input.trialEndsAt === null ? null : new Date(input.trialEndsAt);
  if (status !== 'trialing') return null;
  return new Date(anchor.getTime() + (plan.trialDays ?? 14) * DAY_MS);
}

/** Active: until the end of this period. Past due: the period that is running is the one not paid for. */
function defaultPaidUntil(
  plan: PlanDefinition,
  status: string,
  anchor: Date,
  trialEndsAt: Date | null,
  now: Date,
): Date | null {
  const period = billingPeriodAt(anchor, plan.interval, now);
  switch (status) {
    case 'active':
      // What is paid once is paid for ever.
      return period.end ?? new Date('9999-12-31T00:00:00.000Z');
    case 'trialing':
      return trialEndsAt;
    case 'past_due':
      return period.start;
    default:
      return null;
  }
}
