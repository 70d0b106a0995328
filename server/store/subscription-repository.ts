/** A subscription's row and what it means, in both directions. */
import type { AddOnDefinition } from '../domain/catalogue.ts';
import type { HeldAddOn } from '../domain/held-plan.ts';
import type { HeldSubscription } from '../domain/subscription-state.ts';
import type { BillingTransaction, Executor } from './database.ts';
import { keepTerms, readTerms } from './plan-terms.ts';
import type { Row } from './tables.ts';

/** The columns that say what a subscription is. */
export type SubscriptionState = Pick<
  Row<'subscription'>,
  | 'plan_key'
  | 'terms_id'
  | 'seats'
  | 'add_ons'
  | 'status'
  | 'anchor_at'
  | 'paid_until'
  | 'trial_ends_at'
  | 'cancel_at'
  | 'canceled_at'
  | 'scheduled_kind'
  | 'scheduled_plan_key'
  | 'scheduled_terms_id'
  | 'scheduled_seats'
  | 'scheduled_at'
>;

/** As it is on record. What has become due since is added by `standingAt`. */
export async function toHeld(executor: Executor, row: SubscriptionState): Promise<HeldSubscription> {
  const termsOf = await readTerms(executor, [row.terms_id, row.scheduled_terms_id]);
  return {
    planKey: row.plan_key,
    terms: termsOf(row.terms_id),
    seats: row.seats,
    addOns: readAddOns(row.add_ons),
    status: row.status,
    anchorAt: row.anchor_at,
    paidUntil: row.paid_until,
    trialEndsAt: row.trial_ends_at,
    cancelAt: row.cancel_at,
    canceledAt: row.canceled_at,
    scheduled:
      row.scheduled_at === null || row.scheduled_plan_key === null || row.scheduled_kind === null
        ? null
        : {
            kind: row.scheduled_kind,
            planKey: row.scheduled_plan_key,
            terms: termsOf(row.scheduled_terms_id),
            seats: row.scheduled_seats,
            at: row.scheduled_at,
          },
  };
}

/** The columns that make a row mean `held`. */
export async function columnsOf(executor: Executor, held: HeldSubscription) {
  const { scheduled } = held;
  return {
    plan_key: held.planKey,
    terms_id: await keepTerms(executor, held.planKey, held.terms),
    seats: held.seats,
    add_ons: writeAddOns(held.addOns),
    status: held.status,
    anchor_at: held.anchorAt,
    paid_until: held.paidUntil,
    trial_ends_at: held.trialEndsAt,
    cancel_at: held.cancelAt,
    canceled_at: held.canceledAt,
    scheduled_kind: scheduled?.kind ?? null,
    scheduled_plan_key: scheduled?.planKey ?? null,
    scheduled_terms_id: scheduled ? await keepTerms(executor, scheduled.planKey, scheduled.terms) : null,
    scheduled_seats: scheduled?.seats ?? null,
    scheduled_at: scheduled?.at ?? null,
  };
}

/** Writes what the subscription has become, and wakes whoever watches the customer. */
export async function saveHeld(
  transaction: BillingTransaction,
  key: { readonly customerId: string; readonly subscriptionId: string },
  held: HeldSubscription,
  more: Partial<Pick<Row<'subscription'>, 'cancel_reason' | 'cancel_comment' | 'paused_at'>> & {
    readonly paid_items?: string | null;
  } = {},
): Promise<void> {
  await transaction
    .updateTable('subscription')
    .set({ ...(await columnsOf(transaction, held)), ...more })
    .where('customer_id', '=', key.customerId)
    .where('id', '=', key.subscriptionId)
    .execute();
  await transaction
    .updateTable('customer')
    .set((row) => ({ change_version: row('change_version', '+', 1n) }))
    .where('customer_id', '=', key.customerId)
    .execute();
}

/** The subscription that counts: the one that has not ended, else the last one. */
export function selectSubscription(executor: Executor, customerId: string) {
  return executor
    .selectFrom('subscription')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy((row) => row('status', '=', 'canceled'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1);
}

interface StoredAddOn {
  readonly key: string;
  readonly terms: AddOnDefinition;
  readonly endsAt: string | null;
}

function readAddOns(stored: unknown): HeldAddOn[] {
  return (stored as readonly StoredAddOn[]).map(({ key, terms, endsAt }) => ({
    key,
    terms,
    endsAt: endsAt === null ? null : new Date(endsAt),
  }));
}

function writeAddOns(addOns: readonly HeldAddOn[]): string {
  const stored: StoredAddOn[] = addOns.map(({ key, terms, endsAt }) => ({
    key,
    terms,
    endsAt: endsAt?.toISOString() ?? null,
  }));
  return JSON.stringify(stored);
}
